import type { Translate } from '../../extension/string-table';
import type { Why } from '../../matcher/types';
import { roleName } from './card-words';

/** What the explanation needs: the sentence and what in it made it match, offsets into the sentence. */
export interface WhyMarkedProps {
  sentence: string;
  why: readonly Why[];
  t: Translate;
}

/** The sentence with the words that made it match, each with what it contributed. */
export function WhyMarked({ sentence, why, t }: WhyMarkedProps) {
  const parts: { text: string; role?: Why['role'] }[] = [];
  let at = 0;
  for (const { start, end, role } of [...why].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end <= start) continue;
    if (start > at) parts.push({ text: sentence.slice(at, start) });
    parts.push({ text: sentence.slice(start, end), role });
    at = end;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at) });
  return (
    <blockquote class="sentence" dir="auto">
      {parts.map(({ text, role }, k) =>
        role ? (
          <mark key={k}>
            {text}
            <small>{roleName(t, role)}</small>
          </mark>
        ) : (
          text
        ),
      )}
    </blockquote>
  );
}
