import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/card/card.css?inline';
import { orderByPlace, placeOrder } from '../../data/place-order';
import { placesIn } from '../../data/places/places-in';
import { createCardScript } from '../../page/card-mount';
import { attributeOf, realDocument } from '../../page/nodes';
import { session } from '../../page/session';

/** The script that shows cards. It comes into a page when the first one is opened. */
export default defineUnlistedScript(() => {
  const here = session();
  if (here.card) return;
  here.card = createCardScript(css, (card, text) => {
    const order = placeOrder({
      language: attributeOf(realDocument.documentElement, 'lang'),
      hostname: location.hostname || null,
      places: placesIn(`${realDocument.title}. ${text}`),
    });
    const sections = card.sections.map((part) => ({ ...part, statements: orderByPlace(part.statements, order) }));
    return { ...card, sections };
  });
  here.onCard?.(here.card);
});
