import type { CardContent, CardStatement } from '../../data/card-content';
import type { Translate } from '../../extension/string-table';
import { countryName } from './card-words';

/** Names by which a text may call a place other than the one that the browser's list has for it. */
const ABBREVIATED: Readonly<Record<string, RegExp>> = {
  // Matches "the US" and "England"; near miss: "us", the pronoun.
  en: /\b(?:US|UK|EU|England|Scotland|Wales|British|Americans?)\b/,
  // Matches "die USA" and "US-Studie"; near miss: "aus".
  de: /\b(?:USA?|EU|England|Schottland|Wales|Großbritannien|[Bb]ritisch\p{L}*|[Bb]riten)(?!\p{L})/u,
  // Matches "l’UE" and "au Royaume-Uni"; near miss: "que".
  fr: /(?<!\p{L})(?:UE|Angleterre|Écosse|Galles|Grande-Bretagne|[Bb]ritanniques?|[Aa]méricaine?s?)(?!\p{L})/u,
};

/** How a statement begins that names first what it is about. Two colons in a row would not tell which belongs to what. */
// Matches "Reporting: in" and "Signalement : dans"; near miss: "Fewer cases. One reason: fear".
const LABEL = /^[^.:]{1,40}:\s/;

/** What the statements of one part need. */
export interface StatementsProps {
  statements: readonly CardStatement[];
  works: CardContent['works'];
  t: Translate;
  /** That of the statements, which is not always that of the interface. */
  language: string;
}

/** How many statements of a part are shown before the rest is unfolded. A rest of one is no shorter than its fold. */
const FIRST = 2;

/** The statements of one part of a card: the first few, which fit the page best, then the rest on request. */
export function Statements(props: StatementsProps) {
  const { statements, t } = props;
  const first = statements.length > FIRST + 1 ? FIRST : statements.length;
  const rest = statements.slice(first);
  return (
    <>
      <List {...props} statements={statements.slice(0, first)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('card.more', { count: rest.length })}</summary>
          <List {...props} statements={rest} />
        </details>
      )}
    </>
  );
}

/** Statements, each with its places, its figures and the works it rests on. */
function List({ statements, works, t, language }: StatementsProps) {
  return (
    <ul class="statements" lang={language}>
      {statements.map((statement) => (
        <li key={statement.text}>
          <Places codes={statement.countries} text={statement.text} language={language} />
          {statement.text} <Citations ids={statement.works} works={works} t={t} />
          {statement.pair && (
            <figure class="pair">
              <figcaption>{statement.pair.label}</figcaption>
              <dl>
                <div>
                  <dt>{t('card.crude')}</dt>
                  <dd>{statement.pair.crude}</dd>
                </div>
                <div>
                  <dt>{t('card.adjusted')}</dt>
                  <dd>{statement.pair.adjusted}</dd>
                </div>
              </dl>
              <p>{t('card.adjustedFor', { what: statement.pair.adjustedFor })}</p>
              {statement.pair.note && <p>{statement.pair.note}</p>}
            </figure>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The places that a statement is about, where its text does not name them itself. */
function Places({ codes, text, language }: { codes: readonly string[]; text: string; language: string }) {
  const names = codes.map((code) => countryName(code, language)).filter((name) => name !== '');
  if (names.length === 0 || names.some((name) => text.includes(name)) || ABBREVIATED[language]?.test(text)) return null;
  return <span class={LABEL.test(text) ? 'places before-label' : 'places'}>{names.join(', ')}</span>;
}

/** Links to the works behind a statement. They open in a new tab and do not tell where the reader came from. */
function Citations({ ids, works, t }: { ids: readonly string[]; works: CardContent['works']; t: Translate }) {
  const known = ids.flatMap((id) => {
    const work = works[id];
    return work ? [{ id, work }] : [];
  });
  if (known.length === 0) return null;
  return (
    <span class="citations">
      {known.map(({ id, work }, k) => (
        <span key={id}>
          {k > 0 && ' · '}
          <a href={work.url} target="_blank" rel="noreferrer" title={`${work.title} (${t('card.newTab')})`}>
            {work.short}
          </a>
        </span>
      ))}
    </span>
  );
}
