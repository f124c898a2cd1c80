import { parseArgs } from 'node:util';
import type { LanguagePack } from '../matcher/language';
import { denseText, ordinaryText } from './bench/texts';
import { layOut } from './evaluate/table';
import { readUnits } from './evaluate/unit';
import { stageCosts } from './stages/costs';
import { createCounter, STAGES } from './stages/survivors';
import { languageNamed, loadPack } from './training/languages';

const HELP = `What each stage of the matcher lets through, and what it costs.

  npm run stages -- [--language ID] [--ordinary ARTICLES.jsonl] [LABELLED.jsonl ...]

Counts on our own evaluation set and on each labelled file that is named: how many texts with a claim still have a
sentence left after a stage (recall), and which share of all texts left have a claim (precision); and how many
sentences are left of ordinary articles.
`;

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));

function counts(pack: LanguagePack, name: string, file: string): string {
  const count = createCounter(pack);
  const units = readUnits(file)
    .filter(({ lang }) => lang === pack.id)
    .map((unit) => ({ unit, left: count(unit.text) }));
  const claims = units.filter(({ unit }) => unit.flag === 1).length;
  const rows = STAGES.map((stage) => {
    const left = units.filter((each) => each.left[stage] > 0);
    const right = left.filter(({ unit }) => unit.flag === 1).length;
    return [stage, `${right} of ${claims}`, percent(right, claims), percent(right, left.length)];
  });
  return layOut([[`${name}, ${units.length} texts`, 'with a claim', 'recall', 'precision'], ...rows]);
}

function ordinary(pack: LanguagePack, file: string | undefined): string {
  const count = createCounter(pack);
  const { blocks, origin } = ordinaryText(pack.id, file);
  const totals = blocks.map(count);
  const rows = STAGES.map((stage) => [stage, String(totals.reduce((sum, each) => sum + each[stage], 0))]);
  const passed = totals.filter(({ gate }) => gate > 0).length;
  return layOut([[`${origin}: ${passed} of ${blocks.length} paragraphs pass the gate`, 'sentences left'], ...rows]);
}

function costs(pack: LanguagePack, file: string | undefined): string {
  const [onOrdinary, onDense] = [ordinaryText(pack.id, file), denseText(pack.id)].map((corpus) =>
    stageCosts(pack, corpus),
  );
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
    options: {
      language: { type: 'string' },
      ordinary: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    const pack = await loadPack(languageNamed(values.language));
    const tables = [
      counts(pack, 'our own evaluation set', 'test/cases'),
      ...positionals.map((file) => counts(pack, file.split('/').at(-1) ?? file, file)),
      ordinary(pack, values.ordinary),
      costs(pack, values.ordinary),
    ];
    process.stdout.write(`${tables.join('\n\n')}\n`);
  }
} catch (error) {
  process.stderr.write(`stages: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
