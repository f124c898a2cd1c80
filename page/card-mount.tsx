import { h, render } from 'preact';
import { Appendix } from '../components/card/Appendix';
import { Card, type CardState } from '../components/card/Card';
import { ClaimList } from '../components/card/ClaimList';
import type { CardPoint, Rendering } from '../components/card/NearestPoint';
import type { CardContent } from '../data/card-content';
import { copyText } from './clipboard';
import type { Host } from './host';
import { whyInSentence } from './listing';
import { realDocument } from './nodes';
import { openBox } from './open-box';
import { sayPaused } from './paused-line';
import { placeBeside } from './place';
import type { CardReply, CardRequest, CardScript, ListRequest, OpenCard, ReferencesRequest } from './reader-port';

/** Puts the parts of a card into the order that suits the page. */
export type OrderCard = (card: CardContent, sentence: string) => CardContent;

/** Makes what the card script offers to the reader. `css` styles everything in it. */
export function createCardScript(css: string, order: OrderCard): CardScript {
  const styled = new WeakSet<Host>();
  const styleOnce = (host: Host) => {
    if (!styled.has(host)) host.style(css);
    styled.add(host);
  };
  return {
    open(request) {
      styleOnce(request.host);
      return openCard(request, order, css);
    },
    list(request) {
      styleOnce(request.host);
      return openList(request);
    },
    references(request) {
      styleOnce(request.host);
      return references(request);
    },
  };
}

function openCard(request: CardRequest, order: OrderCard, css: string): OpenCard {
  const { host, found, port } = request;
  let { words, shown } = request;
  const { box, life, close } = openBox(host, request.closed);
  let state: CardState = { state: 'loading' };
  const claims = found.claims.map((claim, k) => ({ ...claim, why: whyInSentence(found, k) }));

  const draw = () => {
    if (life.signal.aborted) return;
    render(
      h(Card, {
        sentence: found.text,
        claims,
        shown,
        state,
        ...words,
        onShow(index) {
          shown = index;
          load().catch(close);
        },
        onClose: close,
        onCopy: (text) => copyText(text, box),
        actions: {
          async dismiss({ category }, undo) {
            const stored = await port.dismiss(found.text, category, undo);
            request.dismissed(category, undo);
            return stored;
          },
          async mute({ category }, undo) {
            const stored = await port.mute(category, undo);
            if (!stored) request.mutedHere(category, undo);
            return stored;
          },
          async pause() {
            const stored = await port.pause(false);
            // The reader ends with the pause, and takes the card with it: what is said comes after, by itself.
            close();
            sayPaused(css, words, stored, () => port.pause(true));
          },
          compare: ({ category, talkingPoint }) => port.open('compare', compareHash(category, talkingPoint)),
        },
      }),
      box,
    );
  };

  async function load(): Promise<void> {
    const claim = claims[shown];
    if (!claim) return;
    const index = shown;
    state = { state: 'loading' };
    draw();
    let next: CardState;
    try {
      const reply = await port.card(claim.category, claim.talkingPoint, found.language);
      words = reply.words;
      next = {
        state: 'there',
        content: order(reply.card as CardContent, found.block.text),
        headline: reply.headline,
        point: pointOf(reply, found.language),
      };
    } catch (error) {
      next = { state: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
    if (index !== shown) return;
    state = next;
    draw();
  }

  // What could not be fetched is told in the card; where not even that can be drawn, there is none.
  load().catch(close);
  const card = box.querySelector<HTMLElement>('.card');
  if (card) placeBeside(card, () => found.range, close, life.signal);
  return { close };
}

function openList({ host, found, words, chosen, closed }: ListRequest): OpenCard {
  const { box, close } = openBox(host, closed);
  render(
    h(ClaimList, {
      sentences: found.flatMap(({ id, text, claims: [claim] }) =>
        claim ? [{ id, text, category: claim.category, stance: claim.stance }] : [],
      ),
      t: words.t,
      direction: words.direction,
      onChoose(id) {
        const one = found.find((each) => each.id === id);
        close();
        if (one) chosen(one);
      },
      onClose: close,
    }),
    box,
  );
  return { close };
}

function references({ found, contents, words }: ReferencesRequest): HTMLElement {
  const box = realDocument.createElement('div');
  const parts = [...contents].flatMap(([category, content]) => {
    const sentences = found.flatMap(({ text, claims }) =>
      claims.filter((claim) => claim.category === category).map(({ stance }) => ({ text, stance })),
    );
    return sentences.length > 0 ? [{ category, content, sentences }] : [];
  });
  render(h(Appendix, { parts, ...words }), box);
  return box;
}

/** A talking point as its record stands in the package. Quotations are English; the rest is as the record has it. */
interface PointRecord extends Omit<CardPoint, 'renderings'> {
  /** Our own, in the language of the card. */
  translatedQuote?: string;
  /** As outlets printed them. */
  translations?: { lang: string; text: string; outlet: string; url: string }[];
}

/**
 * What of a quotation the card shows; null when the record lacks what it needs.
 *
 * @param sentence the language of the marked sentence
 */
function pointOf({ talkingPoint, words, rendering }: CardReply, sentence: string): CardPoint | null {
  const record = (talkingPoint ?? {}) as Partial<PointRecord>;
  const { id, quote, paraphrase, speaker, date, reportedBy, translatedQuote, translations = [] } = record;
  if (!id || !speaker || (!quote && !paraphrase)) return null;
  const printed = translations
    .filter(({ lang }) => lang === words.language || lang === sentence)
    .map(({ lang, text, outlet, url }): Rendering => ({ language: lang, text, printedBy: { outlet, url } }));
  return {
    id,
    ...(quote && { quote }),
    ...(paraphrase && { paraphrase }),
    renderings: [
      ...(translatedQuote ? [{ language: words.language, text: translatedQuote }] : []),
      ...(rendering === null ? [] : [{ language: sentence, text: rendering }]),
      ...printed,
    ],
    speaker,
    date: date ?? null,
    reportedBy: Array.isArray(reportedBy) ? reportedBy : [],
  };
}

function compareHash(category: string, talkingPoint: string | null): string {
  return talkingPoint ? `category=${category}&point=${talkingPoint}` : `category=${category}`;
}
