import type { RecordFile } from '../load';
import type { Problem } from './problem';

/** A record stands in the file that is named after it, so that an id is enough to find it. */
export function checkFileName({ room, name, record }: RecordFile): Problem[] {
  const id = (record as { id?: unknown }).id;
  if (id === name) return [];
  const message = `must be the file's name, "${name}" (it is "${id}"); rename the file or mend the id`;
  return [{ level: 'error', rule: 'file-name', record: `${room}/${name}`, where: 'id', message }];
}
