// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Statements } from '../../components/card/Statements';

describe('the place before a statement', () => {
  it.each([
    ['Reporting: in a survey, fewer cases were reported.', 'en', true],
    ['Signalement : dans une enquête, moins de cas ont été signalés.', 'fr', true],
    ['A survey asked young people whether they had reported it: fewer had.', 'en', false],
    ['Fewer cases were reported. One reason: fear.', 'en', false],
  ])('of "%s" in %s stands apart from a label: %s', (text, language, apart) => {
    const statements = [{ text, countries: ['DE'], works: [], pair: null }];
    const box = document.createElement('div');
    render(h(Statements, { statements: statements as never, works: {}, t: (key: string) => key, language }), box);
    expect(box.querySelector('.places')?.classList.contains('before-label')).toBe(apart);
  });
});
