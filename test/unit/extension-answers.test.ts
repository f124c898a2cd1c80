import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageAnswers } from '../../extension/answers';
import type { Sender } from '../../extension/messaging';
import { loadSettings } from '../../extension/settings-store';
import { loadTabState, totalOf } from '../../extension/tab-state';

beforeEach(() => fakeBrowser.reset());

const open: Sender = {
  tabId: 4,
  frameId: 0,
  url: 'https://www.news.example/story',
  tabUrl: 'https://www.news.example/story',
  private: false,
};
const hidden: Sender = { ...open, private: true };

/** What is kept on disk, as text. */
const onDisk = async () =>
  JSON.stringify([await fakeBrowser.storage.sync.get(null), await fakeBrowser.storage.local.get(null)]);

describe('what the worker answers to pages', () => {
  const counted = vi.fn();
  const answers = pageAnswers(counted);

  it('pauses the site of the tab, whatever frame asks, and resumes it', async () => {
    await answers['page:pauseSite']?.({}, { ...open, frameId: 3, url: 'https://ads.example/frame' });
    expect((await loadSettings()).settings.pausedSites).toEqual(['news.example']);
    await answers['page:pauseSite']?.({ undo: true }, open);
    expect((await loadSettings()).settings.pausedSites).toEqual([]);
  });

  it('does not take the site of a frame for that of the page', async () => {
    const frame = { ...open, frameId: 3, url: 'https://ads.example/frame', tabUrl: undefined };
    await expect(answers['page:pauseSite']?.({}, frame)).rejects.toMatchObject({ code: 'sender' });
  });

  it('keeps nothing from private windows', async () => {
    const claim = { sentence: 'Crime is up.', category: 'law-and-order' } as const;
    const before = await onDisk();
    expect(await answers['page:dismiss']?.(claim, hidden)).toEqual({ stored: false });
    expect(await answers['page:muteCategory']?.({ category: 'terrorism' }, hidden)).toEqual({ stored: false });
    await answers['page:pauseSite']?.({}, hidden);
    await answers['page:claims']?.({ count: 2 }, hidden);
    expect(await onDisk()).toBe(before);
  });

  it('adds up the frames of a tab', async () => {
    await answers['page:claims']?.({ count: 2, state: 'done' }, open);
    await answers['page:claims']?.({ count: 3 }, { ...open, frameId: 7 });
    await answers['page:claims']?.({ count: 1, state: 'done' }, open);
    expect(totalOf(await loadTabState(4))).toBe(4);
    expect(counted).toHaveBeenLastCalledWith(4);
  });

  it('mutes a category and takes it back', async () => {
    await answers['page:muteCategory']?.({ category: 'terrorism' }, open);
    expect((await loadSettings()).settings.categories.terrorism).toBe(false);
    await answers['page:muteCategory']?.({ category: 'terrorism', undo: true }, open);
    expect((await loadSettings()).settings.categories.terrorism).toBe(true);
  });
});
