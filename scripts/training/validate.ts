import { probability } from '../../matcher/model';
import { trainAll } from './model';
import type { Settings } from './settings';
import { group, HEADS, type Read, type Unit } from './units';

/** What a model that never saw a text, or one much like it, makes of it: a probability a head; none if no sentence gets to the model. */
export interface Judged {
  unit: Unit;
  source: string;
  /** Whether the grammar reads a claim in it. */
  certain: boolean;
  heads: Record<string, number>;
}

/**
 * Cross-validation: each of `folds` parts of `tested` is judged by a model trained on the rest and on `always`. Texts
 * that share most of their words stay in one part. For a text of several sentences the one most likely to be marked
 * counts, of those that the matcher would score.
 */
export function crossValidate(
  tested: Read[],
  always: readonly Read[],
  folds: number,
  settings?: Settings,
  forKinds?: Settings,
  forRebuttals?: Settings,
): Judged[] {
  group(tested);
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const training = [...tested.filter((r) => r.group % folds !== fold), ...always];
    const model = trainAll(training, settings, forKinds, forRebuttals);
    for (const { unit, source, sentences: all, candidates } of tested.filter((r) => r.group % folds === fold)) {
      const sentences = all.filter((_, at) => candidates[at]);
      const rows = sentences.map((features) => HEADS.map((_, head) => probability(model.logit(head, features))));
      const at = rows.reduce((a, row, i) => ((row[0] ?? 0) > (rows[a]?.[0] ?? 0) ? i : a), 0);
      const best = rows[at] ?? [];
      const certain = (sentences[at] ?? new Set()).has('=R:claimed');
      judged.push({
        unit,
        source,
        certain,
        heads: Object.fromEntries(HEADS.map((name, head) => [name, best[head] ?? 0])),
      });
    }
  }
  return judged;
}
