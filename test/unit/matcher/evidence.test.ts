import { describe, expect, it } from 'vitest';
import { explain } from '../../../matcher/explain';
import { createMatcher } from '../../../matcher/index';
import { english } from '../../../matcher/languages/en';

describe('why a sentence was marked', () => {
  const { find } = createMatcher(english);

  it.each([
    ['favouring-migrants', 'Sanctuary cities shield illegal immigrants who have robbed and raped.'],
    ['overrepresentation', 'Foreigners are twice as likely to be sex offenders, the figures say.'],
    ['civilisation-sovereignty', 'The caravan is an invasion and it will flood our country.'],
  ])('names people and harm for %s', (category, text) => {
    const claim = find(text, 'broad').find((each) => each.category === category);
    const roles = claim === undefined ? [] : explain(claim, text).matched.map(({ role }) => role);
    expect(roles).toContain('who');
    expect(roles).toContain('harm');
  });

  it('names each word once, and words of harm at most twice, where the category has none of its own', () => {
    const text = 'Foreigners are twice as likely to be sex offenders, rapists, killers and thieves.';
    const claims = find(text, 'broad');
    expect(claims).not.toHaveLength(0);
    for (const claim of claims) {
      const harm = claim.why.filter(({ role }) => role === 'harm');
      expect(harm.length).toBeLessThanOrEqual(2);
      expect(new Set(claim.why.map(({ start }) => start)).size).toBe(claim.why.length);
    }
  });
});
