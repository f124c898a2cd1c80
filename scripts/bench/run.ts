import { english } from '../../matcher/languages/en/index';
import { byMalice } from './adversarial';
import type { Patience, Timing } from './clock';
import { PATIENCE, race } from './clock';
import type { LengthSeries } from './growth';
import { byLength, byPhrasings } from './growth';
import type { Memory } from './memory';
import { measureMemory } from './memory';
import { methods } from './methods';
import type { Size } from './sizes';
import { measureSizes } from './sizes';
import { denseText, ordinaryText } from './texts';

/** Everything that one run of the bench measured. */
export interface Bench {
  ordinary: { origin: string; bytes: number };
  dense: { origin: string; bytes: number };
  phrasings: number;
  onOrdinary: Timing[];
  onDense: Timing[];
  byLength: LengthSeries[];
  byPhrasings: Timing[];
  adversarial: Timing[];
  memory: Memory;
  sizes: Size[];
}

/** What to measure on and for how long. */
export interface BenchOptions {
  ordinaryFile?: string;
  patience?: Patience;
  /** Told what is being measured next. */
  onStep?: (step: string) => void;
}

/** Measures everything in one run on one machine, so that ratios hold even where absolute times do not. */
export async function runBench({ ordinaryFile, patience = PATIENCE, onStep = () => {} }: BenchOptions): Promise<Bench> {
  const ordinary = ordinaryText(ordinaryFile);
  const dense = denseText();
  const about = ({ origin, bytes }: typeof ordinary) => ({ origin, bytes });
  onStep('methods on ordinary text');
  const onOrdinary = race(methods(english, ordinary), patience);
  onStep('methods on dense text');
  const onDense = race(methods(english, dense), patience);
  onStep('length');
  const lengths = byLength(english, dense, patience);
  onStep('phrasings');
  const phrasings = byPhrasings(english, ordinary, dense, patience);
  onStep('adversarial text');
  const adversarial = byMalice(english, ordinary, dense, patience);
  onStep('memory');
  const memory = measureMemory(english, dense);
  onStep('sizes');
  const sizes = await measureSizes();
  return {
    ordinary: about(ordinary),
    dense: about(dense),
    phrasings: english.phrasings.length,
    onOrdinary,
    onDense,
    byLength: lengths,
    byPhrasings: phrasings,
    adversarial,
    memory,
    sizes,
  };
}
