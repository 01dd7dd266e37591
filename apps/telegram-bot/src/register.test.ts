import { languages } from '@us-morocco-security/answers';
import { commandList } from '@us-morocco-security/telegram';
import { checkCommands, checkProfile, startTelegram } from '@us-morocco-security/telegram-emulator';
import { Bot } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { profileOf, register } from './register.ts';

async function openApi() {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.close());
  return { telegram, api: new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } }).api };
}

test.each(languages)('Telegram takes the commands and the profile in %s', (language) => {
  expect(checkCommands({ commands: commandList(language, 'all_group_chats') })).toEqual([]);
  expect(checkProfile(profileOf(language))).toEqual([]);
});

test('it sends each list once, for private chats and for groups, in each language and for all others', async () => {
  const { telegram, api } = await openApi();
  expect(await register(api)).toHaveLength(8);
  expect(await register(api)).toEqual([]);
  const arabic = await api.getMyCommands({
    scope: { type: 'all_group_chats' },
    language_code: 'ar',
  });
  expect(arabic.find(({ command }) => command === 'demining')?.description).toContain('الألغام');
  expect(telegram.refused).toEqual([]);
});

test('it sends only the list that differs', async () => {
  const { telegram, api } = await openApi();
  await register(api);
  await api.setMyCommands([{ command: 'fms', description: 'Another' }], {
    scope: { type: 'all_private_chats' },
    language_code: 'fr',
  });
  const sent = await register(api);
  expect(sent.map(({ payload }) => payload)).toMatchObject([
    { scope: { type: 'all_private_chats' }, language_code: 'fr' },
  ]);
  expect(telegram.callsOf('setMyName')).toEqual([]);
});

test('the profile is sent only when asked to, and only what differs of it', async () => {
  const { telegram, api } = await openApi();
  expect(await register(api, { profile: true })).toHaveLength(8 + 12);
  await api.setMyName('Another', { language_code: 'fr' });
  const sent = await register(api, { profile: true });
  expect(sent.map(({ method }) => method)).toEqual(['setMyName']);
  expect(telegram.refused).toEqual([]);
});

test('in groups nobody else sees a command that concerns only the one who asks', () => {
  const alone = (scope: 'all_group_chats' | 'all_private_chats') =>
    commandList('en', scope)
      .filter(({ is_ephemeral }) => is_ephemeral)
      .map(({ command }) => command);
  expect(alone('all_group_chats')).toEqual(expect.arrayContaining(['help', 'language', 'privacy']));
  expect(alone('all_group_chats')).not.toContain('fms');
  expect(alone('all_private_chats')).toEqual([]);
});
