import { parseArgs } from 'node:util';
import { domTarget } from './fuzz/dom-target';
import { matcherTarget } from './fuzz/matcher-target';
import { ndjsonTarget } from './fuzz/ndjson-target';
import { createRandom } from './fuzz/random';
import { keepSeed, loadSeeds } from './fuzz/seeds';
import { settingsTarget } from './fuzz/settings-target';
import { shrink, type Target } from './fuzz/target';

const HELP = `Tries random inputs until something breaks. A failing input is made small and kept in test/seeds.

  npm run fuzz                       every target, a hundredth of the long run
  npm run fuzz -- --long             every target, the long run (about 8 minutes on a quiet machine)
  npm run fuzz -- --target matcher --runs 5000 --seed 7
`;

const targets = [matcherTarget, settingsTarget, ndjsonTarget, domTarget] as readonly Target<unknown>[];

/** Tries one target. @returns whether nothing failed */
async function fuzz(target: Target<unknown>, runs: number, seed: number): Promise<boolean> {
  const random = createRandom(seed);
  const start = performance.now();
  const seeds = loadSeeds(target.name);
  for (let run = -seeds.length; run < runs; run++) {
    const input = run < 0 ? seeds[run + seeds.length] : target.make(random);
    try {
      await target.check(input);
    } catch (error) {
      const smallest = await shrink(target, input);
      keepSeed(target.name, smallest);
      console.log(`✗ ${target.name}: ${(error as Error).message}, after ${run} ${target.inputs} with seed ${seed}`);
      console.log(`  Kept in test/seeds/${target.name}.json: ${JSON.stringify(smallest).slice(0, 300)}`);
      return false;
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`✓ ${target.name}: ${runs} ${target.inputs} and ${seeds.length} kept ones in ${seconds} s, seed ${seed}`);
  return true;
}

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    long: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const chosen = targets.filter(({ name }) => values.target === undefined || values.target === name);

if (values.help) console.log(HELP);
else if (chosen.length === 0) {
  console.error(`fuzz: no target "${values.target}". There are: ${targets.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const target of chosen) {
    const runs = Number(values.runs ?? (values.long ? target.longRun : target.longRun / 100));
    if (!(await fuzz(target, runs, Number(values.seed ?? Date.now() % 1_000_000)))) process.exitCode = 1;
    await target.end?.();
  }
}
