import { expect, it } from 'vitest';
import type { Rule } from '../../../matcher/recognise/grammar';
import type { Reading } from './reading';

/** The name of a rule (with the kind, if it makes a claim), a sentence that has it, and one that nearly does. */
export type Example = readonly [rule: string, has: string, hasNot: string];

/** Whether a claim that nothing takes back is found in the sentences of each example; undefined where it may or not. */
export interface Claimed {
  has?: boolean;
  hasNot?: boolean;
}

/** Declares a test for each example: its rule is found in the one sentence, and not in the other. */
export function finds({ claims, rulesIn }: Reading, examples: readonly Example[], claimed: Claimed = {}): void {
  it.each(examples)('finds %s in "%s", but not in "%s"', (rule, has, hasNot) => {
    expect(rulesIn(has)).toContain(rule);
    expect(rulesIn(hasNot)).not.toContain(rule);
    if (claimed.has !== undefined) expect(claims(has)).toBe(claimed.has);
    if (claimed.hasNot !== undefined) expect(claims(hasNot)).toBe(claimed.hasNot);
  });
}

/** Declares a test for each pair: a claim is found in the one sentence, and none in the other. */
export function tellsApart({ claims }: Reading, pairs: readonly (readonly [claim: string, none: string])[]): void {
  it.each(pairs)('finds a claim in "%s", but none in "%s"', (claim, none) => {
    expect(claims(claim)).toBe(true);
    expect(claims(none)).toBe(false);
  });
}

/** Declares a test that each rule has an example. */
export function showsEach(rules: readonly Rule[], examples: readonly Example[]): void {
  it('shows an example of each of its rules', () => {
    const shown = examples.map(([rule]) => rule);
    const missing = rules.filter(({ name }) => !shown.some((rule) => isOf(rule, name)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
}

/** Whether what was found is a rule, or a claim of it of some kind. */
const isOf = (found: string, rule: string): boolean =>
  found === rule || found.slice(0, found.lastIndexOf('-')) === rule;
