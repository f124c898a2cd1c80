import { LANGUAGE_IDS } from '../../matcher/languages/ids';
import { languageList } from '../elements/language-names';
import { Notice } from '../elements/Notice';
import { StanceLabel } from '../elements/StanceLabel';
import { Wordmark } from '../elements/Wordmark';
import { useWords } from '../elements/words';
import './welcome.css';

/** The three kinds of access that a reader can choose. */
export const ACCESS_CHOICES = ['news', 'all', 'click'] as const;
/** One of them. */
export type AccessChoice = (typeof ACCESS_CHOICES)[number];

const CHOSEN = { news: 'chosenNews', all: 'chosenAll', click: 'chosenClick' } as const;

interface WelcomeProps {
  /** Number of sites on the news list. */
  newsCount: number;
  /** What is allowed now. */
  current: AccessChoice | undefined;
  /** What the reader chose on this page, and how the browser answered. */
  outcome: AccessChoice | 'denied' | undefined;
  /** Called inside the click, so that access may be asked for. */
  onChoose: (choice: AccessChoice) => void;
  onOpen: (page: 'check' | 'options') => void;
}

/** The first page after the installation: what this is, and where it may read. */
export function Welcome({ newsCount, current, outcome, onChoose, onOpen }: WelcomeProps) {
  const { t, language } = useWords();
  const languages = languageList(LANGUAGE_IDS, language);
  return (
    <div class="welcome">
      <header class="hero">
        <Wordmark size={56} />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
        <figure class="panel example">
          <figcaption class="small quiet">{t('welcome.exampleNote')}</figcaption>
          <p>
            <span class="marked reports">{t('welcome.exampleQuote')}</span>
          </p>
          <StanceLabel stance="reports" />
        </figure>
      </header>
      <main>
        <section aria-labelledby="choose" class="stack">
          <h2 id="choose">{t('welcome.choose')}</h2>
          <div class="choices">
            {ACCESS_CHOICES.map((choice) => (
              <section
                key={choice}
                class={`panel stack ${current === choice ? 'current' : ''}`}
                aria-labelledby={choice}
              >
                <h3>
                  <span id={choice}>{t(`welcome.${choice}`)}</span>
                  {current === choice && (
                    <small id={`${choice}-current`} class="small quiet">
                      {t('welcome.current')}
                    </small>
                  )}
                </h3>
                <p>{t(`welcome.${choice}Text`, { count: newsCount })}</p>
                <button
                  type="button"
                  class={`button ${choice === 'news' ? 'main' : ''}`}
                  aria-describedby={current === choice ? `${choice}-current` : undefined}
                  onClick={() => onChoose(choice)}
                >
                  {t(`welcome.${choice}Button`)}
                </button>
              </section>
            ))}
          </div>
          <p class="quiet">{t('welcome.chooseHint')}</p>
          <div class="wide" aria-live="polite">
            {outcome === 'denied' && <Notice tone="warn" title={t('welcome.denied')} />}
            {outcome && outcome !== 'denied' && <Notice title={t(`welcome.${CHOSEN[outcome]}`)} />}
          </div>
        </section>
        <div class="facts">
          <section class="stack">
            <h2>{t('welcome.does')}</h2>
            <ul class="bullets">
              {(['does1', 'does2', 'does3'] as const).map((line) => (
                <li key={line}>{t(`welcome.${line}`, { languages })}</li>
              ))}
            </ul>
          </section>
          <section class="stack">
            <h2>{t('welcome.doesNot')}</h2>
            <ul class="bullets">
              {(['doesNot1', 'doesNot2', 'doesNot3', 'doesNot4'] as const).map((line) => (
                <li key={line}>{t(`welcome.${line}`)}</li>
              ))}
            </ul>
          </section>
          <section class="stack">
            <h2>{t('welcome.privacy')}</h2>
            <p>{t('welcome.privacyText')}</p>
          </section>
        </div>
        <nav class="row" aria-label="Confounder">
          <button type="button" class="button" onClick={() => onOpen('check')}>
            {t('welcome.try')}
          </button>
          <button type="button" class="button plain" onClick={() => onOpen('options')}>
            {t('welcome.options')}
          </button>
        </nav>
      </main>
    </div>
  );
}
