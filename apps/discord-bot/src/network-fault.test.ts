import { expect, test, vi } from 'vitest';
import { quiet } from './fixture/quiet.ts';
import { networkFault, untilReached } from './network-fault.ts';

const { log } = quiet;
const refused = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

test.each([
  [refused(), 'ECONNREFUSED'],
  [new TypeError('fetch failed', { cause: refused() }), 'ECONNREFUSED'],
  [Object.assign(new Error('x'), { code: 'UND_ERR_CONNECT_TIMEOUT' }), 'UND_ERR_CONNECT_TIMEOUT'],
  [new DOMException('aborted', 'AbortError'), 'timeout'],
  [Object.assign(new Error('Missing Access'), { code: 50_001 }), undefined],
  [new Error('taken', { cause: Object.assign(new Error('x'), { code: 'EADDRINUSE' }) }), undefined],
  [new Error('broken'), undefined],
  ['broken', undefined],
])('%s is of the network: %s', (error, code) => {
  expect(networkFault(error)).toBe(code);
});

test('what is no fault of the network is not tried again', async () => {
  const task = vi.fn(() => Promise.reject(new Error('refused for good')));
  const { signal } = new AbortController();
  await expect(untilReached(task, { log, signal })).rejects.toThrow('refused for good');
  expect(task).toHaveBeenCalledOnce();
});

test('whoever stops it is not kept waiting', async () => {
  const stopping = new AbortController();
  const task = () => {
    queueMicrotask(() => stopping.abort(new Error('stopping')));
    return Promise.reject(refused());
  };
  await expect(untilReached(task, { log, signal: stopping.signal })).rejects.toThrow();
});
