import type { WideGate } from '../../../matcher/gate';

/** Whether a wide gate finds a word anywhere in a text. */
export const finds = (wide: WideGate, text: string): boolean => wide.spots(text).next(0) < Number.POSITIVE_INFINITY;
