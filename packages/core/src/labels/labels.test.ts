import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../query/fixture.ts';
import { fieldLabel, labelledLists, labelOf } from './labels.ts';
import { languages } from './language.ts';

const labelled = new Set(Object.values(labelledLists).flat());

/** Every object of the JSON Schema of the dataset. */
function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [Object(value), ...Object.values(value).flatMap(objectsIn)];
}

const schemas = objectsIn(
  JSON.parse(readFileSync(`${import.meta.dirname}/../../dist/schema.json`, 'utf8')),
);

test('every closed value of the schema has a label', () => {
  const values = schemas.flatMap(({ enum: options, const: only }) =>
    [options ?? [], only ?? []].flat().filter((value) => typeof value === 'string'),
  );
  expect(values.length).toBeGreaterThan(100);
  expect([...new Set(values)].filter((value) => !labelled.has(value))).toEqual([]);
});

const fields = [
  ...new Set(schemas.flatMap(({ properties }) => Object.keys(Object(properties)))),
].filter((field) => !field.startsWith('$'));

/** Labels as callers without types ask for them. */
const ask = (label: (...given: never[]) => string, ...given: readonly unknown[]): unknown =>
  Reflect.apply(label, undefined, given);

describe.each(languages)('%s', (language) => {
  test('every field of the schema has a label', () => {
    expect(fields.length).toBeGreaterThan(100);
    for (const field of fields) expect(ask(fieldLabel, field, language)).toMatch(/\p{L}/u);
  });

  test('every value has a label that its list has not for another', () => {
    for (const [list, values] of Object.entries(labelledLists)) {
      const labels = values.map((value) => ask(labelOf, list, value, language));
      expect(new Set(labels).size).toBe(values.length);
    }
  });
});

test.each([
  ['stage', 'notified', 'ar', 'إخطار للكونغرس'],
  ['stage', 'notified', 'fr', 'Notification'],
  ['funding', 'fmf', 'en', 'US military financing'],
  ['sourceLanguage', 'pt', 'ar', 'البرتغالية'],
  ['counted', 'rank', 'fr', 'rang'],
] as const)('%s %s in %s is %s', (list, value, language, label) => {
  expect(ask(labelOf, list, value, language)).toBe(label);
});

test('an Arabic label is in Arabic letters', () => {
  for (const [list, values] of Object.entries(labelledLists)) {
    for (const value of values)
      expect(ask(labelOf, list, value, 'ar')).toMatch(/\p{Script=Arabic}/u);
  }
});

test.each([
  [labelOf, ['stage', 'sold', 'ar'], 'unknown-label stage sold'],
  [labelOf, ['colour', 'red', 'ar'], 'unknown-label colour red'],
  [labelOf, ['stage', 'notified', 'de'], 'unknown-label de'],
  [fieldLabel, ['colour', 'fr'], 'unknown-label colour'],
  [fieldLabel, ['amount', undefined], 'unknown-label undefined'],
] as const)('what has no label is refused (%#)', (label, given, code) => {
  expect(codeOf(() => ask(label, ...given))).toBe(code);
});
