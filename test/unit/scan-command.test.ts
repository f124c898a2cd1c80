import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function start(args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/scan.ts', ...args], { cwd: ROOT });
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  // The command may end before it has read everything: that is what one of the tests is about.
  child.stdin.on('error', () => {});
  const ended = once(child, 'close').then(([status]) => ({ status: status as number, output, complaint }));
  return { child, ended };
}

function run(args: string[], input: string) {
  const { child, ended } = start(args);
  child.stdin.end(input);
  return ended;
}

const lines = Array.from({ length: 4000 }, (_, id) =>
  JSON.stringify({
    id,
    text: id % 3 ? 'The ferry is late again today.' : 'Migrants commit most of the knife attacks here.',
  }),
);

describe('npm run scan', { timeout: 60_000 }, () => {
  it('gives the same bytes on two threads as on one', async () => {
    const input = `${lines.join('\n')}\n`;
    const [one, two] = await Promise.all([run([], input), run(['--workers', '2'], input)]);
    expect(one).toMatchObject({ status: 0, complaint: '' });
    expect(two).toMatchObject({ status: 0, complaint: '' });
    expect(two.output).toBe(one.output);
    const ids = one.output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(lines.map((_, id) => id));
  });

  it('ends with status 1 after a bad line and 2 after a bad option', async () => {
    const bad = await run([], `${lines[0]}\nnonsense\n${lines[1]}\n`);
    expect(bad.status).toBe(1);
    expect(bad.output.trimEnd().split('\n')).toHaveLength(3);
    expect(bad.output).toContain('"line":2');
    const option = await run(['--workers', 'many'], '');
    expect(option.status).toBe(2);
    expect(option.complaint).toContain('--workers');
    expect(option.complaint).not.toContain('at ');
  });

  it('ends without a word when its reader goes away', async () => {
    const { child, ended } = start(['--workers', '2']);
    child.stdout.once('data', () => child.stdout.destroy());
    const block = `${lines.join('\n')}\n`;
    const feed = setInterval(() => child.stdin.write(block), 5);
    const { status, complaint } = await ended;
    clearInterval(feed);
    expect(complaint).toBe('');
    expect(status).toBe(0);
  });

  it('answers a live source without waiting for its end', async () => {
    const { child, ended } = start([]);
    child.stdin.write(`${lines[0]}\n`);
    const [answer] = await once(child.stdout, 'data');
    expect(JSON.parse(String(answer)).id).toBe(0);
    child.stdin.end();
    expect((await ended).status).toBe(0);
  });
});
