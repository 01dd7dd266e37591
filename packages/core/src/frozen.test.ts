import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { lazily } from './frozen.ts';
import { deals } from './generated/collections/deals.ts';
import { dataset } from './generated/data.ts';
import { collectionNames } from './generated/vocabulary.ts';

const parse = vi.spyOn(JSON, 'parse');
afterEach(() => parse.mockClear());

const written: unknown = JSON.parse(
  readFileSync(`${import.meta.dirname}/../dist/data.json`, 'utf8'),
);

test('a text is parsed when it is first asked for, and once', () => {
  const read = lazily<readonly number[]>('[1]');
  expect(parse).not.toHaveBeenCalled();
  expect(read()).toBe(read());
  expect(parse).toHaveBeenCalledTimes(1);
});

test('a text that lies elsewhere is fetched when it is first asked for', () => {
  const fetch = vi.fn(() => '[1]');
  const read = lazily<readonly number[]>(fetch);
  expect(fetch).not.toHaveBeenCalled();
  expect([read(), read()]).toEqual([[1], [1]]);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('what is read is frozen in depth', () => {
  const [one] = lazily<{ list: { n: number }[] }[]>(() => '[{"list":[{"n":1}]}]')();
  expect(() => one?.list.push({ n: 2 })).toThrow(TypeError);
  expect(() => Object.assign(one?.list[0] ?? {}, { n: 2 })).toThrow(TypeError);
});

test('the dataset is what data.json holds, however it is read', () => {
  expect({ ...dataset }).toEqual(written);
  expect(JSON.parse(JSON.stringify(dataset))).toEqual(written);
  expect(structuredClone(dataset)).toEqual(written);
  expect(Object.keys(dataset)).toEqual(Object.keys(Object(written)));
  expect(Object.entries(dataset)).toEqual(Object.entries(Object(written)));
});

test('nothing of the dataset can be changed', () => {
  expect(() => Object.assign(dataset, { deals: [] })).toThrow(TypeError);
  expect(unfrozenIn(dataset)).toEqual([]);
});

test('a collection has a module of its own', async () => {
  expect(deals).toEqual(dataset.deals);
  for (const name of collectionNames) {
    const module: object = await import(`./generated/collections/${name}.ts`);
    expect(Object.entries(module)).toEqual([[name, dataset[name]]]);
  }
});

/** Where something can still be changed. */
function unfrozenIn(value: unknown, path = 'dataset'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([key, inner]) =>
    unfrozenIn(inner, `${path}.${key}`),
  );
  return Object.isFrozen(value) ? within : [path, ...within];
}
