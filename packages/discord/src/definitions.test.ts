import { chatCommands } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { checkCommands } from '@us-morocco-security/discord-emulator';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { definitions } from './definitions.ts';

const defined = definitions(dataset);
const slashNamed = (name: string) =>
  defined.find((one) => one.type === ApplicationCommandType.ChatInput && one.name === name);

test('Discord takes them all', () => {
  expect(checkCommands(defined)).toEqual([]);
});

test('every command is there, what members use in Arabic too, for servers and users, everywhere', () => {
  expect(defined).toHaveLength(chatCommands.length + 12 + 4);
  for (const one of defined) {
    expect(one).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  }
  expect(slashNamed('مبيعات')).toBeDefined();
  expect(slashNamed('مصادر')).toBeUndefined();
});

test.each([
  ['latin', /^[a-z]/],
  ['arabic', /^[\p{Script=Arabic}]/u],
] as const)('with %s names, each command is there once', (scripts, pattern) => {
  const named = definitions(dataset, scripts);
  expect(named).toHaveLength(chatCommands.length + 2);
  const slashes = named.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  expect(slashes.filter(({ name }) => !pattern.test(name))).toEqual([]);
  expect(checkCommands(named)).toEqual([]);
});

test('a command tells its options, needed ones first, with choices or completion', () => {
  expect(slashNamed('compare')).toMatchObject({
    name_localizations: { fr: 'comparer', 'en-US': 'compare', 'en-GB': 'compare' },
    description_localizations: {
      fr: 'Deux systèmes, deux programmes ou deux années côte à côte',
    },
    options: [
      { name: 'a', required: true, autocomplete: true, name_localizations: { fr: 'premier' } },
      { name: 'b', required: true, autocomplete: true },
      { name: 'language', choices: [{ name: 'العربية', value: 'ar' }, {}, {}] },
      { name: 'ephemeral', type: 5 },
    ],
  });
  expect(slashNamed('fms')).toMatchObject({
    options: [
      { name: 'year' },
      {
        name: 'stage',
        choices: [
          {},
          { value: 'notified', name_localizations: { fr: 'Notification' } },
          {},
          {},
          {},
        ],
      },
      { name: 'system', autocomplete: true },
      { name: 'language' },
      { name: 'ephemeral' },
    ],
  });
});

test('every command takes a language and can be asked in private, /language as well', () => {
  for (const one of defined.filter(({ type }) => type === ApplicationCommandType.ChatInput)) {
    const names = 'options' in one ? (one.options ?? []).map(({ name }) => name) : [];
    expect(names.slice(-2)).toSatisfy(([first, last]) =>
      ['language ephemeral', 'لغة خاص'].includes(`${first} ${last}`),
    );
  }
});

test('no locale is named that Discord does not document', () => {
  expect(JSON.stringify(defined)).not.toContain('"ar":');
});
