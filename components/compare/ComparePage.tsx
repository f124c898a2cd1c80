import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../extension/string-table';
import { type Location, SECTIONS } from './sections';

/** Frame of the comparison: title, navigation, and the section that the address names. */
export function ComparePage({
  location,
  version,
  children,
  t,
}: {
  location: Location;
  /** version and date of the data, ready to be read */
  version: string;
  children: ComponentChildren;
  t: Translate;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // On arrival the focus stays at the top of the page; after a change of section it follows the reader's choice.
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [location.section]);
  return (
    <div class="compare">
      <header>
        <h1>{t('compare.title')}</h1>
        <p>{t('compare.lead')}</p>
        <nav aria-label={t('compare.sections')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`} aria-current={section === location.section ? 'page' : undefined}>
                  {t(`compare.section.${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <h2 ref={heading} tabIndex={-1}>
          {t(`compare.section.${location.section}`)}
        </h2>
        {children}
      </main>
      <footer>
        <p>{version}</p>
        <p>{t('compare.licence')}</p>
      </footer>
    </div>
  );
}
