import { dataset } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import type { OptionName } from './command.ts';
import { chatCommands as commands } from './commands/index.ts';
import { choiceLabel, commandWords, optionWords } from './words.ts';

const NAME = /^[-\p{L}\p{N}]{1,32}$/u;

test('in English a command and an option are called as they are', () => {
  for (const { name, options } of commands) {
    expect(commandWords(name, 'en').name).toBe(name);
    for (const option of Object.keys(options)) {
      if (option !== 'claim') expect(optionWords(option as OptionName, 'en').name).toBe(option);
    }
  }
});

test.each(languages)('in %s names can be typed and none is given twice', (language) => {
  const names = commands.map(({ name }) => commandWords(name, language).name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([]);
  for (const { options } of commands) {
    const own = Object.keys(options).map((name) => optionWords(name as OptionName, language).name);
    expect(new Set(own).size).toBe(own.length);
    expect(own.filter((name) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([]);
  }
});

test.each([
  ['notified', 'Notification'],
  ['surplus', 'Matériel excédentaire'],
  ['deals', 'Transactions'],
  ['ar', 'العربية'],
])('the choice %s is called %s in French', (choice, label) => {
  expect(choiceLabel(choice, dataset, 'fr')).toBe(label);
});

test('every choice of a command has a name besides its value', () => {
  const choices = commands.flatMap(({ options }) =>
    Object.values(options).flatMap((option) => (option.type === 'choice' ? option.choices : [])),
  );
  expect(choices.filter((choice) => choiceLabel(choice, dataset, 'ar') === choice)).toEqual([]);
});
