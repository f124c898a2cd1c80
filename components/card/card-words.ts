import type { Category, SectionKind, Stance } from '../../data/categories';
import type { MessageKey, Translate } from '../../extension/string-table';
import type { WhyRole } from '../../matcher/types';
import { dateLocale } from '../elements/date-locale';

const underscored = (id: string) => id.replaceAll('-', '_');

/** The name of a kind of claim, in the reader's words. */
export const categoryName = (t: Translate, id: Category) => t(`category.${underscored(id)}` as MessageKey);
/** The name of a stance: "says it", "reported here", "disputed here". */
export const stanceName = (t: Translate, id: Stance) => t(`stance.${id}` as MessageKey);
/** The heading of a part of the card. */
export const sectionName = (t: Translate, kind: SectionKind) => t(`section.${underscored(kind)}` as MessageKey);
/** What a stretch of the sentence contributed. */
export const roleName = (t: Translate, role: WhyRole) => t(`card.role.${role}` as MessageKey);
/** How a work speaks to the claim. */
export const directionName = (t: Translate, id: string) => t(`card.direction.${underscored(id)}` as MessageKey);

/**
 * Writes a date of which only a part may be known: `2025`, `2025-11`, `2025-11-24`. What is no such date is given back
 * as it is.
 */
export function writtenDate(date: string, language: string): string {
  // Matches "2025-11" and "2025-11-24"; near miss: "2025", which stays as it is.
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return moment.toLocaleDateString(dateLocale(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  });
}

/** A two-letter country code as a name; other codes such as `INTL` give an empty string, `EU` its name. */
export function countryName(code: string, language: string): string {
  // Matches "DE" and "EU"; near miss: "INTL".
  if (!/^[A-Z]{2}$/.test(code)) return '';
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
