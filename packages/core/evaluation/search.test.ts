import { expect, test } from 'vitest';
import { dataset } from '../src/index.ts';
import { factsOf } from '../src/query/records.ts';
import { miniSearch, orama, ours, plainEntries } from './engines.ts';
import { judgedQueries, recallOf, scripts } from './judged-queries.ts';

const engine = ours(dataset);

test('the judged queries are many, in every script, and none is asked twice', () => {
  expect(judgedQueries.length).toBeGreaterThanOrEqual(150);
  for (const script of scripts) {
    expect(judgedQueries.filter((query) => query.script === script).length).toBeGreaterThan(20);
  }
  expect(new Set(judgedQueries.map(({ query }) => query)).size).toBe(judgedQueries.length);
});

test('what is expected is on record', () => {
  const { systems, programmes, terms, series, rumours, conflicts } = dataset;
  const ids = new Set(
    [
      ...factsOf(dataset),
      ...systems,
      ...programmes,
      ...terms,
      ...series,
      ...rumours,
      ...conflicts,
    ].map(({ id }) => id),
  );
  expect(judgedQueries.flatMap(({ expected }) => expected).filter((id) => !ids.has(id))).toEqual(
    [],
  );
});

test('recall stays above its floor', () => {
  const { at1, at5 } = recallOf(engine, judgedQueries);
  expect(at1).toBeGreaterThanOrEqual(0.97);
  expect(at5).toBeGreaterThanOrEqual(0.99);
});

test.each(scripts)('recall stays above its floor in the script %s', (script) => {
  const { at1, at5 } = recallOf(
    engine,
    judgedQueries.filter((query) => query.script === script),
  );
  expect(at1).toBeGreaterThanOrEqual(0.94);
  expect(at5).toBeGreaterThanOrEqual(0.97);
});

test('the search finds more than a plain engine over the same entries', () => {
  const own = recallOf(engine, judgedQueries);
  const entries = plainEntries(dataset);
  for (const other of [miniSearch(entries), orama(entries)]) {
    const plain = recallOf(other, judgedQueries);
    expect(own.at1).toBeGreaterThan(plain.at1);
    expect(own.at5).toBeGreaterThan(plain.at5);
  }
});
