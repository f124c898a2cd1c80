import * as v from 'valibot';
import { CATEGORIES, STANCES } from '../data/categories';
import { LANGUAGE_IDS } from '../matcher/languages/ids';
import { CardContentSchema, CardHeadlineSchema, StringsSchema, TalkingPointSchema } from './card-reply';
import { SettingsSchema } from './settings';

/**
 * Every message that travels between the parts of the extension: what it carries and what comes back. Names say who
 * sends: `page:` content script to worker, `popup:` popup to content script, `worker:` worker to content script.
 */

const Category = v.picklist(CATEGORIES);
const Sentence = v.pipe(v.string(), v.maxLength(20_000));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Ratio = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Nothing = v.optional(v.null(), null);
/** Languages with a matcher. */
const Matched = v.pipe(v.array(v.picklist(LANGUAGE_IDS)), v.maxLength(LANGUAGE_IDS.length));
/** A language as a bare code, such as that of a page. Matches "de", "pl"; near miss: "de-AT". */
const LanguageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/));

/**
 * What the reader script is doing on a page. `waiting`: only the gate runs, no block could hold a claim so far.
 * `other-language`: the page is in a language without a matcher. `backed-off`: the page works against the marks or
 * changes too fast, so they are paused here.
 */
export const PAGE_STATES = [
  'waiting',
  'reading',
  'done',
  'other-language',
  'backed-off',
  'list-only',
  'paused',
  'stopped',
] as const;
/** One of them. */
export type PageState = (typeof PAGE_STATES)[number];

const WhySchema = v.object({
  start: Count,
  end: Count,
  role: v.picklist([
    'who',
    'harm',
    'link',
    'quantity',
    'comparison',
    'attribution',
    'negation',
    'doubt',
    'evidence',
    'phrase',
  ]),
});

/** One claim as the popup lists it. `why` offsets are UTF-16, end-exclusive, into `text`. */
export const ListedClaimSchema = v.object({
  id: v.string(),
  /** Id of the sentence, which all claims in it share. */
  sentence: v.string(),
  text: v.string(),
  category: Category,
  stance: v.picklist(STANCES),
  score: Ratio,
  talkingPoint: v.nullable(v.string()),
  why: v.array(WhySchema),
});
/** What that schema gives. */
export type ListedClaim = v.InferOutput<typeof ListedClaimSchema>;

const MESSAGES = {
  /** Asks for the reader script with the packs of these languages, as far as the reader wants them read. */
  'page:needReader': { carries: v.object({ languages: Matched }), returns: Nothing },
  /** Asks for the gate words of languages. */
  'page:needGates': { carries: v.object({ languages: Matched }), returns: Nothing },
  /** Asks for the packs of languages. */
  'page:needPacks': { carries: v.object({ languages: Matched }), returns: Nothing },
  'page:needDetector': { carries: v.object({}), returns: Nothing },
  'page:needLikeness': { carries: v.object({}), returns: Nothing },
  'page:needCard': { carries: v.object({}), returns: Nothing },
  'page:getSettings': {
    /** `back`: the browser kept the page while the reader was elsewhere, and much may have changed since. */
    carries: v.object({ back: v.optional(v.boolean()) }),
    returns: v.object({
      settings: SettingsSchema,
      /** Whether this site is paused. */
      paused: v.boolean(),
      /** Whether this is a private window: then nothing is remembered. */
      private: v.boolean(),
      /** The strings that the page needs (`page.*` and `category.*`, `stance.*`), and their direction. */
      strings: StringsSchema,
      direction: v.picklist(['ltr', 'rtl']),
      language: v.string(),
    }),
  },
  'page:claims': {
    /** `count`: of sentences with a claim. */
    carries: v.object({ count: Count, state: v.optional(v.picklist(PAGE_STATES)) }),
    returns: Nothing,
  },
  'page:getCard': {
    carries: v.object({
      category: Category,
      talkingPoint: v.nullable(v.string()),
      countries: v.array(v.string()),
      /** The language of the marked sentence. */
      language: LanguageCode,
    }),
    returns: v.object({
      card: CardContentSchema,
      /** Null where the card is in a language that the sentence's readers are served in anyway. */
      headline: v.nullable(CardHeadlineSchema),
      talkingPoint: v.nullable(TalkingPointSchema),
      /** The words of the card, in the language that suits the reader, which may not be that of the other surfaces. */
      strings: StringsSchema,
      direction: v.picklist(['ltr', 'rtl']),
      language: v.string(),
    }),
  },
  'page:open': {
    carries: v.object({
      what: v.picklist(['compare', 'options', 'check']),
      /** What follows `#` in the address. Matches `work=pew-2018`; near miss: `#work=pew-2018`. */
      hash: v.optional(v.pipe(v.string(), v.regex(/^[\w=&.%:-]{0,300}$/))),
    }),
    returns: Nothing,
  },
  /** "Not a match". The text is hashed by the worker and never stored. */
  'page:dismiss': {
    carries: v.object({ sentence: Sentence, category: Category }),
    returns: v.object({ stored: v.boolean() }),
  },
  'page:undismiss': {
    carries: v.object({ sentence: Sentence, category: Category }),
    returns: v.object({ stored: v.boolean() }),
  },
  /** Which of these claims the reader called "not a match" before, in the same order. */
  'page:dismissed': {
    carries: v.object({
      claims: v.pipe(v.array(v.object({ sentence: Sentence, category: Category })), v.maxLength(2000)),
    }),
    returns: v.object({ dismissed: v.array(v.boolean()) }),
  },
  /** Takes a kind of claim off all pages, or brings it back. From a private window nothing is stored. */
  'page:muteCategory': {
    carries: v.object({ category: Category, undo: v.optional(v.boolean()) }),
    returns: v.object({ stored: v.boolean() }),
  },
  /** Pauses the site of the sender; the worker takes the hostname from the browser, not from the message. */
  'page:pauseSite': {
    carries: v.object({ undo: v.optional(v.boolean()) }),
    returns: v.object({ stored: v.boolean() }),
  },

  'popup:getClaims': {
    carries: v.object({}),
    returns: v.object({
      state: v.picklist(PAGE_STATES),
      /** The languages of the page, the main one first; empty where nothing tells. */
      languages: v.array(LanguageCode),
      claims: v.array(ListedClaimSchema),
    }),
  },
  /** Scrolls to the claim and opens its card; false when its text is gone. */
  'popup:jump': { carries: v.object({ id: v.string() }), returns: v.object({ found: v.boolean() }) },
  /** Returns to where the reader was before the first jump. */
  'popup:back': { carries: v.object({}), returns: Nothing },

  'worker:next': { carries: v.object({}), returns: Nothing },
  'worker:previous': { carries: v.object({}), returns: Nothing },
  /** Opens the list of claims inside the page. */
  'worker:list': { carries: v.object({}), returns: Nothing },
  'worker:settingsChanged': { carries: v.object({ settings: SettingsSchema, paused: v.boolean() }), returns: Nothing },
  /** Pauses this page alone, or ends that: in a private window nothing is stored, and the page itself keeps it. */
  'worker:pauseHere': { carries: v.object({ paused: v.boolean() }), returns: Nothing },
  /** Removes every trace from the page: access was withdrawn or the site paused. */
  'worker:stop': { carries: v.object({}), returns: Nothing },
} as const;

/** The name of a message. */
export type MessageType = keyof typeof MESSAGES;
/** The name of a message that a content script sends. */
export type PageMessage = Extract<MessageType, `page:${string}`>;
/** The name of a message that the worker or the popup sends to content scripts. */
export type ToPageMessage = Exclude<MessageType, PageMessage>;
/** What a message carries, without its `type`. */
export type Carries<T extends MessageType> = v.InferOutput<(typeof MESSAGES)[T]['carries']>;
/** What comes back. */
export type Returns<T extends MessageType> = v.InferOutput<(typeof MESSAGES)[T]['returns']>;

/** Why a message failed: it does not fit its schema, its sender may not send it, what it asks for failed, or see below. */
export type MessageErrorCode = 'invalid' | 'sender' | 'failed' | 'nobody' | 'damaged-data';

/** A message that was refused or could not be answered. `nobody`: no script listens in that page. */
export class MessageError extends Error {
  override name = 'MessageError';
  constructor(
    readonly code: MessageErrorCode,
    message: string,
  ) {
    super(message);
  }
}

const isType = (value: unknown): value is MessageType => typeof value === 'string' && Object.hasOwn(MESSAGES, value);

/** Reads an incoming message. Undefined when it is none of ours. @throws MessageError `invalid` naming the field. */
export function readMessage(message: unknown): { type: MessageType; data: unknown } | undefined {
  const type = (message as { type?: unknown } | null | undefined)?.type;
  if (!isType(type)) return undefined;
  const result = v.safeParse(MESSAGES[type].carries as v.GenericSchema, message);
  if (result.success) return { type, data: result.output };
  throw new MessageError('invalid', `${type}: ${where(result.issues[0])}`);
}

/** Checks an answer before it is sent or used. @throws MessageError `invalid`. */
export function checkReturn<T extends MessageType>(type: T, value: unknown): Returns<T> {
  const result = v.safeParse(MESSAGES[type].returns as v.GenericSchema<unknown, Returns<T>>, value ?? null);
  if (result.success) return result.output;
  throw new MessageError('invalid', `answer to ${type}: ${where(result.issues[0])}`);
}

function where(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`;
}
