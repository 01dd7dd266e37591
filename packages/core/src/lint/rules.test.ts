import { expect, test } from 'vitest';
import { collections } from '../schema/dataset.ts';
import { fixture, found } from './fixture.ts';
import { rules } from './index.ts';
import { entries } from './walk.ts';

test.each(rules)('$name finds nothing in a sound dataset', (rule) => {
  expect(found(rule, fixture)).toEqual([]);
});

test('the sound dataset fits the schemas', () => {
  for (const { collection, record } of entries(fixture)) {
    const { id, ...file } = record;
    expect(collections[collection].file.safeParse(file), `${collection}/${id}`).toMatchObject({
      success: true,
    });
  }
});

test.each(rules)('$name is described by one sentence', ({ description }) => {
  expect(description).toMatch(/^(?:Every|No) [^.]+\.$/);
});

test('no two rules share a name', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});
