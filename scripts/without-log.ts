import type { Plugin } from 'vite';

/**
 * Starts scripts without what WXT puts around them: it logs what is thrown and throws it again, and the log says nothing in production, since every page that the reader allowed loads one.
 *
 * @throws Error from the build when WXT starts scripts in another way
 */
export function withoutLog(): Plugin {
  return {
    name: 'confounder:without-log',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('wxt-unlisted-script-entrypoint')) return null;
      if (!code.includes('initPlugins();') || !code.includes('definition.main()'))
        this.error(`${id} starts a script in another way: look at scripts/without-log.ts`);
      const imports = code.split('\n').filter((line) => line.startsWith('import '));
      return { code: [...imports, 'initPlugins();', 'export default definition.main();'].join('\n'), map: null };
    },
  };
}
