import * as v from 'valibot';
import { daySchema, idSchema, textSchema, urlSchema } from './primitives';

/**
 * Words that circulate as the cable's or the department's but are not: kept so that they can be recognised, never so
 * that they can be shown as anyone's words. `alters` names the real quotation that was changed, if there is one.
 */
export const alteredQuotationSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['invented', 'altered', 'misattributed'], 'must be invented, altered or misattributed'),
  words: textSchema,
  seenIn: v.pipe(v.array(textSchema), v.minLength(1, 'must say who printed the words')),
  url: v.nullable(urlSchema),
  alters: v.nullable(idSchema),
  discrepancy: v.nullable(idSchema),
  explanation: textSchema,
  checkedOn: daySchema,
});

/** Words that circulate but were never said like that. */
export type AlteredQuotation = v.InferOutput<typeof alteredQuotationSchema>;
