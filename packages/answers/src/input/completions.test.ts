import type { Language } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import type { NameKind, OptionDefinition } from '../command.ts';
import { fixture } from '../fixture/dataset.ts';
import { completeOption } from './completions.ts';

const nameOf = (of: NameKind): OptionDefinition => ({
  type: 'name',
  of,
  required: true,
});

const values = (option: OptionDefinition, typed: string, language: Language = 'en') =>
  completeOption(option, typed, fixture, language).map(({ value }) => value);

test.each([
  ['ki', ['kite']],
  ['KX9', ['kite']],
  ['ro', ['radar-x']],
  ['rouge', ['radar-x']],
  ['رو', ['radar-x']],
  ['كا', ['kite']],
  ['red', ['kite']],
  ['', ['kite', 'radar-x']],
  ['zeppelin', []],
])('“%s” could become the systems %j', (typed, systems) => {
  expect(values(nameOf('system'), typed)).toEqual(systems);
});

test('the name shown is that of the reader’s language', () => {
  expect(completeOption(nameOf('system'), 'robin', fixture, 'ar')).toEqual([
    { value: 'radar-x', label: 'روبن (RX-1)' },
  ]);
});

test('what begins with what was typed comes before what is also called so', () => {
  // In English, only the alias of the kite begins with "r".
  expect(values(nameOf('system'), 'r')).toEqual(['radar-x', 'kite']);
});

test('records, deals, terms, commands and choices are completed; dates are not', () => {
  expect(values(nameOf('record'), 'contr')).toEqual(['contract-1']);
  expect(values(nameOf('record'), 'open')).toEqual(['open-cases']);
  expect(values(nameOf('deal'), 'notice')).toEqual(['notice-1']);
  expect(values(nameOf('deal'), 'open')).toEqual([]);
  expect(values(nameOf('term'), 'tow')).toEqual(['towing']);
  expect(values(nameOf('term'), 'fm')).toEqual(['fmf', 'fms']);
  expect(values(nameOf('command'), 'ti')).toEqual(['timeline']);
  expect(values({ type: 'choice', choices: ['sales', 'surplus'], required: false }, 'su')).toEqual([
    'surplus',
  ]);
  const stages = ['notified', 'delivered'] as const;
  expect(values({ type: 'choice', choices: stages, required: false }, 'إخ')).toEqual(['notified']);
  expect(values({ type: 'choice', choices: stages, required: false }, 'livr')).toEqual([
    'delivered',
  ]);
  expect(values({ type: 'date', required: false }, '20')).toEqual([]);
});

test('what can be compared is completed: systems and programmes; so are the versions of releases', () => {
  expect(values(nameOf('comparable'), 'ki')).toEqual(['kite']);
  expect(values(nameOf('comparable'), 'f')).toEqual(['fmf', 'fms']);
  const releases = ['9.8.0', '9.7.0'].map((version) => ({ version, changes: [] }));
  expect(
    completeOption(nameOf('release'), '9.7', { ...fixture, releases }, 'ar').map(
      ({ value }) => value,
    ),
  ).toEqual(['9.7.0']);
});

test('no more are offered than asked for', () => {
  expect(completeOption(nameOf('record'), 'listed', fixture, 'en', 4)).toHaveLength(4);
  expect(completeOption(nameOf('record'), 'listed', fixture, 'en')).toHaveLength(13);
});
