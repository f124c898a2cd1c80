import { cardInPlaceOrder } from '../data/place-order';
import type { LanguageId } from '../matcher/languages/ids';
import { browser } from './browser';
import { cardLanguage } from './card-language';
import { areDismissed, dismiss, undismiss } from './dismissals';
import { loadCard, loadHeadline, loadTalkingPoint } from './evidence';
import {
  injectCard,
  injectDetector,
  injectGate,
  injectGates,
  injectLikeness,
  injectPacks,
  injectReader,
} from './inject';
import { MessageError, type PageMessage } from './messages';
import type { Handlers, Sender } from './messaging';
import { openPage } from './pages';
import { loadSettings, updateSettings } from './settings-store';
import { belongsTo, isPaused, readableHostname, siteOf } from './sites';
import { partOf } from './string-table';
import { loadStrings } from './strings';
import { noteFrame } from './tab-state';
import { addressOf, pauseInTab } from './tabs';

/** The surfaces whose strings a page needs before any card opens. */
const PAGE_SURFACES = ['page', 'card', 'category', 'stance', 'section'];
const CARD_SURFACES = ['card', 'category', 'stance', 'section'];

function tabOf(sender: Sender): number {
  if (sender.tabId === undefined) throw new MessageError('sender', 'This message belongs to a tab.');
  return sender.tabId;
}

/** Those of some languages that the reader wants to have read. */
async function wantedOf(languages: readonly LanguageId[]): Promise<LanguageId[]> {
  const { settings } = await loadSettings();
  return languages.filter((id) => settings.languages[id]);
}

/** The site of the tab's own page, not of a frame in it. */
function siteOfSender(sender: Sender): string {
  const hostname = readableHostname(sender.tabUrl) ?? (sender.frameId === 0 ? readableHostname(sender.url) : undefined);
  if (hostname === undefined) throw new MessageError('sender', 'The browser does not tell which site this is.');
  return siteOf(hostname);
}

/**
 * What the worker answers to pages. `counted` is called when a frame reported its number of claims.
 */
export function pageAnswers(counted: (tabId: number) => Promise<void>): Handlers<PageMessage> {
  return {
    'page:needReader': async ({ languages }, sender) => {
      const wanted = await wantedOf(languages);
      if (wanted.length > 0) await injectReader(tabOf(sender), sender.frameId, wanted);
    },
    'page:needGates': async ({ languages }, sender) => {
      const wanted = await wantedOf(languages);
      if (wanted.length > 0) await injectGates(tabOf(sender), sender.frameId, wanted);
    },
    'page:needPacks': async ({ languages }, sender) => {
      const wanted = await wantedOf(languages);
      if (wanted.length > 0) await injectPacks(tabOf(sender), sender.frameId, wanted);
    },
    'page:needDetector': async (_, sender) => {
      await injectDetector(tabOf(sender), sender.frameId);
    },
    'page:needLikeness': async (_, sender) => {
      await injectLikeness(tabOf(sender), sender.frameId);
    },
    'page:needCard': async (_, sender) => {
      await injectCard(tabOf(sender), sender.frameId);
    },
    'page:getSettings': async ({ back = false }, sender) => {
      const { settings } = await loadSettings();
      const strings = await loadStrings(settings.language);
      const hostname = readableHostname(sender.tabUrl ?? sender.url);
      const withdrawn = back && sender.frameId === 0 && (await addressOf(tabOf(sender))) === undefined;
      return {
        settings,
        paused: (hostname !== undefined && isPaused(hostname, settings)) || withdrawn,
        private: sender.private,
        strings: partOf(strings.table, PAGE_SURFACES),
        direction: strings.direction,
        language: strings.language,
      };
    },
    'page:claims': async ({ count, state }, sender) => {
      const tabId = tabOf(sender);
      await noteFrame(tabId, sender.frameId, count, state ?? null);
      // Answered when it is shown: a page that gets no answer tells it again.
      await counted(tabId);
    },
    'page:getCard': async ({ category, talkingPoint, countries, language }) => {
      const { settings } = await loadSettings();
      const strings = await loadStrings(cardLanguage(settings.language, browser.i18n.getUILanguage(), language));
      const [card, nearest, headline] = await Promise.all([
        loadCard(category, strings.language),
        loadTalkingPoint(talkingPoint, strings.language),
        loadHeadline(category, language, strings.language),
      ]);
      return {
        card: cardInPlaceOrder(card, countries),
        headline,
        talkingPoint: nearest,
        strings: partOf(strings.table, CARD_SURFACES),
        direction: strings.direction,
        language: strings.language,
      };
    },
    'page:open': ({ what, hash }) => openPage(what, hash),
    'page:dismiss': async ({ sentence, category }, sender) => {
      if (!sender.private) await dismiss(sentence, category);
      return { stored: !sender.private };
    },
    'page:undismiss': async ({ sentence, category }, sender) => {
      if (!sender.private) await undismiss(sentence, category);
      return { stored: !sender.private };
    },
    'page:dismissed': async ({ claims }) => ({ dismissed: await areDismissed(claims) }),
    'page:muteCategory': async ({ category, undo = false }, sender) => {
      if (!sender.private) await updateSettings((s) => ({ ...s, categories: { ...s.categories, [category]: undo } }));
      return { stored: !sender.private };
    },
    'page:pauseSite': async ({ undo = false }, sender) => {
      if (sender.private) {
        await pauseInTab(tabOf(sender), !undo);
        return { stored: false };
      }
      const site = siteOfSender(sender);
      await updateSettings((s) => {
        const others = s.pausedSites.filter((paused) => !belongsTo(site, paused));
        return { ...s, pausedSites: undo ? others : [...others, site] };
      });
      // Only pages of granted sites start again by themselves; this one may have been read on a click.
      if (undo) await injectGate(tabOf(sender));
      return { stored: true };
    },
  };
}
