import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

/** The forms in which a reference can be copied. */
export const CITATION_FORMS = ['text', 'bibtex', 'ris', 'csl-json'] as const;

/** One of the forms in which a reference can be copied. */
export type CitationForm = (typeof CITATION_FORMS)[number];

/**
 * Writes one CSL-JSON item as a reference.
 *
 * `text` is APA style (the locale that ships with the library), `bibtex` and `ris` are for reference managers,
 * `csl-json` is the item itself in an array. Works offline: only items that we hold are ever passed, never a DOI or an
 * address that the library would have to look up.
 *
 * @param csl a CSL-JSON item with at least `id`, `type` and `title`.
 * @throws Error when the item has no title, since every form would then be misleading.
 */
export function formatCitation(csl: Readonly<Record<string, unknown>>, form: CitationForm): string {
  if (typeof csl.title !== 'string' || csl.title === '')
    throw new Error(`The work ${String(csl.id)} has no title to cite.`);
  if (form === 'csl-json') return `${JSON.stringify([csl], null, 2)}\n`;
  const cite = new Cite([structuredClone(csl)]);
  const out = form === 'text' ? cite.format('bibliography', { format: 'text', template: 'apa' }) : cite.format(form);
  return `${String(out).trim()}\n`;
}
