import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleFile, sampleWork, without } from './samples';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'study-'));
const path = join(folder, 'works', 'doe-2024-invented-town.json');
mkdirSync(join(folder, 'works'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(text: string, ...options: string[]) {
  return runAt(path, text, ...options);
}

function runAt(path: string, text: string, ...options: string[]) {
  writeFileSync(path, text);
  const args = ['tsx', 'scripts/check-study.ts', ...options, path];
  const { status, stdout, stderr } = spawnSync('npx', args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('check-study', { timeout: 60_000 }, () => {
  it('passes a study that has all it needs', () => {
    const { status, stdout } = run(sampleFile(sampleWork()).text);
    expect(stdout).toContain('1 checked, 0 to mend');
    expect(status).toBe(0);
  });

  it('says exactly what is missing', () => {
    const { status, stdout } = run(JSON.stringify(without(sampleWork(), 'limits')));
    expect(stdout).toContain('works/doe-2024-invented-town limits: is missing; write what it cannot show');
    expect(stdout).toContain('1 checked, 1 to mend');
    expect(status).toBe(1);
  });

  it('brings a study into standard form when asked', () => {
    const { status } = run(JSON.stringify(sampleWork()), '--fix');
    expect(readFileSync(path, 'utf8')).toBe(sampleFile(sampleWork()).text);
    expect(status).toBe(0);
  });

  it('says what the worked example in data/README.md says it does', () => {
    const readme = readFileSync(join(root, 'data/README.md'), 'utf8');
    // Matches a fenced block of JSON or text, whatever its indent; near-miss: a block of `sh`.
    const blocks = [...readme.matchAll(/```(?:json|text)\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    const [study = '', complaints = ''] = blocks;
    const { stdout } = runAt(join(folder, 'works', 'doe-2024-thefts.json'), study);
    expect(stdout.trim().split('\n')).toEqual(complaints.trim().split(/\n\s*/));
  });

  it('names the file and the line when it is no JSON', () => {
    const { status, stderr } = run('{"id": }');
    expect(stderr).toContain('doe-2024-invented-town.json: is not valid JSON');
    expect(status).toBe(1);
  });
});
