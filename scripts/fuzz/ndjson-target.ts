import { runScan } from '../scan/run';
import type { Random } from './random';
import { must, type Target } from './target';

const PIECES = [
  ...[
    '{"id":1,"text":"Migrants commit most of the crime here."}',
    '{"id":"a","text":"Soup."}',
    '{"id":2}',
    '[]',
    'null',
  ],
  ...[
    '{"id":1,"text":"a","lang":"xx"}',
    '{"id":',
    '"',
    '\\',
    '\u0000',
    '\ufeff',
    '{"id":1,"text":"\\ud800"}',
    '  ',
    '\r',
  ],
  ...['{"__proto__":{"id":1},"text":"a"}', '{"id":1e999,"text":""}', '{"id":1,"text":"Dr. A.\\n\\nB."}'],
];

/** One stream: its bytes as numbers, and where it is cut into chunks. */
export interface Stream {
  bytes: number[];
  chunk: number;
}

async function scan({ bytes }: Stream, chunk: number): Promise<{ output: string; lines: number; badLines: number }> {
  const all = Uint8Array.from(bytes);
  async function* source(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < all.length; at += chunk) yield all.slice(at, at + chunk);
  }
  const counts = { lines: 0, bytes: 0, claims: 0, badLines: 0 };
  let output = '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  await runScan({
    source: source(),
    sink: async (part) => {
      output += decoder.decode(part);
    },
    sensitivity: 'balanced',
    workers: 1,
    counts,
    longestLine: 400,
  });
  return { output, lines: counts.lines, badLines: counts.badLines };
}

/** Any bytes as NDJSON: each line answered or refused, as valid lines of UTF-8, however the bytes arrive. */
export const ndjsonTarget: Target<Stream> = {
  name: 'ndjson',
  inputs: 'streams',
  longRun: 20_000,
  make(random: Random) {
    const bytes: number[] = [];
    for (let line = random.below(8); line > 0; line--) {
      for (const piece of random.several(0, 2, () => random.pick(PIECES))) bytes.push(...Buffer.from(piece));
      if (random.oneIn(6)) bytes.push(...random.several(1, 4, () => random.below(256)));
      if (random.oneIn(30)) bytes.push(...Buffer.from('x'.repeat(500)));
      bytes.push(10);
    }
    if (random.oneIn(3)) bytes.pop();
    return { bytes, chunk: 1 + random.below(40) };
  },
  async check(stream) {
    const whole = await scan(stream, Math.max(stream.bytes.length, 1));
    const cut = await scan(stream, stream.chunk);
    must(whole.output === cut.output, 'the answer depends on how the bytes arrive');
    const answers = whole.output.split('\n').slice(0, -1);
    must(answers.length <= whole.lines, `${answers.length} answers to ${whole.lines} lines`);
    const errors = answers.map((answer) => JSON.parse(answer)).filter((answer) => typeof answer.error === 'string');
    must(errors.length === whole.badLines, `${errors.length} errors for ${whole.badLines} bad lines`);
  },
  smaller: ({ bytes, chunk }) =>
    [2, 4, 8, 16].flatMap((parts) => {
      const size = Math.ceil(bytes.length / parts);
      return Array.from({ length: parts }, (_, k) => ({
        bytes: [...bytes.slice(0, k * size), ...bytes.slice((k + 1) * size)],
        chunk,
      })).filter((shorter) => shorter.bytes.length < bytes.length);
    }),
};
