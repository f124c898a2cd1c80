import { useId, useState } from 'preact/hooks';
import { useWords } from '../elements/words';

/** How many lines are shown before the reader asks for more. */
const FIRST = 12;

/** One site in a list, with one thing to do about it. */
export interface SiteLine {
  key: string;
  site: string;
  note?: string;
  button: string;
  act: () => void;
}

/** A list of sites, long ones shown in part. */
export function SiteLines({ lines, label }: { lines: readonly SiteLine[]; label: string }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <>
      <ul class="lines" aria-label={label}>
        {shown.map((line) => (
          <li key={line.key} class="row apart">
            <span>
              <bdi id={`${id}-${line.key}`}>{line.site}</bdi>
              {line.note && <span class="hint">{line.note}</span>}
            </span>
            <button
              type="button"
              id={`${id}-${line.key}-act`}
              class="button slim plain"
              aria-labelledby={`${id}-${line.key}-act ${id}-${line.key}`}
              onClick={line.act}
            >
              {line.button}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" class="button slim" onClick={() => setAll(true)}>
          {t('options.sites.more', { count: lines.length - shown.length })}
        </button>
      )}
    </>
  );
}
