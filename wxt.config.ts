import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { detectorData } from './scripts/detector-data';
import { evidenceAssets } from './scripts/evidence-assets';
import { gateScripts, writeLanguageScripts } from './scripts/language-scripts';
import { licenceCollector } from './scripts/licences';
import { packLanguages } from './scripts/pack-language';
import { withoutLog } from './scripts/without-log';
import { withoutMarkup } from './scripts/without-markup';

const licences = licenceCollector();

/**
 * How the extension is built. Permissions are the fewest that work: `storage` for settings, `activeTab` and
 * `scripting` to read a page when the reader asks, `contextMenus` to check a selection. Sites are optional and
 * asked for when the reader wants them.
 */
export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  vite: ({ mode }) => {
    // Whoever builds may have set another, as test runners do; then Preact would be told in which file each element stands.
    process.env.NODE_ENV = mode;
    return {
      plugins: [preact(), packLanguages(), detectorData(), withoutMarkup(), withoutLog(), licences.plugin()],
      // A number weighs less in its place than a name for it.
      build: { rollupOptions: { optimization: { inlineConst: { mode: 'all', pass: 3 } } } },
    };
  },
  hooks: {
    'entrypoints:found': (wxt, entrypoints) => {
      entrypoints.push(...writeLanguageScripts(join(wxt.config.wxtDir, 'languages')));
    },
    'build:publicAssets': async (_, files) => {
      for (const { path, contents } of await gateScripts()) files.push({ relativeDest: path, contents });
      for (const { path, contents } of evidenceAssets()) files.push({ relativeDest: `evidence/${path}`, contents });
    },
    'build:done': (wxt) => licences.write(wxt.config.outDir),
  },
  webExt: { disabled: true },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-claim': {
        suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' },
        description: '__MSG_command_next__',
      },
      'previous-claim': {
        suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' },
        description: '__MSG_command_previous__',
      },
      'claim-list': {
        suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
        description: '__MSG_command_list__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'confounder@confounder.invalid',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
