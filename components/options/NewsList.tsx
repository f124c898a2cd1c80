import { useState } from 'preact/hooks';
import { isGranted, newsSites } from '../../extension/sites';
import { useWords } from '../elements/words';
import { AddSite } from './AddSite';
import { Section } from './Section';
import { SiteLines } from './SiteLines';
import type { SectionProps } from './view';

/** The list of news sites: searchable, by country, with the reader's own changes. */
export function NewsList({ view, actions }: SectionProps) {
  const { t, language } = useWords();
  const [wanted, setWanted] = useState('');
  const [country, setCountry] = useState('');
  const { newsSites: changes } = view.settings;
  const shipped = new Map(view.shippedNews.map((entry) => [entry.site, entry]));
  const sites = newsSites([...shipped.keys()], changes);
  const missing = sites.filter((site) => !isGranted(site, view.origins));
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const nameOf = (code: string) => regions.of(code) ?? code;
  const countries = [...new Set(view.shippedNews.map((entry) => entry.country))].sort((a, b) =>
    nameOf(a).localeCompare(nameOf(b), language),
  );
  const needle = wanted.trim().toLowerCase();
  const found = sites.filter((site) => {
    const entry = shipped.get(site);
    if (country !== '' && entry?.country !== country) return false;
    return site.includes(needle) || (entry?.name.toLowerCase().includes(needle) ?? false);
  });
  return (
    <Section id="news" title={t('options.sites.news')} lead={t('options.sites.newsHint', { count: sites.length })}>
      {missing.length > 0 && missing.length < sites.length && (
        <div class="row">
          <span>{t('options.sites.missing', { count: missing.length })}</span>
          <button type="button" class="button slim" onClick={actions.allowNews}>
            {t('options.sites.allow')}
          </button>
        </div>
      )}
      <div class="row search wide">
        <label>
          <span class="label">{t('options.sites.search')}</span>
          <input type="search" class="field" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        <label>
          <span class="label">{t('options.sites.country')}</span>
          <select class="field" value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
            <option value="">{t('options.sites.everywhere')}</option>
            {countries.map((code) => (
              <option key={code} value={code}>
                {nameOf(code)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="small quiet" role="status">
        {t('options.sites.found', { count: found.length })}
      </p>
      <SiteLines
        label={t('options.sites.news')}
        lines={found.map((site) => {
          const entry = shipped.get(site);
          return {
            key: site,
            site,
            note: entry ? `${entry.name}, ${nameOf(entry.country)}` : t('options.sites.added'),
            button: t('options.sites.remove'),
            act: () => actions.removeNews(site),
          };
        })}
      />
      <AddSite
        id="add-news"
        label={t('options.sites.add')}
        button={t('options.sites.addButton')}
        onAdd={actions.addNews}
      />
      {changes.removed.length > 0 && (
        <>
          <h3>{t('options.sites.removed')}</h3>
          <SiteLines
            label={t('options.sites.removed')}
            lines={changes.removed.map((site) => ({
              key: site,
              site,
              button: t('options.sites.putBack'),
              act: () => actions.addNews(site),
            }))}
          />
        </>
      )}
    </Section>
  );
}
