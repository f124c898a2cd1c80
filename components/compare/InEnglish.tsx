import type { Translate } from '../../extension/string-table';

/** Says that a record is shown in English, because it has no translation into the language of the page. */
export function InEnglish({ of, language, t }: { of: { language: string }; language: string; t: Translate }) {
  if (of.language === language) return null;
  return (
    <p class="byline" lang={language}>
      {t('compare.inEnglish')}
    </p>
  );
}
