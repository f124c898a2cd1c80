import type messages from '../locales/en.json';

/** Dotted paths of all leaves of a messages file, such as `card.close`; a plural (`{ "1": …, "n": … }`) is one leaf. */
type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Path}${K}`
    : T[K] extends { n: string }
      ? `${Path}${K}`
      : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** The name of an interface string. */
export type MessageKey = Leaves<typeof messages>;

/** Values for the `{name}` places of a message. `count` also chooses between singular and plural. */
export type MessageValues = Record<string, string | number>;

/** Gives the interface string of that name, with its places filled in. Never throws: a missing string gives its key. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Flat key to message, as the browser stores them: `card_close`. Plural forms are parted by ` | `. */
export type StringTable = Record<string, string>;

/** The direction of text. */
export type Direction = 'ltr' | 'rtl';

/** The words of one interface language. */
export interface Strings {
  t: Translate;
  /** BCP 47 tag, for number and date formats and the `lang` attribute. */
  language: string;
  direction: Direction;
  table: StringTable;
}

/** Where a string stands in the table: dots and hyphens become underscores, as browsers demand of message names. */
export function tableKey(key: string): string {
  // Matches "." and "-", as in "category.violent-crime"; near miss: "_".
  return key.replace(/[.-]/g, '_');
}

/** Makes the look-up function of one language. Numbers are written as that language writes them. */
export function createStrings(table: StringTable, language: string): Strings {
  // Made when they are needed: in a page, making them costs more than finding most claims.
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  const isOne = (count: number): boolean => {
    plurals ??= new Intl.PluralRules(language);
    return plurals.select(count) === 'one';
  };
  const write = (value: number): string => {
    // Small counts are written alike in all languages of the interface.
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(value);
  };
  const t: Translate = (key, values = {}) => {
    const forms = table[tableKey(key)]?.split(' | ');
    if (!forms) return key;
    const { count } = values;
    const form = forms.length > 1 && typeof count === 'number' && isOne(count) ? forms[0] : forms.at(-1);
    // Matches "{count}" and "{site}"; near miss: "{ count }".
    return (form ?? key).replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return value === undefined ? place : typeof value === 'number' ? write(value) : value;
    });
  };
  return { t, language, direction: table.direction === 'rtl' ? 'rtl' : 'ltr', table };
}

/** The part of a table whose keys begin with one of these surfaces, such as `card`. */
export function partOf(table: StringTable, surfaces: readonly string[]): StringTable {
  const wanted = Object.entries(table).filter(([key]) =>
    surfaces.some((surface) => key === surface || key.startsWith(`${surface}_`)),
  );
  return Object.fromEntries(wanted);
}
