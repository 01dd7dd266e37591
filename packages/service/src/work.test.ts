import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deferred } from './fixture/deferred.ts';
import { createWork } from './work.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('gives what the task gives, and counts it meanwhile', async () => {
  const work = createWork();
  const task = deferred<string>();
  const result = work.run(() => task.promise);
  expect(work.size).toBe(1);
  task.resolve('done');
  expect(await result).toBe('done');
  expect(work.size).toBe(0);
});

test('a task that fails is done too', async () => {
  const work = createWork();
  const task = deferred<string>();
  const result = work.run(() => task.promise);
  task.reject(new Error('no'));
  await expect(result).rejects.toThrow('no');
  const thrown = work.run(() => {
    throw new Error('at once');
  });
  await expect(thrown).rejects.toThrow('at once');
  expect(work.size).toBe(0);
});

test('is idle at once where nothing runs', async () => {
  expect(await createWork().idle(0)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('is idle once the last task is done', async () => {
  const work = createWork();
  const [one, other] = [deferred<void>(), deferred<void>()];
  const results = [work.run(() => one.promise), work.run(() => other.promise)];
  const idle = work.idle(1_000);
  one.resolve();
  await results[0];
  expect(work.size).toBe(1);
  other.resolve();
  expect(await idle).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('says so where it does not become idle in time', async () => {
  const work = createWork();
  const task = deferred<string>();
  const result = work.run(() => task.promise);
  const idle = work.idle(1_000);
  await vi.advanceTimersByTimeAsync(999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await idle).toBe(false);
  task.resolve('late');
  expect(await result).toBe('late');
});
