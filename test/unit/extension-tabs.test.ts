import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startInOpenTabs } from '../../extension/registration';
import { defaultSettings } from '../../extension/settings';
import { updateSettings } from '../../extension/settings-store';
import { stopWhereWithdrawn, tellPages } from '../../extension/tabs';
import { startWorker } from '../../extension/worker';

const SETTINGS = defaultSettings();
const ASLEEP = 1;
const TABS = [
  { id: ASLEEP, url: 'https://asleep.example/story' },
  { id: 2, url: 'https://news.example/story' },
  { id: 3, url: 'https://paper.example/story' },
];

/** A promise of a page that the browser put to sleep: it answers when it wakes, which it does not here. */
const never = (): Promise<never> => new Promise(() => {});

/** The tabs that messages went to, by what they said. */
let told: { tabId: number; type: string }[];
/** The tabs into which scripts were put. */
let started: number[];

beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  started = [];
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: ['*://*/*'] } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(TABS as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (tabId: number) =>
    TABS.find(({ id }) => id === tabId)) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tabId: number, { type }: { type: string }) => {
    told.push({ tabId, type });
    return tabId === ASLEEP ? never() : { ok: true, value: null };
  }) as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({
    target,
  }: {
    target: { tabId: number };
  }) => {
    started.push(target.tabId);
    return target.tabId === ASLEEP ? never() : [];
  }) as never);
});

const ALL = TABS.map(({ id }) => id);

it('tells every page of new settings, even while one sleeps', async () => {
  void tellPages(SETTINGS);
  await vi.waitFor(() => expect(told.map(({ tabId }) => tabId).sort()).toEqual(ALL));
  expect(new Set(told.map(({ type }) => type))).toEqual(new Set(['worker:settingsChanged']));
});

it('stops reading on every withdrawn site, even while a page of one sleeps', async () => {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [] } as never);
  void stopWhereWithdrawn(['*://*/*']);
  await vi.waitFor(() => expect(told.map(({ tabId }) => tabId).sort()).toEqual(ALL));
  expect(new Set(told.map(({ type }) => type))).toEqual(new Set(['worker:stop']));
});

it('stops nothing on a site that is granted as a part of more, nor on pages of the browser', async () => {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: ['*://*.news.example/*'] } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([...TABS, { id: 4, url: 'about:addons' }, { id: 5 }] as never);
  await stopWhereWithdrawn(['*://*.news.example/*', '*://*.paper.example/*']);
  expect(told.map(({ tabId }) => tabId).sort()).toEqual([3, 5]);
});

it('starts in every open page, even while one sleeps', async () => {
  void startInOpenTabs(SETTINGS);
  await vi.waitFor(() => expect(started.sort()).toEqual(ALL));
});

it('starts nowhere on a paused site', async () => {
  void startInOpenTabs({ ...SETTINGS, pausedSites: ['asleep.example', 'paper.example'] });
  await vi.waitFor(() => expect(started).toEqual([2]));
});

it('keeps the gate away from a site once it is paused, even while a page sleeps', async () => {
  const registered = vi.fn(async (_: { excludeMatches?: string[] }[]) => {});
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation(registered as never);
  const { commands, contextMenus, permissions } = fakeBrowser;
  for (const event of [contextMenus.onClicked, commands.onCommand, permissions.onAdded, permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockImplementation(() => {});
  // The first change stores all fields; the second is one of pauses alone.
  await updateSettings((settings) => ({ ...settings, announce: !settings.announce }));
  startWorker();
  await updateSettings((settings) => ({ ...settings, pausedSites: ['paper.example'] }));
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  await vi.waitFor(() => expect(registered.mock.lastCall?.[0][0]?.excludeMatches).toEqual(['*://*.paper.example/*']));
});
