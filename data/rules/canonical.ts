import type { RecordFile } from '../load';
import { ROOM_SCHEMAS } from '../schema/index';
import type { Problem } from './problem';

/** The parts of a valibot schema that say in which order an object's fields stand. */
interface Shape {
  type?: string;
  entries?: Record<string, Shape>;
  item?: Shape;
  wrapped?: Shape;
  pipe?: Shape[];
}

function ordered(value: unknown, shape: Shape | undefined): unknown {
  const inner = shape?.wrapped ?? (shape?.type === undefined ? shape?.pipe?.[0] : shape);
  if (inner?.wrapped) return ordered(value, inner);
  if (Array.isArray(value)) return value.map((one) => ordered(one, inner?.item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const order = Object.keys(inner?.entries ?? {});
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    fields.sort(([a], [b]) => rank(a) - rank(b)).map(([key, one]) => [key, ordered(one, inner?.entries?.[key])]),
  );
}

/** A record as its file must hold it: fields in the schema's order, one value a line, a line break at the end. */
export function canonicalText({ room, record }: Pick<RecordFile, 'room' | 'record'>): string {
  return `${JSON.stringify(ordered(record, ROOM_SCHEMAS[room] as unknown as Shape), null, 2)}\n`;
}

/** Each file holds the same bytes for the same record, so that a change shows only what changed. */
export function checkCanonical(file: RecordFile): Problem[] {
  const { room, name, text } = file;
  const wanted = canonicalText(file).split('\n');
  const found = text.split('\n');
  const line = wanted.findIndex((one, index) => one !== found[index]);
  if (line === -1 && wanted.length === found.length) return [];
  const message =
    `line ${line === -1 ? wanted.length : line + 1} is not in standard form; ` +
    `run npm run check-study -- --fix data/${room}/${name}.json`;
  return [{ level: 'error', rule: 'canonical', record: `${room}/${name}`, where: '', message }];
}
