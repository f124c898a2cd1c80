import { browser, type Runtime } from './browser';
import {
  type Carries,
  checkReturn,
  MessageError,
  type MessageErrorCode,
  type MessageType,
  type PageMessage,
  type Returns,
  readMessage,
  type ToPageMessage,
} from './messages';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  tabId: number | undefined;
  /** 0 is the top frame. */
  frameId: number;
  /** Address of the frame, where the browser tells it. */
  url: string | undefined;
  /** Address of the tab, where the browser tells it. */
  tabUrl: string | undefined;
  /** Whether the tab belongs to a private window. */
  private: boolean;
}

/** A function for some of the messages. What it throws goes back to the sender as a `MessageError`. */
export type Handlers<M extends MessageType> = {
  [T in M]?: (
    data: Carries<T>,
    sender: Sender,
  ) => Returns<T> | Promise<Returns<T>> | (Returns<T> extends null ? void | Promise<void> : never);
};

type Answer = { ok: true; value: unknown } | { ok: false; code: MessageErrorCode; message: string };

function ownPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Content scripts may send `page:` messages, our own pages and the worker the others; nobody else is heard. */
function mayHear(type: MessageType, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (type.startsWith('page:')) return sender.tab !== undefined && !ownPage(sender.url);
  return ownPage(sender.url) || (sender.url === undefined && sender.tab === undefined);
}

/**
 * Answers messages until the signal. Unknown messages and those without a handler here are left to others; malformed
 * ones and those of a wrong sender are refused with an error that says what and where.
 */
export function listen<M extends MessageType>(handlers: Handlers<M>, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: Answer) => void) => {
    const type = (message as { type?: unknown } | null)?.type;
    const handler = typeof type === 'string' && Object.hasOwn(handlers, type) ? handlers[type as M] : undefined;
    if (!handler) return undefined;
    answer(message, sender, handler as never).then(sendResponse);
    // The answer comes later; every browser keeps the channel open for `true`.
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage as Runtime.OnMessageListenerCallback);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage as never), { once: true });
}

async function answer(
  message: unknown,
  sender: Runtime.MessageSender,
  handler: (data: unknown, sender: Sender) => unknown,
): Promise<Answer> {
  try {
    const read = readMessage(message);
    if (!read) throw new MessageError('invalid', 'not a message');
    if (!mayHear(read.type, sender)) throw new MessageError('sender', `${read.type}: not from this sender`);
    const value = await handler(read.data, {
      tabId: sender.tab?.id,
      frameId: sender.frameId ?? 0,
      url: sender.url,
      tabUrl: sender.tab?.url,
      private: sender.tab?.incognito ?? false,
    });
    return { ok: true, value: checkReturn(read.type, value) };
  } catch (error) {
    const code = error instanceof MessageError ? error.code : 'failed';
    return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
  }
}

async function exchange<T extends MessageType>(type: T, post: () => Promise<unknown>): Promise<Returns<T>> {
  let reply: unknown;
  try {
    reply = await post();
  } catch (error) {
    throw new MessageError('nobody', `${type}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const received = reply as Answer | undefined;
  if (typeof received !== 'object' || received === null) throw new MessageError('nobody', `${type}: no answer`);
  if (received.ok === true) return checkReturn(type, received.value);
  throw new MessageError(received.code ?? 'failed', received.message ?? type);
}

/** Sends a message from a content script to the worker. @throws MessageError */
export function sendToWorker<T extends PageMessage>(type: T, data: Carries<T>): Promise<Returns<T>> {
  return exchange(type, () => browser.runtime.sendMessage({ ...data, type }));
}

/**
 * Sends a message to the content scripts of one frame; frame 0 is the page itself. `all` means all frames, of which the
 * first answer counts.
 * @throws MessageError `nobody` when no script of ours runs there.
 */
export function sendToPage<T extends ToPageMessage>(
  tabId: number,
  type: T,
  data: Carries<T>,
  frameId: number | 'all' = 0,
): Promise<Returns<T>> {
  const to = frameId === 'all' ? {} : { frameId };
  return exchange(type, () => browser.tabs.sendMessage(tabId, { ...data, type }, to));
}
