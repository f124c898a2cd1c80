import type { CardContent, CardPair, CardStatement, CardWork } from './card-content';
import { type FigureForm, figureText, type Terms } from './figure-text';
import type { Card, CardRecordStatement } from './schema/card';
import type { Figure } from './schema/figure';
import type { Work } from './schema/work';

/**
 * A number in prose: the work's id, the figure's id, and how to write it. Matches
 * `{{ssb-2017-36-norway#crude-immigrants}}` and `{{a#b|number}}`; near-miss: `{{ssb-2017-36-norway}}` (no figure).
 */
export const PLACEHOLDER = /\{\{([a-z0-9-]+)#([a-z0-9-]+)(?:\|(number|size))?\}\}/g;

/** What a build adds to a card. `terms` are the shared words of the card's language, for figures that hold words. */
export type CardRelease = { dataVersion: string; terms?: Terms };

/**
 * Fills the figures into a card and adds the works it cites. Pure: the same card and works give the same content.
 * @throws Error naming the card and the placeholder or work that does not exist, and what to do.
 */
export function renderCard(card: Card, works: ReadonlyMap<string, Work>, release: CardRelease): CardContent {
  const where = `data/cards/${card.language}/${card.category}.json`;
  const fill = (text: string) => fillFigures(text, works, where, card.language, release.terms);
  const sections = card.sections.map(({ kind, statements }) => ({
    kind,
    statements: statements.map((statement) => renderStatement(statement, fill)),
  }));
  const cited = new Set(card.sections.flatMap(({ statements }) => statements.flatMap(({ works: ids }) => ids)));
  const { category, language, title, claim, example, headline, checkedOn } = card;
  return {
    category,
    language,
    title,
    claim,
    example,
    headline,
    summary: fill(card.summary),
    sections,
    works: Object.fromEntries([...cited].sort().map((id) => [id, cite(workOf(id, works, where), card.language)])),
    checkedOn,
    dataVersion: release.dataVersion,
  };
}

/** The figures that a text refers to, in order. */
export function figuresIn(text: string): { work: string; figure: string; form: FigureForm }[] {
  return Array.from(text.matchAll(PLACEHOLDER), ([, work = '', figure = '', form]) => ({
    work,
    figure,
    form: (form as FigureForm | undefined) ?? 'plain',
  }));
}

/** Every text of a statement that readers see. */
export function textsOf({ text, pair }: CardRecordStatement): string[] {
  return pair
    ? [text, pair.label, pair.crude, pair.adjusted, pair.adjustedFor, ...(pair.note ? [pair.note] : [])]
    : [text];
}

function renderStatement(statement: CardRecordStatement, fill: (text: string) => string): CardStatement {
  const { text, countries, works, pair } = statement;
  const rendered: CardStatement = { text: fill(text), countries: [...countries], works: [...works] };
  if (pair) {
    const shown: CardPair = {
      label: fill(pair.label),
      crude: fill(pair.crude),
      adjusted: fill(pair.adjusted),
      adjustedFor: fill(pair.adjustedFor),
    };
    if (pair.note) shown.note = fill(pair.note);
    rendered.pair = shown;
  }
  return rendered;
}

/**
 * Replaces each placeholder by the figure it names, written as the language does.
 * @throws Error naming `where` and what is missing; also for braces that are no placeholder.
 */
export function fillFigures(
  text: string,
  works: ReadonlyMap<string, Work>,
  where: string,
  language = 'en',
  terms: Terms = {},
): string {
  const filled = text.replace(PLACEHOLDER, (_, work: string, figure: string, form?: FigureForm) =>
    figureText(figureOf(work, figure, works, where), form, language, terms),
  );
  // Matches `{{pew-2018}}`, which names no figure; near-miss: `{pew-2018}`.
  if (/\{\{|\}\}/.test(filled)) {
    throw new Error(`${where}: "${filled}" holds braces that are no {{work-id#figure-id}}; correct the placeholder`);
  }
  return filled;
}

function workOf(id: string, works: ReadonlyMap<string, Work>, where: string): Work {
  const work = works.get(id);
  if (!work) throw new Error(`${where}: no work "${id}"; add data/works/${id}.json or correct the id`);
  return work;
}

function figureOf(workId: string, figureId: string, works: ReadonlyMap<string, Work>, where: string): Figure {
  const work = workOf(workId, works, where);
  const figure = work.figures.find(({ id }) => id === figureId);
  if (figure) return figure;
  const known = work.figures.map(({ id }) => id).join(', ') || 'none';
  throw new Error(`${where}: work "${workId}" has no figure "${figureId}"; its figures are: ${known}`);
}

function cite(work: Work, language: string): CardWork {
  const { bibliography } = work;
  const year = bibliography.issued?.['date-parts'][0]?.[0] ?? null;
  const doi = work.doiSeen ? bibliography.DOI : undefined;
  // A DOI outlives the page where the work was seen.
  const url = doi ? `https://doi.org/${doi}` : (bibliography.URL ?? work.seenAt[0]);
  if (!url) throw new Error(`work "${work.id}" has no address; add bibliography.URL or seenAt`);
  return {
    short: `${authorsOf(work, language)}${year === null ? '' : ` ${year}`}`,
    title: bibliography.title,
    url,
    ...(doi ? { doi } : {}),
    year,
    place: work.places.join(', '),
    peerReviewed: work.peerReviewed,
    direction: work.direction,
  };
}

/** "and" and "and others" in the languages of the cards. */
const AND: Readonly<Record<string, readonly [string, string]>> = {
  de: ['und', 'und andere'],
  fr: ['et', 'et autres'],
};

/** Up to two family names, more as "and others"; without authors, the publisher or the title. */
function authorsOf({ bibliography }: Work, language: string): string {
  const [and, others] = AND[language] ?? ['and', 'and others'];
  const names = (bibliography.author ?? []).map((name) => ('family' in name ? name.family : shortName(name.literal)));
  const [first, second] = names;
  if (!first) return bibliography.publisher ?? bibliography['container-title'] ?? bibliography.title;
  if (!second) return first;
  return names.length === 2 ? `${first} ${and} ${second}` : `${first} ${others}`;
}

/** `Brottsförebyggande rådet (Brå)` as `Brå`; an explanation in brackets, `Danmarks Statistik (Statistics Denmark)`, goes. */
function shortName(institution: string): string {
  // Matches the short form in `... (Brå)` and `... (WODC)`; near-miss: `(Statistics Denmark)`, which is no short form.
  const abbreviation = /\(([^()\s]{2,8})\)$/.exec(institution)?.[1];
  // Matches ` (Statistics Denmark)`; near-miss: `(Statistics`.
  return abbreviation ?? institution.replace(/\s*\([^()]*\)/g, '');
}
