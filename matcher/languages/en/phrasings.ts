import type { Phrasing } from '../../language';

/** Known wordings of the talking points, for text that comes near them. */
export const phrasings: readonly Phrasing[] = [];
