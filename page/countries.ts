import { placeOrder } from '../data/place-order';
import { placesIn } from '../data/places/places-in';
import { readBlocks } from './blocks';

/** As much text as an article has, in UTF-16 units: what follows is comments and links to other articles. */
const ENOUGH_TEXT = 40_000;

/**
 * The countries whose evidence a card on this page shows first, as ISO codes: those that its title and text name, then
 * that of its address, then those of its language. Only the codes leave the page's script, never the text.
 */
export function countriesOf({ title, body, documentElement, location }: Document): string[] {
  let text = `${title}\n`;
  for (const block of body ? readBlocks(body, (from) => from) : []) {
    if (!block) continue;
    text += `${block.text}\n`;
    if (text.length > ENOUGH_TEXT) break;
  }
  return placeOrder({
    language: documentElement.getAttribute('lang'),
    hostname: location?.hostname || null,
    places: placesIn(text),
  });
}
