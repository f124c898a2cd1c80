import { isLanguageId } from '../../matcher/languages/ids';
import type { Sensitivity } from '../../matcher/types';
import { findInText, languageOf } from '../scan/find-in-text';
import { SENSITIVITIES } from '../scan/options';
import type { Measures } from './measure';
import { measure } from './measure';
import type { Unit } from './unit';
import { UnitError } from './unit';

/** What each operating point reaches on the same labelled set. */
export type Evaluation = Record<Sensitivity, Measures>;

/**
 * Measures one operating point.
 *
 * @throws UnitError when a text is in a language that has no matcher.
 */
export function evaluateAt(units: Unit[], sensitivity: Sensitivity): Measures {
  return measure(
    units.map((unit) => {
      const language = languageOf(unit.lang, unit.text);
      if (!isLanguageId(language))
        throw new UnitError(`unit "${unit.id}": there is no matcher for language "${unit.lang}" yet`);
      return { unit, claims: findInText(unit.text, language, sensitivity) };
    }),
  );
}

/** Measures the three operating points. */
export function evaluate(units: Unit[]): Evaluation {
  return Object.fromEntries(SENSITIVITIES.map((point) => [point, evaluateAt(units, point)])) as Evaluation;
}
