import { LANGUAGES, type LanguageId } from '../../matcher/languages';
import { byMalice } from './adversarial';
import type { Patience, Timing } from './clock';
import { PATIENCE, race } from './clock';
import type { LengthSeries } from './growth';
import { byLength, byPhrasings } from './growth';
import { byLanguage, type LanguageTimings } from './languages';
import type { Memory } from './memory';
import { measureMemory } from './memory';
import { methods } from './methods';
import { withPhrasings } from './phrasings';
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
  languages: LanguageTimings;
  memory: Memory;
  sizes: Size[];
}

/** What to measure on and for how long. */
export interface BenchOptions {
  /** Default English. */
  language?: LanguageId;
  ordinaryFile?: string;
  patience?: Patience;
  /** Told what is being measured next. */
  onStep?: (step: string) => void;
}

/** Measures everything in one run on one machine, so that ratios hold even where absolute times do not. */
export async function runBench({
  language = 'en',
  ordinaryFile,
  patience = PATIENCE,
  onStep = () => {},
}: BenchOptions): Promise<Bench> {
  const pack = withPhrasings(await LANGUAGES[language]());
  const ordinary = ordinaryText(language, ordinaryFile);
  const dense = denseText(language);
  const about = ({ origin, bytes }: typeof ordinary) => ({ origin, bytes });
  onStep('methods on ordinary text');
  const onOrdinary = race(methods(pack, ordinary), patience);
  onStep('methods on dense text');
  const onDense = race(methods(pack, dense), patience);
  onStep('length');
  const lengths = byLength(pack, dense, patience);
  onStep('phrasings');
  const phrasings = byPhrasings(pack, ordinary, dense, patience);
  onStep('adversarial text');
  const adversarial = byMalice(pack, ordinary, dense, patience);
  onStep('languages');
  const languages = await byLanguage(patience);
  onStep('memory');
  const memory = measureMemory(pack, dense);
  onStep('sizes');
  const sizes = await measureSizes();
  return {
    ordinary: about(ordinary),
    dense: about(dense),
    phrasings: pack.phrasings.length,
    onOrdinary,
    onDense,
    byLength: lengths,
    byPhrasings: phrasings,
    adversarial,
    languages,
    memory,
    sizes,
  };
}
