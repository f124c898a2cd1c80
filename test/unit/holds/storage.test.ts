import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dismiss, loadDismissals } from '../../../extension/dismissals';
import { defaultSettings } from '../../../extension/settings';
import { loadSetAside, loadSettings, updateSettings } from '../../../extension/settings-store';
import { loadTabState, noteFrame } from '../../../extension/tab-state';
import { applyBundle, changesBetween, currentBundle, NotImportable, readFile } from '../../../extension/transfer';

beforeEach(() => fakeBrowser.reset());

const file = (settings: string, dismissals = '[]') =>
  `{"format":"confounder-settings","settings":${settings},"dismissals":${dismissals}}`;

describe('damaged storage', () => {
  it.each([[null], [7], ['x'], [[null]], [[{ at: 1 }, 'x', { at: 2, problems: [null] }]], [{}]])(
    'values set aside that are damaged themselves do no harm: %j',
    async (damaged) => {
      await fakeBrowser.storage.local.set({ 'settings-set-aside': damaged });
      await fakeBrowser.storage.sync.set({ 'settings:sensitivity': 'loud' });
      expect((await loadSettings()).settings).toEqual(defaultSettings());
      expect((await loadSetAside()).at(-1)?.problems).toEqual([
        { field: 'sensitivity', reason: 'invalid', stored: 'loud' },
      ]);
    },
  );

  it('settings can be read when the broken ones find no room beside them', async () => {
    await fakeBrowser.storage.sync.set({ 'settings:sensitivity': 'loud', 'settings:print': 'marks' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect((await loadSettings()).settings.print).toBe('marks');
  });

  it('settings of a later version are used as far as they go, and kept whole when a setting changes', async () => {
    await fakeBrowser.storage.sync.set({ 'settings:version': 9, 'settings:print': 'marks', 'settings:new': { a: 1 } });
    await updateSettings((s) => ({ ...s, sensitivity: 'broad' }));
    expect(JSON.stringify(await loadSetAside())).toContain('"new":{"a":1}');
    expect((await loadSettings()).settings).toMatchObject({ print: 'marks', sensitivity: 'broad' });
  });

  it.each([[null], ['x'], [[1]], [{ 0: 'many' }], [{ 0: { count: 1, state: 'odd' } }]])(
    'counts of a tab that are damaged count as none: %j',
    async (damaged) => {
      await fakeBrowser.storage.session.set({ 'tab:3': damaged });
      expect(await loadTabState(3)).toEqual({});
      await noteFrame(3, 0, 2, 'done');
      expect(await loadTabState(3)).toEqual({ 0: { count: 2, state: 'done' } });
    },
  );

  it.each([[null], ['x'], [{ length: 2 }], [[{ hash: 'no', category: 'terrorism', at: 1 }, 4]]])(
    'a memory that is damaged counts as empty and works again: %j',
    async (damaged) => {
      await fakeBrowser.storage.local.set({ dismissals: damaged });
      expect(await loadDismissals()).toEqual([]);
      await dismiss('A sentence.', 'terrorism');
      expect(await loadDismissals()).toHaveLength(1);
    },
  );
});

describe('a poisoned file', () => {
  it('changes no prototype and brings no setting in by one', () => {
    const { bundle } = readFile(
      file(
        '{"__proto__":{"sensitivity":"broad","polluted":true},"constructor":{"prototype":{"polluted":true}},"version":1}',
      ),
    );
    expect(bundle.settings.sensitivity).toBe('careful');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(bundle.settings)).toBe(Object.prototype);
  });

  it('brings in no markup, address with a path, or number where none belongs', () => {
    const { bundle, problems } = readFile(
      file(
        '{"pausedSites":["<img src=x onerror=alert(1)>","javascript:alert(1)","ok.example"],"language":"<b>","marks":{"thickness":9e99}}',
      ),
    );
    expect(bundle.settings.pausedSites).toEqual(['ok.example']);
    expect(problems.map(({ field }) => field).sort()).toEqual(['language', 'marks.thickness', 'pausedSites']);
  });

  it('that is huge, deep or no file of ours is refused in words', () => {
    expect(() => readFile(`${file('{}')}${' '.repeat(2_000_001)}`)).toThrow(NotImportable);
    expect(() => readFile('['.repeat(900_000))).toThrow(NotImportable);
    expect(() => readFile(file('[]'))).toThrow(NotImportable);
    const many = JSON.stringify(
      Array.from({ length: 5001 }, () => ({ hash: 'a'.repeat(64), category: 'terrorism', at: 1 })),
    );
    expect(readFile(file('{}', many)).problems).toMatchObject([{ field: 'dismissals' }]);
  });

  it('can be taken back, to the last setting', async () => {
    await updateSettings((s) => ({ ...s, print: 'appendix', pausedSites: ['a.example'] }));
    await dismiss('A sentence.', 'terrorism');
    const before = await currentBundle();
    await applyBundle(readFile(file('{"print":"marks","sensitivity":"broad"}')).bundle);
    expect(changesBetween(before, await currentBundle()).length).toBeGreaterThan(2);
    await applyBundle(before);
    expect(await currentBundle()).toEqual(before);
  });

  it('changes nothing when only half of it finds room', async () => {
    await updateSettings((s) => ({ ...s, print: 'appendix' }));
    const before = await currentBundle();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const memory = `[{"hash":"${'b'.repeat(64)}","category":"terrorism","at":1}]`;
    await expect(applyBundle(readFile(file('{"print":"marks"}', memory)).bundle)).rejects.toThrow();
    expect(await currentBundle()).toEqual(before);
  });
});
