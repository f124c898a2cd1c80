import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browsers } from '../harness';
import { CLAIM, expectMarks, pause } from '../reading/reading-site';
import {
  ENGLISH_ORDINARY,
  GERMAN,
  GERMAN_HEADLINE,
  GERMAN_ORDINARY,
  type LanguageSite,
  openLanguageSite,
  page,
} from './language-site';

/** Holds a word for migrants, and no claim. */
const ENGLISH_NEAR =
  'The asylum office has moved to a new building by the river, which was opened by the mayor on Friday.';
/** The same in a language without a matcher. */
const POLISH_NEAR =
  'Biuro do spraw azylu (asylum, migration) przeniosło się do nowego budynku nad rzeką, który burmistrz otworzył w piątek, ale nie jest to jeszcze koniec prac.';

const routes = {
  '/german': page('de', `<h1>${GERMAN_HEADLINE}</h1><p>${GERMAN_ORDINARY}</p><p>${GERMAN}</p>`),
  '/quotes-german': page('en', `<p>${ENGLISH_ORDINARY}</p><blockquote lang="de"><p>${GERMAN}</p></blockquote>`),
  '/grows': page('en', `<p>${ENGLISH_ORDINARY}</p><p id="late"></p>`),
  '/turns-polish': page('en', `<p>${ENGLISH_ORDINARY}</p><p>${ENGLISH_NEAR}</p><p lang="pl" id="late"></p>`),
  '/polish': page('pl', `<p>${POLISH_NEAR}</p>`),
};

declare const browser: typeof import('webextension-polyfill');

describe.each(browsers)('languages that are switched off and on in %s', (name) => {
  let site: LanguageSite;
  beforeAll(async () => {
    site = await openLanguageSite(name, routes);
  });
  afterAll(() => site?.close());

  it('reads no language that the reader switched off, and says that it is off', async () => {
    await site.withSettings({ languages: { de: false } }, async () => {
      const open = await site.visit('/german');
      const popup = await site.reader.openPopup(open);
      await vi.waitFor(
        async () =>
          expect(await popup.evaluate(() => document.body.innerText)).toContain(
            'You switched this language off: German',
          ),
        15_000,
      );
      expect(await site.brought('/german')).toEqual({ gates: [], packs: [], detector: false });
      await popup.close();
      // Switched on again, it is read without loading the page anew.
      await site.own.evaluate(() => browser.storage.sync.set({ 'settings:languages': { de: true } }));
      await expectMarks(open, [GERMAN, GERMAN_HEADLINE]);
      await open.close();
    });
  });

  it('reads a page anew for a second language that is switched on while its gate looks for the first', async () => {
    await site.withSettings({ languages: { de: false } }, async () => {
      const open = await site.visit('/quotes-german');
      await vi.waitFor(
        async () => expect(await site.told('/quotes-german')).toMatchObject({ state: 'waiting' }),
        10_000,
      );
      await pause(500);
      await expectMarks(open, []);
      expect(await site.brought('/quotes-german')).toMatchObject({ gates: ['en'], packs: [] });
      await site.own.evaluate(() => browser.storage.sync.set({ 'settings:languages': { de: true } }));
      await expectMarks(open, [GERMAN]);
      await open.close();
    });
  });

  it('leaves text alone that comes while its language is switched off, and reads it when that is on again', async () => {
    const open = await site.visit('/grows');
    await vi.waitFor(async () => expect(await site.told('/grows')).toMatchObject({ state: 'waiting' }), 10_000);
    await site.withSettings({ languages: { en: false } }, async () => {
      await vi.waitFor(
        async () => expect(await site.told('/grows')).toMatchObject({ state: 'other-language' }),
        10_000,
      );
      await open.evaluate((text) => {
        (document.getElementById('late') as HTMLElement).textContent = text;
      }, CLAIM);
      await pause(1500);
      await expectMarks(open, []);
      expect(await site.brought('/grows')).toMatchObject({ packs: [] });
    });
    await expectMarks(open, [CLAIM]);
    await open.close();
  });

  it('says that a page is in another language only where all of it is', async () => {
    const polish = await site.visit('/polish');
    await vi.waitFor(async () => expect(await site.told('/polish')).toMatchObject({ state: 'other-language' }), 10_000);
    await polish.close();
    const open = await site.visit('/turns-polish');
    await vi.waitFor(async () => expect(await site.told('/turns-polish')).toMatchObject({ state: 'done' }), 10_000);
    await open.evaluate((text) => {
      (document.getElementById('late') as HTMLElement).textContent = text;
    }, POLISH_NEAR);
    await vi.waitFor(async () => expect((await site.told('/turns-polish')).languages).toContain('pl'), 10_000);
    await pause(300);
    expect(await site.told('/turns-polish')).toMatchObject({ state: 'done' });
    await open.close();
  });
});
