import type { LanguagePack, Phrasing } from '../../matcher/language';
import type { Patience, Task, Timing } from './clock';
import { race } from './clock';
import { matching } from './methods';
import { atLeast, type Corpus } from './texts';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];

/** A series ends with the first size that takes longer than this many milliseconds: ten times that says no more. */
const TOO_LONG = 8000;

/** Cost against length: one kind of text, from 1 kB to 10 MB. A series that is far from linear is cut short. */
export interface LengthSeries {
  name: string;
  timings: Timing[];
}

function series(name: string, patience: Patience, taskOf: (size: number, label: string) => Task): LengthSeries {
  const timings: Timing[] = [];
  for (const size of SIZES) {
    const [timing] = race([taskOf(size, size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} kB`)], patience);
    if (!timing) break;
    timings.push(timing);
    if ((timing.nanosecondsPerByte * timing.bytes) / 1e6 > TOO_LONG) break;
  }
  return { name, timings };
}

/** Cost against length, in paragraphs as pages have them and as one single block. */
export function byLength(
  pack: LanguagePack,
  corpus: Corpus,
  { rounds, millisecondsPerRound }: Patience,
): LengthSeries[] {
  const patience = { rounds: Math.min(3, rounds), millisecondsPerRound: Math.min(40, millisecondsPerRound) };
  return [
    series('in paragraphs', patience, (size, label) => matching(label, pack, atLeast(size, corpus))),
    series('as one block', patience, (size, label) => matching(label, pack, [atLeast(size, corpus).join(' ')])),
  ];
}

const OPENINGS = [
  'we are told that',
  'look around and',
  'year after year',
  'day by day',
  'in every town',
  'mark my words,',
];
const ENDINGS = [
  'as everyone can see',
  'and nobody acts',
  'in our region',
  'since the spring',
  'according to the list',
  'by the hour',
];

/** More phrasings of the same kind as those of the pack: each with other words around it, none the same as another. */
export function grownPhrasings(phrasings: readonly Phrasing[], times: number): Phrasing[] {
  const grown: Phrasing[] = [...phrasings];
  for (let at = 0; grown.length < phrasings.length * times; at++) {
    const phrasing = phrasings[at % phrasings.length];
    if (!phrasing) break;
    const turn = Math.floor(at / phrasings.length);
    const opening = OPENINGS[turn % OPENINGS.length];
    const ending = ENDINGS[(turn + Math.floor(turn / OPENINGS.length)) % ENDINGS.length];
    // Matches "It rains."; near miss: "It rains".
    grown.push({ ...phrasing, text: `${opening} ${phrasing.text.replace(/[.!?]$/, '')} ${ending}` });
  }
  return grown;
}

/** Cost against the number of known phrasings: as shipped, three times and ten times as many, on both kinds of text. */
export function byPhrasings(pack: LanguagePack, ordinary: Corpus, dense: Corpus, patience: Patience): Timing[] {
  const grown = [1, 3, 10].map((times) => ({
    times,
    pack: { ...pack, phrasings: grownPhrasings(pack.phrasings, times) },
  }));
  return race(
    grown.flatMap(({ times, pack: larger }) => [
      matching(`${times}x phrasings (${larger.phrasings.length}), ordinary text`, larger, ordinary.blocks),
      matching(`${times}x phrasings (${larger.phrasings.length}), dense text`, larger, dense.blocks),
    ]),
    patience,
  );
}
