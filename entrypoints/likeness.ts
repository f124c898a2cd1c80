import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compareByFuse } from '../matcher/compare';
import { offers } from '../page/offers';

/** Compares wordings closely, for pages with a sentence that shares many words with a known wording. */
export default defineUnlistedScript(() => {
  offers().compare = compareByFuse;
});
