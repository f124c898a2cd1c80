import type { Random } from './random';

/** Something that is tried with any number of inputs. */
export interface Target<Input> {
  readonly name: string;
  /** What an input is called in the summary. */
  readonly inputs: string;
  /** How many inputs the long run tries. */
  readonly longRun: number;
  /** Makes one input. JSON can hold it, so that it can be kept as a seed. */
  make(random: Random): Input;
  /** Tries one input. @throws when something that must hold does not */
  check(input: Input): void | Promise<void>;
  /** Closes what `check` opened. */
  end?(): Promise<void>;
  /** Makes a failing input smaller: smaller inputs to try, best first. */
  smaller(input: Input): Input[];
}

/** @throws Error with the message unless the condition holds. */
export function must(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

/** Shorter texts: without one half, quarter, eighth and so on. */
export function shorterTexts(text: string): string[] {
  const shorter: string[] = [];
  for (let size = text.length / 2; size >= 1; size /= 2) {
    const step = Math.ceil(size);
    for (let at = 0; at < text.length; at += step) shorter.push(text.slice(0, at) + text.slice(at + step));
    if (shorter.length > 400) break;
  }
  return shorter;
}

/** Makes a failing input as small as it gets in `tries` attempts. */
export async function shrink<Input>(target: Target<Input>, failing: Input, tries = 2000): Promise<Input> {
  const fails = async (input: Input) => {
    try {
      await target.check(input);
      return false;
    } catch {
      return true;
    }
  };
  let smallest = failing;
  for (let left = tries; left > 0; ) {
    let found: Input | undefined;
    for (const candidate of target.smaller(smallest)) {
      if (left-- <= 0) break;
      if (await fails(candidate)) {
        found = candidate;
        break;
      }
    }
    if (found === undefined) return smallest;
    smallest = found;
  }
  return smallest;
}
