import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../extension/badge';
import { createStrings } from '../../extension/string-table';
import { loadTabState, noteFrame } from '../../extension/tab-state';
import { refreshTab } from '../../extension/tabs';

const TAB = 5;
const strings = { ...createStrings({}, 'en'), table: {} } as never;
let shown: string;

beforeEach(() => {
  fakeBrowser.reset();
  shown = '';
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation((async ({ text }: { text: string }) => {
    shown = text;
  }) as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined as never);
});

it('shows what a page counted last, even when the strings for an earlier count come later', async () => {
  const slow = () => new Promise<never>((done) => setTimeout(() => done(strings), 50));
  await noteFrame(TAB, 0, 1, 'reading');
  const first = showBadge(TAB, slow);
  await noteFrame(TAB, 0, 2, 'done');
  await Promise.all([first, showBadge(TAB, async () => strings)]);
  expect(shown).toBe('2');
});

it('keeps what a page reported while its older answer was on the way', async () => {
  await noteFrame(TAB, 0, 1, 'done');
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => {
    await noteFrame(TAB, 0, 2, 'done');
    return { ok: true, value: { state: 'reading', claims: [], languages: ['en'] } };
  }) as never);
  await refreshTab(TAB);
  expect(await loadTabState(TAB)).toEqual({ 0: { count: 2, state: 'done' } });
});

it('takes the answer of a page that reported nothing', async () => {
  await noteFrame(TAB, 0, 3, 'done');
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({
    ok: true,
    value: { state: 'waiting', claims: [], languages: ['en'] },
  } as never);
  await refreshTab(TAB);
  expect(await loadTabState(TAB)).toEqual({ 0: { count: 0, state: 'waiting' } });
});
