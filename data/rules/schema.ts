import * as v from 'valibot';
import type { RecordFile } from '../load';
import { ROOM_SCHEMAS } from '../schema/index';
import { FIELD_HINTS } from './field-hints';
import type { Problem } from './problem';

const shown = (input: unknown) => {
  const text = JSON.stringify(input) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

function messageOf(issue: v.BaseIssue<unknown>, field: string): string {
  if (issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected !== 'Object') {
    if (issue.expected === 'never') return 'is not a field of this kind of record; remove it or mend its spelling';
    return `is missing; write ${FIELD_HINTS[field] ?? 'it (see data/README.md)'}`;
  }
  // Valibot's own English starts with "Invalid"; a message of ours says what to do.
  const message = issue.message.startsWith('Invalid') ? `must be ${issue.expected}` : issue.message;
  return `${message} (it is ${shown(issue.input)})`;
}

/** Every field that a record needs is there, is of the right kind, and nothing else is. */
export function checkSchema({ room, name, record }: RecordFile): Problem[] {
  const result = v.safeParse(ROOM_SCHEMAS[room], record);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const where = v.getDotPath(issue) ?? '';
    const field = where.split('.').at(-1) ?? '';
    return { level: 'error', rule: 'schema', record: `${room}/${name}`, where, message: messageOf(issue, field) };
  });
}
