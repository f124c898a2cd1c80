import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, hostnamesFit, parseSettings, SettingsSchema } from '../../extension/settings';
import {
  loadSetAside,
  loadSettings,
  resetSettings,
  SettingsNotStored,
  updateSettings,
  watchSettings,
} from '../../extension/settings-store';

beforeEach(() => fakeBrowser.reset());

describe('parseSettings', () => {
  it('gives the defaults for nothing', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings(), problems: [] });
  });

  it('keeps what is valid and replaces only what is not, naming it', () => {
    const { settings, problems } = parseSettings({
      version: 1,
      categories: { terrorism: 'yes', 'violent-crime': false },
      sensitivity: 'loud',
      marks: { style: 'off', thickness: 9 },
      pausedSites: ['example.org', 'https://example.org/', 7],
      language: 'de',
    });
    expect(settings).toEqual({
      ...defaultSettings(),
      categories: { ...defaultSettings().categories, 'violent-crime': false },
      marks: { style: 'off', thickness: 2 },
      pausedSites: ['example.org'],
      language: 'de',
    });
    expect(problems).toEqual([
      { field: 'categories.terrorism', reason: 'invalid', stored: 'yes' },
      { field: 'sensitivity', reason: 'invalid', stored: 'loud' },
      { field: 'pausedSites', reason: 'invalid', stored: ['https://example.org/', 7] },
      { field: 'marks.thickness', reason: 'invalid', stored: 9 },
    ]);
  });

  it('reads settings of a later version as far as it can and keeps the whole', () => {
    const stored = { version: 2, sensitivity: 'broad', marks: 'thin', extra: 1 };
    const { settings, problems } = parseSettings(stored);
    expect(settings.sensitivity).toBe('broad');
    expect(settings.version).toBe(1);
    expect(problems[0]).toEqual({ field: '', reason: 'future-version', stored });
  });

  it('cuts a list that would not fit into one synced item and says so', () => {
    const long = Array.from({ length: 600 }, (_, at) => `site-number-${at}.example.org`);
    const { settings, problems } = parseSettings({ version: 1, pausedSites: long });
    expect(hostnamesFit(settings.pausedSites)).toBe(true);
    expect(settings.pausedSites.length).toBeGreaterThan(200);
    expect(problems).toEqual([{ field: 'pausedSites', reason: 'list-too-long', stored: long }]);
  });

  it('always gives valid settings, whatever was stored', () => {
    const shaped = fc.record(
      Object.fromEntries(Object.keys(defaultSettings()).map((field) => [field, fc.anything()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped, fc.jsonValue()), (stored) => {
        expect(v.is(SettingsSchema, parseSettings(stored).settings)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the settings store', () => {
  it('loses no change when several are made at once', async () => {
    const sites = Array.from({ length: 20 }, (_, at) => `site-${at}.example`);
    await Promise.all(sites.map((site) => updateSettings((s) => ({ ...s, pausedSites: [...s.pausedSites, site] }))));
    expect((await loadSettings()).settings.pausedSites).toEqual(sites);
  });

  it('writes only the fields that changed', async () => {
    await updateSettings((s) => s);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await updateSettings((s) => ({ ...s, sensitivity: 'broad' }));
    expect(set).toHaveBeenCalledExactlyOnceWith({ 'settings:sensitivity': 'broad' });
  });

  it('sets a broken value aside once, and keeps it when the setting changes', async () => {
    await fakeBrowser.storage.sync.set({ 'settings:version': 1, 'settings:sensitivity': 'loud' });
    await loadSettings();
    await loadSettings();
    await updateSettings((s) => ({ ...s, sensitivity: 'balanced' }));
    const { settings, problems } = await loadSettings();
    expect([settings.sensitivity, problems]).toEqual(['balanced', []]);
    expect((await loadSetAside()).flatMap((entry) => entry.problems)).toEqual([
      { field: 'sensitivity', reason: 'invalid', stored: 'loud' },
    ]);
  });

  it('says when the browser has no room, and leaves what was stored', async () => {
    await updateSettings((s) => ({ ...s, sensitivity: 'broad' }));
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const refused = updateSettings((s) => ({ ...s, sensitivity: 'careful' }));
    await expect(refused).rejects.toMatchObject({ name: 'SettingsNotStored', reason: 'full' });
    expect((await loadSettings()).settings.sensitivity).toBe('broad');
  });

  it('refuses a list that would not fit before the browser does', async () => {
    const pausedSites = Array.from({ length: 600 }, (_, at) => `site-number-${at}.example.org`);
    await expect(updateSettings((s) => ({ ...s, pausedSites }))).rejects.toBeInstanceOf(SettingsNotStored);
  });

  it('goes on after a change that failed', async () => {
    await expect(
      updateSettings(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await updateSettings((s) => ({ ...s, announce: false }))).announce).toBe(false);
  });

  it('tells watchers until they stop', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    watchSettings((settings) => seen.push(settings.sensitivity), stop.signal);
    await updateSettings((s) => ({ ...s, sensitivity: 'broad' }));
    await vi.waitFor(() => expect(seen).toEqual(['broad']));
    stop.abort();
    await resetSettings();
    await new Promise((done) => setTimeout(done, 10));
    expect(seen).toEqual(['broad']);
  });
});
