import * as v from 'valibot';
import { CATEGORIES, SECTION_KINDS } from '../data/categories';

/**
 * The shape of what the card gets from the worker. It mirrors the packaged evidence files; checking it here keeps a
 * damaged file from reaching the reader half drawn.
 */

const Text = v.pipe(v.string(), v.minLength(1));

/** One statement of a card, with the works it rests on. */
export const StatementSchema = v.looseObject({
  text: Text,
  countries: v.array(v.string()),
  works: v.array(v.string()),
  pair: v.optional(
    v.looseObject({
      label: Text,
      crude: Text,
      adjusted: Text,
      adjustedFor: Text,
      note: v.optional(v.nullable(v.string())),
    }),
  ),
});

/** A work as the card cites it. */
export const CitedWorkSchema = v.looseObject({
  short: Text,
  title: Text,
  // Matches "https://doi.org/10.1000/1"; near miss: "doi.org/10.1000/1".
  url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  doi: v.optional(v.nullable(v.string())),
  year: v.nullable(v.number()),
  place: v.string(),
  peerReviewed: v.boolean(),
  direction: v.string(),
});

/** A packaged card, figures already filled in. */
export const CardContentSchema = v.looseObject({
  category: v.picklist(CATEGORIES),
  language: v.string(),
  title: Text,
  /** The claim in neutral words; starts with "that". */
  claim: Text,
  headline: Text,
  /** A sentence of our own that makes the claim. */
  example: Text,
  summary: Text,
  sections: v.array(v.looseObject({ kind: v.picklist(SECTION_KINDS), statements: v.array(StatementSchema) })),
  works: v.record(v.string(), CitedWorkSchema),
  checkedOn: v.string(),
  dataVersion: v.string(),
});

/** What a card says above its context in the language of the sentence, where there is no card in it. */
export const CardHeadlineSchema = v.object({ language: v.string(), title: Text, note: Text });

/** The talking point nearest to the marked sentence. */
export const TalkingPointSchema = v.looseObject({ id: v.string() });

/** Interface strings: dotted key to message. */
export const StringsSchema = v.record(v.string(), v.string());
