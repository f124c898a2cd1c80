import type { Claim } from '../../matcher/types';
import { useWords } from '../elements/words';
import type { CheckedBlock } from './view';

/** The element id of the context of one claim. */
export function contextId(block: number, claim: Claim): string {
  return `context-${block}-${claim.start}`;
}

/** The checked text with its claims underlined; each leads to its context below. */
export function MarkedText({ blocks }: { blocks: readonly CheckedBlock[] }) {
  const { t } = useWords();
  return (
    <section class="marked-text" aria-label={t('check.marked')} dir="auto">
      {blocks.map((block, at) => (
        <p key={at}>{pieces(block, at)}</p>
      ))}
    </section>
  );
}

function pieces({ text, claims }: CheckedBlock, at: number) {
  const out = [];
  let end = 0;
  for (const claim of claims) {
    // Several categories of one sentence share its offsets; it is underlined once.
    if (claim.start < end) continue;
    out.push(text.slice(end, claim.start));
    out.push(
      <a key={claim.start} class={`marked ${claim.stance}`} href={`#${contextId(at, claim)}`}>
        {text.slice(claim.start, claim.end)}
      </a>,
    );
    end = claim.end;
  }
  out.push(text.slice(end));
  return out;
}
