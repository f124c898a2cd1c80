/** What we use of citation-js, which ships no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    format(form: string, options?: Record<string, unknown>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
