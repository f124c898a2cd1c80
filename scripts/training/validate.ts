import { probability } from '../../matcher/model';
import { SETTINGS, type Settings, train } from './model';
import { group, HEADS, type Read, type Unit } from './units';

/** What a model that never saw a text, or one much like it, makes of it: a probability a head. */
export interface Judged {
  unit: Unit;
  source: string;
  heads: Record<string, number>;
}

/**
 * Cross-validation: each of `folds` parts of `tested` is judged by a model trained on the rest and on `always`. Texts
 * that share most of their words stay in one part. For a text of several sentences the one most likely to be marked
 * counts.
 */
export function crossValidate(tested: Read[], always: readonly Read[], folds: number, settings: Settings = SETTINGS) {
  group(tested);
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const training = [...tested.filter((r) => r.group % folds !== fold), ...always];
    const model = train(
      training,
      HEADS.map((_, head) => head),
      settings,
    );
    for (const { unit, source, sentences } of tested.filter((r) => r.group % folds === fold)) {
      const rows = sentences.map((features) => HEADS.map((_, head) => probability(model.logit(head, features))));
      const best = rows.reduce((a, b) => ((b[0] ?? 0) > (a[0] ?? 0) ? b : a), rows[0] ?? []);
      judged.push({ unit, source, heads: Object.fromEntries(HEADS.map((name, head) => [name, best[head] ?? 0])) });
    }
  }
  return judged;
}
