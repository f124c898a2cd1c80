import type { Plugin } from 'vite';

/** What is taken out of a library: the code that parses text as markup, by the file that holds it. */
const CUTS: readonly { readonly file: string; readonly markup: RegExp }[] = [
  // Matches `this.innerHTML = value;`; near miss: `return this.innerHTML`.
  { file: '/d3-selection/dist/d3-selection.mjs', markup: /this\.innerHTML = [^;]+;/g },
  // Matches `tmp.innerHTML = result;`; near miss: `tmp.firstChild`.
  { file: '/@citation-js/core/lib-mjs/Cite/get.js', markup: /tmp\.innerHTML = result;/g },
];

const REFUSAL = 'throw new Error("Text is never parsed as markup here.");';

/**
 * Takes out of libraries the ways to parse text as markup, which nothing here calls: drawing a chart by markup, and
 * getting a citation as an element. So the only such place in a package is Preact's own, and a store that looks for them
 * finds no other.
 *
 * @throws Error from the build when a library no longer holds what is to be taken out
 */
export function withoutMarkup(): Plugin {
  return {
    name: 'confounder:without-markup',
    apply: 'build',
    transform(code, id) {
      // Matches the end of `/x/a.js?v=1`; near miss: `/x/a.js`.
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      const cut = CUTS.find(({ file }) => path.endsWith(file));
      if (!cut) return null;
      const without = code.replace(cut.markup, REFUSAL);
      if (without === code) this.error(`${id} holds nothing to take out any more: look at scripts/without-markup.ts`);
      return { code: without, map: null };
    },
  };
}
