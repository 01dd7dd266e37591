import { expect, test } from 'vitest';
import { asked } from './fixture/ask.ts';
import { slash } from './fixture/payloads.ts';
import { readAlertPlace, whoOf } from './who.ts';

const VIEW = 1024;
const SEND = 2048;
const SEND_IN_THREADS = 274_877_906_944;
const MANAGE = '32';

const inServer = (fields: object = {}) => ({
  ...slash('fms'),
  guild_id: '10',
  channel_id: '20',
  channel: { id: '20', type: 0 },
  context: 0,
  app_permissions: String(VIEW + SEND),
  authorizing_integration_owners: { 0: '10' },
  ...fields,
});

const who = (payload: object, posts = true) => whoOf(asked(payload), posts);

test('in a server, by the nearest place, alerts go to the channel', () => {
  expect(who(inServer())).toEqual({
    person: '4444',
    topic: undefined,
    channel: '20',
    server: '10',
    mayManage: false,
    canPost: true,
    place: 'channel:20',
    privatePlace: 'user:4444',
  });
});

test('a thread is a topic of its channel, and asks for a permission of its own', () => {
  const thread = { channel: { id: '30', type: 11, parent_id: '20' }, channel_id: '30' };
  expect(who(inServer(thread))).toMatchObject({
    topic: '30',
    channel: '20',
    place: 'channel:30',
    canPost: false,
  });
  const app_permissions = String(VIEW + SEND_IN_THREADS);
  expect(who(inServer({ ...thread, app_permissions }))).toMatchObject({ canPost: true });
});

test.each([
  ['manages the server', { member: { user: { id: '4444' }, permissions: MANAGE } }, true],
  ['is an administrator', { member: { user: { id: '4444' }, permissions: '8' } }, true],
  ['may write alone', { member: { user: { id: '4444' }, permissions: '2048' } }, false],
  ['has no number for it', { member: { user: { id: '4444' }, permissions: 'all' } }, false],
])('whoever %s', (_, fields, mayManage) => {
  expect(who(inServer(fields))).toMatchObject({ mayManage });
});

test.each([
  ['the bot may not write', { app_permissions: String(VIEW) }],
  ['the bot does not see the channel', { app_permissions: String(SEND) }],
  ['the server has not added the bot', { authorizing_integration_owners: { 1: '4444' } }],
])('no alert goes where %s', (_, fields) => {
  expect(who(inServer(fields))).toMatchObject({ canPost: false });
});

test('without a token the bot posts nowhere', () => {
  expect(who(inServer(), false)).toMatchObject({ canPost: false });
});

test('with the bot alone there is a person and no place around them', () => {
  const direct = { ...slash('fms'), member: undefined, user: { id: '4444' }, channel_id: '40' };
  const alone = who({ ...direct, context: 1 });
  expect(alone).toMatchObject({ person: '4444', place: 'user:4444', canPost: true });
  expect(alone).not.toHaveProperty('channel');
  expect(who({ ...direct, context: 2 })).toMatchObject({
    channel: '40',
    place: 'channel:40',
    canPost: false,
    mayManage: false,
  });
});

test('the place of an alert is read back, and nothing else is one', () => {
  expect(readAlertPlace('channel:20')).toEqual({ kind: 'channel', id: '20' });
  expect(readAlertPlace('user:4444')).toEqual({ kind: 'user', id: '4444' });
  for (const text of ['', '20', 'channel:', 'channel:20/../30', 'server:1']) {
    expect(readAlertPlace(text)).toBeUndefined();
  }
});
