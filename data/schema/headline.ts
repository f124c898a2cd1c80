import * as v from 'valibot';
import { CATEGORIES, type Category } from '../categories';
import { textSchema } from './primitives';

/**
 * What a card says in a language that has no cards of its own: the name of each kind of claim, and a sentence that says in
 * which language the context below it is.
 */
export const headlineSchema = v.strictObject({
  language: v.pipe(v.string(), v.length(2, 'must be a two-letter language code')),
  categories: v.strictObject(
    Object.fromEntries(CATEGORIES.map((id) => [id, textSchema])) as Record<Category, typeof textSchema>,
  ),
  contextIn: v.strictObject({ en: textSchema, de: textSchema, fr: textSchema }),
});

/** One file of `data/headlines/`. */
export type Headline = v.InferOutput<typeof headlineSchema>;
