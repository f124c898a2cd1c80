import { createGate, createWideGate } from '../../../matcher/gate';
import { english } from '../../../matcher/languages/en';
import { createMatcherWith } from '../../../matcher/matcher';
import type { Sensitivity } from '../../../matcher/types';
import type { BlockLanguages } from '../../../page/block-languages';
import type { PageGate } from '../../../page/gate';
import { createReading, type Reading } from '../../../page/reading';

/** What a test sees of a reading, and what it does to it. */
export interface Rounds {
  /** Sentences that were told, and the sensitivity that was wanted then. */
  found: { text: string; under: Sensitivity }[];
  /** The sensitivity of each text that was matched. */
  matched: Sensitivity[];
  ended: number;
  sensitivity: Sensitivity;
  /** Called when the languages of the page are asked for; reading waits for it. */
  languages(): Promise<void>;
  /** Called before each text that is matched. */
  before(): void;
  start(gate?: PageGate): void;
  reading: Reading | undefined;
}

/** Without what compares wordings closely, words in common have to do. */
const real = createMatcherWith(english, () => () => null);

const rounds: Rounds = {
  found: [],
  matched: [],
  ended: 0,
  sensitivity: 'careful',
  languages: async () => {},
  before() {},
  reading: undefined,
  start(gate) {
    const matcher = {
      wanting: false,
      find(text: string, sensitivity: Sensitivity = 'careful') {
        rounds.before();
        rounds.matched.push(sensitivity);
        return real.find(text, sensitivity);
      },
    };
    /** A page that is all English, with the real matcher. */
    const languages: BlockLanguages = {
      gate: createGate(english.gate),
      wide: createWideGate(english.gate),
      judge: () => ({ language: 'en', matcher }),
      prepare() {},
      begin: () => rounds.languages(),
      bring: async () => false,
      seen: () => ['en'],
      allForeign: () => false,
    };
    rounds.reading = createReading(
      languages,
      {
        found(some) {
          rounds.found.push(...some.map(({ text }) => ({ text, under: rounds.sensitivity })));
        },
        shadow() {},
        begins() {},
        ended() {
          rounds.ended++;
        },
        moved() {},
        gaveUp() {},
        holds: () => false,
      },
      () => rounds.sensitivity,
      new AbortController().signal,
    );
    rounds.reading.start(gate);
  },
};

/** What `rounds.test.ts` finds in the page. */
(globalThis as { rounds?: Rounds }).rounds = rounds;
