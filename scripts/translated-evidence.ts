import { valueText } from '../data/figure-text';
import type { DataSet } from '../data/load';
import { type LanguageFiles, readTranslations } from '../data/load-translations';
import { translatedTexts } from '../data/rules/record-translation';
import { checkTranslations, recordsOf } from '../data/rules/translations';
import type { Figure } from '../data/schema/figure';
import { ROOMS, type Room } from '../data/schema/index';
import type { Translation } from '../data/schema/translation';
import { type Texts, textsOfRecord } from '../data/translate-record';
import { refuse } from './refuse';

/** The texts of one language: for each kind of record, by id, what stands where. */
export interface LanguageTexts {
  language: string;
  terms: Texts;
  rooms: Readonly<Record<'works' | Exclude<Room, 'works' | 'reports'>, Readonly<Record<string, Texts>>>>;
}

/**
 * The translations as the extension carries them: by record, complete, with the values of figures written as the
 * language does (under `shown`). Records without a translation are not in it; readers see them in English.
 * @throws {Error} listing every problem, if a translation breaks a rule.
 */
export function checkedTranslations(data: DataSet, languages: LanguageFiles[] = readTranslations()): LanguageTexts[] {
  refuse(checkTranslations(data, languages));
  return languages.map((one) => textsOf(data, one));
}

function textsOf(data: DataSet, { language, terms: found, files }: LanguageFiles): LanguageTexts {
  const terms = found as Texts;
  const records = recordsOf(data);
  const inRoom = (room: Room) =>
    files
      .filter((file) => file.room === room)
      .map(({ name, record }): [string, Texts] => {
        const english = records[room].find(({ id }) => id === name) ?? {};
        const own = (record as Translation).texts;
        const { texts } = translatedTexts(textsOfRecord(room, english), own, terms);
        return [name, { ...texts, ...valuesOf(english, language, terms) }];
      });
  const rooms = ROOMS.filter((room) => room !== 'reports').map((room) => {
    const entries = room === 'works' ? [...inRoom('works'), ...inRoom('reports')] : inRoom(room);
    return [room, Object.fromEntries(entries)];
  });
  return { language, terms, rooms: Object.fromEntries(rooms) };
}

function valuesOf(record: object, language: string, terms: Texts): Texts {
  const figures = (record as { figures?: Figure[] }).figures ?? [];
  return Object.fromEntries(figures.map(({ id, value }) => [`figures.${id}.shown`, valueText(value, language, terms)]));
}
