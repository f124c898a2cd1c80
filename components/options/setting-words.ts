import { CATEGORIES, STANCES } from '../../data/categories';
import type { MessageKey, Strings } from '../../extension/string-table';
import type { Change } from '../../extension/transfer';
import { languageName } from '../elements/language-names';
import { categoryName } from '../elements/names';

const THICKNESS_NAMES: Readonly<Record<string, MessageKey>> = {
  1: 'options.look.thin',
  2: 'options.look.medium',
  3: 'options.look.thick',
};

/** What a reader calls a setting. @param field its path, such as `categories.terrorism` or `dismissals` */
export function settingName(field: string, { t, language }: Strings): string {
  const [group = '', key = ''] = field.split('.');
  const category = CATEGORIES.find((id) => id === key);
  const stance = STANCES.find((id) => id === key);
  if (category) return t(categoryName(category));
  if (stance) return t(`stance.${stance}`);
  if (group === 'dismissals') return t('options.data.memory');
  if (group === 'languages') return key === '' ? t('options.languages.title') : languageName(key, language);
  if (key === 'thickness') return t('options.look.thickness');
  return t(`setting.${group}` as MessageKey);
}

/** One change of a setting in words: what it is called, how it is, how it would be. */
export function describeChange({ field, before, after }: Change, strings: Strings): string {
  const { t } = strings;
  const [group = '', key = ''] = field.split('.');
  const say = (value: Change['before']) =>
    typeof value === 'boolean'
      ? t(value ? 'options.data.on' : 'options.data.off')
      : typeof value === 'number' && group !== 'marks'
        ? t('options.data.entries', { count: value })
        : wordFor(group, key, String(value), t);
  return t('options.data.from', { field: settingName(field, strings), before: say(before), after: say(after) });
}

function wordFor(group: string, key: string, value: string, t: Strings['t']): string {
  if (group === 'sensitivity') return t(`sensitivity.${value}` as MessageKey);
  if (group === 'language') return t(`options.look.${value}` as MessageKey);
  if (group === 'print') return t(`options.look.${value === 'marks' ? 'printMarks' : value}` as MessageKey);
  if (group === 'marks' && key === 'style') return t(`options.look.${value.replace('-', '_')}` as MessageKey);
  const thickness = key === 'thickness' ? THICKNESS_NAMES[value] : undefined;
  return thickness ? t(thickness) : value;
}
