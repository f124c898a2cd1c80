import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isReadable, session } from '../../page/session';
import { runGate } from './run';

/**
 * The script of every page on a granted site. It is no content script in WXT's sense: those announce themselves to the
 * page, under the extension's id.
 */
export default defineUnlistedScript(() => {
  const here = session();
  if (here.reader || here.paused || !isReadable()) return;
  // It comes again when more may be read than before: then the one that is here looks for less, or asked in vain.
  runGate(here);
});
