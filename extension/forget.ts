import { browser } from './browser';
import { withdrawAll } from './site-access';

/**
 * Forgets everything: settings, memory, counts, values set aside, and all access to sites. The registered script goes
 * with the access.
 */
export async function forgetEverything(): Promise<void> {
  await withdrawAll();
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear(), browser.storage.session.clear()]);
}
