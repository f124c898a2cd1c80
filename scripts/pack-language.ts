import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { context } from '../matcher/languages/en/context';
import { harm } from '../matcher/languages/en/harm';
import { links } from '../matcher/languages/en/links';
import { harm as grammarHarm } from '../matcher/languages/en/recognise/harm';
import { links as grammarLinks } from '../matcher/languages/en/recognise/links';
import { people } from '../matcher/languages/en/recognise/people';
import { stem } from '../matcher/languages/en/stem';
import { who } from '../matcher/languages/en/who';
import type { ClassWords } from '../matcher/lexicon';
import type { ModelWeights } from '../matcher/model';
import { packWeights } from './pack-language/weights';
import { packWords } from './pack-language/words';

const room = new URL('../matcher/', import.meta.url);
const path = (file: string): string => fileURLToPath(new URL(file, room));

/** What each module with words exports, and the words. */
const MODULES: Record<string, { name: string; words: ClassWords }> = {
  'languages/en/who.ts': { name: 'who', words: who },
  'languages/en/harm.ts': { name: 'harm', words: harm },
  'languages/en/links.ts': { name: 'links', words: links },
  'languages/en/context.ts': { name: 'context', words: context },
  'languages/en/recognise/people.ts': { name: 'people', words: people },
  'languages/en/recognise/harm.ts': { name: 'harm', words: grammarHarm },
  'languages/en/recognise/links.ts': { name: 'links', words: grammarLinks },
};

/** All English words in one text, as `unpackWords` reads it. A list goes by the place of its module. */
export function packedWords(): string {
  return packWords(
    Object.values(MODULES).map(({ words }) => words),
    { stem, isPlural: () => false },
  );
}

/** The English weights as `unpackWeights` reads them. */
export function packedWeights(): string {
  return packWeights(JSON.parse(readFileSync(path('languages/en/weights.json'), 'utf8')) as ModelWeights);
}

const WORDS = '\0packed-words';
const WEIGHTS = '\0packed-weights';

/** Puts packed words and weights into a bundle in place of the modules that hold them plainly. */
export function packLanguage(): Plugin {
  const unpacker = JSON.stringify(path('packed.ts'));
  const files = Object.keys(MODULES).map(path);
  return {
    name: 'confounder:pack-language',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (source === WORDS) return WORDS;
      return source.endsWith('/weights.json') && importer === path('languages/en/index.ts') ? WEIGHTS : null;
    },
    load(id) {
      if (id === WORDS)
        return `import { unpackWords } from ${unpacker};\nexport default unpackWords(${JSON.stringify(packedWords())});`;
      if (id === WEIGHTS)
        return `import { unpackWeights } from ${unpacker};\nexport default unpackWeights(${JSON.stringify(packedWeights())});`;
      const at = files.indexOf(id);
      const held = Object.values(MODULES)[at];
      if (held === undefined) return null;
      return `import words from ${JSON.stringify(WORDS)};\nexport const ${held.name} = words[${at}];`;
    },
  };
}
