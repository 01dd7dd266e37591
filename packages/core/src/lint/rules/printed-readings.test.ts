import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { printedReadings } from './printed-readings.ts';

const reading = (index: number, path: readonly (string | number)[], value: unknown) =>
  changed(fixture, 'conflicts', 'conflict-rank', ['readings', index, ...path], value);

test.each([
  [1, ['counts', 0, 'value'], 15, 'counts.0: No anchor of the reading states 15.'],
  [0, ['anchors', 0, 'asPrinted'], 'top lenders', 'counts.0: No anchor of the reading states 10.'],
  [
    0,
    ['anchors', 0, 'asPrinted'],
    'more than ten lenders',
    'counts.0: The anchors state more-than, but the reading is up-to.',
  ],
  [1, ['when', 'edtf'], '1999', 'when: Neither the reading nor its source is of 1999.'],
  [
    1,
    ['amount'],
    { usd: 15, qualifier: 'exact', valueKind: 'ceiling' },
    'amount: No anchor of the reading states 15.',
  ],
] as const)('reading %i: %j = %j', (index, path, value, message) => {
  expect(found(printedReadings, reading(index, path, value))).toEqual([
    `conflicts/conflict-rank readings.${index}.${message}`,
  ]);
});

test('a reading may be printed in thousands', () => {
  const anchors = [{ source: 'bulletin-2001', asPrinted: 'the top 10', scale: 1000 }];
  const counts = [{ of: 'rank', value: 10_000, qualifier: 'up-to' }];
  const scaled = reading(0, ['anchors'], anchors);
  const path = ['readings', 0, 'counts'];
  expect(
    found(printedReadings, changed(scaled, 'conflicts', 'conflict-rank', path, counts)),
  ).toEqual([]);
  expect(found(printedReadings, scaled)).toHaveLength(2);
});

test('a reading may be of the day of its source', () => {
  expect(found(printedReadings, reading(1, ['when', 'edtf'], '2002-01-14'))).toEqual([]);
});

test('other countries are counted from the printed countries, without the two partners', () => {
  const counts = (other: number) => [
    { of: 'countries', value: 14, qualifier: 'exact' },
    { of: 'other-countries', value: other, qualifier: 'exact' },
  ];
  expect(found(printedReadings, reading(1, ['counts'], counts(12)))).toEqual([]);
  expect(found(printedReadings, reading(1, ['counts'], counts(13)))).toEqual([
    'conflicts/conflict-rank readings.1.counts.1: No anchor of the reading states 13.',
  ]);
});

test('a translation is of the day of its original', () => {
  const anchors = [{ source: 'bulletin-2001-ar', paragraph: 4, asPrinted: 'أكبر عشرة معيرين' }];
  const arabic = changed(
    fixture,
    'conflicts',
    'conflict-rank',
    ['readings', 0, 'anchors'],
    anchors,
  );
  const path = ['readings', 0, 'when'];
  const of = (edtf: string) => changed(arabic, 'conflicts', 'conflict-rank', path, { edtf });
  expect(found(printedReadings, of('2001-03-05'))).toEqual([]);
  expect(found(printedReadings, of('2001-03-06'))).toEqual([
    'conflicts/conflict-rank readings.0.when: Neither the reading nor its source is of 2001-03-06.',
  ]);
});

test('no anchor prints a figure that the reading does not tell', () => {
  expect(found(printedReadings, reading(1, ['anchors', 0, 'asPrinted'], '14th of 90'))).toEqual([
    'conflicts/conflict-rank readings.1.anchors.0.asPrinted: ' +
      '"90" is not a value of the reading, and its words do not mention it.',
  ]);
  expect(
    found(printedReadings, reading(1, ['anchors', 0, 'asPrinted'], '14th in May 2001')),
  ).toEqual([]);
});
