import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browsers, waitForMarks } from '../harness';
import { CLAIM, expectMarks, openCard, pause } from '../reading/reading-site';
import { GERMAN, GERMAN_HEADLINE, GERMAN_ORDINARY, type LanguageSite, openLanguageSite, page } from './language-site';

/** Sentences of our own that hold a claim beyond doubt, and whole articles around them. */
const FRENCH = 'La plupart des viols sont commis par des étrangers, a déclaré le ministre lundi.';
const FRENCH_QUOTED = '« Les clandestins commettent la plupart des vols », a déclaré le maire de la ville.';
const DUTCH = 'Volgens de burgemeester zijn asielzoekers verantwoordelijk voor de toename van het geweld in de stad.';
/** Near the words of a talking point. */
const NEAR = 'Officials deplore a prevalence of radical Islam among certain migrant groups.';
const DUTCH_POINT = 'Massamigratie heeft geleid tot verdringing, aanranding en het instorten van de openbare orde.';
const GERMAN_POINT =
  'Die Massenmigration stellt eine existenzielle Bedrohung für die westliche Zivilisation dar und untergräbt die Stabilität wichtiger amerikanischer Verbündeter.';
const FRENCH_ORDINARY =
  'Le conseil municipal a décidé hier soir que le vieux pont sur la rivière sera fermé pendant deux ans, et les bus prendront un autre chemin dans la ville à partir de lundi.';

const routes = {
  '/german': page(
    'de-AT',
    `<nav><a lang="fr" href="#">Français</a> <a lang="en" href="#">English</a></nav><h1>${GERMAN_HEADLINE}</h1><p>${GERMAN_ORDINARY}</p><p>${GERMAN}</p>`,
  ),
  '/french': page(
    'fr',
    `<p>${FRENCH_ORDINARY}</p><p>${FRENCH}</p><p>${FRENCH_QUOTED.replaceAll(' »', '\u202f»').replaceAll('« ', '«\u00a0')}</p>`,
  ),
  '/mixed': page(
    'de',
    `<p>${GERMAN_ORDINARY}</p><p>${GERMAN}</p><blockquote lang="fr"><p>${FRENCH}</p></blockquote><p>${FRENCH_ORDINARY}</p>
    <section><p>The council has decided that the old bridge over the river will be closed for two years.</p>
    <p>${CLAIM}</p></section>`,
  ),
  '/mislabelled': page('en', `<p>${GERMAN_ORDINARY}</p><p>${GERMAN}</p><h2>${GERMAN_HEADLINE}</h2>`),
  '/undeclared': page('', `<p>${FRENCH}</p>`),
  '/ordinary': page('de', `<p>${GERMAN_ORDINARY}</p><p>${GERMAN_ORDINARY}</p>`),
  '/dutch-point': page('nl', `<p>${DUTCH_POINT}</p>`),
  '/german-point': page('de', `<p>${GERMAN_POINT}</p>`),
  '/dutch': page('nl', `<p>${DUTCH}</p>`),
  '/near': page('en', `<p>${CLAIM}</p><p>${NEAR}</p>`),
  '/far': page('en', `<p>${CLAIM}</p>`),
};

declare const browser: typeof import('webextension-polyfill');

describe.each(browsers)('languages in %s', (name) => {
  let site: LanguageSite;
  beforeAll(async () => {
    site = await openLanguageSite(name, routes);
  });
  afterAll(() => site?.close());

  /** Whether what compares wordings closely was brought into the page of that path. */
  const compares = (path: string) =>
    site.own.evaluate(async (wanted) => {
      const tabs = await browser.tabs.query({});
      const id = tabs.find(({ url }) => url !== undefined && new URL(url).pathname === wanted)?.id ?? -1;
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: id },
        func: () => {
          const world = globalThis as unknown as Record<symbol, { compare?: unknown }>;
          return world[Symbol.for('confounder:offers')]?.compare !== undefined;
        },
      });
      return answer?.result;
    }, path);

  const cardText = (open: Page) =>
    open.evaluate(() => {
      const root = document.querySelector('confounder-card')?.shadowRoot;
      const card = root?.querySelector<HTMLElement>('.card');
      return {
        lang: card?.lang,
        summary: card?.querySelector<HTMLElement>('.summary')?.lang,
        headline: card?.querySelector<HTMLElement>('.headline')?.lang,
        text: card?.innerText ?? '',
        overflow: [...(card?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
          (each) =>
            each.scrollWidth > each.clientWidth + 1 &&
            getComputedStyle(each).overflowX === 'visible' &&
            each.clientWidth > 40,
        ).length,
      };
    });

  it('marks a German page with German, and loads no other language and no detector', async () => {
    const open = await site.visit('/german');
    await expectMarks(open, [GERMAN, GERMAN_HEADLINE]);
    expect(await site.brought('/german')).toEqual({ gates: ['de'], packs: ['de'], detector: false });
    expect(await site.told('/german')).toMatchObject({ state: 'done', languages: ['de'] });
    await open.close();
  });

  it('compares wordings closely where a sentence comes near one, and on no other page', async () => {
    const open = await site.visit('/near');
    await expectMarks(open, [CLAIM, NEAR]);
    expect(await compares('/near')).toBe(true);
    const { claims } = (await site.told('/near')) as {
      claims: { text: string; category: string; talkingPoint: string | null }[];
    };
    expect(claims.find(({ text }) => text === NEAR)?.talkingPoint).toBe('tp-religious-liberty');
    // What was found before the closer look is not listed twice.
    expect(new Set(claims.map(({ text, category }) => `${category} ${text}`)).size).toBe(claims.length);
    await open.close();
    const other = await site.visit('/far');
    await expectMarks(other, [CLAIM]);
    expect(await compares('/far')).toBe(false);
    await other.close();
  });

  it('marks a French page with French, with guillemets and narrow spaces, and loads no German', async () => {
    const open = await site.visit('/french');
    await expectMarks(open, [FRENCH, FRENCH_QUOTED]);
    expect(await site.brought('/french')).toEqual({ gates: ['fr'], packs: ['fr'], detector: false });
    await open.close();
  });

  it('marks each block of a mixed page in its own language', async () => {
    const open = await site.visit('/mixed');
    await expectMarks(open, [GERMAN, FRENCH, CLAIM]);
    expect((await site.told('/mixed')).languages.sort()).toEqual(['de', 'en', 'fr']);
    expect((await site.told('/mixed')).languages).toHaveLength(3);
    await open.close();
  });

  it('believes the words of a German page that calls itself English', async () => {
    const open = await site.visit('/mislabelled');
    await expectMarks(open, [GERMAN, GERMAN_HEADLINE]);
    expect((await site.told('/mislabelled')).languages[0]).toBe('de');
    await open.close();
  });

  it('detects the language of a page that does not name its own', async () => {
    const open = await site.visit('/undeclared');
    await expectMarks(open, [FRENCH]);
    expect((await site.brought('/undeclared'))?.packs).toContain('fr');
    await open.close();
  });

  it('loads neither a pack nor the detector on a German page without a claim', async () => {
    const open = await site.visit('/ordinary');
    await vi.waitFor(
      async () => expect(await site.told('/ordinary')).toMatchObject({ state: 'waiting', languages: ['de'] }),
      10_000,
    );
    await pause(500);
    expect(await site.brought('/ordinary')).toEqual({ gates: ['de'], packs: [], detector: false });
    await open.close();
  });

  it('shows a headline in Dutch above an English card, and says so', async () => {
    const open = await site.visit('/dutch');
    await expectMarks(open, [DUTCH]);
    await openCard(open, DUTCH);
    const card = await cardText(open);
    expect(card).toMatchObject({ lang: 'en', summary: 'en', headline: 'nl' });
    expect(card.text).toContain('De toelichting hieronder is in het Engels.');
    await open.close();
  });

  it.each([
    // No outlet is known to have printed it in Dutch: the words are ours, and say so.
    ['/dutch-point', DUTCH_POINT, 'Massamigratie', /\(our translation\)/i],
    ['/german-point', GERMAN_POINT, 'Die Massenmigration', /as printed in translation by\s+Epoch Times/i],
  ])('shows a talking point on %s with its English words and its rendering', async (path, sentence, begins, source) => {
    const open = await site.visit(path);
    await expectMarks(open, [sentence]);
    await openCard(open, sentence);
    const point = await open.evaluate(() => {
      const figure = document.querySelector('confounder-card')?.shadowRoot?.querySelector<HTMLElement>('.point');
      return {
        english: figure?.querySelector('[lang="en"]')?.textContent ?? '',
        text: figure?.innerText ?? '',
      };
    });
    expect(point.english.toLowerCase()).toContain('mass migration');
    expect(point.text.toLowerCase()).toContain(begins.toLowerCase());
    expect(point.text).toMatch(source);
    await open.close();
  });

  it.each([
    ['de', '/german', GERMAN, 'Diese Seite ist auf Deutsch.'],
    ['fr', '/french', FRENCH, 'Cette page est en français.'],
  ] as const)('shows card and popup in the interface in %s', async (language, path, sentence, words) => {
    await site.withSettings({ language }, async () => {
      const open = await site.visit(path);
      await vi.waitFor(async () => expect((await site.told(path)).claims.length).toBeGreaterThan(1), 15_000);
      await waitForMarks(open);
      await openCard(open, sentence);
      const card = await cardText(open);
      // A card that is not translated yet is shown in English.
      const translated = existsSync(`data/cards/${language}/sexual-assault.json`);
      expect(card).toMatchObject({ lang: language, summary: translated ? language : 'en', overflow: 0 });
      expect(card.headline).toBeUndefined();
      const popup = await site.reader.openPopup(open);
      await vi.waitFor(
        async () => expect(await popup.evaluate(() => document.body.innerText)).toContain(words),
        15_000,
      );
      await popup.close();
      await open.close();
    });
  });
});
