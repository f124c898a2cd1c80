import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_IDS } from '../matcher/languages/ids';

/** One script of the extension that is not written by hand. */
export interface MadeScript {
  name: string;
  inputPath: string;
  type: 'unlisted-script';
}

/** The gate carries the words of this language itself, and asks for those of the others. */
const BESIDE_THE_GATE = 'en';

function script(name: string, room: string, imports: string, what: string): string {
  return `// Made by scripts/language-scripts.ts.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
${imports}
import { offers } from '${room}page/offers';

/** ${name} */
export default defineUnlistedScript(() => {
  ${what}
});
`;
}

/**
 * Writes two scripts for each language, `language-<id>` with its pack and `gate-<id>` with its gate words, so that a page
 * loads those of its own languages and no other, and a language needs nothing but its folder.
 * @param folder where the scripts are written; it lies two levels below the project
 */
export function writeLanguageScripts(folder: string): MadeScript[] {
  const room = '../../';
  mkdirSync(folder, { recursive: true });
  return LANGUAGE_IDS.flatMap((id) => {
    const scripts: [name: string, text: string][] = [
      [
        `language-${id}`,
        script(
          `Brings the pack of a language into a page.`,
          room,
          `import * as language from '${room}matcher/languages/${id}';`,
          `[offers().packs.${id}] = Object.values(language);`,
        ),
      ],
    ];
    if (id !== BESIDE_THE_GATE) {
      const imports = `import { gate } from '${room}matcher/languages/${id}/gate';`;
      const text = script(
        'Brings the gate words of a language into a page.',
        room,
        imports,
        `offers().gates.${id} = gate;`,
      );
      scripts.push([`gate-${id}`, text]);
    }
    return scripts.map(([name, text]): MadeScript => {
      const inputPath = join(folder, `${name}.ts`);
      writeFileSync(inputPath, text);
      return { name, inputPath, type: 'unlisted-script' };
    });
  });
}
