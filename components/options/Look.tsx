import { LANGUAGES, MARK_STYLES, PRINT_MODES, type Settings, THICKNESSES } from '../../extension/settings';
import { CheckBox } from '../elements/CheckBox';
import { Choices } from '../elements/Choices';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

const THICKNESS_NAMES = { 1: 'thin', 2: 'medium', 3: 'thick' } as const;
const PRINT_NAMES = { plain: 'plain', marks: 'printMarks', appendix: 'appendix' } as const;

/** How marks, print and interface look and sound. */
export function Look({ view, actions }: SectionProps) {
  const { t } = useWords();
  const { marks, print, announce, language } = view.settings;
  const setMarks = (change: Partial<Settings['marks']>) =>
    actions.change((s) => ({ ...s, marks: { ...s.marks, ...change } }));
  return (
    <Section id="look" title={t('options.look.title')}>
      <Choices
        name="marks"
        legend={t('options.look.marks')}
        value={marks.style}
        choices={MARK_STYLES.map((style) => ({
          value: style,
          label: t(`options.look.${style === 'underline-edge' ? 'underline_edge' : style}`),
        }))}
        onChange={(style) => setMarks({ style })}
      />
      {marks.style !== 'off' && (
        <Choices
          name="thickness"
          legend={t('options.look.thickness')}
          value={String(marks.thickness)}
          choices={THICKNESSES.map((value) => ({
            value: String(value),
            label: t(`options.look.${THICKNESS_NAMES[value]}`),
          }))}
          onChange={(value) => setMarks({ thickness: Number(value) as Settings['marks']['thickness'] })}
        />
      )}
      <Preview marks={marks} />
      <Choices
        name="print"
        legend={t('options.look.print')}
        value={print}
        choices={PRINT_MODES.map((mode) => ({ value: mode, label: t(`options.look.${PRINT_NAMES[mode]}`) }))}
        onChange={(next) => actions.change((s) => ({ ...s, print: next }))}
      />
      <CheckBox checked={announce} onChange={(on) => actions.change((s) => ({ ...s, announce: on }))}>
        {t('options.look.announce')}
      </CheckBox>
      <label class="stack">
        <span class="label">{t('options.look.language')}</span>
        <select
          class="field"
          value={language}
          onChange={(event) => {
            const next = event.currentTarget.value as Settings['language'];
            actions.change((s) => ({ ...s, language: next }));
          }}
        >
          {LANGUAGES.map((id) => (
            <option key={id} value={id} lang={id === 'auto' ? undefined : id}>
              {t(`options.look.${id}`)}
            </option>
          ))}
        </select>
        <span class="hint">{t('options.look.languageHint')}</span>
      </label>
    </Section>
  );
}

function Preview({ marks }: { marks: Settings['marks'] }) {
  const { t } = useWords();
  const [before, after] = t('options.look.previewText').split('{marked}');
  return (
    <figure class={`preview ${marks.style}`}>
      <figcaption class="small quiet">{t('options.look.preview')}</figcaption>
      <p>
        {before}
        <span class={marks.style === 'off' ? '' : 'marked asserts'} style={{ '--thickness': `${marks.thickness}px` }}>
          {t('options.look.previewMarked')}
        </span>
        {after}
      </p>
    </figure>
  );
}
