import { createHash } from 'node:crypto';
import { textsOfCard } from './card-texts';
import type { Card } from './schema/card';
import type { Room } from './schema/index';
import { type Texts, textsOfRecord } from './translate-record';

/**
 * A short hash of the English texts of a record. A translation keeps the hash of what it was made from, so that a later
 * change of the English shows which translations are out of date.
 */
export function sourceHash(texts: Texts): string {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(texts)));
  return hash.digest('hex').slice(0, 16);
}

/** The hash of an English record. */
export const hashOfRecord = (room: Room, record: object): string => sourceHash(textsOfRecord(room, record));

/** The hash of an English card. */
export const hashOfCard = (card: Card): string => sourceHash(textsOfCard(card));
