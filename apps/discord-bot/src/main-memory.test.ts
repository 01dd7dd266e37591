/** The built bot as a process with a database: what it remembers, and the alerts that it sends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutBidiControls } from '@us-morocco-security/answers';
import { type Dataset, dataset } from '@us-morocco-security/core';
import type { Exchange } from '@us-morocco-security/discord-emulator';
import { openState } from '@us-morocco-security/state';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Trial } from './fixture/trial.ts';

const DEAL = 'fms-2025-stinger';

/** Manages the server. */
const CHIEF = { user: 'chief', permissions: '32', locale: 'en-US' };

let folder: string;
let trial: Trial;
let remembering: { readonly STATE_URL: string };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'discord-memory-'));
  remembering = { STATE_URL: join(folder, 'state.sqlite') };
  trial = await Trial.begin();
});

afterEach(async () => {
  await trial.end();
  rmSync(folder, { recursive: true });
});

const said = ({ text }: Pick<Exchange, 'text'>): string => withoutBidiControls(text);

const openOwn = () => openState({ url: remembering.STATE_URL, platform: 'discord' });

/** As if a bot with older data had been the last to announce them. */
async function announceWithout(id: string): Promise<void> {
  const state = await openOwn();
  const older: Dataset = {
    ...dataset,
    asOf: '2020-01-01',
    deals: dataset.deals.filter((deal) => deal.id !== id),
  };
  await state.ledger.enter([], `1 ${JSON.stringify(older)}`);
  await state.close();
}

test('a choice outlives the process, for the person and for the server, and is forgotten when asked', async () => {
  const first = await trial.started(remembering);
  const chosen = await trial.discord.slash('language', { set: 'fr' }, { user: 'one' });
  expect(chosen.private).toBe(true);
  await trial.discord.slash('settings', { set: 'ar', for: 'server' }, CHIEF);
  await first.stop();

  await trial.started(remembering);
  const fms = (user: string) => trial.discord.slash('fms', {}, { user, locale: 'en-US' });
  expect(said(await fms('one'))).toContain('milliards de dollars');
  expect(said(await fms('another'))).toContain('مليار دولار');
  const elsewhere = { user: 'another', guild: false, locale: 'en-US' } as const;
  expect(said(await trial.discord.slash('fms', {}, elsewhere))).toContain('billion');

  await trial.discord.slash('forgetme', {}, { user: 'one' });
  expect(said(await fms('one'))).toContain('مليار دولار');
  expect(trial.discord.refused).toEqual([]);
});

test('/settings is a modal that shows what was chosen, and keeps what is changed', async () => {
  await trial.started(remembering);
  const opened = await trial.discord.slash('settings', {}, { user: 'one' });
  const kept = await trial.discord.submit(opened, { set: 'fr', visibility: 'private' });
  expect(kept.private).toBe(true);
  const fms = await trial.discord.slash('fms', {}, { user: 'one' });
  expect(fms.private).toBe(true);
  expect(said(fms)).toContain('milliards de dollars');
  const again = await trial.discord.slash('settings', {}, { user: 'one' });
  expect(JSON.stringify(again.callback)).toMatch(/"value":"fr"[^}]*"default":true/);
  expect(trial.discord.refused).toEqual([]);
});

test('those who manage nothing choose for themselves alone, and subscribe no channel', async () => {
  await trial.started(remembering);
  const member = { user: 'member', permissions: '2048', locale: 'en-US' };
  const refused = await trial.discord.slash('settings', { set: 'ar', for: 'server' }, member);
  expect(refused.private).toBe(true);
  const other = await trial.discord.slash('fms', {}, { user: 'other', locale: 'en-US' });
  expect(said(other)).toContain('billion');
  const subscribed = await trial.discord.slash('subscribe', { about: 'everything' }, member);
  expect(subscribed.private).toBe(true);
  const state = await openOwn();
  expect(await state.subscriptions.of('channel:400000000000000001')).toBeUndefined();
  await state.close();
});

test('a channel in which the bot may not post is refused at once', async () => {
  await trial.started(remembering);
  const answer = await trial.discord.slash(
    'subscribe',
    { about: 'everything' },
    { ...CHIEF, appPermissions: '1024' },
  );
  expect(answer.private).toBe(true);
  const state = await openOwn();
  expect(await state.subscriptions.of('channel:400000000000000001')).toBeUndefined();
  await state.close();
});

test('newer data bring one alert to a thread and one to a person, and no second one', async () => {
  const first = await trial.started(remembering);
  const opened = await trial.discord.slash(
    'subscribe',
    {},
    { ...CHIEF, thread: '400000000000000009' },
  );
  await trial.discord.submit(opened, { about: 'everything', rhythm: 'at-once' });
  await trial.discord.slash('subscribe', { about: 'stinger' }, { guild: false, locale: 'fr' });
  await first.stop();
  await announceWithout(DEAL);

  const second = await trial.started(remembering);
  while (trial.discord.posted.length < 2) await trial.discord.until('posted');
  await second.stop();
  const third = await trial.started(remembering);
  await third.said('no news to enter');
  await third.stop();

  const texts = trial.discord.posted.map((message) => withoutBidiControls(JSON.stringify(message)));
  expect(texts).toHaveLength(2);
  expect(texts.join()).toContain('400000000000000009');
  for (const text of texts) expect(text).toMatch(/FIM-92K/);
  expect(trial.discord.refused).toEqual([]);
});

test('a channel that is gone ends its subscription, with the reason', async () => {
  const first = await trial.started(remembering);
  await trial.discord.slash('subscribe', { about: 'everything' }, CHIEF);
  await first.stop();
  await announceWithout(DEAL);
  trial.discord.shut('400000000000000001', 10_003);

  const second = await trial.started(remembering);
  await trial.discord.until('refused');
  await second.stop();
  const state = await openOwn();
  const subscribed = await state.subscriptions.of('channel:400000000000000001');
  expect(subscribed?.ended).toMatchObject({ reason: 'gone' });
  await state.close();
  expect(trial.discord.posted).toEqual([]);
});

test('where nothing can be kept, the bot answers, and says so', async () => {
  const file = join(folder, 'not-a-database');
  writeFileSync(file, 'a text and no database, long enough to be told from one '.repeat(100));
  const bot = await trial.started({ STATE_URL: file });
  await bot.said('no memory');
  expect(said(await trial.discord.slash('fms', {}, { locale: 'en-US' }))).toContain('8.545');
  const language = await trial.discord.slash('language', { set: 'fr' }, { locale: 'en-US' });
  expect(said(language)).not.toMatch(/retenu|remember(?:ed|s) (?:your|the)/);
});
