import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { english } from '../../../matcher/languages/en';
import { createCounter, STAGES } from '../../../scripts/stages/survivors';

describe('what each stage lets through', () => {
  const count = createCounter(english);

  it('is every stage but likeness for a plain claim', () => {
    const left = count('Illegal immigrants are criminals who murder and rape.');
    expect(STAGES.filter((stage) => left[stage] === 0)).toEqual(['likeness']);
  });

  it('is likeness too for the wording of a talking point', () => {
    expect(count('They spoke of a prevalence of radical Islam among certain migrant populations.').likeness).toBe(1);
  });

  it('is nothing of a text about something else, and only the first stages of a harmless one', () => {
    expect(Object.values(count('The ferry to the islands is late again.'))).toEqual(STAGES.map(() => 0));
    const harmless = count('The refugees in the town opened a bakery.');
    expect(harmless.gate).toBe(1);
    expect(harmless.marked).toBe(0);
  });

  it('marks no single case, as the evaluation does not', () => {
    const text = 'Tunisian, 31, arrested after bottle is thrown at tram driver in Lille.';
    expect(createMatcher(english).find(text, 'balanced')).toMatchObject([{ category: 'single-case' }]);
    expect(count(text).marked).toBe(0);
  });

  it('scores by the lower bar where the grammar reads a claim, as the matcher does', () => {
    const lenient = { ...english.points.balanced, claim: 1, certain: 0 };
    const counting = createCounter({ ...english, points: { ...english.points, balanced: lenient } });
    expect(counting('Migrants bring crime.')).toMatchObject({ grammar: 1, score: 1 });
    expect(counting('The refugees in the town opened a bakery.')).toMatchObject({
      candidates: 1,
      grammar: 0,
      score: 0,
    });
  });
});
