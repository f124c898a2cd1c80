import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { batches } from '../../scripts/scan/batches';
import { blocksOf } from '../../scripts/scan/blocks';
import { OptionError, readScanOptions } from '../../scripts/scan/options';
import { describeProgress, showProgress } from '../../scripts/scan/progress';
import { RecordError, readRecord } from '../../scripts/scan/record';
import { runScan } from '../../scripts/scan/run';

/** So plain that any matcher worth the name finds it: these tests are about what happens to it then. */
const CLAIM = 'Illegal immigrants are criminals who murder and rape.';
const decoder = new TextDecoder();

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Scans on this thread and returns what came out, parsed. */
async function scanned(input: AsyncIterable<Uint8Array>, longestLine?: number) {
  const counts = { lines: 0, bytes: 0, claims: 0, badLines: 0 };
  let output = '';
  const sink = async (bytes: Uint8Array): Promise<void> => {
    output += decoder.decode(bytes);
  };
  await runScan({
    source: input,
    sink,
    sensitivity: 'balanced',
    workers: 1,
    counts,
    ...(longestLine !== undefined && { longestLine }),
  });
  const results = output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { counts, results };
}

describe('blocks of a text', () => {
  it('splits at blank lines and at line breaks between sentences', () => {
    expect(blocksOf('One.\nTwo.\r\n\r\n  \nThree.').map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('keeps a wrapped sentence whole', () => {
    expect(blocksOf('The men,\nWho came\nlast year.\nNext.').map(({ text }) => text)).toEqual([
      'The men, Who came last year.',
      'Next.',
    ]);
  });

  it('keeps every offset', () => {
    const text = '\r\n Heading\r\n\r\nA line that\r\ngoes on.\rEnd';
    for (const block of blocksOf(text)) {
      const original = text.slice(block.start, block.start + block.text.length);
      expect(original.replace(/[\r\n]/g, ' ')).toBe(block.text);
    }
    expect(blocksOf(' \n\t\n')).toEqual([]);
  });
});

describe('reading a line', () => {
  it.each([
    ['{"id":1', 'not valid JSON'],
    ['[]', 'is a list'],
    ['null', 'is null'],
    ['{"text":"a"}', 'has no "id"'],
    ['{"id":true,"text":"a"}', '"id" is a boolean'],
    ['{"id":1}', 'has no "text"'],
    ['{"id":1,"text":{}}', '"text" is an object'],
    ['{"id":1,"text":"a","lang":7}', '"lang" is a number'],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => readRecord(line)).toThrow(RecordError);
    expect(() => readRecord(line)).toThrow(message);
  });

  it('ignores other fields', () => {
    expect(readRecord('{"id":"a","text":"b","lang":null,"more":1}')).toEqual({ id: 'a', text: 'b' });
  });
});

describe('cutting the stream', () => {
  it('gives the same lines however the bytes arrive', async () => {
    const bytes = Buffer.from('one\ntwo é\n\nfour');
    for (const size of [1, 2, 3, 7, 100]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const lines: string[] = [];
      for await (const batch of batches(stream(...chunks))) {
        if ('tooLong' in batch) throw new Error('no line here is too long');
        const held = decoder.decode(batch.bytes).replace(/\n$/, '').split('\n');
        expect(batch.firstLine).toBe(lines.length + 1);
        lines.push(...held);
      }
      expect(lines).toEqual(['one', 'two é', '', 'four']);
    }
  });
});

describe('a scan', () => {
  it('answers in order, with offsets into the whole text, and goes on after bad lines', async () => {
    const text = `Good morning.\n\n${CLAIM}`;
    const { results, counts } = await scanned(
      stream(
        `\ufeff${JSON.stringify({ id: 'a', text })}\n{"id":\n\n`,
        Uint8Array.of(0xff, 10),
        '{"id":5,"text":"Fine."}',
      ),
    );
    expect(results.map((result) => result.id ?? result.line)).toEqual(['a', 2, 4, 5]);
    const [first] = results[0].claims;
    expect(text.slice(first.start, first.end)).toBe(CLAIM);
    for (const { start, end } of first.why) expect(CLAIM).toContain(text.slice(start, end));
    expect(Object.keys(first)).toEqual(['category', 'stance', 'score', 'start', 'end', 'talkingPoint', 'why']);
    expect(results[2].error).toContain('UTF-8');
    expect(results[3].claims).toEqual([]);
    expect(counts).toMatchObject({ lines: 5, badLines: 2 });
  });

  it('says so when there is no matcher for a language', async () => {
    const { results, counts } = await scanned(stream('{"id":1,"text":"a","lang":"xx"}\n'));
    expect(results).toEqual([{ id: 1, claims: [], skipped: expect.stringContaining('"xx"') }]);
    expect(counts.badLines).toBe(0);
  });

  it('detects the language of a text that does not name its own', async () => {
    const french = 'Le maire affirme que les migrants sont responsables de la plupart des agressions dans la ville.';
    const polish =
      'Rada zdecydowała, że stary most na rzece zostanie zamknięty na dwa lata, a autobusy pojadą inną drogą.';
    const lines = [french, polish, CLAIM, 'Wir'].map((text, id) => JSON.stringify({ id, text }));
    const { results } = await scanned(stream(`${lines.join('\n')}\n`));
    expect(results[0].claims[0]).toMatchObject({ start: 0, end: french.length });
    expect(results[0].skipped).toBeUndefined();
    expect(results[1]).toEqual({ id: 1, claims: [], skipped: expect.stringContaining('looks like "pl"') });
    expect(results[2].claims.length).toBeGreaterThan(0);
    expect(results[3]).toEqual({ id: 3, claims: [] });
  });

  it('drops a line that is too long and goes on', async () => {
    const long = `{"id":1,"text":"${'a'.repeat(300)}"}`;
    const { results } = await scanned(stream(long.slice(0, 200), long.slice(200), '\n{"id":2,"text":""}\n'), 150);
    expect(results).toEqual([
      { line: 1, error: expect.stringContaining('longer than') },
      { id: 2, claims: [] },
    ]);
  });

  it('reads no further while the sink is behind', async () => {
    let read = 0;
    async function* source() {
      for (; read < 50; read++) yield Buffer.from(`{"id":${read},"text":""}\n`);
    }
    let open: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const counts = { lines: 0, bytes: 0, claims: 0, badLines: 0 };
    const done = runScan({ source: source(), sink: () => gate, sensitivity: 'balanced', workers: 1, counts });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read).toBeLessThan(5);
    open?.();
    await done;
    expect(counts.lines).toBe(50);
  });

  it('fails when the source fails', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":1,"text":""}\n');
      throw new Error('disk gone');
    }
    await expect(scanned(broken())).rejects.toThrow('disk gone');
  });
});

describe('options of scan', () => {
  it('has defaults for programs', () => {
    expect(readScanOptions([])).toEqual({ sensitivity: 'balanced', workers: 1, help: false });
  });

  it.each([
    [['--workers', '0'], 'from 1 to 64'],
    [['--workers', 'two'], 'whole number'],
    [['--sensitivity', 'high'], 'careful, balanced, broad'],
    [['in.jsonl'], '< in.jsonl'],
    [['--speed'], '--help'],
  ])('refuses %j', (args, message) => {
    expect(() => readScanOptions(args)).toThrow(OptionError);
    expect(() => readScanOptions(args)).toThrow(message);
  });
});

describe('progress', () => {
  const counts = { lines: 1234, bytes: 5e6, claims: 7, badLines: 1 };

  it('tells lines, speed, claims and what is left', () => {
    expect(describeProgress(counts, 2, 10e6)).toBe('1,234 lines, 2.5 MB/s, 7 claims, 1 bad, 50 %, 2 s left');
    expect(describeProgress({ ...counts, badLines: 0 }, 2, null)).toBe('1,234 lines, 2.5 MB/s, 7 claims');
  });

  it('writes to a terminal only', () => {
    const written: string[] = [];
    const write = (text: string): number => written.push(text);
    showProgress(counts, null, { isTTY: false, write })();
    expect(written).toEqual([]);
    showProgress(counts, null, { isTTY: true, write })();
    expect(written.join('')).toContain('1,234 lines');
  });
});
