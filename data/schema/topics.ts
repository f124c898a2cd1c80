import { CATEGORIES } from '../categories';

/**
 * What a record can be about: the categories of claims, and `media-coverage` for how news reports the subject, which
 * is context for readers and no kind of claim.
 */
export const TOPICS = [...CATEGORIES, 'media-coverage'] as const;

/**
 * Whom a figure or a work counts. These are never mixed within one comparison: a foreign national may be born in the
 * country, a person born abroad may hold its passport, and most of both are not asylum seekers.
 */
export const POPULATION_KINDS = [
  'foreign-nationals',
  'foreign-born',
  'second-generation',
  'migration-background',
  'asylum-seekers',
  'refugees',
  'asylum-and-refugees',
  'irregular',
  'non-residents',
  'ethnic-group',
  'religion',
  'immigrants-undefined',
  'all-residents',
  'comparison-group',
  'victims',
  'not-people',
] as const;

/**
 * One kind of population. `comparison-group` is for natives, citizens or the rest of the population, with whom a group is
 * compared; `asylum-and-refugees` for counts that put asylum seekers, recognised refugees, tolerated people and people
 * without legal stay together; `non-residents` for people who do not live in the country; `immigrants-undefined` for
 * works that say immigrants without saying how they count them, `victims` for figures about those harmed, `not-people`
 * for counts of articles, areas, studies and the like.
 */
export type PopulationKind = (typeof POPULATION_KINDS)[number];

/** How a work speaks to the claim that migrants cause or commit more crime, or to its category's own claim. */
export const DIRECTIONS = ['supports-claim', 'qualifies-claim', 'contradicts-claim', 'mixed', 'context'] as const;

/** How a work speaks to a claim. */
export type Direction = (typeof DIRECTIONS)[number];

/** How a work knows what it says. Only `causal` designs try to separate cause from coincidence. */
export const DESIGNS = [
  'causal',
  'descriptive',
  'review',
  'survey',
  'experiment',
  'inquiry',
  'official-statistics',
  'law',
  'report',
  'news',
  'statement',
] as const;
