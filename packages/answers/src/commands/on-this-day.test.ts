import { expect, test } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { deal, withDeals } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';

const on = (id: string, edtf: string, earliest = edtf, latest = earliest) =>
  deal(id, { when: { edtf }, bounds: { earliest, latest } });

const data = withDeals(
  on('early', '1981-06-18'),
  on('late', '2012-06-18'),
  on('lasting', '1999-06-18/1999-07-02', '1999-06-18', '1999-07-02'),
  on('doubtful', '1990-06-18~', '1990-06-18'),
  on('month', '1995-06', '1995-06-01', '1995-06-30'),
  on('leap', '2004-02-29'),
  on('december', '2003-12-20'),
);

const recordsOf = (line: string) => ask(line, 'en', data).points.map(({ record }) => record);

test.each([['06-18'], ['6-18'], ['2012-06-18'], ['٠٦-١٨']])(
  '%s: every year is told, newest first; a month or a doubtful day is no day',
  (typed) => {
    expect(recordsOf(`/onthisday ${typed}`)).toEqual(['late', 'lasting', 'early']);
  },
);

test('29 February is a day', () => {
  expect(recordsOf('/onthisday 02-29')).toEqual(['leap']);
});

test.each([
  ['ar', '18 يونيو: 3 سجلات بهذا التاريخ. الأحدث أولا.'],
  ['en', '18 June: 3 records on this day. Newest first.'],
  ['fr', '18\u00A0juin\u00A0: 3\u00A0fiches à cette date. De la plus récente à la plus ancienne.'],
] as const)('the answer begins with the day and how much it has: %s', (language, lead) => {
  expect(firstOf(ask('/onthisday 06-18', language, data)).split('\n')[0]).toBe(lead);
});

test('one record has no order', () => {
  expect(firstOf(ask('/onthisday 02-29', 'en', data)).split('\n')[0]).toBe(
    '29 February: 1 record on this day.',
  );
});

test.each([
  ['07-01', ['late', 'lasting', 'early', 'december']],
  ['12-25', ['december', 'leap']],
  ['01-05', ['december', 'leap']],
])('around %s, the nearest days are reported, across the turn of the year', (typed, records) => {
  expect(recordsOf(`/onthisday ${typed}`)).toEqual(records);
});

test.each([
  ['ar', 'لا شيء مسجل بتاريخ 1 فبراير. أقرب الأيام: 20 دجنبر، 29 فبراير.'],
  ['en', 'Nothing on record falls on 1 February. The nearest days: 20 December, 29 February.'],
  [
    'fr',
    'Rien n’est enregistré à la date du 1er\u00A0février. Les dates les plus proches\u00A0: 20\u00A0décembre, 29\u00A0février.',
  ],
] as const)('without a date it is the day on which one asks: %s', (language, lead) => {
  expect(firstOf(ask('/onthisday', language, data)).split('\n')[0]).toBe(lead);
});

test.each(['02-30', '13-01', '00-10', '2012', 'June'])('%s is no day', (typed) => {
  expect(ask(`/onthisday ${typed}`, 'en', data).failure?.code).toBe('bad-day');
});

test('a record without any day is answered for too', () => {
  const reply = ask('/onthisday 06-18', 'en', withDeals());
  expect(reply.failure).toBeNull();
  expect(firstOf(reply)).toBe('Nothing on record falls on 18 June.');
});
