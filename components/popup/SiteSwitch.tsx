import type { SiteAccess } from '../../extension/site-access';
import { Switch } from '../elements/Switch';
import { useWords } from '../elements/words';

interface SiteSwitchProps {
  access: Extract<SiteAccess, { kind: 'site' }>;
  onChange: (on: boolean) => void;
}

/** Whether the site of this page is read, with what that means in one line. */
export function SiteSwitch({ access, onChange }: SiteSwitchProps) {
  const { t } = useWords();
  const { site, granted, paused, allSites } = access;
  const on = granted && !paused;
  const hint = paused ? 'popup.pausedHint' : !on ? 'popup.offHint' : allSites ? 'popup.allSitesHint' : 'popup.readHint';
  return (
    <Switch on={on} onChange={onChange}>
      <span class="label">{t('popup.read')}</span>
      <span class="hint">{t(hint, { site })}</span>
    </Switch>
  );
}
