import type { Grammar } from '../../../recognise/grammar';
import { PEOPLE_TAGS } from '../../../recognise/people-tags';
import { cancels, claims, marks, phrases } from './rules';
import { words } from './words';

// Matches "gebracht", "ausgelöst"; near miss: "gestiegen", which nobody does.
const BROUGHT =
  /^(?:(?:mit|ein|hervor)?ge(?:bracht|schleppt|fuhrt|trieben|schaffen|brockt|richtet)|angetrieben|eingebrockt|angerichtet|verursacht|ausgelost|beschert|erzeugt|befeuert|begunstigt)$/;

/** What the written form of a word tells: "Afghanen" are people, "afghanisch" is not; "Migrant" is one. */
function tagOf(tag: string, form: string, before: string): string {
  // "Migranten wurden (beraubt)"; near miss: "die Täter wurden (gefasst)".
  if (tag === '>') return before === 'W' ? '>' : 'B';
  if (tag === 'c' && BROUGHT.test(form)) return 'L';
  // "40 Prozent Verdächtige", "von zehn Verdächtigen"; near miss: "afghanische Verdächtige".
  if (tag === 'p' && before === 'Q' && form.startsWith('verdachtig')) return 'J';
  // "die Herkunft der Täter"; near miss: "gestern floh der Täter".
  if (tag === '1' && before === 'W' && form === 'der tater') return 'K';
  // Matches "afghanen", "syrer", "turken"; near miss: "afghanischen", "afghane".
  if (tag === 'N') return /(?:en|er|ern|is)$/.test(form) && !/isch/.test(form) ? 'W' : 'N';
  // Matches "migrant", "fluchtling", "geduldeter"; near miss: "migranten".
  if (tag === 'W' && /(?:migrant|fluchtling|asylant|zuwandererin|teter|tigter|suchender|invasor)$/.test(form))
    return '0';
  // Matches "der verdachtigen", of whom there are many; near miss: "der verdachtige".
  if (tag === '1' && /^der [a-z]+(?:igen|gten)$/.test(form)) return 'J';
  return tag;
}

/** The German claim grammar. */
export const grammar: Grammar = {
  ...PEOPLE_TAGS,
  words,
  tagOf,
  reductions: phrases,
  claims,
  cancels,
  marks,
};
