import { judgeAudit } from './check-dependencies/judge-audit';
import { run } from './test/run';

/**
 * `npm run check-dependencies`: asks the registry for known vulnerabilities of the packages in the lock file. Without
 * an answer it says that nothing was checked, which is no success and no failure: exit status 3. Status 1 when a shipped
 * library has a known vulnerability.
 */
const { output } = await run(['npm', 'audit', '--json', '--omit=dev', '--fetch-timeout=20000', '--fetch-retries=0']);
const { checked, lines } = judgeAudit(output);
console.log(lines.join('\n'));
process.exitCode = !checked ? 3 : lines.length > 1 ? 1 : 0;
