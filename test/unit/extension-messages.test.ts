import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenAsGate, NEED_READER, sendNeedReader } from '../../extension/gate-messages';
import { MessageError, readMessage } from '../../extension/messages';
import { type Handlers, listen, sendToWorker } from '../../extension/messaging';

const ID = fakeBrowser.runtime.id;
const page = {
  id: ID,
  tab: { id: 4, incognito: false, url: 'https://news.example/a' },
  frameId: 0,
  url: 'https://news.example/a',
};
const own = { id: ID, url: fakeBrowser.runtime.getURL('/popup.html') };

beforeEach(() => fakeBrowser.reset());

/** Delivers a message as the browser would and returns the answer; undefined when nobody answered. */
function deliver(handlers: Handlers<never>, message: unknown, sender: object): Promise<unknown> {
  const stop = new AbortController();
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  listen(handlers, stop.signal);
  const listener = add.mock.calls.at(-1)?.[0] as unknown as (...args: unknown[]) => unknown;
  return new Promise((done) => {
    if (listener(message, sender, done) !== true) done(undefined);
  });
}

describe('readMessage', () => {
  it('ignores what is not ours', () => {
    for (const other of [undefined, null, 7, 'page:claims', {}, { type: 'toString' }, { type: 'x' }]) {
      expect(readMessage(other)).toBeUndefined();
    }
  });

  it('names the field that is wrong', () => {
    expect(() => readMessage({ type: 'page:claims', count: -1 })).toThrow(/page:claims: count/);
    expect(() => readMessage({ type: 'page:open', what: 'https://evil.example' })).toThrow(MessageError);
    expect(() => readMessage({ type: 'page:open', what: 'compare', hash: '"><script>' })).toThrow(/hash/);
  });
});

describe('listen', () => {
  const handlers: Handlers<'page:claims' | 'popup:jump'> = {
    'page:claims': () => null,
    'popup:jump': ({ id }) => ({ found: id === 'c1' }),
  };

  it('answers pages and the popup, each their own messages', async () => {
    expect(await deliver(handlers as never, { type: 'page:claims', count: 2 }, page)).toEqual({
      ok: true,
      value: null,
    });
    expect(await deliver(handlers as never, { type: 'popup:jump', id: 'c1' }, own)).toEqual({
      ok: true,
      value: { found: true },
    });
  });

  it.each([
    ['another extension', { type: 'page:claims', count: 2 }, { ...page, id: 'other' }],
    ['our own page posing as a content script', { type: 'page:claims', count: 2 }, { ...page, url: own.url }],
    ['a content script posing as the popup', { type: 'popup:jump', id: 'c1' }, page],
    ['a page without address posing as the popup', { type: 'popup:jump', id: 'c1' }, { ...page, url: undefined }],
  ])('refuses %s', async (_, message, sender) => {
    expect(await deliver(handlers as never, message, sender)).toMatchObject({ ok: false, code: 'sender' });
  });

  it('refuses an answer that does not fit its schema', async () => {
    const wrong = { 'popup:jump': () => ({ found: 'yes' }) };
    expect(await deliver(wrong as never, { type: 'popup:jump', id: 'c1' }, own)).toMatchObject({
      ok: false,
      code: 'invalid',
    });
  });

  it('turns an exception into an answer', async () => {
    const broken = {
      'page:claims': () => {
        throw new Error('storage is gone');
      },
    };
    expect(await deliver(broken as never, { type: 'page:claims', count: 1 }, page)).toEqual({
      ok: false,
      code: 'failed',
      message: 'storage is gone',
    });
  });
});

describe('sendToWorker', () => {
  it('says when nobody listens', async () => {
    await expect(sendToWorker('page:claims', { count: 1 })).rejects.toMatchObject({ code: 'nobody' });
  });
});

describe('the gate', () => {
  it('asks for the reader with a message that the worker accepts, and stays quiet when nobody is there', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('context invalidated'));
    await expect(sendNeedReader(['en'])).resolves.toBeUndefined();
    expect(readMessage(send.mock.calls[0]?.[0])).toEqual({
      type: NEED_READER,
      data: { languages: ['en'] },
    });
  });

  it('answers the popup until it stops', async () => {
    const stop = new AbortController();
    const remove = vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener');
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    let state: 'waiting' | 'other-language' = 'waiting';
    const told: unknown[] = [];
    const calls = {
      told: () => ({ state, languages: ['de'] }),
      changed: (languages: unknown) => told.push(languages),
      stop: () => told.push('stop'),
      pauseHere: () => told.push('pause'),
    };
    listenAsGate(calls, stop.signal);
    const listener = add.mock.calls[0]?.[0] as unknown as (...args: unknown[]) => unknown;
    const answers: unknown[] = [];
    const deliverTo = (message: object, sender: object = own) =>
      listener(message, sender, (answer: unknown) => answers.push(answer));
    deliverTo({ type: 'popup:getClaims' });
    deliverTo({ type: 'popup:getClaims' }, { id: 'other' });
    deliverTo({ type: 'worker:stop' }, { id: 'other' });
    expect(answers).toEqual([{ ok: true, value: { state: 'waiting', languages: ['de'], claims: [] } }]);
    state = 'other-language';
    deliverTo({ type: 'popup:getClaims' });
    expect(answers[1]).toEqual({ ok: true, value: { state: 'other-language', languages: ['de'], claims: [] } });
    deliverTo({ type: 'worker:settingsChanged', settings: { languages: { de: true } }, paused: false });
    deliverTo({ type: 'worker:settingsChanged', settings: { languages: { de: true } }, paused: true });
    deliverTo({ type: 'worker:pauseHere', paused: true });
    deliverTo({ type: 'worker:pauseHere', paused: false });
    deliverTo({ type: 'worker:stop' });
    await new Promise((done) => setTimeout(done));
    expect(told).toEqual([{ de: true }, 'stop', 'pause', 'stop']);
    stop.abort();
    expect(remove).toHaveBeenCalledWith(listener);
  });
});
