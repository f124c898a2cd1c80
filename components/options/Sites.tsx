import { grantsAllSites, siteOfPattern } from '../../extension/sites';
import { Notice } from '../elements/Notice';
import { useWords } from '../elements/words';
import { AddSite } from './AddSite';
import { Section } from './Section';
import { SiteLines } from './SiteLines';
import type { SectionProps } from './view';

/** Which sites are allowed and which are paused. */
export function Sites({ view, actions }: SectionProps) {
  const { t } = useWords();
  const all = grantsAllSites(view.origins);
  const own = view.origins.filter((pattern) => siteOfPattern(pattern) !== undefined);
  const state = all
    ? t('options.sites.all')
    : own.length > 0
      ? t('options.sites.some', { count: own.length })
      : t('options.sites.noneAllowed');
  return (
    <Section id="sites" title={t('options.sites.title')} lead={t('options.sites.lead')}>
      <h3>{t('options.sites.access')}</h3>
      <p role="status">{state}</p>
      {view.accessDenied && <Notice tone="warn" live title={t('options.sites.denied')} />}
      <div class="row">
        <button type="button" class="button" onClick={actions.allowNews}>
          {t('options.sites.allowNews')}
        </button>
        <button type="button" class="button" disabled={all} onClick={actions.allowAll}>
          {t('options.sites.allowAll')}
        </button>
        <button type="button" class="button" disabled={view.origins.length === 0} onClick={actions.withdrawAll}>
          {t('options.sites.onlyClick')}
        </button>
      </div>
      <AddSite
        id="add-site"
        label={t('options.sites.add')}
        button={t('options.sites.allow')}
        onAdd={actions.allowSite}
      />
      {own.length > 0 && (
        <>
          <h3>{t('options.sites.granted')}</h3>
          <SiteLines
            label={t('options.sites.granted')}
            lines={own.map((pattern) => {
              const site = siteOfPattern(pattern) ?? pattern;
              return {
                key: pattern,
                site,
                button: t('options.sites.remove'),
                act: () => actions.removeOrigin(pattern),
              };
            })}
          />
        </>
      )}
      <h3>{t('options.sites.paused')}</h3>
      <p class="hint">{t('options.sites.pausedHint')}</p>
      {view.settings.pausedSites.length === 0 ? (
        <p class="quiet">{t('options.sites.nonePaused')}</p>
      ) : (
        <SiteLines
          label={t('options.sites.paused')}
          lines={view.settings.pausedSites.map((site) => ({
            key: site,
            site,
            button: t('options.sites.resume'),
            act: () => actions.resume(site),
          }))}
        />
      )}
      <AddSite
        id="pause-site"
        label={t('options.sites.pauseOne')}
        button={t('options.sites.pause')}
        onAdd={actions.pause}
      />
    </Section>
  );
}
