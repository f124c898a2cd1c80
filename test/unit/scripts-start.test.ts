import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserMissing, findBrowser } from '../../scripts/browsers/find';
import { readArguments, UsageError } from '../../scripts/start/arguments';

let folder: string;
let article: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'confounder-start-'));
  article = join(folder, 'my article.html');
  writeFileSync(article, '<p>Text</p>');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm start', () => {
  it('opens the sample in a window where there is a display', () => {
    const options = readArguments([], true);
    expect(options).toMatchObject({ sample: true, window: true, json: false, browser: 'chromium' });
    expect(options.target).toMatchObject({ kind: 'file', name: 'index.html' });
  });

  it('shows no window without a display, for --json, and for --no-window', () => {
    expect(readArguments([], false).window).toBe(false);
    expect(readArguments(['--json'], true).window).toBe(false);
    expect(readArguments(['--no-window'], true).window).toBe(false);
  });

  it('takes a file, also by its file: address', () => {
    const expected = { kind: 'file', folder, name: 'my article.html' };
    expect(readArguments([article], false).target).toMatchObject(expected);
    expect(readArguments([`file://${encodeURI(article)}`], false).target).toMatchObject(expected);
  });

  it('takes an address', () => {
    const { target } = readArguments(['https://example.org/a?b=c'], false);
    expect(target).toEqual({ kind: 'url', url: 'https://example.org/a?b=c' });
  });

  it.each([
    [['/nowhere/page.html'], /There is no file \/nowhere\/page\.html/],
    [['example.org/article'], /If it is a web address, write https:\/\/example\.org\/article/],
    [['ftp://example.org/x'], /http, https and files, not from ftp:/],
    [['https://'], /is not an address/],
    [['a.html', 'b.html'], /One page at a time/],
    [['--jsno'], /--jsno[\s\S]*npm start -- FILE_OR_URL/],
    [['--browser', 'opera'], /chromium or firefox, not opera/],
  ])('says what is wrong with %j and what to do', (argv, message) => {
    expect(() => readArguments(argv, false)).toThrow(UsageError);
    expect(() => readArguments(argv, false)).toThrow(message);
  });

  it('says that a folder is no page', () => {
    expect(() => readArguments([folder], false)).toThrow(/is a folder\. Name the HTML file in it/);
  });
});

describe('finding a browser', () => {
  it('takes the one that the environment names', () => {
    expect(findBrowser('chromium', { CHROMIUM_PATH: article })).toBe(article);
  });

  it('says so when the environment names one that is not there', () => {
    expect(() => findBrowser('firefox', { FIREFOX_PATH: '/nowhere/firefox' })).toThrow(BrowserMissing);
    expect(() => findBrowser('firefox', { FIREFOX_PATH: '/nowhere/firefox' })).toThrow(
      'FIREFOX_PATH names /nowhere/firefox, but there is no such file',
    );
  });

  it('gives the exact command when there is none', () => {
    expect(new BrowserMissing('firefox').message).toContain('sudo apt-get install -y firefox-esr');
  });
});
