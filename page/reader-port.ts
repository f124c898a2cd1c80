import type { CardContent } from '../data/card-content';
import type { Category } from '../data/categories';
import type { Carries, ListedClaim, PageState, Returns } from '../extension/messages';
import type { Translate } from '../extension/string-table';
import type { Found } from './found';
import type { Host } from './host';
import type { PageSettings } from './page-settings';

/** What the reader of a page asks of the rest of the extension. */
export interface ReaderPort {
  claims(count: number, state: PageState): void;
  dismissed(claims: Carries<'page:dismissed'>['claims']): Promise<boolean[]>;
  /** Resolves with false when nothing was stored, as in private windows. */
  dismiss(sentence: string, category: Category, undo: boolean): Promise<boolean>;
  /** Resolves with false when nothing was stored. */
  mute(category: Category, undo: boolean): Promise<boolean>;
  /** Pauses this site, or ends that. Resolves with false when nothing was stored: then it lasts as long as the page. */
  pause(undo: boolean): Promise<boolean>;
  open(what: 'compare' | 'options', hash?: string): Promise<void>;
  /** @param language of the marked sentence */
  card(category: Category, talkingPoint: string | null, language: string): Promise<CardReply>;
  /** Brings the card script into this frame. */
  cardScript(): Promise<CardScript>;
}

/** What a card shows. */
export type CardReply = Returns<'page:getCard'> & {
  words: ReaderWords;
  /** Our wording of the talking point in the language of the sentence, where there are no cards in that language. */
  rendering: string | null;
};

/** What the page needs to start reading. */
export interface ReaderWords {
  t: Translate;
  direction: 'ltr' | 'rtl';
  /** BCP 47 tag of the words. */
  language: string;
}

/** What the card script offers to the reader. */
export interface CardScript {
  open(request: CardRequest): OpenCard;
  list(request: ListRequest): OpenCard;
  /** The appendix of a printed page. */
  references(request: ReferencesRequest): HTMLElement;
}

/** What an appendix is made of. */
export interface ReferencesRequest {
  host: Host;
  found: readonly Found[];
  /** What is known of each kind of claim; kinds that are missing here are left out. */
  contents: ReadonlyMap<Category, CardContent>;
  words: ReaderWords;
}

/** A card or list that is open. */
export interface OpenCard {
  close(): void;
}

/** One card to open. */
export interface CardRequest {
  host: Host;
  found: Found;
  /** Index of the claim that is shown first. */
  shown: number;
  port: ReaderPort;
  words: ReaderWords;
  /** Called when "not a match" is said or taken back. */
  dismissed(category: Category, undo: boolean): void;
  /** Called when a kind of claim is muted, or brought back, without that being stored. */
  mutedHere(category: Category, undo: boolean): void;
  closed(): void;
}

/** The list of sentences to open. */
export interface ListRequest {
  host: Host;
  found: readonly Found[];
  words: ReaderWords;
  chosen(found: Found): void;
  closed(): void;
}

/** What runs in a page that is being read, as the messages address it. */
export interface Reader {
  listed(): { state: PageState; languages: string[]; claims: ListedClaim[] };
  jump(id: string): boolean;
  back(): void;
  step(by: 1 | -1): void;
  list(): void;
  settingsChanged(settings: PageSettings): void;
}
