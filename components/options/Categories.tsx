import { CATEGORIES, type Category, CLAIM_CATEGORIES } from '../../data/categories';
import { CheckBox } from '../elements/CheckBox';
import { categoryName } from '../elements/names';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

/** Which kinds of claim are marked, each with an example of our own wording. */
export function Categories({ view, actions }: SectionProps) {
  const { t } = useWords();
  const { categories } = view.settings;
  const exampleOf = (category: Category) => {
    const sentence = view.examples.get(category);
    return sentence && t('options.categories.example', { sentence });
  };
  const setAll = (on: boolean) =>
    actions.change((s) => ({
      ...s,
      categories: { ...s.categories, ...Object.fromEntries(CLAIM_CATEGORIES.map((id) => [id, on])) },
    }));
  return (
    <Section id="categories" title={t('options.categories.title')} lead={t('options.categories.lead')}>
      <fieldset class="columns">
        <legend class="visually-hidden">{t('options.categories.title')}</legend>
        {CATEGORIES.map((category) => (
          <CheckBox
            key={category}
            checked={categories[category]}
            onChange={(on) => actions.setCategory(category, on)}
            hint={exampleOf(category)}
          >
            {t(categoryName(category))}
          </CheckBox>
        ))}
      </fieldset>
      <div class="row">
        <button type="button" class="button slim" onClick={() => setAll(true)}>
          {t('options.categories.all')}
        </button>
        <button type="button" class="button slim" onClick={() => setAll(false)}>
          {t('options.categories.none')}
        </button>
      </div>
    </Section>
  );
}
