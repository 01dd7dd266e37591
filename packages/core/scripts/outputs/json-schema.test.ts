import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { anchorSchema } from '../../src/schema/evidence.ts';
import {
  addressSchema,
  edtfSchema,
  isoDateSchema,
  localizedSchema,
} from '../../src/schema/primitives.ts';

/** Whether a value fits a schema, in zod and in the JSON Schema made of it. */
function verdicts(schema: z.ZodType, value: unknown): readonly boolean[] {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return [schema.safeParse(value).success, ajv.validate(z.toJSONSchema(schema), value)];
}

test.each([
  '2019-09-11',
  '2024-02-29',
  '2000-02-29',
  '2011-05',
  '2007',
  '195X',
  '2024-04~',
  '2016/2018',
  '2013/..',
  '../2016-02-29',
])('%s is a date', (text) => {
  expect(verdicts(edtfSchema, text)).toEqual([true, true]);
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '2019-04-31',
  '2019-13',
  '2019-00-10',
  '2019-9-1',
  '19XX',
  '2019/2020/2021',
  '../..',
  '2019-09-11T00:00',
  ' 2019',
])('%s is no date', (text) => {
  expect(verdicts(edtfSchema, text)).toEqual([false, false]);
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02', false],
])('%s as a day: %s', (text, fits) => {
  expect(verdicts(isoDateSchema, text)).toEqual([fits, fits]);
});

test.each([
  'https://history.state.gov/historicaldocuments/frus1969-76ve09p1/d82',
  'http://alyoumtv.com/?p=7437',
  'http://stage.exportcompliancedaily.com/category/247?BC=bc_67&p=141&search_id=391',
  'https://fr.wikipedia.org/wiki/Op%C3%A9ration#Histoire',
  'https://host.example:8080',
])('%s is an address', (text) => {
  expect(verdicts(addressSchema, text)).toEqual([true, true]);
});

test.each([
  'ftp://host.example/page',
  'https://localhost/page',
  'host.example/page',
  'https://host.example/a page',
  'https://host.example/page (slug not kept)',
  'https://host.example/صفحة',
  'https://host.example/50%',
  'https://-host.example/',
  'javascript:alert(1)',
  'https://user@host.example/',
])('%s is no address', (text) => {
  expect(verdicts(addressSchema, text)).toEqual([false, false]);
});

test.each([
  ['=HYPERLINK("http://x.y";18) M142', false],
  ['@SUM(1)', false],
  ['+18', false],
  ['-18 M142', true],
  ['-$11,257,353', true],
  ['18 M142', true],
])('%s may be quoted: %s, since a table may run it', (asPrinted, fits) => {
  expect(verdicts(anchorSchema, { source: 'state-2024', asPrinted })).toEqual([fits, fits]);
});

test('a text with a space at its ends is refused by both', () => {
  const words = { ar: 'نص', en: 'text', fr: 'texte' };
  expect(verdicts(localizedSchema, words)).toEqual([true, true]);
  expect(verdicts(localizedSchema, { ...words, en: 'text ' })).toEqual([false, false]);
  expect(verdicts(localizedSchema, { ...words, fr: '\u00A0texte' })).toEqual([false, false]);
});
