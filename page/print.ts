import type { CardContent } from '../data/card-content';
import type { Category } from '../data/categories';
import type { Found } from './found';
import type { Host } from './host';
import { listenOn } from './listeners';
import type { ReaderPort, ReaderWords } from './reader-port';

/** The appendix of a printed page. */
export interface Appendix {
  /** Gets ready to print references for these sentences; for none, prints none. */
  prepare(found: readonly Found[]): void;
}

/**
 * Adds the references behind the marked sentences at the end of a page while it is printed, until the signal. What they
 * need is fetched before, since a page that is about to be printed does not wait.
 */
export function createAppendix(host: Host, port: ReaderPort, words: ReaderWords, signal: AbortSignal): Appendix {
  const contents = new Map<Category, CardContent>();
  let wanted: readonly Found[] = [];
  let build: ((found: readonly Found[]) => HTMLElement) | undefined;
  let remove: (() => void) | undefined;

  async function fetch(found: readonly Found[]): Promise<void> {
    const script = await port.cardScript();
    build = (sentences) => script.references({ host, found: sentences, contents, words });
    for (const category of new Set(found.flatMap(({ claims }) => claims.map((claim) => claim.category)))) {
      if (contents.has(category) || signal.aborted) continue;
      contents.set(category, (await port.card(category, null, words.language)).card as CardContent);
    }
  }

  const begin = () => {
    if (remove || wanted.length === 0 || contents.size === 0 || !build) return;
    remove = host.print(build(wanted));
  };
  const end = () => {
    remove?.();
    remove = undefined;
  };
  // Some browsers tell of printing by the event, others by the medium alone.
  listenOn(window, 'beforeprint', begin, { signal });
  listenOn(window, 'afterprint', end, { signal });
  const medium = matchMedia('print');
  listenOn(medium, 'change', () => (medium.matches ? begin() : end()), { signal });
  signal.addEventListener('abort', end, { once: true });

  return {
    prepare(found) {
      wanted = found;
      // Without them the page is printed with its marks alone.
      if (found.length > 0) fetch(found).catch(() => {});
    },
  };
}
