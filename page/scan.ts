import type { Matcher } from '../matcher/matcher';
import type { Claim, Sensitivity } from '../matcher/types';
import { isUnchanged, rangeOf } from './anchor';
import type { Need } from './block-languages';
import type { Block } from './blocks';
import { type Gates, readCandidates } from './candidates';
import { isLeftOutDeep } from './element-kinds';
import { type Found, plainSentence } from './found';
import { isConnected, rectOf } from './nodes';
import { pieces } from './pieces';
import { inSlices, REST } from './slices';
import { readVisible } from './visible-text';

/** What a block is in, and what finds claims there: nothing where there is no matcher, or where something must come first. */
export type Judged = { language: string; matcher?: Pick<Matcher, 'find' | 'wanting'> } | { needs: Need };

/** What finds claims in text. */
export interface Finder extends Gates {
  judge(block: Block): Judged;
}

/** What a scan tells while it runs. */
export interface ScanCalls {
  /** New sentences, a slice at a time; those in view come first. */
  found(found: Found[]): void;
  shadow(root: ShadowRoot): void;
  /** Text that could hold a claim but is hidden now. */
  hidden(element: Element): void;
  /** Ms of one slice. */
  spent(ms: number): void;
}

/** How a scan ended. */
export interface ScanResult {
  /** How many of the blocks that could hold a claim were matched, and how many were in a language without a matcher. */
  matched: number;
  foreign: number;
  /** What must be brought before the `left` blocks can be judged. */
  needs: Set<Need>;
  left: Block[];
}

let lastId = 0;

/**
 * Reads and matches the text under `starts` in slices of at most 10 ms: first all text, quickly, to see which blocks
 * could hold a claim; then those blocks, the ones in view first. Blocks that were `gathered` before are taken instead of
 * looking for them. Resolves with undefined when the signal ended it.
 */
export function scan(
  starts: readonly Node[],
  finder: Finder,
  sensitivity: Sensitivity,
  calls: ScanCalls,
  signal: AbortSignal,
  gathered?: readonly Block[],
): Promise<ScanResult | undefined> {
  function* work(): Generator<unknown, ScanResult> {
    const candidates = gathered ? gathered.filter(isUnchanged) : [];
    if (!gathered) {
      const candidate = (block: Block) => candidates.push(block);
      yield* readCandidates(starts, finder, { candidate, shadow: calls.shadow });
    }
    let matched = 0;
    let foreign = 0;
    const needs = new Set<Need>();
    const left: Block[] = [];
    // Asking where blocks stand makes the browser lay out a page that it has not laid out yet, in one long task of ours.
    if (candidates.length > 0) yield REST;
    for (const block of inViewFirst(candidates)) {
      yield;
      if (!isConnected(block.root) || isLeftOutDeep(block.root)) continue;
      const judged = finder.judge(block);
      if ('needs' in judged) {
        needs.add(judged.needs);
        left.push(block);
        continue;
      }
      const { language, matcher } = judged;
      if (matcher === undefined) {
        foreign++;
        continue;
      }
      matched++;
      const { blocks, hidden } = readVisible(block);
      for (const element of hidden) calls.hidden(element);
      const found: Found[] = [];
      let wanting = false;
      for (const part of blocks) {
        for (const { start, end } of pieces(part.text)) {
          found.push(...sentences(part, matcher.find(part.text.slice(start, end), sensitivity), start, language));
          wanting ||= matcher.wanting;
          yield;
        }
      }
      if (wanting) {
        needs.add('likeness');
        left.push(block);
      } else if (found.length > 0) calls.found(found);
    }
    return { matched, foreign, needs, left };
  }
  return inSlices(work(), signal, calls.spent);
}

/** Puts claims of the same sentence together. `offset` is where the matched text begins in the block. */
function sentences(block: Block, claims: readonly Claim[], offset: number, language: string): Found[] {
  const found = new Map<string, Found>();
  for (const claim of claims) {
    const start = claim.start + offset;
    const end = claim.end + offset;
    const moved = {
      ...claim,
      start,
      end,
      why: claim.why.map((why) => ({ ...why, start: why.start + offset, end: why.end + offset })),
    };
    const known = found.get(`${start}-${end}`);
    if (known) {
      known.claims.push(moved);
      continue;
    }
    const range = rangeOf(block, start, end);
    if (!range) continue;
    const text = plainSentence(block.text.slice(start, end));
    found.set(`${start}-${end}`, { id: `c${++lastId}`, text, claims: [moved], block, range, language });
  }
  return [...found.values()];
}

/** Blocks that stand in the window come first, then those below it, then those above. */
function inViewFirst(blocks: readonly Block[]): Block[] {
  const height = innerHeight;
  const rank = ({ root }: Block) => {
    const { top, bottom } = rectOf(root instanceof ShadowRoot ? root.host : root);
    if (bottom > 0 && top < height) return 0;
    return top >= height ? 1 : 2;
  };
  const ranked = blocks.map((block) => ({ block, rank: rank(block) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ block }) => block);
}
