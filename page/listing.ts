import type { ListedClaim } from '../extension/messages';
import { type Found, plainSentence } from './found';

/** The claims as the popup lists them: one for each kind of claim in a sentence. */
export function listClaims(found: readonly Found[]): ListedClaim[] {
  return found.flatMap((one) =>
    one.claims.map((claim, k) => ({
      id: `${one.id}.${k}`,
      sentence: one.id,
      text: one.text,
      category: claim.category,
      stance: claim.stance,
      score: claim.score,
      talkingPoint: claim.talkingPoint,
      why: whyInSentence(one, k),
    })),
  );
}

/** Moves the offsets of what made a claim match from the block to the sentence as people get it. */
export function whyInSentence({ claims, block, text }: Found, k: number): ListedClaim['why'] {
  const claim = claims[k];
  if (!claim) return [];
  const at = (offset: number) => plainSentence(block.text.slice(claim.start, offset)).length;
  return claim.why
    .filter((why) => why.start >= claim.start && why.end <= claim.end)
    .map(({ start, end, role }) => ({ start: at(start), end: Math.min(at(end), text.length), role }));
}
