import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { completeLine, completeWords } from './completion.ts';

const names = { dataset, language: 'en' } as const;

test.each([
  ['/tim', ['/timeline '], '/tim'],
  ['tim', ['timeline '], 'tim'],
  ['/pre', ['/previous '], '/pre'],
  ['/timeline to', ['topic:', 'to:'], 'to'],
  ['/timeline topic:exer', ['topic:exercises'], 'topic:exer'],
  ['/timeline from:2004 exer', ['exercises'], 'exer'],
  ['/system هيم', ['هيمارس'], 'هيم'],
  ['/system name:هيم', ['name:هيمارس'], 'name:هيم'],
  ['/system f 16', ['f-16', 'f100', 'viper-shield'], 'f 16'],
  ['/language f', ['fr'], 'f'],
  ['/nothing f', [], 'f'],
  ['/timeline from:20', [], 'from:20'],
])('completes %j', (line, hits, end) => {
  const [found, completed] = completeLine(line, names);
  expect([...found].sort()).toEqual([...hits].sort());
  expect(completed).toBe(end);
});

test('offers every value, however many', () => {
  const [found] = completeLine('/deal ', names);
  const deals = dataset.deals.map(({ id }) => id);
  expect(found.filter((each) => !each.endsWith(':'))).toHaveLength(deals.length);
});

test('offers every command on an empty line', () => {
  const [found] = completeLine('', names);
  expect(found).toEqual(expect.arrayContaining(['fms ', 'timeline ', 'language ', 'exit ']));
});

test.each([
  [['tim'], ['timeline']],
  [['comp'], ['compare', 'completion']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [
    ['timeline', '--to'],
    ['--to', '--topic'],
  ],
  [['timeline', '--topic', 'exer'], ['exercises']],
  [
    ['fms', '--language', ''],
    ['ar', 'en', 'fr'],
  ],
  [['fms', '--bidi', 'v'], ['visual']],
  [['fms', '--js'], ['--json']],
  [['system', 'هيم'], ['هيمارس']],
  [['system', '--name', 'him'], ['himars']],
  [['/system', 'him'], ['himars']],
  [['nothing', 'x'], []],
])('completes the words %j', (words, values) => {
  const found = completeWords(words, names).map(({ value }) => value);
  expect([...found].sort()).toEqual([...values].sort());
});

test('calls a value by its name in the language of the reader', () => {
  const [himars] = completeWords(['system', 'himars'], { dataset, language: 'ar' });
  expect(himars?.label).toContain('هيمارس');
});
