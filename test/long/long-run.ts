import { createRandom } from '../../scripts/fuzz/random';
import { keepSeed, loadSeeds } from '../../scripts/fuzz/seeds';
import { shrink, type Target } from '../../scripts/fuzz/target';

/**
 * Tries all kept inputs of a target and as many random ones as its long run asks for; `FUZZ_SHARE=0.01` takes a share of
 * them. Returns how many inputs held.
 * @throws Error with the smallest input that fails, which is kept.
 */
export async function longRun<Input>(target: Target<Input>): Promise<number> {
  const random = createRandom(Date.now() % 1_000_000);
  const kept = loadSeeds<Input>(target.name);
  const runs = Math.ceil(target.longRun * Number(process.env.FUZZ_SHARE ?? 1));
  for (let run = -kept.length; run < runs; run++) {
    const input = run < 0 ? (kept[run + kept.length] as Input) : target.make(random);
    try {
      await target.check(input);
    } catch (error) {
      const smallest = await shrink(target, input);
      keepSeed(target.name, smallest);
      throw new Error(`${JSON.stringify(smallest)}: ${(error as Error).message}`);
    }
  }
  return runs;
}
