import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CLAIM_CATEGORIES } from '../../data/categories';
import type { Translate } from '../../extension/string-table';
import { dateLocale } from '../elements/date-locale';
import type { MeasuredByLanguage } from '../elements/MeasuredTable';
import { useWords } from '../elements/words';
import { ComparePage } from './ComparePage';
import type { CitationForm } from './cite';
import { Discrepancies } from './Discrepancies';
import { type Evidence, type ShownWork, toShownWork } from './evidence';
import { type Correction, Methods } from './Methods';
import { createPlaceNames } from './place-names';
import { Reports } from './Reports';
import type { Location } from './sections';
import { TalkingPoints } from './TalkingPoints';
import { Works } from './Works';

/** The charts, once their code is there. */
export type ChartsView = ComponentType<{ evidence: Evidence; t: Translate }>;

/** What the comparison needs from outside. */
export interface CompareProps {
  evidence: Evidence;
  manifest: { version: string; date: string };
  location: Location;
  /** Puts a reference on the clipboard. @throws when the browser refuses */
  onCopy: (csl: Readonly<Record<string, unknown>>, form: CitationForm) => Promise<void>;
  /** Gets the charts, which bring a library with them that nothing else needs. */
  loadCharts: () => Promise<ChartsView>;
  measured: MeasuredByLanguage;
  corrections: readonly Correction[];
}

/** The full source comparison: five sections, of which the address names the one that is shown. */
export function Compare({ evidence, manifest, location, onCopy, loadCharts, measured, corrections }: CompareProps) {
  const { t, language } = useWords();
  const works = useMemo(
    () => evidence.works.filter((work) => work.collection === 'evidence').map(toShownWork),
    [evidence],
  );
  const reports = useMemo(() => evidence.works.filter((work) => work.collection === 'cable-reporting'), [evidence]);
  const placeName = useMemo(
    () => createPlaceNames(language, { EU: t('compare.place.EU'), INTL: t('compare.place.INTL') }),
    [language, t],
  );
  const figures = useMemo(() => evidence.works.reduce((sum, work) => sum + work.figures.length, 0), [evidence]);
  const copy = async (work: ShownWork, form: CitationForm) => {
    try {
      await onCopy({ id: work.id, ...work.record.bibliography }, form);
      return true;
    } catch {
      return false;
    }
  };
  const version = t('compare.version', {
    version: manifest.version,
    date: dateFormat(language)(manifest.date),
    works: works.length,
    reports: reports.length,
    figures,
    points: evidence.talkingPoints.length,
  });
  return (
    <ComparePage location={location} version={version} t={t}>
      {location.section === 'points' && (
        <>
          <TalkingPoints
            points={evidence.talkingPoints}
            chosen={location.record}
            formatDate={dateFormat(language)}
            language={language}
            t={t}
          />
          <Reports reports={reports} language={language} t={t} />
        </>
      )}
      {location.section === 'questions' && (
        <Discrepancies questions={evidence.discrepancies} language={language} t={t} />
      )}
      {location.section === 'works' && (
        <Works
          key={location.category}
          works={works}
          categories={CLAIM_CATEGORIES}
          placeName={placeName}
          chosen={location.record}
          category={location.category}
          onCopy={copy}
          t={t}
        />
      )}
      {location.section === 'charts' && <LazyCharts evidence={evidence} load={loadCharts} t={t} />}
      {location.section === 'methods' && <Methods measured={measured} corrections={corrections} t={t} />}
    </ComparePage>
  );
}

function LazyCharts({ evidence, load, t }: { evidence: Evidence; load: () => Promise<ChartsView>; t: Translate }) {
  const [view, setView] = useState<{ Charts: ChartsView }>();
  useEffect(() => {
    let wanted = true;
    load().then((Charts) => wanted && setView({ Charts }));
    return () => {
      wanted = false;
    };
  }, [load]);
  return view ? <view.Charts evidence={evidence} t={t} /> : <p role="status">{t('compare.loading')}</p>;
}

/** Writes `2025-11-21`, `2025-11` or `2025` as the language does, leaving out what is not known. */
function dateFormat(language: string): (iso: string | null) => string {
  return (iso) => {
    if (iso === null) return '';
    const [year, month, day] = iso.split('-').map(Number);
    const format = new Intl.DateTimeFormat(dateLocale(language), {
      year: 'numeric',
      ...(month !== undefined && { month: 'short' }),
      ...(day !== undefined && { day: 'numeric' }),
      timeZone: 'UTC',
    });
    return format.format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  };
}
