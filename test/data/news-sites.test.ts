import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, SHIPPED_NEWS } from '../../data/sites';
import { type CountrySites, CountrySitesSchema } from '../../data/sites/schema';
import { HostnameSchema } from '../../extension/settings';
import { patternOf, siteOfPattern } from '../../extension/sites';

const FOLDER = new URL('../../data/sites/', import.meta.url);

/** The rules of balance that the list's README states, as sentences about what breaks them. */
function imbalances(countries: readonly CountrySites[]): string[] {
  const count = (tradition: string, list: readonly CountrySites[]) =>
    list.flatMap(({ sites }) => sites).filter((site) => site.tradition === tradition).length;
  const [left, right] = [count('left', countries), count('right', countries)];
  const problems = countries
    .filter((country) => count('left', [country]) > 0 !== count('right', [country]) > 0)
    .map(({ country }) => `${country} has only one tradition`);
  if (Math.abs(left - right) > Math.max(left, right) / 5) problems.push(`${left} left, ${right} right`);
  return problems;
}

describe('the list of news sites', () => {
  it('holds every file of its folder, each named for its country and sorted by site', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
    expect(files.sort()).toEqual(COUNTRIES.map(({ country }) => `${country.toLowerCase()}.json`).sort());
    for (const file of files) {
      const { sites } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as CountrySites;
      const names = sites.map(({ site }) => site);
      expect(names, file).toEqual([...names].sort());
    }
  });

  it('is long and wide enough, and names no site twice', () => {
    const sites = SHIPPED_NEWS.map(({ site }) => site);
    expect(new Set(sites).size).toBe(sites.length);
    expect(sites.length).toBeGreaterThanOrEqual(150);
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(20);
  });

  it('holds sites that settings can store and browsers can grant', () => {
    for (const { site } of SHIPPED_NEWS) {
      expect(v.is(HostnameSchema, site), site).toBe(true);
      expect(siteOfPattern(patternOf(site))).toBe(site);
    }
  });

  it('is balanced', () => {
    expect(imbalances(COUNTRIES)).toEqual([]);
  });

  it('would notice a list that leans', () => {
    const oneSided = COUNTRIES.map((entry) => ({
      ...entry,
      sites: entry.sites.filter(({ tradition }) => tradition !== 'right' || entry.country === 'US'),
    }));
    expect(imbalances(oneSided)).toContain('GB has only one tradition');
    expect(imbalances(oneSided).at(-1)).toMatch(/left, \d+ right/);
  });

  it.each([
    ['a www prefix', { site: 'www.example.org' }],
    ['an address', { site: 'https://example.org' }],
    ['an unknown tradition', { tradition: 'good' }],
    ['an unknown field', { score: 3 }],
  ])('refuses %s', (_, wrong) => {
    const record = { site: 'example.org', name: 'Example', kind: 'online', language: 'en', tradition: 'other' };
    const other = { ...record, site: 'example.net' };
    expect(v.is(CountrySitesSchema, { country: 'GB', sites: [record, other] })).toBe(true);
    expect(v.is(CountrySitesSchema, { country: 'GB', sites: [{ ...record, ...wrong }, other] })).toBe(false);
  });
});
