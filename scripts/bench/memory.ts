import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMatcher } from '../../matcher/index';
import type { LanguagePack } from '../../matcher/language';
import { atLeast, type Corpus } from './texts';

/** Memory in bytes. */
export interface Memory {
  /** What one matcher keeps, with its tables; the language data itself is not counted. */
  matcher: number;
  /** What is kept for good after matching 10 MB of dense text. */
  keptAfter10MB: number;
  /** The most that the heap grew while matching them, garbage not yet collected included. */
  peakWhile10MB: number;
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Measures what the matcher keeps and what it needs for a while. */
export function measureMemory(pack: LanguagePack, dense: Corpus): Memory {
  const collect = collector();
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const blocks = atLeast(1e7, dense);
  createMatcher({ ...pack }).find('Warm up.', 'balanced');
  const before = used();
  const matcher = createMatcher({ ...pack });
  matcher.find('Migrants bring crime.', 'balanced');
  const made = used();
  let peak = 0;
  for (const [index, block] of blocks.entries()) {
    matcher.find(block, 'balanced');
    if (index % 50 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - made);
  }
  const after = used();
  // Used once more, so that it can't be collected before it is measured.
  matcher.find('Done.', 'balanced');
  return { matcher: made - before, keptAfter10MB: after - made, peakWhile10MB: peak };
}
