import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

/** What a finished command left: its exit status and everything it printed. */
export interface Finished {
  readonly ok: boolean;
  readonly output: string;
}

/**
 * Runs one of the project's tools (from `node_modules/.bin`, or the path) in the project's folder and waits for it.
 *
 * @param command the tool and its arguments
 * @param env more environment variables
 */
export function run(command: readonly [string, ...string[]], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const [tool, ...args] = command;
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return new Promise((done) => {
    const child = spawn(tool, args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: path, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', (error) => done({ ok: false, output: `${tool}: ${error.message}\n` }));
    child.on('close', (status) => done({ ok: status === 0, output: Buffer.concat(output).toString() }));
  });
}
