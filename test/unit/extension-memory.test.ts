import { createHash } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { areDismissed, dismiss, dismissalHash, loadDismissals, undismiss } from '../../extension/dismissals';
import { checkAll, contentHash, loadCard, loadEvidence } from '../../extension/evidence';
import { defaultSettings, SettingsSchema } from '../../extension/settings';
import { loadSettings, updateSettings } from '../../extension/settings-store';
import {
  applyBundle,
  changesBetween,
  currentBundle,
  exportFile,
  NotImportable,
  readFile,
} from '../../extension/transfer';

beforeEach(() => fakeBrowser.reset());

const SENTENCE = 'Crime – they say – is “up”.';

describe('the memory of "not a match"', () => {
  it('finds a sentence again however it is typeset, and only in its category', async () => {
    await dismiss(SENTENCE, 'law-and-order');
    const asked = [
      { sentence: '  crime - THEY say - is "up"', category: 'law-and-order' },
      { sentence: 'Crime, they s\u00aday, is up', category: 'law-and-order' },
      { sentence: SENTENCE, category: 'terrorism' },
      { sentence: 'Crime is down.', category: 'law-and-order' },
    ] as const;
    expect(await areDismissed(asked)).toEqual([true, true, false, false]);
    await undismiss(SENTENCE, 'law-and-order');
    expect(await areDismissed(asked)).toEqual([false, false, false, false]);
  });

  it('stores neither text nor page', async () => {
    await dismiss(SENTENCE, 'law-and-order');
    const stored = await fakeBrowser.storage.local.get(null);
    expect(JSON.stringify(stored)).not.toMatch(/crime|they|http/i);
    expect(Object.keys((await loadDismissals())[0] ?? {}).sort()).toEqual(['at', 'category', 'hash']);
  });

  it('loses none of several at once, and leaves out entries that were damaged', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, at) => dismiss(`Sentence ${at}`, 'terrorism')));
    expect(await loadDismissals()).toHaveLength(10);
    await fakeBrowser.storage.local.set({ dismissals: [{ hash: 'x' }, 7, null] });
    expect(await loadDismissals()).toEqual([]);
  });
});

describe('export and import', () => {
  it('brings back what was exported', async () => {
    await updateSettings((s) => ({ ...s, sensitivity: 'broad', pausedSites: ['example.org'] }));
    await dismiss(SENTENCE, 'terrorism');
    const before = await currentBundle();
    const file = await exportFile();
    await fakeBrowser.storage.sync.clear();
    await fakeBrowser.storage.local.clear();
    const { bundle, problems } = readFile(file);
    await applyBundle(bundle);
    expect([await currentBundle(), problems]).toEqual([before, []]);
  });

  it('lists what would change and nothing else', async () => {
    const before = { settings: defaultSettings(), dismissals: [] };
    const after = structuredClone(before);
    after.settings.categories.terrorism = false;
    after.settings.pausedSites = ['a.example'];
    expect(changesBetween(before, before)).toEqual([]);
    expect(changesBetween(before, after)).toEqual([
      { field: 'categories.terrorism', before: true, after: false },
      { field: 'pausedSites', before: 0, after: 1 },
    ]);
  });

  it('reads any text as valid settings or refuses it', () => {
    const shaped = fc.record({
      format: fc.constant('confounder-settings'),
      settings: fc.object(),
      dismissals: fc.anything(),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          shaped.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          try {
            expect(v.is(SettingsSchema, readFile(text).bundle.settings)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(NotImportable);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves the stored settings alone when the browser has no room', async () => {
    const { bundle } = readFile(await exportFile());
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(applyBundle({ ...bundle, settings: { ...bundle.settings, sensitivity: 'broad' } })).rejects.toThrow();
    expect((await loadSettings()).settings.sensitivity).toBe('careful');
  });
});

describe('packaged evidence', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');

  /** Serves files in place of the package. */
  function pack(files: Record<string, string>): void {
    const hashes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha(text)]));
    const manifest = JSON.stringify({ version: '1', date: '2026-01-01', files: hashes });
    serve({ ...files, 'manifest.json': manifest });
  }
  function serve(files: Record<string, string>): void {
    vi.stubGlobal('fetch', async (url: string) => {
      const text = files[String(url).split('/evidence/')[1] ?? ''];
      return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
    });
  }

  it('gives a file whose bytes are as they were built', async () => {
    pack({ 'a.json': '[1]' });
    expect(await loadEvidence('a.json', v.array(v.number()))).toEqual([1]);
  });

  it('refuses a file that was changed, naming it', async () => {
    const manifest = JSON.stringify({ version: '1', date: '2026-01-01', files: { 'a.json': sha('[1]') } });
    serve({ 'a.json': '[2]', 'manifest.json': manifest });
    const refused = { code: 'damaged-data', message: expect.stringContaining('evidence/a.json was changed') };
    await expect(loadEvidence('a.json', v.unknown())).rejects.toMatchObject(refused);
    await expect(checkAll()).rejects.toMatchObject(refused);
  });

  it('refuses a file that is missing, no JSON, or of another shape', async () => {
    pack({ 'a.json': '{', 'b.json': '{"x":1}' });
    await expect(loadEvidence('a.json', v.unknown())).rejects.toMatchObject({ code: 'damaged-data' });
    await expect(loadEvidence('b.json', v.object({ x: v.string() }))).rejects.toThrow(/b\.json.*x/);
    await expect(loadEvidence('c.json', v.unknown())).rejects.toThrow(/c\.json is missing/);
    await expect(loadCard('terrorism', 'de')).rejects.toThrow(/cards\/en\/terrorism\.json/);
  });

  it('has one hash that depends on every file and not on their order', async () => {
    const of = (files: Record<string, string>) => contentHash({ version: '1', date: 'd', files });
    expect(await of({ a: sha('1'), b: sha('2') })).toBe(await of({ b: sha('2'), a: sha('1') }));
    expect(await of({ a: sha('1'), b: sha('2') })).not.toBe(await of({ a: sha('1'), b: sha('3') }));
    expect(await of({ a: sha('1') })).toBe(sha(`${sha('1')}  a\n`));
  });

  it('hashes of different sentences differ', async () => {
    expect(await dismissalHash('a', 'terrorism')).not.toBe(await dismissalHash('b', 'terrorism'));
  });
});
