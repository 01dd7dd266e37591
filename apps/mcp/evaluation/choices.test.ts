/** The questions themselves: every tool in every language, and arguments that lead to the outcome they name. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { run } from '../src/fixture/made.ts';
import { tools } from '../src/tools.ts';
import { Choice, count, mark } from './choices.ts';

const choices = z
  .array(Choice)
  .parse(JSON.parse(readFileSync(new URL('./tool-choices.json', import.meta.url), 'utf8')));
const names = tools.map(({ name }) => name);

test('there are forty, each tool is asked for in each language, and each must be left alone somewhere', () => {
  expect(choices).toHaveLength(40);
  expect(new Set(choices.map(({ id }) => id)).size).toBe(40);
  for (const language of ['ar', 'en', 'fr']) {
    const asked = choices.filter((choice) => choice.language === language);
    expect(new Set(asked.map(({ tool }) => tool))).toEqual(new Set(names));
  }
  for (const name of names) expect(choices.some(({ not }) => not.includes(name))).toBe(true);
});

test.each(choices)('$id: $tool answers it', ({ arguments: given, not, outcome, tool }) => {
  expect(names).toEqual(expect.arrayContaining([tool, ...not]));
  expect(not).not.toContain(tool);
  expect(run(tool, given).structured.outcome).toBe(outcome);
});

describe('scoring', () => {
  const of = (tool: string | null) => choices.map(({ id }) => ({ id, tool }));

  test('counts right, tolerable and wrong calls apart, and no call as none', () => {
    const right = choices.map(({ id, tool }) => ({ id, tool }));
    expect(count(mark(choices, right))).toEqual({ right: 40, tolerable: 0, wrong: 0, none: 0 });
    const wrong = choices.map(({ id, not: [tool = ''] }) => ({ id, tool }));
    expect(count(mark(choices, wrong))).toEqual({ right: 0, tolerable: 0, wrong: 40, none: 0 });
    expect(count(mark(choices, [])).none).toBe(40);
    expect(count(mark(choices, of(null))).none).toBe(40);
    const always = count(mark(choices, of('find')));
    expect([always.right, always.wrong]).toEqual([14, 2]);
    expect(always.tolerable).toBe(24);
  });
});
