import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_IDS, type LanguageId } from '../../../matcher/languages/ids';
import type { ReaderBrowser } from '../../../scripts/browsers/reader';
import { browsers, openBrowser } from '../harness';

const LEVELS = ['careful', 'balanced', 'broad'] as const;

type Points = Record<(typeof LEVELS)[number], { precision: number; recall: number; inNews?: number }>;

/** What was measured, as it stands in the data of a language. */
const pointsOf = (id: LanguageId): Points =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../matcher/languages', id, 'operating-points.json'), 'utf8'),
  );

/** As English texts write a share: 0.802 is "80%". */
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The rows of the table of every language that the data call for: what is counted, and what stands for each level. */
const wanted = LANGUAGE_IDS.flatMap((id) => {
  const points = pointsOf(id);
  const row = (name: string, field: keyof Points['careful']) => [
    name,
    ...LEVELS.map((level) => (points[level][field] === undefined ? '–' : percent(points[level][field]))),
  ];
  const held = [row('Right', 'precision'), row('Found', 'recall')];
  const name = [new Intl.DisplayNames('en', { type: 'language' }).of(id) as string];
  const news = LEVELS.some((level) => points[level].inNews !== undefined);
  return news ? [name, ...held, row('Right in real texts', 'inNews')] : [name, ...held];
});

describe.each(browsers)('what was measured, in %s', (name) => {
  let reader: ReaderBrowser;
  let page: Page;
  beforeAll(async () => {
    reader = await openBrowser(name);
    page = await reader.openExtensionPage('options.html');
    await page.waitForSelector('#sensitivity table');
  });
  afterAll(() => reader?.close());

  it('stands under each sensitivity in the options, for sentences that were new to it and for real texts', async () => {
    const texts = await page.$$eval('#sensitivity label', (labels) => labels.map((label) => label.textContent ?? ''));
    expect(texts).toHaveLength(LEVELS.length);
    const points = pointsOf('en');
    for (const [i, level] of LEVELS.entries()) {
      const { precision, recall, inNews } = points[level];
      expect(texts[i]).toContain(
        `In a test with sentences that were new to Confounder (English), ${percent(precision)} of marks were right and ${percent(recall)} of claims were found.`,
      );
      expect(inNews).toBeDefined();
      expect(texts[i]).toContain(
        `In real texts about migration, where few sentences make a claim, ${percent(inNews as number)} of marks were right.`,
      );
    }
  });

  it('stands in a table of all languages, with a row for real texts where there are any', async () => {
    const rows = await page.$$eval('#sensitivity table tbody tr', (each) =>
      each.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
    expect(rows).toEqual(wanted);
  });

  it('fits a narrow window', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.$eval('#sensitivity details', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
