import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers/find';
import { openSite, pause, type ReadingSite } from '../reading/reading-site';

/** Sentences of our own that hold a claim beyond doubt, in German, and a paragraph without one in two languages. */
export const GERMAN = 'Die meisten Vergewaltigungen werden von Ausländern begangen, sagte der Innenminister am Montag.';
export const GERMAN_HEADLINE = 'Migranten bringen Gewalt und Verbrechen in unsere Städte';
export const GERMAN_ORDINARY =
  'Der Stadtrat hat am Abend beschlossen, dass die alte Brücke über den Fluss für zwei Jahre gesperrt wird, und die Busse werden von Montag an einen anderen Weg durch die Stadt nehmen.';
export const ENGLISH_ORDINARY =
  'The council has decided that the old bridge over the river will be closed for two years, and the buses will take another way through the town from Monday.';

/** A page that says its language, or none when that is empty. */
export function page(lang: string, body: string): string {
  return `<!doctype html><html${lang === '' ? '' : ` lang="${lang}"`}><head><meta charset="utf-8"><title>Test</title></head>
<body style="font:18px/1.5 serif;max-width:600px;margin:40px">${body}</body></html>`;
}

declare const browser: typeof import('webextension-polyfill');

/** The scripts of languages that a page has. */
export interface Brought {
  gates: string[];
  packs: string[];
  detector: boolean;
}

/** What a page of ours answers when the popup asks it. */
export interface Told {
  state: string;
  languages: string[];
  claims: { text: string; category: string; talkingPoint: string | null }[];
}

/** Pages in several languages, with the extension allowed to read them, and a page of its own. */
export interface LanguageSite extends ReadingSite {
  readonly own: Page;
  /** Which scripts of ours were brought into the page of that path. */
  brought(path: string): Promise<Brought | undefined>;
  /** What the page of that path tells of itself. */
  told(path: string): Promise<Told>;
  /** Changes settings as the options do, and puts them back after. */
  withSettings(settings: Record<string, unknown>, run: () => Promise<void>): Promise<void>;
}

/** Opens a browser on these pages. */
export async function openLanguageSite(name: BrowserName, routes: Record<string, string>): Promise<LanguageSite> {
  const site = await openSite(name, routes);
  const own = await site.reader.openExtensionPage('check.html');

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
    const answer = (await site.tell(path, { type: 'popup:getClaims' })) as { value: Told };
    return answer.value;
  };

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

  return { ...site, own, brought, told, withSettings };
}
