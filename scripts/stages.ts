import { parseArgs } from 'node:util';
import { english } from '../matcher/languages/en/index';
import { denseText, ordinaryText } from './bench/texts';
import { layOut } from './evaluate/table';
import { readUnits } from './evaluate/unit';
import { stageCosts } from './stages/costs';
import { createCounter, STAGES } from './stages/survivors';

const HELP = `What each stage of the matcher lets through, and what it costs.

  npm run stages -- [--ordinary ARTICLES.jsonl] [LABELLED.jsonl ...]

Counts on our own evaluation set and on each labelled file that is named: how many texts with a claim still have a
sentence left after a stage (recall), and which share of all texts left have a claim (precision); and how many
sentences are left of ordinary articles.
`;

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));

function counts(name: string, file: string): string {
  const count = createCounter(english);
  const units = readUnits(file)
    .filter(({ lang }) => lang === 'en')
    .map((unit) => ({ unit, left: count(unit.text) }));
  const claims = units.filter(({ unit }) => unit.flag === 1).length;
  const rows = STAGES.map((stage) => {
    const left = units.filter((each) => each.left[stage] > 0);
    const right = left.filter(({ unit }) => unit.flag === 1).length;
    return [stage, `${right} of ${claims}`, percent(right, claims), percent(right, left.length)];
  });
  return layOut([[`${name}, ${units.length} texts`, 'with a claim', 'recall', 'precision'], ...rows]);
}

function ordinary(file: string | undefined): string {
  const count = createCounter(english);
  const { blocks, origin } = ordinaryText(file);
  const totals = blocks.map(count);
  const rows = STAGES.map((stage) => [stage, String(totals.reduce((sum, each) => sum + each[stage], 0))]);
  const passed = totals.filter(({ gate }) => gate > 0).length;
  return layOut([[`${origin}: ${passed} of ${blocks.length} paragraphs pass the gate`, 'sentences left'], ...rows]);
}

function costs(file: string | undefined): string {
  const [onOrdinary, onDense] = [ordinaryText(file), denseText()].map((corpus) => stageCosts(english, corpus));
  const rows = (onDense ?? []).map(({ name, nanosecondsPerByte }, i) => [
    name,
    nanosecondsPerByte.toFixed(1),
    (onOrdinary?.[i]?.nanosecondsPerByte ?? 0).toFixed(2),
  ]);
  return layOut([['cost, ns for each byte of the whole text', 'dense text', 'ordinary text'], ...rows]);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ordinary: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    const tables = [
      counts('our own evaluation set', 'test/cases'),
      ...positionals.map((file) => counts(file.split('/').at(-1) ?? file, file)),
      ordinary(values.ordinary),
      costs(values.ordinary),
    ];
    process.stdout.write(`${tables.join('\n\n')}\n`);
  }
} catch (error) {
  process.stderr.write(`stages: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
