import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, withDeals } from '../fixture/dataset.ts';

const recordsOf = (line: string) =>
  blocksOf(ask(line), 'timeline').flatMap(({ entries }) => entries.map(({ record }) => record));

test.each([
  ['/timeline', ['clearance-total', 'notice-1', 'contract-1', 'delivery-1', 'clearance-2000']],
  ['/timeline from:1998', ['contract-1', 'delivery-1', 'clearance-2000']],
  ['/timeline to:1998-08-01', ['clearance-total', 'notice-1']],
  ['/timeline from:1998-08-02 to:1998-08-02', ['contract-1']],
  ['/timeline from:1999-02 to:1999-02', ['delivery-1']],
  ['/timeline topic:demining', ['clearance-total', 'clearance-2000']],
  ['/timeline 1998 sales', ['contract-1', 'delivery-1']],
])('%s tells %j', (line, records) => {
  expect(recordsOf(line)).toEqual(records);
});

test.each([
  ['ar', ['منذ سنة 1990، حسب صحيفة 5 مارس 2001', 'سنة 1997', '2 غشت 1998', 'فبراير 1999']],
  ['en', ['since 1990, as stated on 5 March 2001', '1997', '2 August 1998', 'February 1999']],
  [
    'fr',
    ['depuis 1990, selon la fiche du 5\u00A0mars 2001', '1997', '2\u00A0août 1998', 'février 1999'],
  ],
] as const)('dates stand in words: %s', (language, dates) => {
  const shown = blocksOf(ask('/timeline', language), 'timeline').flatMap(({ entries }) =>
    entries.map(({ date }) => date),
  );
  expect(shown.slice(0, 4)).toEqual(dates);
});

test('nothing found is an answer, not a failure', () => {
  const reply = ask('/timeline from:1900 to:1901');
  expect(reply.failure).toBeNull();
  expect(blocksOf(reply, 'notice').map(({ title }) => title)).toEqual(['No result']);
});

test('a long timeline is cut into pages of twelve, each entry once', () => {
  const deals = Array.from({ length: 27 }, (_, index) => {
    const day = `1950-01-${String(index + 1).padStart(2, '0')}`;
    return deal(`d-${index}`, { when: { edtf: day }, bounds: { earliest: day, latest: day } });
  });
  const page = (number: number) =>
    blocksOf(ask(`/timeline to:1950 page:${number}`, 'en', withDeals(...deals)), 'timeline')
      .flatMap(({ entries }) => entries)
      .map(({ record }) => record);
  const pages = [page(1), page(2), page(3)];
  expect(pages.map(({ length }) => length)).toEqual([12, 12, 3]);
  expect(pages.flat()).toEqual(deals.map(({ id }) => id));
});
