import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers/install';
import { launch } from './browsers/launch';
import { serve } from './browsers/serve';
import { readPage } from './start/claims-on-page';
import { photographSurfaces } from './start/photographs';

/**
 * `npm run screenshots`: takes the pictures in the README and for the stores anew, from the production build, in
 * light and dark.
 */
const root = join(import.meta.dirname, '..');
ensureBrowsers(['chromium']);
const { status } = spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(1);

const folder = join(root, 'docs/screenshots');
// Matches `card.png` and `card-dark.png`; near miss: `options-dark.png`: the repository stays small.
const kept = /(?:(?:card|popup)-dark|\/[a-z]+)\.png$/;

const server = await serve(join(root, 'test/pages'));
const reader = await launch('chromium', { grant: ['*://*/*'], lookInside: true });
try {
  const page = await reader.newPage();
  const { claims } = await readPage(reader, page, `${server.origin}/sample/`);
  for (const scheme of ['light', 'dark'] as const) {
    const { files, problems } = await photographSurfaces(reader, page, claims[0]?.text, folder, scheme);
    for (const file of files) {
      if (kept.test(file)) console.log(file);
      else rmSync(file);
    }
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  await reader.close();
  server.close();
}
