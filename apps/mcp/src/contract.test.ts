/** What every result keeps to, over every entry of the dataset and in every language. */
import { languages } from '@us-morocco-security/answers';
import {
  type Citable,
  collectionNames,
  factsOf,
  sourceById,
  timeline,
} from '@us-morocco-security/core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { made, run } from './fixture/made.ts';
import { Output } from './output.ts';

const { dataset } = made;

/** More than the longest result needs; a client pays for each letter. */
const MOST_LETTERS = 24_000;

const INVISIBLE = /(?!\n)\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const Strict = z.strictObject(Output.shape);

const ids = collectionNames.flatMap((name) => dataset[name].map(({ id }) => id));
const addresses = new Set(dataset.sources.flatMap(({ url }) => url ?? []));

describe.each(languages)('in %s', (language) => {
  const told = ids.map((name) => ({ name, ...run('record', { name, language }) }));

  test('every entry is told, within bounds, by the schema', () => {
    expect(told.length).toBeGreaterThan(700);
    for (const { name, structured, text } of told) {
      expect(Strict.safeParse(structured).error, name).toBeUndefined();
      expect(structured.outcome, name).not.toBe('not-understood');
      expect(structured.rows.length, name).toBeLessThanOrEqual(9);
      expect(JSON.stringify(structured).length + text.length, name).toBeLessThan(MOST_LETTERS);
    }
  });

  test('no text holds a character that is not seen', () => {
    for (const { name, structured, text } of told) {
      expect(text, name).toMatch(/\S/);
      expect(text, name).not.toMatch(INVISIBLE);
      expect(JSON.stringify(structured), name).not.toMatch(INVISIBLE);
    }
  });

  test('every number has a place that prints it, and every address is that of a source', () => {
    const values = told.flatMap(({ structured }) =>
      structured.rows.flatMap(({ id, values }) => values.map((value) => ({ id, ...value }))),
    );
    for (const { anchors, field, id } of values) {
      expect(anchors.length, `${id} ${field}`).toBeGreaterThan(0);
      for (const { url } of anchors) if (url !== null) expect(addresses).toContain(url);
    }
  });

  test('every amount has its kind', () => {
    const amounts = told.flatMap(({ structured }) =>
      structured.rows.flatMap(({ values }) => values.filter(({ unit }) => unit === 'usd')),
    );
    expect(amounts.length).toBeGreaterThan(100);
    for (const { field, valueKind } of amounts) expect(valueKind, field).toBeDefined();
  });
});

test.each(['timeline', 'sources'])(
  'every page of %s is bounded, and together they hold all',
  (name) => {
    const { pages } = run(name, {}).structured;
    const rows = Array.from({ length: pages }, (_, index) => {
      const { structured, text } = run(name, { page: index + 1 });
      expect(structured.rows.length).toBeGreaterThan(0);
      expect(structured.rows.length).toBeLessThanOrEqual(10);
      expect(JSON.stringify(structured).length + text.length).toBeLessThan(MOST_LETTERS);
      return structured.rows;
    }).flat();
    const all = name === 'sources' ? dataset.sources : timeline(dataset);
    expect(rows.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  },
);

const printedBy = (record: Citable): readonly (readonly [string | undefined, string])[] => {
  const anchors =
    record.kind === 'series'
      ? record.points.flatMap((point) => point.anchors)
      : record.kind === 'rumour'
        ? [...record.reports, ...(record.denials ?? [])].flatMap((report) => report.anchors)
        : Object.values(record.anchors).flat();
  return anchors.map(({ asPrinted, source }) => [sourceById(dataset, source).url, asPrinted]);
};

test('sources gives every anchor of every record', () => {
  const records = [...factsOf(dataset), ...dataset.series, ...dataset.rumours];
  for (const record of records) {
    const [row] = run('sources', { record: record.id }).structured.rows;
    expect(row?.moreValues, record.id).toBeUndefined();
    const given = new Set(
      row?.values.flatMap(({ anchors }) => anchors.map(({ printed, url }) => `${url} ${printed}`)),
    );
    const missing = printedBy(record).filter(([url, text]) => !given.has(`${url ?? null} ${text}`));
    expect(missing, record.id).toEqual([]);
  }
});
