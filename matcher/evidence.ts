import type { Category, Stance } from '../data/categories';
import type { LanguagePack } from './language';
import { type ParsedSentence, spanOf } from './parse';
import type { Why, WhyRole } from './types';

/** The parts of a language pack that explanations need. */
export type ExplainOptions = Pick<LanguagePack, 'roles' | 'evidence'>;

/** Roles that only explain a claim which someone else makes, or which is disputed. */
const STANCE_ROLES: Readonly<Partial<Record<WhyRole, Stance>>> = {
  attribution: 'reports',
  negation: 'rebuts',
  doubt: 'rebuts',
  evidence: 'rebuts',
};

/** The stretches of a sentence that made it match as this category, in order, at most two of each role. */
export function whyOf(sentence: ParsedSentence, category: Category, stance: Stance, language: ExplainOptions): Why[] {
  const wanted = language.evidence[category] ?? [];
  const found: Why[] = [];
  for (const item of sentence.items) {
    const role = roleOf(item.classes, wanted, stance, language);
    if (role === undefined || count(found, role) >= 2) continue;
    const { start, end } = spanOf(sentence, item.first, item.last);
    found.push({ start, end, role });
  }
  return found.length === 0 || count(found, 'harm') > 0 ? found : [...found, ...otherHarm(sentence, language)];
}

function count(found: readonly Why[], wanted: WhyRole): number {
  let times = 0;
  for (const { role } of found) if (role === wanted) times++;
  return times;
}

/**
 * Words of harm where none of the category's own was found, since people alone explain nothing: those of any category,
 * else those that only the grammar knows. At most two.
 */
function otherHarm(sentence: ParsedSentence, { roles }: ExplainOptions): Why[] {
  const words = sentence.items.filter(({ classes }) => classes.some((name) => roles[name] === 'harm'));
  const known = words.length > 0 ? words : sentence.parts.filter(({ kinds }) => kinds.length > 0);
  return known.slice(0, 2).map(({ first, last }) => ({ ...spanOf(sentence, first, last), role: 'harm' as const }));
}

function roleOf(
  classes: readonly string[],
  wanted: readonly string[],
  stance: Stance,
  { roles }: ExplainOptions,
): WhyRole | undefined {
  for (const name of classes) if (wanted.includes(name) && roles[name] === 'harm') return 'harm';
  for (const name of classes) {
    const role = roles[name];
    if (role === undefined || role === 'harm') continue;
    const only = STANCE_ROLES[role];
    if (only === undefined || only === stance) return role;
  }
  return undefined;
}
