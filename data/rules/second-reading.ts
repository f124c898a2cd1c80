import type { TalkingPoint } from '../schema/talking-point';
import type { Work } from '../schema/work';
import type { Problem } from './problem';

/** What a second reader found doubtful shows no figure and no exact words. */
export function checkSecondReading(record: Work | TalkingPoint, room: string): Problem[] {
  if (record.secondReading?.verdict !== 'doubtful') return [];
  const shows = 'figures' in record ? record.figures.length > 0 : record.quote !== undefined;
  if (!shows) return [];
  const message = 'is doubtful: remove figures and exact words until the source is read again';
  return [{ level: 'error', rule: 'second-reading', record: `${room}/${record.id}`, where: 'secondReading', message }];
}
