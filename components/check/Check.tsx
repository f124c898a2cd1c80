import { useRef } from 'preact/hooks';
import { isLanguageId, LANGUAGE_IDS } from '../../matcher/languages/ids';
import { languageList, languageName } from '../elements/language-names';
import { Notice } from '../elements/Notice';
import { SensitivitySelect } from '../elements/SensitivitySelect';
import { Wordmark } from '../elements/Wordmark';
import { useWords } from '../elements/words';
import { ClaimContext } from './ClaimContext';
import './check.css';
import { MarkedText } from './MarkedText';
import type { CheckActions, CheckView } from './view';

/** The page that checks a pasted text, for what the extension cannot read itself: viewers, mails, posts. */
export function Check({ view, actions }: { view: CheckView; actions: CheckActions }) {
  const { t } = useWords();
  const { text, problem, limit } = view;
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <main class="check">
      <header class="stack">
        <div class="row">
          <Wordmark size={40} />
          <h1>{t('check.title')}</h1>
        </div>
        <p class="quiet">{t('check.lead')}</p>
      </header>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          actions.check();
        }}
      >
        <label class="label" for="text">
          {t('check.label')}
        </label>
        <textarea
          ref={field}
          id="text"
          class="field"
          dir="auto"
          placeholder={t('check.placeholder')}
          value={text}
          onInput={(event) => actions.edit(event.currentTarget.value)}
        />
        <div class="row">
          <button type="submit" class="button main">
            {t('check.button')}
          </button>
          <button
            type="button"
            class="button"
            disabled={text === ''}
            onClick={() => {
              // The button cannot be pressed again, and would lose the focus.
              field.current?.focus();
              actions.clear();
            }}
          >
            {t('check.clear')}
          </button>
          <SensitivitySelect
            label={t('check.sensitivity')}
            value={view.sensitivity}
            onChange={actions.setSensitivity}
          />
        </div>
      </form>
      {problem && <Notice tone="warn" live title={t(`check.${problem}`, { limit })} />}
      {!problem && <Result view={view} actions={actions} />}
    </main>
  );
}

function Result({ view, actions }: { view: CheckView; actions: CheckActions }) {
  const { t, language } = useWords();
  const { blocks, cards, languages } = view;
  if (!blocks) return null;
  const [main = ''] = languages;
  const otherLanguage = main !== '' && !isLanguageId(main);
  const found = blocks.flatMap((block, at) => block.claims.map((claim) => ({ block, at, claim })));
  return (
    <section class="stack result" aria-labelledby="result">
      <h2 id="result" aria-live="polite">
        {found.length > 0 ? t('check.result', { count: found.length }) : t('check.none')}
      </h2>
      {otherLanguage ? (
        <Notice
          title={t('check.otherLanguage', {
            language: languageName(main, language),
            languages: languageList(LANGUAGE_IDS, language),
          })}
        />
      ) : (
        <p class="small quiet">{t('check.language', { languages: languageList(languages, language) })}</p>
      )}
      {found.length === 0 && !otherLanguage && <p class="quiet">{t('check.noneHint')}</p>}
      {found.length > 0 && <MarkedText blocks={blocks} />}
      {found.map(({ block, at, claim }) => (
        <ClaimContext
          key={`${at}-${claim.start}-${claim.category}`}
          block={block}
          at={at}
          claim={claim}
          card={cards.get(claim.category)}
          onCompare={() => actions.compare(claim.category)}
        />
      ))}
    </section>
  );
}
