import { useRef } from 'preact/hooks';
import { LANGUAGE_IDS } from '../../matcher/languages/ids';
import { useKeptFocus } from '../elements/keep-focus';
import { languageList, languageName } from '../elements/language-names';
import { Notice } from '../elements/Notice';
import { SensitivitySelect } from '../elements/SensitivitySelect';
import { Wordmark } from '../elements/Wordmark';
import { useWords } from '../elements/words';
import { ClaimList } from './ClaimList';
import './popup.css';
import { SiteSwitch } from './SiteSwitch';
import type { NothingBecause, PopupActions, PopupView } from './view';

/** The toolbar popup: the claims of this page, and what Confounder may do on this site. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { t, language } = useWords();
  const { access, claims, nothing, problem } = view;
  const site = access?.kind === 'site' ? access.site : '';
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  return (
    <main class="popup">
      <header class="row">
        <Wordmark />
        <h1>Confounder</h1>
      </header>
      {access?.kind === 'site' && <SiteSwitch access={access} onChange={actions.setSite} />}
      {problem && (
        <Notice tone="warn" live title={t(problem === 'denied' ? 'popup.denied' : 'popup.notSaved', { site })} />
      )}
      {view.languages.length > 0 && (
        <p class="small quiet language">{t('popup.language', { languages: languageList(view.languages, language) })}</p>
      )}
      {view.damaged !== undefined && <Notice tone="warn" live title={t('popup.damaged', { detail: view.damaged })} />}
      <div ref={page} class="page" tabIndex={-1}>
        {nothing ? (
          <Nothing because={nothing} view={view} actions={actions} />
        ) : (
          <Found view={view} actions={actions} />
        )}
      </div>
      <SensitivitySelect
        class="apart sensitivity"
        label={t('popup.sensitivity')}
        value={view.sensitivity}
        onChange={actions.setSensitivity}
      />
      <nav class="row" aria-label="Confounder">
        {(['check', 'compare', 'options'] as const).map((page) => (
          <button key={page} type="button" class="button plain slim" onClick={() => actions.open(page)}>
            {t(`popup.open.${page}`)}
          </button>
        ))}
      </nav>
      <span class="visually-hidden" role="status">
        {claims && !nothing ? (claims.length > 0 ? t('popup.claims', { count: view.sentences }) : t('popup.none')) : ''}
      </span>
    </main>
  );
}

function Nothing({ because, view, actions }: { because: NothingBecause; view: PopupView; actions: PopupActions }) {
  const { t, language } = useWords();
  const [main] = view.languages;
  // Where the page doesn't tell its language, it has no name to be called by.
  const key = because === 'otherLanguage' && main === undefined ? 'unknownLanguage' : because;
  const names = {
    language: main === undefined ? '' : languageName(main, language),
    languages: languageList(LANGUAGE_IDS, language),
  };
  const canRead = because === 'noPermission' || because === 'reload' || because === 'stopped';
  return (
    <Notice title={t(`popup.why.${key}`, names)}>
      {key !== 'stopped' && (
        <p class="small">{t(`popup.why.${key === 'unknownLanguage' ? 'otherLanguage' : key}Hint`, names)}</p>
      )}
      {because === 'languageOff' && (
        <button type="button" class="button slim" onClick={() => actions.open('options', 'languages')}>
          {t('popup.open.options')}
        </button>
      )}
      {canRead && view.access?.kind === 'site' && (
        <>
          <button type="button" class="button main" onClick={actions.readOnce}>
            {t('popup.readOnce')}
          </button>
          {because === 'noPermission' && <span class="hint">{t('popup.readOnceHint')}</span>}
        </>
      )}
    </Notice>
  );
}

function Found({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { t } = useWords();
  const { claims, reading, listOnly, jumped, lost } = view;
  if (claims === undefined) return <p class="quiet">{t('popup.loading')}</p>;
  if (claims.length === 0 && !reading) {
    return (
      <div class="stack">
        <h2 tabIndex={-1}>{t('popup.none')}</h2>
        <p class="small quiet">{t('popup.noneHint')}</p>
      </div>
    );
  }
  return (
    <section class="stack found" aria-labelledby="found">
      <div class="row apart wide">
        <h2 id="found" tabIndex={-1}>
          {claims.length > 0 ? t('popup.claims', { count: view.sentences }) : t('popup.loading')}
        </h2>
        {jumped && (
          <button type="button" class="button slim" onClick={actions.back}>
            {t('popup.back')}
          </button>
        )}
      </div>
      {listOnly && <p class="small quiet">{t('popup.why.listOnly')}</p>}
      <ClaimList claims={claims} lost={lost} onJump={actions.jump} />
      {reading && <p class="small quiet">{t('popup.reading')}</p>}
      <p class="small quiet">{t('popup.unchecked')}</p>
    </section>
  );
}
