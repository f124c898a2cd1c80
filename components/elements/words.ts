import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createStrings, type Strings } from '../../extension/string-table';

/** The interface strings for everything below; set once at the top of each page. */
export const Words = createContext<Strings>(createStrings({}, 'en'));

/** The interface strings of the page that this component is part of. */
export function useWords(): Strings {
  return useContext(Words);
}
