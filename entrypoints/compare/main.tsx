import { Compare } from '../../components/compare/Compare';
import { readLocation } from '../../components/compare/sections';
import { mount } from '../../components/elements/mount';
import corrections from '../../data/corrections.json';
import { loadManifest } from '../../extension/evidence';
import { loadSettings } from '../../extension/settings-store';
import { loadStrings } from '../../extension/strings';
import { MEASURED } from '../options/measured';
import { loadComparison } from './load';
import '../../components/compare/compare.css';

const { settings } = await loadSettings();
const strings = await loadStrings(settings.language);
const title = strings.t('compare.title');

async function copyReference(csl: Readonly<Record<string, unknown>>, form: 'text' | 'bibtex' | 'ris' | 'csl-json') {
  // The citation library is only needed once a reader copies.
  const { formatCitation } = await import('../../components/compare/cite');
  await navigator.clipboard.writeText(formatCitation(csl, form));
}

try {
  const [manifest, evidence] = await Promise.all([loadManifest(), loadComparison(strings.language)]);
  const show = () =>
    mount(
      strings,
      title,
      <Compare
        evidence={evidence}
        manifest={manifest}
        location={readLocation(location.hash)}
        measured={MEASURED}
        corrections={corrections}
        onCopy={copyReference}
        loadCharts={() => import('../../components/compare/charts/Charts').then((module) => module.Charts)}
      />,
    );
  addEventListener('hashchange', show);
  show();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  mount(
    strings,
    title,
    <main class="compare">
      <h1>{title}</h1>
      <p role="alert">{strings.t('compare.damaged', { reason })}</p>
    </main>,
  );
}
