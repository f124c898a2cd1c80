import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Runs `npm start` with arguments, as a program would, without a display, on the build that all these tests share. */
function start(...args: string[]) {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  const run = spawnSync('npm', ['start', '--silent', '--', '--no-build', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe('npm start', () => {
  it('prints one JSON object and nothing else for --json', () => {
    const { status, stdout } = start('--json');
    expect(status).toBe(0);
    const found = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual(['url', 'badge', 'claims', 'ms']);
    expect(found.url).toMatch(/^file:.*\/test\/pages\/sample\/index\.html$/);
    expect(found.badge).toBe(String(new Set(found.claims.map(({ text }: { text: string }) => text)).size));
    expect(found.ms).toBeGreaterThan(0);
    for (const claim of found.claims) {
      expect(Object.keys(claim)).toEqual(['text', 'category', 'stance', 'score', 'talkingPoint']);
    }
  }, 120_000);

  it.each(['sport', 'recipe'])(
    'lists no claim for the %s article',
    (article) => {
      const { status, stdout } = start('--json', join(root, 'test/pages', article, 'index.html'));
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ badge: '', claims: [] });
    },
    120_000,
  );

  it('prints the claims and photographs every surface', () => {
    const folder = mkdtempSync(join(tmpdir(), 'confounder-start-'));
    const { status, stdout, stderr } = start('--out', folder);
    expect(stdout).toMatch(/^[1-9]\d* claims? found/m);
    expect(stdout).toContain(folder.split('/').at(-1));
    for (const name of ['page', 'card', 'popup', 'options', 'welcome', 'compare']) {
      expect(existsSync(join(folder, `${name}.png`)), `${name}: ${stderr}`).toBe(true);
    }
    expect(status).toBe(0);
    rmSync(folder, { recursive: true });
  }, 120_000);

  it('says what is wrong with a missing file, on stderr, with exit status 1', () => {
    const { status, stdout, stderr } = start('--json', '/nowhere/page.html');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no file /nowhere/page.html');
  });

  it('says so when a page cannot be opened', () => {
    const { status, stdout, stderr } = start('--json', 'http://127.0.0.1:9/');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('Could not open http://127.0.0.1:9/');
  }, 120_000);
});
