import { LANGUAGE_IDS } from './ids';

/** Languages that one of ours could be taken for, and large ones that readers meet. They are told apart, not matched. */
const OTHERS = [
  'de',
  'es',
  'sv',
  'da',
  'no',
  'pt',
  'ca',
  'ro',
  'pl',
  'cs',
  'fi',
  'hu',
  'tr',
  'is',
  'ru',
  'uk',
  'el',
  'ar',
];

/** The languages that the detector tells apart, as ISO 639-1 codes. */
export const DETECTED: readonly string[] = [...new Set([...LANGUAGE_IDS, ...OTHERS])];
