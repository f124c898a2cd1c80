import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { LanguagePack } from '../matcher/language';
import { isLanguageId, LANGUAGES } from '../matcher/languages';
import { fold } from '../matcher/normalize';
import { numbered, tokenize } from '../matcher/tokens';
import { packLanguage } from './pack-language/pack';

const root = new URL('../', import.meta.url);
const path = (file: string): string => fileURLToPath(new URL(file, root));

/** Packs are made of the sentences that the language was taught with and is judged by: their words must stay apart. */
function stemsOfSentences({ id, words }: LanguagePack): Set<string> {
  const reader = numbered(words);
  const stems = new Set<string>();
  for (const folder of [`scripts/training/${id}/`, `test/cases/${id}/`]) {
    for (const name of readdirSync(path(folder)).filter((each) => each.endsWith('.jsonl'))) {
      const { text } = fold(readFileSync(path(folder + name), 'utf8'), words.letters);
      for (const { stem } of tokenize(text, 0, text.length, reader)) stems.add(stem);
    }
  }
  return stems;
}

/** The weights of a language with all of its words, packed, in place of those by name. */
export async function packedWeights(id: string) {
  if (!isLanguageId(id)) throw new Error(`packing: there is no language "${id}" in matcher/languages/index.ts`);
  const pack = await LANGUAGES[id]();
  const packed = packLanguage(pack, stemsOfSentences(pack));
  return { heads: packed.heads, scale: packed.scale, features: {}, packed };
}

// Matches "matcher/languages/da/who.ts" and "…/da/recognise/harm.ts"; near miss: "matcher/languages/index.ts".
const OF_LANGUAGE = /\/matcher\/languages\/([a-z]+)\/(.+)$/;
// Matches "export const who: ClassWords = {…\n};"; near miss: "export const roles: Record<string, string> = {…};".
const WORDS = /^(export const \w+: ClassWords = )\{[\s\S]*?^\};$/gm;

/** Puts a language's packed data into a bundle, and leaves out the lists of words and the weights they are made from. */
export function packLanguages(): Plugin {
  return {
    name: 'confounder:pack-languages',
    enforce: 'pre',
    apply: 'build',
    async load(id) {
      if (id === path('matcher/compile.ts'))
        return 'export function compile() { throw new Error("a built extension has packed languages only"); }';
      const [, language = '', file] = OF_LANGUAGE.exec(id) ?? [];
      return file === 'weights.json' ? JSON.stringify(await packedWeights(language)) : null;
    },
    transform(code, id) {
      if (!OF_LANGUAGE.test(id) || !id.endsWith('.ts')) return null;
      const without = code.replace(WORDS, '$1{};');
      return without === code ? null : { code: without, map: null };
    },
  };
}
