import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { checkCommands } from './commands.ts';
import { times } from './samples.ts';

const slash = (rest: object = {}) => ({ name: 'ask', description: 'Asks', ...rest });
const menu = (rest: object = {}) => ({
  type: ApplicationCommandType.Message,
  name: 'Check This',
  ...rest,
});
const option = (name: string, rest: object = {}) => ({
  type: ApplicationCommandOptionType.String,
  name,
  description: 'Says',
  ...rest,
});
const options = (...list: object[]) => [slash({ options: list })];
const group = (...list: object[]) => ({
  type: ApplicationCommandOptionType.Subcommand,
  name: 'sub',
  description: 'Below',
  options: list,
});
const choices = (length: number, value = 'a') =>
  times(length, (index) => ({ name: `n${index}`, value: `${index}${value}` }));
/** A command whose texts count `length` characters together, 7947 of them beside its description. */
const filled = (length: number) => {
  const list = times(4, (index) => option(`o${index}`, { choices: choices(25, 'a'.repeat(75)) }));
  return [slash({ description: 'a'.repeat(length - 7947), options: list })];
};

/** Each rule: a list just inside it, one just outside, and the place of the fault. */
const rules: readonly [rule: string, accepted: object[], refused: object[], path: string][] = [
  [
    'a name is letters of any script, digits, - _ and apostrophe',
    [slash({ name: "سؤال-'1_a" })],
    [slash({ name: 'ask me' })],
    '[0].name',
  ],
  ['a name is in lower case', [slash({ name: 'été' })], [slash({ name: 'Été' })], '[0].name'],
  ['a name holds no vowel signs', [slash({ name: 'سؤال' })], [slash({ name: 'سُؤال' })], '[0].name'],
  [
    'a translated name is spelt like a name',
    [slash({ name_localizations: { fr: 'demande' } })],
    [slash({ name_localizations: { fr: 'Demande' } })],
    '[0].name_localizations.fr',
  ],
  [
    'an option is spelt like a name',
    options(option('who')),
    options(option('Who')),
    '[0].options[0].name',
  ],
  ['a slash command has a description', [slash()], [slash({ description: '' })], '[0].description'],
  ['an entry of a menu has none', [menu()], [menu({ description: 'Checks' })], '[0].description'],
  [
    'an entry of a menu has no options',
    [menu()],
    [menu({ options: [option('a')] })],
    '[0].options',
  ],
  [
    'an entry of a menu has no translated description',
    [menu()],
    [menu({ description_localizations: { fr: 'a' } })],
    '[0].description_localizations',
  ],
  [
    'required options stand first',
    options(option('a', { required: true }), option('b')),
    options(option('a'), option('b', { required: true })),
    '[0].options[1]',
  ],
  [
    'required options of a subcommand stand first',
    options(group(option('a', { required: true }), option('b'))),
    options(group(option('a'), option('b', { required: true }))),
    '[0].options[0].options[1]',
  ],
  [
    'options have different names',
    options(option('a'), option('b')),
    options(option('a'), option('a')),
    '[0].options[1].name',
  ],
  [
    'an option has choices or autocomplete',
    options(option('a', { autocomplete: true, choices: [] })),
    options(option('a', { autocomplete: true, choices: choices(1) })),
    '[0].options[0]',
  ],
  [
    'the value of a choice has 100 characters',
    options(option('a', { choices: choices(1, 'a'.repeat(99)) })),
    options(option('a', { choices: choices(1, 'a'.repeat(100)) })),
    '[0].options[0].choices[0].value',
  ],
  ['a command has 8000 characters', filled(8000), filled(8001), '[0]'],
  [
    'a translation is for a locale of Discord',
    [slash({ description_localizations: { 'es-419': 'Pregunta' } })],
    [slash({ description_localizations: { ar: 'يسأل' } })],
    '[0].description_localizations.ar',
  ],
  [
    'a choice is translated for a locale of Discord',
    options(option('a', { choices: [{ name: 'a', value: 'a', name_localizations: { fr: 'b' } }] })),
    options(
      option('a', { choices: [{ name: 'a', value: 'a', name_localizations: { fr_FR: 'b' } }] }),
    ),
    '[0].options[0].choices[0].name_localizations.fr_FR',
  ],
  ['names of one type are unique', [slash(), menu({ name: 'ask' })], [slash(), slash()], ''],
  [
    '100 slash commands',
    times(100, (index) => slash({ name: `a${index}` })),
    times(101, (index) => slash({ name: `a${index}` })),
    '',
  ],
  [
    '15 entries of a menu',
    times(15, (index) => menu({ name: `a${index}` })),
    times(16, (index) => menu({ name: `a${index}` })),
    '',
  ],
  [
    '25 options',
    options(...times(25, (index) => option(`a${index}`))),
    options(...times(26, (index) => option(`a${index}`))),
    '[0].options',
  ],
];

test.each(rules)('%s', (_rule, accepted, refused, path) => {
  expect(checkCommands(accepted)).toEqual([]);
  expect(checkCommands(refused).map((problem) => problem.path)).toEqual([path]);
});

test('the longest translation of each text counts', () => {
  const [command] = filled(7995);
  const translated = (fr: string) => [{ ...command, name_localizations: { fr } }];
  expect(checkCommands(translated('demander'))).toEqual([]);
  expect(checkCommands(translated('demanderai'))).toEqual([
    { path: '[0]', says: '8002 characters in all: at most 8000' },
  ]);
});

test('permissions may be written as discord.js writes them', () => {
  expect(checkCommands([slash({ default_member_permissions: '8', nsfw: false })])).toEqual([]);
  expect(checkCommands([slash({ default_member_permissions: 'all' })])).toHaveLength(1);
});

test('what is no list is refused', () => {
  expect(checkCommands({})).toEqual([{ path: '', says: 'is no list of commands' }]);
});
