import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { datesPlausible } from './dates-plausible.ts';

const pact = (when: object) => changed(fixture, 'events', 'pact-1996', ['when'], when);

test.each([
  [{ edtf: '1996/1995' }, '1996/1995 runs backwards.'],
  [{ fiscalYears: { from: 1999, to: 1998 } }, 'FY1999 to FY1998 runs backwards.'],
  [{ edtf: '1696' }, '1696 lies before 1945.'],
  [{ edtf: '../1940' }, '../1940 lies before 1945.'],
  [
    { edtf: '2001-04-01' },
    '2001-04-01 begins after 2001-03-31, the day of the latest source that states it.',
  ],
  [
    { fiscalYears: { from: 2003, to: 2003 } },
    'FY2003 to FY2003 begins after 2001-03-31, the day of the latest source that states it.',
  ],
])('an event of %j is refused', (when, message) => {
  expect(found(datesPlausible, pact(when))).toEqual([`events/pact-1996 when: ${message}`]);
});

test.each([
  { edtf: '2001-03-31' },
  { edtf: '195X' },
  { edtf: '1996~' },
  { edtf: '2000/..' },
  { edtf: '../1996' },
  { fiscalYears: { from: 2001, to: 2001 } },
  { fiscalYears: { from: 2002, to: 2002 } },
])('an event of %j is accepted', (when) => {
  expect(found(datesPlausible, pact(when))).toEqual([]);
});

test('the latest of the sources that print a date bounds it', () => {
  const anchors = [
    { source: 'gazette-2002', asPrinted: 'last autumn' },
    { source: 'bulletin-2001', asPrinted: 'next autumn' },
  ];
  const autumn = pact({ edtf: '2001-10' });
  expect(
    found(datesPlausible, changed(autumn, 'events', 'pact-1996', ['anchors', 'when'], anchors)),
  ).toEqual([]);
});

test('a page without a day of publication is bounded by the day it was read, or not at all', () => {
  const undated = changed(
    pact({ edtf: '2001-07' }),
    'sources',
    'bulletin-2001-ar',
    ['published'],
    undefined,
  );
  expect(found(datesPlausible, undated)).toEqual([
    'events/pact-1996 when: 2001-07 begins after 2001-06-01, the day of the latest source that states it.',
  ]);
  const unread = changed(undated, 'sources', 'bulletin-2001-ar', ['accessed'], undefined);
  expect(found(datesPlausible, unread)).toEqual([]);
});

test('a reading of a conflict is no later than its source', () => {
  const path = ['readings', 1, 'when', 'edtf'];
  expect(
    found(datesPlausible, changed(fixture, 'conflicts', 'conflict-rank', path, '2003')),
  ).toEqual([
    'conflicts/conflict-rank readings.1.when: 2003 begins after 2002-01-14, the day of the latest source that states it.',
  ]);
});

test('a source is read after it is published, and copies appear after their original', () => {
  expect(
    found(datesPlausible, changed(fixture, 'sources', 'gazette-2002', ['accessed'], '2002-01-13')),
  ).toEqual([
    'sources/gazette-2002 accessed: It was published 2002-01-14, after it was read on 2002-01-13.',
  ]);
  expect(
    found(
      datesPlausible,
      changed(fixture, 'sources', 'bulletin-2001-ar', ['published'], '2001-02'),
    ),
  ).toContain(
    'sources/bulletin-2001-ar published: It was published 2001-02, before its original "bulletin-2001" of 2001-03-05.',
  );
  expect(
    found(datesPlausible, changed(fixture, 'sources', 'gazette-2002', ['published'], '1902')),
  ).toContain('sources/gazette-2002 published: 1902 lies before 1945.');
});

test.each(['planned', 'cancelled'])('a %s exercise may lie ahead of its sources', (outcome) => {
  const later = changed(fixture, 'exercises', 'kite-week', ['when', 'edtf'], '2002-03');
  expect(found(datesPlausible, later)).toEqual([
    'exercises/kite-week when: 2002-03 begins after 2001-03-05, the day of the latest source that states it.',
  ]);
  expect(
    found(datesPlausible, changed(later, 'exercises', 'kite-week', ['outcome'], outcome)),
  ).toEqual([]);
});
