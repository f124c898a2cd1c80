import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../matcher/languages/detect';
import { offers } from '../page/offers';

/** The detector of languages, for pages with text that could hold a claim and does not rightly say its language. */
export default defineUnlistedScript(() => {
  offers().detect = detect;
});
