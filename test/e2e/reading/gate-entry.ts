import { createGate, createWideGate } from '../../../matcher/gate';
import { english } from '../../../matcher/languages/en';
import { startGate } from '../../../page/gate';

/** What a test sees of a gate, and what it does to it. */
export interface LoneGate {
  /** Whether the gate found a text that could hold a claim. */
  passed: boolean;
  /** Called with each text that the gate looks at closely. */
  before(text: string): void;
  start(): void;
}

const own = createGate(english.gate);
const lone: LoneGate = {
  passed: false,
  before() {},
  start() {
    const gates = {
      gate: {
        test(text: string) {
          lone.before(text);
          return own.test(text);
        },
      },
      wide: createWideGate(english.gate),
      add() {},
      has: () => true,
      size: 1,
    };
    const begin = async () => ({ main: 'en', all: ['en'] });
    const passed = () => {
      lone.passed = true;
    };
    startGate(gates, begin, passed, new AbortController().signal);
  },
};

// A gate without an extension behind it leaves the page alone.
Object.assign(globalThis, { browser: { runtime: { id: 'lone' } } });

/** What `gate.test.ts` finds in the page. */
(globalThis as { lone?: LoneGate }).lone = lone;
