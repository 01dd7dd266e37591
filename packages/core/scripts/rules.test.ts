import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../src/lint/index.ts';

const folder = join(import.meta.dirname, '../src/lint/rules');
const files = readdirSync(folder);
/** The files that hold a rule, by what they are named. */
const holders = files
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .filter((file) => /^export const \w+: Rule = /m.test(readFileSync(join(folder, file), 'utf8')))
  .map((file) => file.slice(0, -'.ts'.length));

test('a rule is named as its file is, and every file of a rule is applied', () => {
  expect(rules.map(({ name }) => name).toSorted()).toEqual(holders.toSorted());
});

test.each(rules)('$name has a test that can fail it', ({ name }) => {
  expect(files).toContain(`${name}.test.ts`);
  const text = readFileSync(join(folder, `${name}.test.ts`), 'utf8');
  expect(text).toContain(`./${name}.ts`);
  expect(text).toMatch(/expect\(/);
});
