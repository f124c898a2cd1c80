import type { ListedClaim } from './messages';

/**
 * In how many sentences some claims stand: one sentence can make claims of several kinds, and is one mark in the page.
 * Badge, popup and the list in the page all count these.
 */
export function sentencesOf(claims: readonly (ListedClaim & { frameId?: number })[]): number {
  return new Set(claims.map(({ frameId = 0, sentence }) => `${frameId} ${sentence}`)).size;
}
