// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { countriesOf } from '../../../page/countries';

beforeEach(() => {
  document.title = '';
  document.documentElement.removeAttribute('lang');
  document.body.innerHTML = '';
});

test('what the article names comes first, then where its language is read', () => {
  document.documentElement.lang = 'de';
  document.title = 'Debate in Stockholm';
  document.body.innerHTML = '<p>Police in Malmö spoke of <b>Danish</b> figures.</p><p>Sweden waits.</p>';
  expect(countriesOf(document)).toEqual(['SE', 'DK', 'DE', 'AT', 'CH', 'EU']);
});

test('scripts and what stands far below the article do not count', () => {
  const article = `<p>${'Police said so again. '.repeat(2500)}</p>`;
  document.body.innerHTML = `<script>var place = 'Greece';</script><p>In Italy.</p>${article}<p>Norway, Norway.</p>`;
  expect(countriesOf(document)).toEqual(['IT', 'EU']);
});

test('a page that names no country and has no language gives none', () => {
  document.body.innerHTML = '<p>The turkey was roasted for us.</p>';
  expect(countriesOf(document)).toEqual([]);
});
