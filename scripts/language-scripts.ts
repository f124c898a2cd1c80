import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeGateWords } from '../matcher/gate-text';
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../matcher/languages';
import { gateWordsName } from '../page/gate-words';

/** One script of the extension that is not written by hand. */
export interface MadeScript {
  name: string;
  inputPath: string;
  type: 'unlisted-script';
}

/** From the folder of the scripts to the project. */
const ROOM = '../../';

const packScript = (id: LanguageId): string => `// Made by scripts/language-scripts.ts.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offers } from '${ROOM}page/offers';
import * as language from '${ROOM}matcher/languages/${id}';

export default defineUnlistedScript(() => {
  [offers().packs.${id}] = Object.values(language);
});
`;

/**
 * Writes a script with its pack for each language, `language-<id>`, so that a page loads those of its own languages and no
 * other, and a language needs nothing but its folder.
 * @param folder where the scripts are written; it lies two levels below the project
 */
export function writeLanguageScripts(folder: string): MadeScript[] {
  mkdirSync(folder, { recursive: true });
  return LANGUAGE_IDS.map((id) => {
    const name = `language-${id}`;
    const inputPath = join(folder, `${name}.ts`);
    writeFileSync(inputPath, packScript(id));
    return { name, inputPath, type: 'unlisted-script' };
  });
}

/**
 * The script with the gate words of each language, `gate-<id>`, which leaves them for `gateWordsOf`. It is not bundled:
 * what a bundle puts around it would be a tenth of what a page gets. It ends in a value of its own, since the browser sends
 * that to the worker.
 */
export const gateScripts = (): Promise<{ path: string; contents: string }[]> =>
  Promise.all(
    LANGUAGE_IDS.map(async (id) => {
      const { gate } = await LANGUAGES[id]();
      const place = `globalThis[Symbol.for(${JSON.stringify(gateWordsName(id))})]`;
      return { path: `gate-${id}.js`, contents: `${place}=${JSON.stringify(writeGateWords(gate))};0` };
    }),
  );
