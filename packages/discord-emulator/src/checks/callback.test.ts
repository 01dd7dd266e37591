import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { checkCallback } from './callback.ts';
import { shows, text, times, V2 } from './samples.ts';

const { Ping, ApplicationCommand, MessageComponent, ApplicationCommandAutocomplete, ModalSubmit } =
  InteractionType;

const modal = {
  type: 9,
  data: { custom_id: 'ask', title: 'Ask', components: [text('Say it')] },
};
const answers: readonly object[] = [
  { type: 1 },
  { type: 4, data: { content: 'a' } },
  { type: 5 },
  { type: 6 },
  { type: 7, data: { content: 'a' } },
  { type: 8, data: { choices: [] } },
  modal,
];

test.each([
  [Ping, [1]],
  [ApplicationCommand, [4, 5, 9]],
  [MessageComponent, [4, 5, 6, 7, 9]],
  [ApplicationCommandAutocomplete, [8]],
  [ModalSubmit, [4, 5, 6, 7]],
])('an interaction of type %i takes answers of types %j', (interaction, suitable) => {
  const accepted = answers.filter((answer) => checkCallback(answer, interaction).length === 0);
  expect(accepted.map((answer) => Object.values(answer)[0])).toEqual(suitable);
});

test('an answer of a type unknown, or of none, is refused', () => {
  const says = (type: string) => [{ path: 'type', says: `${type} is no type of answer` }];
  expect(checkCallback({ type: 3 }, ApplicationCommand)).toEqual(says('3'));
  expect(checkCallback(undefined, ApplicationCommand)).toEqual(says('undefined'));
});

test('a message in an answer is checked as a message', () => {
  expect(checkCallback({ type: 4, data: shows(text('a')) }, ApplicationCommand)).toEqual([]);
  expect(checkCallback({ type: 4 }, ApplicationCommand)).toEqual([
    { path: 'data', says: 'is empty: no content, embed, component, file or poll' },
  ]);
  expect(checkCallback({ type: 7, data: { components: [text('a')] } }, MessageComponent)).toEqual([
    {
      path: 'data.components[0]',
      says: 'only a row may stand here without the flag IS_COMPONENTS_V2',
    },
  ]);
});

test('a deferral may be private and nothing else', () => {
  const { Ephemeral } = MessageFlags;
  expect(checkCallback({ type: 5, data: { flags: Ephemeral } }, ApplicationCommand)).toEqual([]);
  expect(checkCallback({ type: 5, data: { flags: Ephemeral | V2 } }, ApplicationCommand)).toEqual([
    { path: 'data.flags', says: 'a bot may not set 32768 here' },
  ]);
});

test('an autocomplete answer has up to 25 choices, each value up to 100 characters', () => {
  const suggests = (count: number, value: string) => ({
    type: 8,
    data: { choices: times(count, (index) => ({ name: `n${index}`, value })) },
  });
  const check = (answer: object) => checkCallback(answer, ApplicationCommandAutocomplete);
  expect(check(suggests(25, 'a'.repeat(100)))).toEqual([]);
  expect(check(suggests(26, 'a')).map(({ path }) => path)).toEqual(['data.choices']);
  expect(check(suggests(1, 'a'.repeat(101)))).toEqual([
    { path: 'data.choices[0].value', says: 'has 101 characters: at most 100' },
  ]);
  const long = { type: 8, data: { choices: [{ name: 'a'.repeat(101), value: 'a' }] } };
  expect(check(long).map(({ path }) => path)).toEqual(['data.choices[0].name']);
});

test('a modal has up to five components', () => {
  const asks = (count: number) => ({
    ...modal,
    data: { ...modal.data, components: times(count, () => text('a')) },
  });
  expect(checkCallback(asks(5), ApplicationCommand)).toEqual([]);
  expect(checkCallback(asks(6), ApplicationCommand)).toEqual([
    { path: 'data.components', says: '6 components: at most 5' },
  ]);
});
