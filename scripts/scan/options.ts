import { parseArgs } from 'node:util';
import type { Sensitivity } from '../../matcher/types';

/** The three operating points, from the one that marks least to the one that marks most. */
export const SENSITIVITIES: readonly Sensitivity[] = ['careful', 'balanced', 'broad'];

/** What `scan` was asked to do. */
export interface ScanOptions {
  sensitivity: Sensitivity;
  workers: number;
  help: boolean;
}

/** A command line that can't be followed. The message says what to write instead. */
export class OptionError extends Error {}

/** The text that `--help` prints. */
export const SCAN_HELP = `Finds claims that tie migration to crime in texts, one JSON object a line.

  npm run --silent scan -- [options] < in.jsonl > out.jsonl

In:   {"id": "1", "text": "...", "lang": "en"}          lang may be left out: then it is detected
Out:  {"id": "1", "claims": [{"category", "stance", "score", "start", "end", "talkingPoint",
       "why": [{"start", "end", "role"}]}]}              same order; UTF-16 offsets, end-exclusive
A bad line gives {"line": N, "error": "..."}; the rest goes on and the exit status is 1.

  --sensitivity careful|balanced|broad   how much to find (default balanced)
  --workers N                            threads to scan on (default 1), order kept
  --help                                 this text
`;

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        sensitivity: { type: 'string', default: 'balanced' },
        workers: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new OptionError(`${error instanceof Error ? error.message : String(error)}. See --help.`);
  }
}

/** @throws OptionError if a value is not one of those allowed. */
export function readSensitivity(value: string): Sensitivity {
  const found = SENSITIVITIES.find((sensitivity) => sensitivity === value);
  if (!found) throw new OptionError(`--sensitivity "${value}" is not known: use ${SENSITIVITIES.join(', ')}.`);
  return found;
}

/**
 * Reads the arguments of `scan`.
 *
 * @throws OptionError if an argument is not known or out of range.
 */
export function readScanOptions(args: string[]): ScanOptions {
  const { values, positionals } = parse(args);
  if (positionals.length > 0)
    throw new OptionError(`scan reads standard input: write "npm run --silent scan < ${positionals[0]}".`);
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new OptionError(`--workers "${values.workers}" is not a whole number from 1 to 64.`);
  return { sensitivity: readSensitivity(values.sensitivity), workers, help: values.help };
}
