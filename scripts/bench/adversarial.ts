import type { LanguagePack } from '../../matcher/language';
import type { Patience, Timing } from './clock';
import { race } from './clock';
import { matching } from './methods';
import type { Corpus } from './texts';

const SIZE = 300_000;

function filled(pattern: string, size = SIZE): string {
  return pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
}

/** Texts made to be slow, each one block. */
export const ADVERSARIAL: Readonly<Record<string, string>> = {
  'one token of 300,000 letters': filled('a'),
  'claims without a space': filled('migrantscommitcrime'),
  'near-matches without a full stop': filled('migrants bring crim migrant brings crimes not refugee '),
  'near-matches, a sentence each': filled('Migrants bring crim. The refugee is a criminologist. '),
  // No text of claims can be read faster than claims are; this row says how fast that is.
  'near-matches, no sentence twice': Array.from(
    { length: SIZE / 55 },
    (_, i) => `Migrants bring crim ${i}. The refugee ${i} is a criminologist.`,
  )
    .join(' ')
    .slice(0, SIZE),
  'who and harm by turns': filled('migrant crime refugee murder asylum rape '),
  'lone surrogates': filled('migrants \ud800 \udc00crime \udfff'),
  'nothing but full stops': filled('.'),
  initials: filled('A. B. C. U.S. '),
  'nested quotation marks': filled('"“«‘ migrants ’»”" '),
  'marks inside every word': filled(
    'm\u00adi\u200bg\u00adr\u200ba\u00adn\u200bt\u00ads c\u00adr\u200bi\u00adm\u200be ',
  ),
  'combining marks': filled('m\u0301\u0301\u0301\u0301igrants '),
  blank: filled(' \t\u00a0'),
  numbers: filled('1,000.5 per cent 7 in 10 '),
  attributions: filled('he said that she said that he claimed that '),
  negations: filled('not never no nobody denied that it is not true that '),
};

/** Cost for each byte of texts made to be slow, beside ordinary and dense text in the same run. */
export function byMalice(pack: LanguagePack, ordinary: Corpus, dense: Corpus, patience: Patience): Timing[] {
  return race(
    [
      matching('ordinary text', pack, ordinary.blocks),
      matching('dense text', pack, dense.blocks),
      ...Object.entries(ADVERSARIAL).map(([name, text]) => matching(name, pack, [text])),
    ],
    {
      ...patience,
      rounds: Math.min(3, patience.rounds),
      millisecondsPerRound: Math.min(40, patience.millisecondsPerRound),
    },
  );
}
