import { parseArgs } from 'node:util';
import { evaluate } from './evaluate/run';
import { describeEvaluation } from './evaluate/table';
import { readUnits, UnitError } from './evaluate/unit';
import { languageNamed } from './training/languages';

const HELP = `Measures the matcher on labelled texts: precision, recall and F1, by category and stance.

  npm run evaluate -- [FILE.jsonl | FOLDER] [--language ID] [--json]

Lines: {"id", "text", "flag": 0|1, "stance": "asserts"|"reports"|"rebuts"|"none", "categories": [...]}
A text may name its language as "lang"; else it is that of its folder, or English. Without a file it measures on our own
set of a language, test/cases/ID (default en). --json prints one JSON object instead of tables.
`;

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      language: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const units = (positionals.length > 0 ? positionals : [`test/cases/${languageNamed(values.language)}`]).flatMap(
    (path) => readUnits(path),
  );
  if (units.length === 0)
    throw new UnitError('no labelled texts found: name a .jsonl file or a folder that holds some');
  const evaluation = evaluate(units);
  process.stdout.write(`${values.json ? JSON.stringify(evaluation, null, 2) : describeEvaluation(evaluation)}\n`);
}

try {
  main();
} catch (error) {
  const isExpected = error instanceof UnitError || (error instanceof Error && 'code' in error);
  process.stderr.write(`evaluate: ${isExpected ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
