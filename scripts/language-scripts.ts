import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesOf } from '../matcher/gate-sources';
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../matcher/languages';

/** One script of the extension that is not written by hand. */
export interface MadeScript {
  name: string;
  inputPath: string;
  type: 'unlisted-script';
}

/** From the folder of the scripts to the project. */
const ROOM = '../../';

const script = (imports: string, what: string): string => `// Made by scripts/language-scripts.ts.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offers } from '${ROOM}page/offers';
${imports}
export default defineUnlistedScript(() => {
  ${what}
});
`;

const packScript = (id: LanguageId): string =>
  script(
    `import * as language from '${ROOM}matcher/languages/${id}';\n`,
    `[offers().packs.${id}] = Object.values(language);`,
  );

async function gateScript(id: LanguageId): Promise<string> {
  const { gate } = await LANGUAGES[id]();
  return script('', `offers().gates.${id} = ${JSON.stringify({ ...sourcesOf(gate) })};`);
}

/**
 * Writes two scripts for each language, `language-<id>` with its pack and `gate-<id>` with its gate words, so that a page
 * loads those of its own languages and no other, and a language needs nothing but its folder.
 * @param folder where the scripts are written; it lies two levels below the project
 */
export async function writeLanguageScripts(folder: string): Promise<MadeScript[]> {
  mkdirSync(folder, { recursive: true });
  const scripts: [name: string, text: string][] = [];
  for (const id of LANGUAGE_IDS) {
    scripts.push([`language-${id}`, packScript(id)]);
    scripts.push([`gate-${id}`, await gateScript(id)]);
  }
  return scripts.map(([name, text]) => {
    const inputPath = join(folder, `${name}.ts`);
    writeFileSync(inputPath, text);
    return { name, inputPath, type: 'unlisted-script' };
  });
}
