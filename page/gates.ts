import { type Gate, gateOf, type WideGate, wideGateOf } from '../matcher/gate';
import type { Gates } from './candidates';

/** The gates of several languages as one, which lets through what any of them does. */
export interface JoinedGates extends Gates {
  /** Adds a language by its gate words, as `writeGateWords` writes them; again, it changes nothing. */
  add(language: string, words: string): void;
  has(language: string): boolean;
  readonly size: number;
}

/** Makes gates that let nothing through until a language is added. */
export function joinGates(): JoinedGates {
  const gates = new Map<string, { gate: Gate; wide: WideGate }>();
  const all = () => [...gates.values()];
  return {
    gate: { test: (text) => all().some(({ gate }) => gate.test(text)) },
    wide: {
      spots(text) {
        const each = all().map(({ wide }) => wide.spots(text));
        return { next: (from) => Math.min(...each.map((spots) => spots.next(from))) };
      },
    },
    add(language, words) {
      if (!gates.has(language)) gates.set(language, { gate: gateOf(words), wide: wideGateOf(words) });
    },
    has: (language) => gates.has(language),
    get size() {
      return gates.size;
    },
  };
}
