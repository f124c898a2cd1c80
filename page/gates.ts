import { createGate, createWideGate, type Gate, type GateWords } from '../matcher/gate';
import type { Gates } from './candidates';

/** The gates of several languages as one, which lets through what any of them does. */
export interface JoinedGates extends Gates {
  /** Adds a language; again, it changes nothing. */
  add(language: string, words: GateWords): void;
  has(language: string): boolean;
  readonly size: number;
}

/** Makes gates that let nothing through until a language is added. */
export function joinGates(): JoinedGates {
  const gates = new Map<string, { gate: Gate; wide: Gate }>();
  const any = (kind: 'gate' | 'wide') => ({
    test(text: string): boolean {
      for (const each of gates.values()) if (each[kind].test(text)) return true;
      return false;
    },
  });
  return {
    gate: any('gate'),
    wide: any('wide'),
    add(language, words) {
      if (!gates.has(language)) gates.set(language, { gate: createGate(words), wide: createWideGate(words) });
    },
    has: (language) => gates.has(language),
    get size() {
      return gates.size;
    },
  };
}
