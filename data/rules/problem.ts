/** Something that a rule found. An `error` stops tests and builds; a `warning` asks for a look. */
export interface Problem {
  level: 'error' | 'warning';
  /** Which rule found it: the name of its file in `data/rules/`. */
  rule: string;
  /** Which record: `works/bra-2021-9-registered-offending`. */
  record: string;
  /** Where in the record: `figures.3.denominator`; empty for the record as a whole. */
  where: string;
  /** What is wrong and what to do, in plain words. */
  message: string;
}

/** One line for people: `works/abc figures.3.unit: is missing ...`. */
export function problemLine({ level, record, where, message }: Problem): string {
  return `${level === 'warning' ? 'warning: ' : ''}${record}${where && ` ${where}`}: ${message}`;
}
