import type { MeasuredByLanguage } from '../../components/elements/MeasuredTable';
import { LANGUAGE_IDS } from '../../matcher/languages/ids';

// Written by `scripts/operating-points.ts`, one file a language.
const FILES = import.meta.glob<MeasuredByLanguage[string]>('../../matcher/languages/*/operating-points.json', {
  eager: true,
  import: 'default',
});

/** What each sensitivity was measured to reach in each language, in the order of the languages. */
export const MEASURED: MeasuredByLanguage = Object.fromEntries(
  LANGUAGE_IDS.map((id) => [id, FILES[`../../matcher/languages/${id}/operating-points.json`] ?? {}]),
);
