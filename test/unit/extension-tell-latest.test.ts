import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MessageError } from '../../extension/messages';
import { createTeller } from '../../extension/tell-latest';

const heard: string[] = [];
let deaf = 0;
let why: 'nobody' | 'failed' = 'nobody';
const send = async (said: string): Promise<void> => {
  if (deaf-- > 0) throw new MessageError(why, 'not heard');
  heard.push(said);
};

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  deaf = 0;
  why = 'nobody';
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells again what nobody heard, and no more once it was heard', async () => {
  deaf = 2;
  createTeller(send, new AbortController().signal)('two');
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['two']);
});

it('tells only the latest again', async () => {
  const tell = createTeller(send, new AbortController().signal);
  deaf = 1;
  tell('two');
  await vi.advanceTimersByTimeAsync(10);
  tell('three');
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['three']);
});

it('gives up where nobody ever hears, and at once where it was refused', async () => {
  deaf = 1000;
  createTeller(send, new AbortController().signal)('two');
  await vi.runAllTimersAsync();
  const tried = 1000 - deaf;
  expect(tried).toBe(4);
  why = 'failed';
  createTeller(send, new AbortController().signal)('three');
  await vi.runAllTimersAsync();
  expect(1000 - deaf).toBe(tried + 1);
  expect(heard).toEqual([]);
});

it('is silent once it is stopped', async () => {
  const life = new AbortController();
  deaf = 1;
  createTeller(send, life.signal)('two');
  await vi.advanceTimersByTimeAsync(10);
  life.abort();
  await vi.runAllTimersAsync();
  expect(heard).toEqual([]);
});
