import { PLACEHOLDER } from '../render-card';
import { QUOTED } from './loaded-words';

/** A term of art, as English and each language write it. Matches also its inflected and compound forms. */
interface KeptTerm {
  name: string;
  en: RegExp;
  de: RegExp;
  fr: RegExp;
}

/**
 * Terms that must not be swapped for one another: to be suspected is not to be convicted, and a nationality is no place
 * of birth. Where the English has one the translation has it, and the other way round.
 */
const KEPT: readonly KeptTerm[] = [
  {
    // Match `percentage points` and `Prozentpunkte`; near-miss: `percent`.
    name: 'percentage points',
    en: /percentage[- ]points?/i,
    de: /Prozentpunkt/,
    fr: /points? de pourcentage/i,
  },
  {
    // Match `odds ratio` and `Odds`; near-miss: `odd`.
    name: 'odds',
    en: /\bodds\b/i,
    de: /\bOdds/,
    fr: /\bodds\b/i,
  },
  {
    // Match `suspects` and `Tatverdächtige`; near-miss: `respected`.
    name: 'suspects',
    en: /suspect|suspicion/i,
    de: /verdächtig|verdacht/i,
    fr: /suspect|suspicion|soupçon|mis(?:es?)? en cause/i,
  },
  {
    // Match `convicted` and `Verurteilte`; near-miss: `convinced`.
    name: 'convictions',
    en: /convict/i,
    de: /verurteil/i,
    fr: /condamn/i,
  },
  {
    // Match `prisoners`, `Gefangene` and `Haft`; near-misses: `angefangen` and `Gesellschaft`.
    name: 'prison',
    en: /prison|incarcerat|\bjail|inmate|custody|custodial|detain|detention|before trial|life (?:term|sentence)/i,
    de: /(?<!an)gefangen|gefängnis|\bhaft|untersuchungshaft|inhaftier|freiheitsstrafe|freiheitsentzug|jugendstrafe|arrest|strafvollzug|gewahrsam/i,
    fr: /prison|détenu|détention|incarcér|carcéral|pénitentiaire|écrou|réclusion|perpétuité|privatives? de liberté/i,
  },
  {
    // Match `foreign nationals` and `ausländische Staatsangehörige`; near-miss: `national survey`.
    name: 'nationality',
    en: /\bnationalit|(?<!co-)\bnationals\b|\bnoncitizen|\bcitizen|\b(?:foreign|Afghan)[- ]nationals?\b|\bnon-(?:German|citizen)/i,
    de: /staatsangehörig|staatsbürger|nationalität|\bbürger(?:n|s|in|innen)?\b|unionsbürger|doppelstaat|nichtdeutsch/i,
    fr: /nationalit|ressortissant|citoyen|non[- ]allemand/i,
  },
  {
    // Match `foreign-born` and `im Ausland geboren`; near-miss: `newborn`.
    name: 'place of birth',
    en: /\bborn\b|birthplace|\bbirth\b/i,
    de: /geboren|Geburt|gebürtig/i,
    fr: /(?<!\p{L})née?s?(?!\p{L})|(?<!n)naissance/iu,
  },
];

/** Says which term of art of the English a translation has lost, and which it has brought in. */
export function keptTermProblems(english: string, translated: string, language: 'de' | 'fr'): string[] {
  // The ids of figures hold English words of their own, and quotations are left as they were said.
  const [own, other] = [english, translated].map((text) => text.replace(PLACEHOLDER, ' ').replace(QUOTED, ' '));
  return KEPT.flatMap((term) => {
    const wanted = term.en.test(own ?? '');
    const found = term[language].test(other ?? '');
    if (wanted === found) return [];
    return wanted
      ? [`the English speaks of ${term.name}, the translation does not; use the term (data/rules/kept-terms.ts)`]
      : [`the translation speaks of ${term.name}, the English does not; say what the English says`];
  });
}
