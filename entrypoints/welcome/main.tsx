import { mount } from '../../components/elements/mount';
import { type AccessChoice, Welcome } from '../../components/welcome/Welcome';
import { SHIPPED_NEWS } from '../../data/sites';
import { browser } from '../../extension/browser';
import { openCheckPage } from '../../extension/check-text';
import { openPage } from '../../extension/pages';
import { grantedOrigins } from '../../extension/registration';
import { loadSettings } from '../../extension/settings-store';
import { askFor, withdrawAll } from '../../extension/site-access';
import { ALL_SITES, grantsAllSites, newsSites, patternOf } from '../../extension/sites';
import { loadStrings } from '../../extension/strings';

const { settings } = await loadSettings();
const strings = await loadStrings(settings.language);
const news = newsSites(
  SHIPPED_NEWS.map((entry) => entry.site),
  settings.newsSites,
);

let current: AccessChoice | undefined;
let outcome: AccessChoice | 'denied' | undefined;

function show(): void {
  mount(
    strings,
    strings.t('welcome.title'),
    <Welcome
      newsCount={news.length}
      current={current}
      outcome={outcome}
      onChoose={choose}
      onOpen={(page) => {
        if (page === 'check') openCheckPage();
        else openPage(page);
      }}
    />,
  );
}

async function refresh(): Promise<void> {
  const origins = await grantedOrigins();
  current = grantsAllSites(origins) ? 'all' : origins.length > 0 ? 'news' : outcome === 'click' ? 'click' : undefined;
  show();
}

async function settle(choice: AccessChoice, allowed: Promise<boolean>): Promise<void> {
  outcome = (await allowed) ? choice : 'denied';
  await refresh();
}

function choose(choice: AccessChoice): void {
  // Asked inside the click: browsers refuse the question later.
  if (choice === 'news') settle(choice, askFor(news.map(patternOf)).then(dropAllSites));
  else if (choice === 'all') settle(choice, askFor([ALL_SITES]));
  else
    settle(
      choice,
      withdrawAll().then(() => true),
    );
}

/** Someone who changes from all sites to news sites wants less, so the larger access goes. */
async function dropAllSites(allowed: boolean): Promise<boolean> {
  const origins = await grantedOrigins();
  const wide = origins.filter((origin) => grantsAllSites([origin]));
  if (allowed && wide.length > 0) await browser.permissions.remove({ origins: wide });
  return allowed;
}

await refresh();
