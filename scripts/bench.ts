import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PATIENCE } from './bench/clock';
import { describeBench } from './bench/report';
import { runBench } from './bench/run';
import { languageNamed } from './training/languages';

const HELP = `Measures speed, growth, memory and size of the matcher beside other methods, in one run.

  npm run bench -- [--language ID] [--ordinary FILE.jsonl] [--json FILE] [--quick]

  --language ID     the language to measure (default en)
  --ordinary FILE   ordinary text, one {"text": "..."} a line; without it, our own or what lies beside the project
  --json FILE       also write all measures as JSON
  --quick           fewer and shorter rounds: a first look, not a measure
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      language: { type: 'string' },
      ordinary: { type: 'string' },
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const bench = await runBench({
    language: languageNamed(values.language),
    ...(values.ordinary !== undefined && { ordinaryFile: values.ordinary }),
    patience: values.quick ? { rounds: 1, millisecondsPerRound: 30 } : PATIENCE,
    onStep: (step) => process.stderr.write(`measuring: ${step}\n`),
  });
  process.stdout.write(`${describeBench(bench)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(bench, null, 2)}\n`);
}

try {
  await main();
} catch (error) {
  const isExpected = error instanceof Error && ('code' in error || error.message.startsWith('There is no language'));
  process.stderr.write(`bench: ${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
