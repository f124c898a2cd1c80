import type { Problem } from './problem';

/** Warns when a record was last checked more than a year before `today` (both days as `YYYY-MM-DD`). */
export function checkFreshness(record: { id: string; checkedOn: string }, room: string, today: string): Problem[] {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (record.checkedOn > today) {
    const message = `lies in the future (${record.checkedOn}); write the day on which the source was checked`;
    return [{ level: 'error', rule: 'freshness', record: `${room}/${record.id}`, where: 'checkedOn', message }];
  }
  if (record.checkedOn >= limit) return [];
  const message = `is more than a year ago (${record.checkedOn}); look at the source again and write the new day`;
  return [{ level: 'warning', rule: 'freshness', record: `${room}/${record.id}`, where: 'checkedOn', message }];
}
