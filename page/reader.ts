import type { PageState } from '../extension/messages';
import type { LanguageId } from '../matcher/languages/ids';
import { liveRange } from './anchor';
import type { BlockLanguages } from './block-languages';
import { createEdges } from './edges';
import { type Found, inPageOrder } from './found';
import { FoundBook } from './found-book';
import type { PageGate } from './gate';
import { createHints } from './hint';
import { isActive, watchPointer } from './hit';
import { createHost } from './host';
import { listenOn } from './listeners';
import { listClaims } from './listing';
import { canPaint, createPainter } from './marks';
import type { PageSettings } from './page-settings';
import { createAppendix } from './print';
import type { OpenCard, Reader, ReaderPort, ReaderWords } from './reader-port';
import { createReading } from './reading';
import { type HintKey, hintText, spokenText, stanceOf } from './sentence-words';
import { isOrphan } from './session';
import { createStepFocus } from './step-focus';
import { createWalk } from './walk';

/**
 * Reads a page until the signal: finds claims, marks them, opens cards, answers the popup. After the signal the page is
 * as if it had never been there. `orphaned` is called when the extension behind the script is gone. What a `gate` in this
 * page gathered is taken over.
 */
export function startReader(
  languages: BlockLanguages,
  initial: PageSettings,
  words: ReaderWords,
  port: ReaderPort,
  signal: AbortSignal,
  orphaned: () => void,
  gate?: PageGate,
): Reader {
  let settings = initial;
  let state: PageState = 'reading';
  let found: Found[] = [];
  let fresh: Found[] = [];
  let sorted: readonly Found[] | undefined;
  let open: { card: OpenCard; id: string | undefined } | undefined;
  let announced = false;
  /** How often it is asked just now which claims the reader dismissed: until it is known, they are not shown. */
  let asking = 0;
  const { t, direction } = words;
  const book = new FoundBook();
  const walk = createWalk();
  const stepFocus = createStepFocus(signal);
  const painter = canPaint() ? createPainter(settings, signal) : undefined;
  const host = createHost(signal, () => giveUp());
  const hints = createHints(host, direction, signal);
  const edges = createEdges(host, signal);
  const appendix = createAppendix(host, port, words, signal);

  function show(): void {
    if (signal.aborted) return;
    if (isOrphan()) {
      orphaned();
      return;
    }
    found = state === 'backed-off' ? [] : book.visible(settings);
    sorted = undefined;
    const off = settings.marks.style === 'off';
    const marks = off ? [] : found.map(({ block, range, claims }) => ({ block, range, stance: stanceOf(claims) }));
    painter?.paint(marks);
    edges.draw(settings.marks.style === 'underline-edge' && painter ? marks : [], settings.marks.thickness);
    appendix.prepare(settings.print === 'appendix' ? inOrder() : []);
    port.claims(found.length, publicState());
  }

  /** Sorting asks the page for places, so it waits until someone wants to see an order. */
  const inOrder = (): readonly Found[] => {
    sorted ??= inPageOrder(found);
    return sorted;
  };

  /** Asks once for all that one slice of reading found. */
  async function showFresh(): Promise<void> {
    const asked = book.unknown(fresh);
    fresh = [];
    if (asked.length > 0) {
      asking++;
      const answers = await port.dismissed(asked.slice(0, 2000)).catch(() => asked.map(() => false));
      asking--;
      for (const [i, { sentence, category }] of asked.entries()) {
        book.setDismissed(sentence, category, answers[i] ?? false);
      }
    }
    show();
    if (state !== 'reading') announce();
  }

  /** Without painting there is only the list. */
  const publicState = (): PageState => {
    if (state !== 'done') return state;
    return asking > 0 ? 'reading' : painter ? 'done' : 'list-only';
  };

  function giveUp(): void {
    state = 'backed-off';
    close();
    hints.hide();
    show();
  }

  function announce(): void {
    const count = found.length;
    if (announced || !settings.announce || count === 0 || window !== window.top) return;
    announced = true;
    hints.announce(t('page.announce', { count }));
  }

  const reading = createReading(
    languages,
    {
      shadow: (root) => painter?.reach(root),
      found(some) {
        book.add(some);
        if (fresh.length === 0) queueMicrotask(showFresh);
        fresh.push(...some);
      },
      begins() {
        if (state === 'done' || state === 'other-language') state = 'reading';
      },
      ended(foreign) {
        book.sweep();
        if (state === 'reading') {
          state = foreign && found.length === 0 ? 'other-language' : 'done';
        }
        show();
        closeIfGone();
        announce();
      },
      moved() {
        announced = false;
        walk.forget();
        hints.hide();
        if (isOrphan()) orphaned();
      },
      gaveUp: giveUp,
      holds: (root) => book.holds(root),
    },
    () => settings.sensitivity,
    signal,
  );

  function close(): void {
    open?.card.close();
    open = undefined;
  }

  function closeIfGone(): void {
    const id = open?.id;
    if (id !== undefined && !book.has(id)) close();
  }

  /** A page that keeps a card from being built is left alone; an extension that is gone cannot build one. */
  const present = (opening: Promise<void>): void => {
    opening.catch(() => (isOrphan() ? orphaned() : giveUp()));
  };

  async function openCard(one: Found, shown = 0): Promise<void> {
    hints.hide();
    close();
    const opened = { id: one.id, card: { close() {} } as OpenCard };
    open = opened;
    const script = await port.cardScript();
    if (signal.aborted || open !== opened) return;
    opened.card = script.open({
      host,
      found: one,
      shown,
      port,
      words,
      dismissed(category, undo) {
        book.setDismissed(one.text, category, !undo);
        show();
      },
      mutedHere(category, undo) {
        book.setMuted(category, !undo);
        show();
      },
      closed() {
        if (open === opened) open = undefined;
      },
    });
  }

  async function openList(): Promise<void> {
    hints.hide();
    close();
    const opened = { id: undefined, card: { close() {} } as OpenCard };
    open = opened;
    const script = await port.cardScript();
    if (signal.aborted || open !== opened) return;
    opened.card = script.list({
      host,
      found: inOrder(),
      words,
      chosen(one) {
        walk.goTo(one);
        present(openCard(one));
      },
      closed() {
        if (open === opened) open = undefined;
      },
    });
  }

  function hint(one: Found, key: HintKey): void {
    const line = () => [...(liveRange(one.range)?.getClientRects() ?? [])].at(-1);
    if (!line() || open) return;
    hints.show(hintText(one, key, t), line);
  }

  watchPointer(
    {
      found: () => (settings.marks.style === 'off' || !painter ? [] : found),
      clicked: (one) => present(openCard(one)),
      hovered: (one, active) => (one ? hint(one, active ? 'page.hintActive' : 'page.hint') : hints.hide()),
    },
    host.root.host,
    signal,
  );
  listenOn(
    document,
    'keydown',
    (event: KeyboardEvent) => {
      // First of all, since this is asked with every letter that is typed anywhere in the page.
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      if (!event.isTrusted || event.composedPath().includes(host.root.host)) return;
      if (event.key === 'Escape') {
        hints.hide();
        walk.forget();
        close();
        return;
      }
      const current = found.find(({ id }) => id === walk.current);
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!current || !plain || (isActive(event.composedPath()) && !stepFocus.isMeant(event.composedPath()))) return;
      event.preventDefault();
      present(openCard(current));
    },
    { capture: true, signal },
  );
  reading.start(gate);

  return {
    listed: () => ({ state: publicState(), languages: languages.seen(), claims: listClaims(inOrder()) }),
    jump(id) {
      for (const one of found) {
        const shown = listClaims([one]).findIndex((claim) => claim.id === id);
        if (shown < 0) continue;
        if (!walk.goTo(one)) return false;
        present(openCard(one, shown));
        return true;
      }
      return false;
    },
    back() {
      close();
      walk.back();
    },
    step(by) {
      close();
      const one = walk.step(inOrder(), by);
      if (!one) return hints.announce(t('page.none'));
      stepFocus.stepped();
      hint(one, 'page.hintKey');
      hints.announce(spokenText(one, t));
    },
    list: () => present(openList()),
    settingsChanged(next) {
      const before = settings.languages;
      const languages = Object.entries(next.languages).some(([id, on]) => before[id as LanguageId] !== on);
      const again = next.sensitivity !== settings.sensitivity || languages;
      settings = next;
      painter?.restyle(next);
      if (again) {
        book.clear();
        reading.again();
      }
      show();
    },
  };
}
