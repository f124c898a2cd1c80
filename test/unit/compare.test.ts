import { describe, expect, it } from 'vitest';
import { byUnit } from '../../components/compare/charts/chart-data';
import {
  createFigureLookUp,
  MissingFigureError,
  toChartGroups,
  toChartPairs,
} from '../../components/compare/charts/chart-evidence';
import { CITATION_FORMS, formatCitation } from '../../components/compare/cite';
import { toCsv } from '../../components/compare/csv';
import { addressOf, authorLine, toShownWork } from '../../components/compare/evidence';
import { createWorkFinder, evidenceMap, NO_FILTER } from '../../components/compare/filter-works';
import { columnOf } from '../../components/compare/outlets';
import { createPlaceNames } from '../../components/compare/place-names';
import { readLocation } from '../../components/compare/sections';
import { loadDataSet } from '../../data/load';

const data = loadDataSet();
const works = data.works.map((work) => toShownWork({ ...work, language: 'en' }));
const finder = createWorkFinder(works);
const lookUp = createFigureLookUp(data.works);

describe('the list of works', () => {
  it('shows every work, newest first, when nothing is chosen', () => {
    const found = finder.find(NO_FILTER);
    expect(found).toHaveLength(works.length);
    expect(found.map((work) => work.year)).toEqual(found.map((work) => work.year).sort((a, b) => b - a));
  });

  it('finds a work by a misspelt author', () => {
    expect(finder.find({ ...NO_FILTER, query: 'Mastrobuni' }).map((work) => work.authors)).toEqual(
      expect.arrayContaining([expect.stringContaining('Mastrobuoni')]),
    );
  });

  it('finds nothing for words that no work holds', () => {
    expect(finder.find({ ...NO_FILTER, query: 'zzqx vlorp' })).toEqual([]);
  });

  it('applies all filters together', () => {
    const filter = { ...NO_FILTER, place: 'SE', direction: 'supports-claim', fromYear: 2015 };
    const found = finder.find(filter);
    expect(found.length).toBeGreaterThan(0);
    for (const work of found) {
      expect(work.places).toContain('SE');
      expect(work.direction).toBe('supports-claim');
      expect(work.year).toBeGreaterThanOrEqual(2015);
    }
    const peer = finder.find({ ...NO_FILTER, peerReviewed: 'yes' });
    expect(peer.every((work) => work.peerReviewed)).toBe(true);
    expect(peer.length + finder.find({ ...NO_FILTER, peerReviewed: 'no' }).length).toBe(works.length);
  });
});

describe('the evidence map', () => {
  it('counts what its filter then lists', () => {
    const [[cell] = []] = evidenceMap(works, ['DE'], ['violent-crime']);
    const listed = finder.find({ ...NO_FILTER, place: 'DE', category: 'violent-crime' });
    expect(cell?.total).toBe(listed.length);
    expect(cell?.byDirection['supports-claim']).toBe(
      listed.filter((work) => work.direction === 'supports-claim').length,
    );
  });
});

describe('charts', () => {
  const pairs = toChartPairs(data.pairs, lookUp);
  const groups = toChartGroups(data.pairs, lookUp);

  it('draw every pair of the data set', () => {
    const drawn = [...pairs, ...groups].map(({ id }) => id);
    const missing = data.pairs.filter(({ id }) => !drawn.some((row) => row === id || row.startsWith(`${id}-`)));
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(data.pairs.length).toBeGreaterThanOrEqual(9);
  });

  it('take each value from the figure that the pair names', () => {
    for (const pair of pairs) {
      const record = data.pairs.find(({ id }) => id === pair.id);
      const reference = record?.crude.figures[0] ?? '';
      expect(pair.crude.text).toBe(lookUp(reference).figure.value);
    }
  });

  it('never put two units on one axis', () => {
    for (const group of byUnit([...pairs])) expect(new Set(group.rows.map((row) => row.unit)).size).toBe(1);
  });

  it('refuse a figure that is not there', () => {
    expect(() => lookUp('no-such-work#figure')).toThrow(MissingFigureError);
  });
});

describe('references', () => {
  it.each(CITATION_FORMS)('are written as %s', (form) => {
    const work = data.works.find(({ id }) => id === 'dehos-2021-refugee-wave-crime');
    const text = formatCitation({ id: work?.id, ...work?.bibliography }, form);
    expect(text).toContain('10.1016/j.regsciurbeco.2020.103640');
    expect(text).toContain('Dehos');
  });

  it('can be written for every work', () => {
    for (const work of data.works) {
      expect(formatCitation({ id: work.id, ...work.bibliography }, 'ris'), work.id).toMatch(/^TY {2}- /);
    }
  });

  it('need a title', () => {
    expect(() => formatCitation({ id: 'x', type: 'book' }, 'ris')).toThrow('x has no title');
  });

  it('lead to the DOI only where it was seen', () => {
    for (const work of data.works) {
      expect(addressOf(work), work.id).toMatch(/^https?:\/\//);
      if (!work.doiSeen) expect(addressOf(work)).not.toContain('doi.org/10.');
    }
  });

  it('name at most three authors', () => {
    const many = data.works.find((work) => (work.bibliography.author?.length ?? 0) > 3);
    expect(many && authorLine(many)).toMatch(/ et al\.$/);
  });
});

describe('addresses within the page', () => {
  it('name a section, a talking point or a work', () => {
    const nothing = { record: null, category: null };
    expect(readLocation('#works')).toEqual({ ...nothing, section: 'works' });
    expect(readLocation('#work=a-b')).toEqual({ ...nothing, section: 'works', record: 'a-b' });
    expect(readLocation('point=x')).toEqual({ ...nothing, section: 'points', record: 'x' });
    expect(readLocation('#<script>')).toEqual({ ...nothing, section: 'points' });
    expect(readLocation('#work=%')).toEqual({ ...nothing, section: 'works' });
  });

  it('name a kind of claim, and the quotation that a card shows', () => {
    const terrorism = { section: 'works', record: null, category: 'terrorism' };
    expect(readLocation('#category=terrorism')).toEqual(terrorism);
    expect(readLocation('#category=single-case')).toEqual({ ...terrorism, category: null });
    expect(readLocation('#category=terrorism&point=x')).toEqual({ section: 'points', record: 'x', category: null });
  });
});

describe('small parts', () => {
  it('CSV quotes what needs it and never makes a formula of a text', () => {
    expect(
      toCsv([
        ['a', 'b, "c"'],
        ['=SUM(A1)', -2],
      ]),
    ).toBe('a,"b, ""c"""\r\n\'=SUM(A1),-2\r\n');
  });

  it('reports go to their column whatever is said in brackets', () => {
    expect(columnOf({ outlet: 'Reuters (reprinted by Arab News)', date: null, url: null })).toBe('Reuters');
    expect(columnOf({ outlet: 'The National', date: null, url: null })).toBe('other');
  });

  it('places have names in the language of the interface', () => {
    const name = createPlaceNames('de', { INTL: 'Mehrere' });
    expect(name('SE')).toBe('Schweden');
    expect(name('INTL')).toBe('Mehrere');
    expect(name('England and Wales')).toBe('England and Wales');
  });
});
