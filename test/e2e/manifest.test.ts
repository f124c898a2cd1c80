import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../matcher/languages/ids';

const root = join(import.meta.dirname, '../..');
const output = join(root, '.output');

describe.each(['chrome-mv3', 'firefox-mv3'])('manifest of the production build %s', (folder) => {
  const manifest = JSON.parse(readFileSync(join(output, folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('asks for the four permissions at install, and no more', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
  });

  it('asks for no site at install', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('shows web pages no file of the extension', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('loosens no content security policy and loads no code from elsewhere', () => {
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.update_url).toBeUndefined();
    const scripts = readdirSync(join(output, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|html)$/.test(file))
      .map((file) => [file, readFileSync(join(output, folder, file), 'utf8')] as const);
    expect(scripts.length).toBeGreaterThan(0);
    // Matches `import("https://x")` and `<script src="https://x">`; not a citation's `href="https://doi.org"`.
    const remoteCode = /(?:import\s*\(\s*|importScripts\s*\(\s*|<script[^>]+src=)["'`]https?:/;
    expect(scripts.filter(([, source]) => remoteCode.test(source)).map(([file]) => file)).toEqual([]);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the scripts of %s', (folder) => {
  it('tell nothing of the machine that built them', () => {
    const scripts = readdirSync(join(output, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((file) => readFileSync(join(output, folder, file), 'utf8').includes(root))).toEqual([]);
  });

  const packed = (file: string) => gzipSync(readFileSync(join(output, folder, file)), { level: 9 }).length;

  it.each(LANGUAGE_IDS)('put at most 10 kB into an ordinary page in %s', (id) => {
    const words = packed(`gate-${id}.js`);
    expect(words).toBeLessThan(3_000);
    expect(packed('gate.js') + words).toBeLessThanOrEqual(10_000);
  });

  it('put at most 8 kB into an ordinary page in English', () => {
    expect(packed('gate.js') + packed('gate-en.js')).toBeLessThanOrEqual(8_000);
  });

  it('hold each language in a script of its own', () => {
    const files = readdirSync(join(output, folder)).filter((file) => /^(?:language|gate)-/.test(file));
    const wanted = LANGUAGE_IDS.flatMap((id) => [`language-${id}.js`, `gate-${id}.js`]);
    expect(files.sort()).toEqual(wanted.sort());
  });
});

it('names the extension and says that no data is collected, for Firefox', () => {
  const manifest = JSON.parse(readFileSync(join(output, 'firefox-mv3/manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko).toMatchObject({
    id: 'confounder@confounder.invalid',
    data_collection_permissions: { required: ['none'] },
  });
});
