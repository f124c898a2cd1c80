import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteFrom } from '../../components/options/site-name';
import {
  belongsTo,
  grantsAllSites,
  isGranted,
  isPaused,
  isStore,
  newsSites,
  patternOf,
  readableHostname,
  siteOfPattern,
} from '../../extension/sites';

describe('sites and patterns', () => {
  it.each([
    ['example.org', '*://*.example.org/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
  ])('%s becomes %s and back', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
    expect(siteOfPattern(pattern)).toBe(site);
  });

  it('knows the patterns that mean every site', () => {
    for (const pattern of ['*://*/*', '<all_urls>', 'http://*/*']) expect(siteOfPattern(pattern)).toBeUndefined();
    expect(grantsAllSites(['*://*/*'])).toBe(true);
    expect(grantsAllSites(['http://*/*', 'https://*/*'])).toBe(true);
    expect(grantsAllSites(['http://*/*', '*://*.example.org/*'])).toBe(false);
  });

  it.each([
    ['news.example.org', 'example.org', true],
    ['www.example.org', 'example.org', true],
    ['badexample.org', 'example.org', false],
    ['example.org', 'news.example.org', false],
    ['1.127.0.0.1', '127.0.0.1', false],
  ])('%s belongs to %s: %s', (hostname, site, expected) => {
    expect(belongsTo(hostname, site)).toBe(expected);
    expect(isGranted(hostname, [patternOf(site)])).toBe(expected);
    expect(isPaused(hostname, { pausedSites: [site] })).toBe(expected);
  });

  it('a pattern without subdomains grants only its own host', () => {
    expect(isGranted('example.org', ['https://example.org/*'])).toBe(true);
    expect(isGranted('news.example.org', ['https://example.org/*'])).toBe(false);
  });

  it.each([
    ['https://example.org/a', 'example.org'],
    ['https://example.org./a', 'example.org'],
    ['file:///tmp/a.html', undefined],
    ['chrome://extensions', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('the readable hostname of %s is %s', (url, hostname) => expect(readableHostname(url)).toBe(hostname));

  it('knows the stores', () => {
    expect(isStore('https://chromewebstore.google.com/detail/x')).toBe(true);
    expect(isStore('https://chrome.google.com/webstore/x')).toBe(true);
    expect(isStore('https://chrome.google.com/other')).toBe(false);
  });

  it('adds and removes news sites', () => {
    expect(newsSites(['b.example', 'a.example'], { added: ['c.example'], removed: ['b.example'] })).toEqual([
      'a.example',
      'c.example',
    ]);
  });
});

describe('siteFrom', () => {
  it.each([
    ['example.org', 'example.org'],
    [' https://www.Example.ORG:8080/news?x#y ', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['two words', undefined],
    ['javascript:alert(1)', undefined],
    ['ftp://example.org', undefined],
    ['word', undefined],
    ['', undefined],
  ])('%s gives %s', (text, site) => expect(siteFrom(text)).toBe(site));

  it('never throws, and gives only what it would give again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (text) => {
        const site = siteFrom(text);
        if (site !== undefined) expect(siteFrom(site)).toBe(site);
      }),
    );
  });
});
