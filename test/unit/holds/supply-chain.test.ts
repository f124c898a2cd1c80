import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { judgeAges, KnownSchema } from '../../../scripts/check-dependencies/ages';
import { judgeAudit } from '../../../scripts/check-dependencies/judge-audit';
import { run } from '../../../scripts/test/run';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(
  ([path]) => path !== '',
);

describe('the packages that we build on', () => {
  it('pins every dependency, by version and hash', () => {
    // Matches "1.2.3"; near miss: "^1.2.3".
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    // The formatter's builds for other systems have no hash: their packages could not be had when the file was made. None
    // of them is shipped, and whoever installs one gets the version that is named.
    const withoutHash = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(locked.length - withoutHash.length).toBeGreaterThan(500);
    // Matches "node_modules/@biomejs/cli-win32-x64"; near miss: "node_modules/@biomejs/biome".
    expect(withoutHash.map(([path]) => path).filter((path) => !/^node_modules\/@biomejs\/cli-/.test(path))).toEqual([]);
    expect(
      withoutHash.filter(([path, { dev, optional }]) => !dev || !optional || existsSync(join(root, path))),
    ).toEqual([]);
    expect(locked.filter(([, { version }]) => !version)).toEqual([]);
  });

  it('come from the registry alone, and only the bundler of the script runner has an install script', () => {
    expect(locked.filter(([, { resolved }]) => /^(?:git|file|http:)/.test(resolved ?? ''))).toEqual([]);
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([
      'node_modules/esbuild',
    ]);
  });

  it('are listed in a bill of materials, each shipped library with version and licence', {
    timeout: 60_000,
  }, async () => {
    const { output } = await run(['npm', 'sbom', '--sbom-format=cyclonedx']);
    const bill = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as {
      bomFormat: string;
      components: { name: string; version: string; licenses?: unknown[] }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    for (const [name, version] of Object.entries(dependencies)) {
      expect(bill.components).toContainEqual(expect.objectContaining({ name, version, licenses: expect.anything() }));
    }
  });
});

describe('the check for known vulnerabilities', () => {
  it('says that nothing was checked when no registry answers', () => {
    for (const output of ['', 'npm error network', '{"message":"request failed"}', '{"error":{"summary":"offline"}}']) {
      const { checked, lines } = judgeAudit(output);
      expect(checked).toBe(false);
      expect(lines[0]).toContain('Not checked');
    }
  });

  it('names what is vulnerable, and counts what was looked at', () => {
    const metadata = { dependencies: { total: 12 } };
    expect(judgeAudit(JSON.stringify({ vulnerabilities: {}, metadata }))).toEqual({
      checked: true,
      lines: ['0 of 12 packages have a known vulnerability.'],
    });
    const vulnerabilities = { left: { severity: 'high', range: '<2' } };
    expect(judgeAudit(`npm warn x\n${JSON.stringify({ vulnerabilities, metadata })}`).lines).toContain('left <2: high');
  });
});

describe('the ages of what we ship, which are told without a network', () => {
  const known = {
    askedOn: '2026-11-01',
    audit: null,
    packages: { old: { version: '1.0.0', published: '2020-01-01' } },
  };

  it('says how old each version is, and how old that knowledge is', () => {
    const { lines, remarkable } = judgeAges(known, { old: '1.0.0' }, new Date('2026-11-21'));
    expect(lines).toEqual([
      'Ages of 1 libraries, as the registry told 20 days ago:',
      'old 1.0.0: published 82 months ago, which is long: is it still kept?',
    ]);
    expect(remarkable).toEqual(['old']);
  });

  it('says so where it does not know a version, and puts that first', () => {
    const { lines, remarkable } = judgeAges(known, { old: '1.0.0', fresh: '3.0.0' }, new Date('2026-11-21'));
    expect(lines[1]).toContain('fresh 3.0.0: not known');
    expect(judgeAges(known, { old: '1.0.1' }, new Date('2026-11-21')).remarkable).toEqual(['old']);
    expect(remarkable).toEqual(['fresh', 'old']);
  });

  it('are known for each library in its present version, and none is over three years old', () => {
    const kept = v.parse(KnownSchema, read('scripts/check-dependencies/known.json'));
    expect(judgeAges(kept, dependencies, new Date(kept.askedOn)).remarkable).toEqual([]);
    expect(Object.keys(kept.packages).sort()).toEqual(Object.keys(dependencies).sort());
  });
});
