/** The JSON Schema over all of data.json: it accepts and refuses what zod does, wherever a value is changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { datasetSchema } from '../../src/schema/dataset.ts';

const DIST = join(import.meta.dirname, '../../dist');
const json = z.json();
type Json = z.output<typeof json>;
type Step = string | number;

const readJson = (name: string): Json =>
  json.parse(JSON.parse(readFileSync(join(DIST, name), 'utf8')));

const data = z.record(z.string(), json).parse(readJson('data.json'));
const ajv = new Ajv2020();
addFormats.default(ajv);
const accepts = ajv.compile(z.record(z.string(), json).parse(readJson('schema.json')));

/** A dataset of one entry: enough to be judged, and quick. */
const fileOf = (collection: string, entry: Json): Json => {
  const emptied = Object.entries(data).map(([name, value]) => [
    name,
    Array.isArray(value) ? [] : value,
  ]);
  return { ...Object.fromEntries(emptied), [collection]: [entry] };
};

const entries = Object.entries(data).flatMap(([name, list]) =>
  Array.isArray(list) ? list.map((entry) => [name, entry] as const) : [],
);

/** Every place in a value. */
function placesIn(value: Json): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner: [Step, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...inner.flatMap(([step, part]) => placesIn(part).map((rest) => [step, ...rest]))];
}

/** A copy with another value in a place; undefined takes out what is there. */
function changed(value: Json, [step, ...rest]: readonly Step[], to: Json | undefined): Json {
  if (step === undefined) return to ?? null;
  const isTakenOut = rest.length === 0 && to === undefined;
  if (Array.isArray(value)) {
    return value.flatMap((part, index) =>
      index === step ? (isTakenOut ? [] : [changed(part, rest, to)]) : [part],
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries({ [step]: null, ...value }).flatMap(([key, part]) =>
    key === step
      ? isTakenOut
        ? []
        : [[key, changed(part, rest, to)] as const]
      : [[key, part] as const],
  );
  return Object.fromEntries(parts);
}

const wrongValues = fc.constantFrom<Json | undefined>(
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  'x',
  'space at its end ',
  'a-good-id',
  'Not-An-ID',
  'an-id-of-more-than-24-characters',
  '2019-02-31',
  '2019-13-45',
  '2019-09-11',
  '2013/..',
  'javascript:alert(1)',
  'https://host.example/page',
  '=HYPERLINK("http://x.y";18)',
  'exact',
  'delivered',
  'long '.repeat(60),
  [],
  [[]],
  ['x', 'x'],
  {},
  { en: 'only one language' },
  { ar: 'نص', en: 'text', fr: 'texte' },
  { ar: 'نص', en: 'text', fr: 'texte', es: 'texto' },
  { edtf: '2019-09-11' },
  { fiscalYears: { from: 2019, to: 2020 } },
);

test('the whole file is valid in both', () => {
  expect([datasetSchema.safeParse(data).success, accepts(data)]).toEqual([true, true]);
});

test('both judge alike whatever one value is changed to', () => {
  const verdicts = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...entries),
      fc.nat(),
      wrongValues,
      fc.option(fc.constantFrom('id', 'note', 'constructor'), { freq: 6 }),
      ([collection, entry], nth, to, extra) => {
        const places = placesIn(entry);
        const place = places[nth % places.length] ?? [];
        const added = extra === null ? place : [...place, extra];
        const file = fileOf(collection, changed(entry, added, to));
        const isValid = datasetSchema.safeParse(file).success;
        verdicts[isValid ? 'accepted' : 'refused'] += 1;
        expect([added, accepts(file)]).toEqual([added, isValid]);
      },
    ),
    { numRuns: 3000 },
  );
  // Of both kinds there are enough to tell.
  expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(50);
});
