import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browsers, waitForMarks } from './harness';
import { CLAIM, expectMarks, openCard, openSite, pause, type ReadingSite } from './reading/reading-site';

/** Sentences of our own that hold a claim beyond doubt, and whole articles around them. */
const GERMAN = 'Die meisten Vergewaltigungen werden von Ausländern begangen, sagte der Innenminister am Montag.';
const GERMAN_HEADLINE = 'Migranten bringen Gewalt und Verbrechen in unsere Städte';
const FRENCH = 'La plupart des viols sont commis par des étrangers, a déclaré le ministre lundi.';
const FRENCH_QUOTED = '« Les clandestins commettent la plupart des vols », a déclaré le maire de la ville.';
const DUTCH = 'Volgens de burgemeester zijn asielzoekers verantwoordelijk voor de toename van het geweld in de stad.';
/** Near the words of a talking point. */
const NEAR = 'Officials deplore a prevalence of radical Islam among certain migrant groups.';
const DUTCH_POINT = 'Massamigratie heeft geleid tot verdringing, aanranding en het instorten van de openbare orde.';
const GERMAN_POINT =
  'Die Massenmigration stellt eine existenzielle Bedrohung für die westliche Zivilisation dar und untergräbt die Stabilität wichtiger amerikanischer Verbündeter.';
const GERMAN_ORDINARY =
  'Der Stadtrat hat am Abend beschlossen, dass die alte Brücke über den Fluss für zwei Jahre gesperrt wird, und die Busse werden von Montag an einen anderen Weg durch die Stadt nehmen.';
const ENGLISH_ORDINARY =
  'The council has decided that the old bridge over the river will be closed for two years, and the buses will take another way through the town from Monday.';
/** Holds a word for migrants, and no claim. */
const ENGLISH_NEAR =
  'The asylum office has moved to a new building by the river, which was opened by the mayor on Friday.';
/** The same in a language without a matcher. */
const POLISH_NEAR =
  'Biuro do spraw azylu (asylum, migration) przeniosło się do nowego budynku nad rzeką, który burmistrz otworzył w piątek, ale nie jest to jeszcze koniec prac.';
const FRENCH_ORDINARY =
  'Le conseil municipal a décidé hier soir que le vieux pont sur la rivière sera fermé pendant deux ans, et les bus prendront un autre chemin dans la ville à partir de lundi.';

function page(lang: string, body: string): string {
  return `<!doctype html><html${lang === '' ? '' : ` lang="${lang}"`}><head><meta charset="utf-8"><title>Test</title></head>
<body style="font:18px/1.5 serif;max-width:600px;margin:40px">${body}</body></html>`;
}

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
  '/quotes-german': page('en', `<p>${ENGLISH_ORDINARY}</p><blockquote lang="de"><p>${GERMAN}</p></blockquote>`),
  '/grows': page('en', `<p>${ENGLISH_ORDINARY}</p><p id="late"></p>`),
  '/turns-polish': page('en', `<p>${ENGLISH_ORDINARY}</p><p>${ENGLISH_NEAR}</p><p lang="pl" id="late"></p>`),
  '/polish': page('pl', `<p>${POLISH_NEAR}</p>`),
  '/dutch': page('nl', `<p>${DUTCH}</p>`),
  '/near': page('en', `<p>${CLAIM}</p><p>${NEAR}</p>`),
  '/far': page('en', `<p>${CLAIM}</p>`),
};

declare const browser: typeof import('webextension-polyfill');

/** The scripts of languages that a page has. */
interface Brought {
  gates: string[];
  packs: string[];
  detector: boolean;
}

describe.each(browsers)('languages in %s', (name) => {
  let site: ReadingSite;
  let own: Page;
  beforeAll(async () => {
    site = await openSite(name, routes);
    own = await site.reader.openExtensionPage('check.html');
  });
  afterAll(() => site?.close());

  /** Which scripts of ours were brought into the page of that path. */
  const brought = (path: string) =>
    own.evaluate(async (wanted) => {
      const tabs = await browser.tabs.query({});
      const id = tabs.find(({ url }) => url !== undefined && new URL(url).pathname === wanted)?.id ?? -1;
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: id },
        func: () => {
          const world = globalThis as unknown as Record<symbol, { packs: object; detect?: unknown }>;
          const offers = world[Symbol.for('confounder:offers')];
          return {
            gates: Object.getOwnPropertySymbols(world)
              .flatMap((name) => Symbol.keyFor(name)?.split('confounder:gate-')[1] ?? [])
              .sort(),
            packs: Object.keys(offers?.packs ?? {}).sort(),
            detector: offers?.detect !== undefined,
          };
        },
      });
      return answer?.result as Brought | undefined;
    }, path);

  const told = async (path: string) => {
    const answer = (await site.tell(path, { type: 'popup:getClaims' })) as {
      value: { state: string; languages: string[]; claims: unknown[] };
    };
    return answer.value;
  };

  /** Whether what compares wordings closely was brought into the page of that path. */
  const compares = (path: string) =>
    own.evaluate(async (wanted) => {
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

  /** Changes settings as the options do, and puts them back after. */
  async function withSettings(settings: Record<string, unknown>, run: () => Promise<void>): Promise<void> {
    const names = Object.keys(settings).map((key) => `settings:${key}`);
    await own.evaluate(
      (all) => browser.storage.sync.set(all),
      Object.fromEntries(Object.entries(settings).map(([key, value]) => [`settings:${key}`, value])),
    );
    try {
      await run();
    } finally {
      await own.evaluate((all) => browser.storage.sync.remove(all), names);
      await pause(200);
    }
  }

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
    expect(await brought('/german')).toEqual({ gates: ['de', 'en'], packs: ['de'], detector: false });
    expect(await told('/german')).toMatchObject({ state: 'done', languages: ['de'] });
    await open.close();
  });

  it('compares wordings closely where a sentence comes near one, and on no other page', async () => {
    const open = await site.visit('/near');
    await expectMarks(open, [CLAIM, NEAR]);
    expect(await compares('/near')).toBe(true);
    const { claims } = (await told('/near')) as {
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
    expect(await brought('/french')).toEqual({ gates: ['en', 'fr'], packs: ['fr'], detector: false });
    await open.close();
  });

  it('marks each block of a mixed page in its own language', async () => {
    const open = await site.visit('/mixed');
    await expectMarks(open, [GERMAN, FRENCH, CLAIM]);
    expect((await told('/mixed')).languages.sort()).toEqual(['de', 'en', 'fr']);
    expect((await told('/mixed')).languages).toHaveLength(3);
    await open.close();
  });

  it('believes the words of a German page that calls itself English', async () => {
    const open = await site.visit('/mislabelled');
    await expectMarks(open, [GERMAN, GERMAN_HEADLINE]);
    expect((await told('/mislabelled')).languages[0]).toBe('de');
    await open.close();
  });

  it('detects the language of a page that does not name its own', async () => {
    const open = await site.visit('/undeclared');
    await expectMarks(open, [FRENCH]);
    expect((await brought('/undeclared'))?.packs).toContain('fr');
    await open.close();
  });

  it('loads neither a pack nor the detector on a German page without a claim', async () => {
    const open = await site.visit('/ordinary');
    await vi.waitFor(
      async () => expect(await told('/ordinary')).toMatchObject({ state: 'waiting', languages: ['de'] }),
      10_000,
    );
    await pause(500);
    expect(await brought('/ordinary')).toEqual({ gates: ['de', 'en'], packs: [], detector: false });
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
    await withSettings({ language }, async () => {
      const open = await site.visit(path);
      await vi.waitFor(async () => expect((await told(path)).claims.length).toBeGreaterThan(1), 15_000);
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

  it('reads no language that the reader switched off, and says that it is off', async () => {
    await withSettings({ languages: { de: false } }, async () => {
      const open = await site.visit('/german');
      const popup = await site.reader.openPopup(open);
      await vi.waitFor(
        async () =>
          expect(await popup.evaluate(() => document.body.innerText)).toContain(
            'You switched this language off: German',
          ),
        15_000,
      );
      expect(await brought('/german')).toEqual({ gates: ['en'], packs: [], detector: false });
      await popup.close();
      // Switched on again, it is read without loading the page anew.
      await own.evaluate(() => browser.storage.sync.set({ 'settings:languages': { de: true } }));
      await expectMarks(open, [GERMAN, GERMAN_HEADLINE]);
      await open.close();
    });
  });

  it('reads a page anew for a second language that is switched on while its gate looks for the first', async () => {
    await withSettings({ languages: { de: false } }, async () => {
      const open = await site.visit('/quotes-german');
      await vi.waitFor(async () => expect(await told('/quotes-german')).toMatchObject({ state: 'waiting' }), 10_000);
      await pause(500);
      await expectMarks(open, []);
      expect(await brought('/quotes-german')).toMatchObject({ gates: ['en'], packs: [] });
      await own.evaluate(() => browser.storage.sync.set({ 'settings:languages': { de: true } }));
      await expectMarks(open, [GERMAN]);
      await open.close();
    });
  });

  it('leaves text alone that comes while its language is switched off, and reads it when that is on again', async () => {
    const open = await site.visit('/grows');
    await vi.waitFor(async () => expect(await told('/grows')).toMatchObject({ state: 'waiting' }), 10_000);
    await withSettings({ languages: { en: false } }, async () => {
      await vi.waitFor(async () => expect(await told('/grows')).toMatchObject({ state: 'other-language' }), 10_000);
      await open.evaluate((text) => {
        (document.getElementById('late') as HTMLElement).textContent = text;
      }, CLAIM);
      await pause(1500);
      await expectMarks(open, []);
      expect(await brought('/grows')).toMatchObject({ packs: [] });
    });
    await expectMarks(open, [CLAIM]);
    await open.close();
  });

  it('says that a page is in another language only where all of it is', async () => {
    const polish = await site.visit('/polish');
    await vi.waitFor(async () => expect(await told('/polish')).toMatchObject({ state: 'other-language' }), 10_000);
    await polish.close();
    const open = await site.visit('/turns-polish');
    await vi.waitFor(async () => expect(await told('/turns-polish')).toMatchObject({ state: 'done' }), 10_000);
    await open.evaluate((text) => {
      (document.getElementById('late') as HTMLElement).textContent = text;
    }, POLISH_NEAR);
    await vi.waitFor(async () => expect((await told('/turns-polish')).languages).toContain('pl'), 10_000);
    await pause(300);
    expect(await told('/turns-polish')).toMatchObject({ state: 'done' });
    await open.close();
  });
});
