import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { judgeAges, type Known, KnownSchema } from './check-dependencies/ages';
import { judgeAudit } from './check-dependencies/judge-audit';
import { root, run } from './test/run';

/**
 * `npm run check-dependencies`: asks the registry for known vulnerabilities of the packages in the lock file, and tells how
 * old the libraries are that we ship. Ages need no network: they stand in a file that `--refresh` writes anew. Without an
 * answer it says that nothing was checked, which is no success and no failure: exit status 3. Status 1 when a shipped
 * library has a known vulnerability.
 */
const file = join(root, 'scripts/check-dependencies/known.json');
const today = new Date();
const day = today.toISOString().slice(0, 10);
let known: Known = v.parse(KnownSchema, JSON.parse(readFileSync(file, 'utf8')));
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Asks when each shipped library was published. One that the registry does not tell of keeps its old date. */
async function publicationDates(): Promise<Known['packages']> {
  const found: Known['packages'] = {};
  for (const [name, version] of Object.entries(dependencies)) {
    const { output } = await run(['npm', 'view', name, 'time', '--json']);
    // Matches the entry `"1.2.3": "2026-01-02T...`; near miss: the date of another version.
    const published = new RegExp(`"${version.replaceAll('.', '\\.')}": "(\\d{4}-\\d\\d-\\d\\d)T`).exec(output)?.[1];
    const before = known.packages[name];
    if (published) found[name] = { version, published };
    else if (before) found[name] = before;
  }
  return found;
}

const { output } = await run(['npm', 'audit', '--json', '--omit=dev', '--fetch-timeout=20000', '--fetch-retries=0']);
const { checked, lines } = judgeAudit(output);
if (process.argv.includes('--refresh')) {
  const audit = checked ? { checkedOn: day, result: lines[0] ?? '' } : known.audit;
  known = { askedOn: day, packages: await publicationDates(), audit };
  writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
}
console.log(lines.join('\n'));
if (!checked) {
  const { audit } = known;
  console.log(audit ? `Last checked on ${audit.checkedOn}: ${audit.result}` : 'It was never checked so far.');
}
console.log(`\n${judgeAges(known, dependencies, today).lines.join('\n')}`);
process.exitCode = !checked ? 3 : lines.length > 1 ? 1 : 0;
