import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, withDeals } from '../fixture/dataset.ts';
import { linesOf } from '../fixture/shown.ts';
import { withoutBidiControls } from '../language/bidi.ts';

const on = (id: string, edtf: string, earliest = edtf, latest = earliest) =>
  deal(id, { when: { edtf }, bounds: { earliest, latest } });

const data = withDeals(
  on('late', '2012-06-18'),
  on('early', '1981-06-18'),
  on('lasting', '1999-06-18/1999-07-02', '1999-06-18', '1999-07-02'),
  on('doubtful', '1990-06-18~', '1990-06-18'),
  on('month', '1995-06', '1995-06-01', '1995-06-30'),
  on('leap', '2004-02-29'),
  on('december', '2003-12-20'),
);

const recordsOf = (line: string) =>
  blocksOf(ask(line, 'en', data), 'timeline').map(({ entries }) =>
    entries.map(({ record }) => record),
  );

test.each([['06-18'], ['6-18'], ['2012-06-18'], ['٠٦-١٨']])(
  '%s: every year is told, oldest first; a month or a doubtful day is no day',
  (typed) => {
    expect(recordsOf(`/onthisday ${typed}`)).toEqual([['early', 'lasting', 'late']]);
  },
);

test('29 February is a day', () => {
  expect(recordsOf('/onthisday 02-29')).toEqual([['leap']]);
});

test.each([
  ['07-01', ['late', 'december']],
  ['12-25', ['december', 'leap']],
  ['01-05', ['december', 'leap']],
])(
  'around %s, the nearest days stand in for it, over the turn of the year',
  (typed, [before, after]) => {
    const shown = recordsOf(`/onthisday ${typed}`);
    expect(shown).toHaveLength(2);
    expect(shown[0]?.at(-1)).toBe(before);
    expect(shown[1]?.at(-1)).toBe(after);
  },
);

test.each([
  ['ar', ['في مثل هذا اليوم: 1 فبراير', 'قبله: 20 دجنبر', 'بعده: 29 فبراير']],
  ['en', ['On this day: 1 February', 'Before: 20 December', 'After: 29 February']],
  [
    'fr',
    [
      'Ce jour-là\u00A0: 1er\u00A0février',
      'Avant\u00A0: 20\u00A0décembre',
      'Après\u00A0: 29\u00A0février',
    ],
  ],
] as const)('without a date it is the day on which one asks: %s', (language, headings) => {
  const shown = blocksOf(ask('/onthisday', language, data), 'heading');
  expect(shown.map(({ text }) => withoutBidiControls(text))).toEqual(headings);
});

test.each(['02-30', '13-01', '00-10', '2012', 'June'])('%s is no day', (typed) => {
  expect(ask(`/onthisday ${typed}`, 'en', data).failure?.code).toBe('bad-day');
});

test('a record without any day is answered for too', () => {
  const reply = ask('/onthisday 06-18', 'en', withDeals());
  expect(reply.failure).toBeNull();
  expect(linesOf(reply).join(' ')).toContain('Nothing on record falls on this day');
});
