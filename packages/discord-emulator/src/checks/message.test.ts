import { MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { checkMentions } from './mentions.ts';
import { checkEdit, checkMessage } from './message.ts';
import { button, row, shows, text, V2 } from './samples.ts';

const paths = (problems: readonly { path: string }[]) => problems.map(({ path }) => path);

test.each([
  {},
  { content: ' ' },
  { content: '', embeds: [], components: [], attachments: [] },
  { flags: V2, components: [] },
])('a message says something: %j does not', (body) => {
  expect(checkMessage(body)).toEqual([
    { path: '', says: 'is empty: no content, embed, component, file or poll' },
  ]);
});

test.each([
  { content: 'a' },
  { embeds: [{ title: 'a' }] },
  { components: [row(button('a'))] },
  { attachments: [{ id: '0', filename: 'a.png' }] },
  { poll: { question: { text: 'a' }, answers: [{ poll_media: { text: 'b' } }] } },
  shows(text('a')),
])('a message says something: %j does', (body) => {
  expect(checkMessage(body)).toEqual([]);
});

test('an edit may leave everything as it is', () => {
  expect(checkEdit({})).toEqual([]);
});

test('a bot sets the flags that are its own', () => {
  const { SuppressEmbeds, Ephemeral, SuppressNotifications, Crossposted } = MessageFlags;
  expect(checkMessage({ content: 'a', flags: SuppressEmbeds | Ephemeral })).toEqual([]);
  expect(checkMessage({ content: 'a', flags: SuppressNotifications })).toEqual([]);
  expect(paths(checkMessage({ content: 'a', flags: Crossposted }))).toEqual(['flags']);
});

test('an edit does not make a message private', () => {
  expect(checkEdit({ flags: MessageFlags.SuppressEmbeds })).toEqual([]);
  expect(paths(checkEdit({ flags: MessageFlags.Ephemeral }))).toEqual(['flags']);
});

test.each([
  ['content', { content: 'a' }],
  ['embeds', { embeds: [{ title: 'a' }] }],
  ['poll', { poll: { question: { text: 'a' }, answers: [{ poll_media: { text: 'b' } }] } }],
])('no %s beside the new components', (key, rest) => {
  expect(paths(checkMessage({ ...shows(text('a')), ...rest }))).toEqual([key]);
  expect(checkMessage({ ...shows(text('a')), content: '', embeds: [] })).toEqual([]);
});

test('an edit of a message of new components need not repeat the flag', () => {
  expect(checkEdit({ components: [text('a')] }, { v2: true })).toEqual([]);
  expect(paths(checkEdit({ components: [text('a')] }))).toEqual(['components[0]']);
  expect(paths(checkEdit({ content: 'a' }, { v2: true }))).toEqual(['content']);
});

test('what the schema knows is refused with its path and its reason', () => {
  expect(checkMessage(shows(row(button('a', { label: 'a'.repeat(81) }))))).toEqual([
    {
      path: 'components[0].components[0].label',
      says: 'Too big: expected string to have <=80 characters',
    },
  ]);
  expect(paths(checkMessage(shows(text('a'.repeat(4001)))))).toEqual(['components[0].content']);
  expect(paths(checkMessage({ content: 'a'.repeat(2001) }))).toEqual(['content']);
  expect(paths(checkMessage(shows(button('a'))))).toEqual(['components[0]']);
  expect(paths(checkMessage('hello'))).toEqual(['']);
  expect(paths(checkMessage(undefined))).toEqual(['']);
});

test('a key that Discord does not know is refused, however deep', () => {
  expect(checkMessage({ content: 'a', ephemeral: true })).toEqual([
    { path: 'ephemeral', says: 'is a key that Discord does not know here' },
  ]);
  expect(paths(checkMessage(shows(row(button('a', { colour: 1 })))))).toEqual([
    'components[0].components[0].colour',
  ]);
  expect(checkMessage({ content: 'a', enforce_nonce: false, tts: false })).toEqual([]);
});

test('mentions say one thing', () => {
  const mentions = (allowed_mentions: object) => ({ content: 'a', allowed_mentions });
  expect(checkMessage(mentions({ parse: ['users'], roles: ['1'] }))).toEqual([]);
  expect(paths(checkMessage(mentions({ parse: ['users'], users: ['1'] })))).toEqual([
    'allowed_mentions.users',
  ]);
});

test.each([
  [{ content: 'a' }],
  [{ content: 'a', allowed_mentions: null }],
  [{ content: 'a', allowed_mentions: {} }],
  [{ content: 'a', allowed_mentions: { parse: ['users'] } }],
  [{ content: 'a', allowed_mentions: { parse: [], users: ['1'] } }],
  [{ content: 'a', allowed_mentions: { parse: [], replied_user: true } }],
])('this bot mentions nobody: %j might', (body) => {
  expect(checkMentions(body)).toHaveLength(1);
  expect(checkMessage(body)).toEqual([]);
});

test('this bot mentions nobody', () => {
  expect(checkMentions({ content: '@everyone', allowed_mentions: { parse: [] } })).toEqual([]);
});
