import { dataset } from '@us-morocco-security/core';
import { definitions } from '@us-morocco-security/discord';
import { describe, expect, it } from 'vitest';
import {
  messageCommands,
  missingOption,
  readTyped,
  slashCommands,
  withValue,
} from './command-line.ts';

const bodies = definitions(dataset);
const commands = slashCommands(bodies, 'en');

const read = (line: string, known = commands) => {
  const typed = readTyped(line, known);
  return (
    typed && [
      typed.command.name,
      Object.fromEntries(typed.filled.map(({ option, value }) => [option.name, value])),
    ]
  );
};

describe('a line that calls a command', () => {
  it.each([
    ['/fms ', ['fms', {}]],
    ['/fms year:2019', ['fms', { year: '2019' }]],
    ['/fms year:2019 language:fr', ['fms', { year: '2019', language: 'fr' }]],
    ['/system name:AGM-154 C (JSOW)', ['system', { name: 'AGM-154 C (JSOW)' }]],
    // What stands before the first option belongs to the first one.
    ['/system himars', ['system', { name: 'himars' }]],
    ['/verify claim:Morocco paid: 40', ['verify', { claim: 'Morocco paid: 40' }]],
    ['/no-such year:2019', undefined],
    ['fms year:2019', undefined],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('is read by the names that a French client shows, and by those that are registered', () => {
    const french = slashCommands(bodies, 'fr');
    expect(read('/système nom:himars', french)).toEqual(['system', { name: 'himars' }]);
    expect(read('/system name:himars', french)).toEqual(['system', { name: 'himars' }]);
  });

  it('names the required option that is empty', () => {
    const missing = (line: string) => {
      const typed = readTyped(line, commands);
      return typed && missingOption(typed)?.name;
    };
    expect(missing('/system ')).toBe('name');
    expect(missing('/system name: ')).toBe('name');
    expect(missing('/system name:himars')).toBeUndefined();
  });

  it('takes a suggestion in place of what is typed', () => {
    const current = readTyped('/fms year:20', commands)?.current;
    expect(current && withValue('/fms year:20', current, '2019')).toBe('/fms year:2019 ');
  });
});

it('the commands in the script of the reader come first', () => {
  expect(slashCommands(bodies, 'ar')[0]?.name).toMatch(/^\p{Script=Arabic}/u);
  expect(slashCommands(bodies, 'fr')[0]?.name).toMatch(/^[a-z]/u);
  expect(messageCommands(bodies, 'ar').map(({ label }) => label)).toHaveLength(2);
});
