import { ConfigurationError } from '@us-morocco-security/service';
import { startTelegram } from '@us-morocco-security/telegram-emulator';
import { AbortController } from 'abort-controller';
import { Api } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { createFetcher, OtherPoller } from './polling.ts';

/** A fetcher with a fake clock that advances only while it waits. */
async function openFetcher() {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.close());
  let now = 0;
  const waits: number[] = [];
  const connections: boolean[] = [];
  const fetcher = createFetcher({
    polls: new Api(telegram.token, { apiRoot: telegram.apiRoot }),
    clock: () => new Date(now),
    pause: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    log: { info: () => {}, warn: () => {} },
    metrics: { connected: (yes) => void connections.push(yes) },
  });
  const { signal } = new AbortController();
  const supply = () => fetcher.fetch(100, signal);
  return { telegram, fetcher, supply, waits, connections, elapsed: () => now };
}

const conflict = {
  errorCode: 409,
  description: 'Conflict: terminated by other getUpdates request',
};

test('another poller is waited for, for a minute', async () => {
  const { telegram, supply, elapsed } = await openFetcher();
  telegram.fail('getUpdates', { ...conflict, times: 100 });
  await expect(supply()).rejects.toBeInstanceOf(OtherPoller);
  expect(elapsed()).toBe(60_000);
});

test('a poll that came through between two conflicts does not end them', async () => {
  const { telegram, supply, elapsed } = await openFetcher();
  const chat = telegram.privateChat({ id: 7, is_bot: false, first_name: 'Ada' });
  for (let turn = 0; turn < 9; turn += 1) {
    telegram.fail('getUpdates', { ...conflict, times: 2 });
    void chat.say('x');
    expect(await supply()).toHaveLength(1);
  }
  telegram.fail('getUpdates', { ...conflict, times: 100 });
  await expect(supply()).rejects.toBeInstanceOf(OtherPoller);
  expect(elapsed()).toBe(60_000);
});

test('a token that is refused is a matter of configuration', async () => {
  const { telegram, supply } = await openFetcher();
  telegram.fail('getUpdates', { errorCode: 401, description: 'Unauthorized' });
  await expect(supply()).rejects.toBeInstanceOf(ConfigurationError);
});

test('it waits as long as Telegram says, else longer each time, and is not ready meanwhile', async () => {
  const { telegram, fetcher, supply, waits, connections } = await openFetcher();
  expect(fetcher.readiness().ready).toBe(false);
  telegram.fail('getUpdates', { errorCode: 500, times: 3 });
  telegram.cut('getUpdates');
  telegram.fail('getUpdates', { errorCode: 429, parameters: { retry_after: 7 } });
  await supply();
  expect(waits).toEqual([500, 1_000, 2_000, 4_000, 7_000]);
  expect(connections).toEqual([false, false, false, false, false, true]);
  expect(fetcher.readiness()).toEqual({ ready: true });
});
