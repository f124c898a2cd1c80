import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { ensureBrowsers } from './browsers/install';
import { launch } from './browsers/launch';
import { serve } from './browsers/serve';
import { readArguments, type StartOptions, usage } from './start/arguments';
import { type PageReading, readPage } from './start/claims-on-page';
import { photographSurfaces } from './start/photographs';

/** `npm start`: builds the extension and opens it in a browser on an article. See `usage` for its options. */
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';

try {
  const options = readArguments(process.argv.slice(2), hasDisplay);
  if (options.help) console.log(usage);
  else await start(options);
} catch (error) {
  console.error(process.env.DEBUG ? error : (error as Error).message);
  // At once: a browser that failed to start can leave a pipe behind that would keep this process waiting.
  process.exit(1);
}

async function start(options: StartOptions): Promise<void> {
  if (options.build) build(options.browser);
  ensureBrowsers([options.browser]);
  const { target } = options;
  const server = target.kind === 'file' ? await serve(...served(options)) : undefined;
  const address = server ? `${server.origin}${servedPath(options)}` : target.url;
  const reader = await launch(options.browser, {
    grant: ['*://*/*'],
    window: options.window,
    lookInside: !options.window,
  });
  try {
    const page = await reader.newPage();
    const reading = await readPage(reader, page, address);
    if (options.json) {
      console.log(JSON.stringify({ url: target.url, ...reading }));
      return;
    }
    print(reading, target.url);
    if (options.window) {
      await page.bringToFront();
      console.log('\nThe window is yours: click a marked sentence. Close the window to end.');
      await new Promise((closed) => reader.browser.once('disconnected', closed));
      return;
    }
    const { files, problems } = await photographSurfaces(reader, page, reading.claims[0]?.text, options.out);
    console.log(`\nScreenshots in ${relative(process.cwd(), options.out) || '.'}:`);
    for (const file of files) console.log(`  ${relative(process.cwd(), file)}`);
    for (const problem of problems) console.error(`Could not photograph ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await reader.close().catch(() => {});
    server?.close();
  }
}

/** Builds the production extension; what the build says goes to stderr. @throws Error when the build fails */
function build(browser: 'chromium' | 'firefox'): void {
  const wxt = join(import.meta.dirname, '../node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', '-b', browser === 'chromium' ? 'chrome' : 'firefox'];
  const root = join(import.meta.dirname, '..');
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The extension could not be built; see above.');
}

/** The sample's neighbours (styles, the other articles) stand one folder up, so that folder is served for it. */
function served({ sample, target }: StartOptions): [folder: string] {
  if (target.kind !== 'file') throw new Error('only files are served');
  return [sample ? join(target.folder, '..') : target.folder];
}

function servedPath({ sample, target }: StartOptions): string {
  if (target.kind !== 'file') throw new Error('only files are served');
  return sample ? '/sample/' : `/${encodeURIComponent(target.name)}`;
}

function print({ claims, ms, badge }: PageReading, url: string): void {
  const count = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
  console.log(`\n${url}\n${count} found in ${ms} ms; the toolbar button shows "${badge}".`);
  for (const { text, category, stance, talkingPoint } of claims) {
    // Matches a line end with the spaces behind it; near miss: a soft hyphen.
    console.log(`\n  ${text.replace(/\s+/g, ' ')}`);
    console.log(`    ${category}, ${stance}${talkingPoint ? `, near talking point ${talkingPoint}` : ''}`);
  }
}
