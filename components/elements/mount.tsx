import { type ComponentChildren, render } from 'preact';
import type { Strings } from '../../extension/string-table';
import './theme.css';
import './controls.css';
import { Words } from './words';

/**
 * Draws one of our pages into its `#app`, in the reader's language and direction. Call it again to draw it anew.
 * @param title title of the document, already in that language.
 */
export function mount(strings: Strings, title: string, view: ComponentChildren): void {
  document.documentElement.lang = strings.language;
  document.documentElement.dir = strings.direction;
  document.title = title;
  const app = document.getElementById('app');
  if (app) render(<Words.Provider value={strings}>{view}</Words.Provider>, app);
}
