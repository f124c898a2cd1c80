import { injectReader } from './inject';
import { type ListedClaim, MessageError, type PageState } from './messages';
import { sendToPage } from './messaging';
import { loadTabState } from './tab-state';

/** A claim and the frame in which it stands. */
export type FrameClaim = ListedClaim & { frameId: number };

/** What the pages of one tab say of themselves; undefined when no script of ours runs there. */
export type TabClaims = { state: PageState; languages: string[]; claims: FrameClaim[] } | undefined;

/** Asks all frames of a tab for their claims, the page itself first. */
export async function claimsOf(tabId: number): Promise<TabClaims> {
  const frames = new Set([0, ...Object.keys(await loadTabState(tabId)).map(Number)]);
  const answers = await Promise.all([...frames].map((frameId) => askFrame(tabId, frameId)));
  const found = answers.filter((answer) => answer !== undefined);
  const [first] = found;
  if (first === undefined) return undefined;
  const languages = [...new Set(found.flatMap((answer) => answer.languages))];
  return { state: first.state, languages, claims: found.flatMap((answer) => answer.claims) };
}

async function askFrame(tabId: number, frameId: number): Promise<TabClaims> {
  try {
    const { state, languages, claims } = await sendToPage(tabId, 'popup:getClaims', {}, frameId);
    return { state, languages, claims: claims.map((claim) => ({ ...claim, frameId })) };
  } catch (error) {
    if (error instanceof MessageError && error.code === 'nobody') return undefined;
    throw error;
  }
}

/** How long the reader script may take to answer after it was put into a page, and how often it is asked, in ms. */
const ANSWER = { within: 3000, every: 100 };

/**
 * Reads a page now, by the access that the reader's click gave or by lasting access, and waits for its first answer.
 * Undefined when nothing may run there.
 */
export async function readNow(tabId: number): Promise<TabClaims> {
  if (!(await injectReader(tabId))) return undefined;
  const end = Date.now() + ANSWER.within;
  let found = await claimsOf(tabId);
  while (found === undefined && Date.now() < end) {
    await new Promise((done) => setTimeout(done, ANSWER.every));
    found = await claimsOf(tabId);
  }
  return found;
}
