import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { deal, withDeals } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';

const recordsOf = (line: string) => ask(line).points.map(({ record }) => record);

test.each([
  ['/timeline', ['clearance-2000', 'delivery-1', 'contract-1', 'notice-1', 'clearance-total']],
  ['/timeline from:1998', ['clearance-2000', 'delivery-1', 'contract-1']],
  ['/timeline to:1998-08-01', ['notice-1', 'clearance-total']],
  ['/timeline from:1998-08-02 to:1998-08-02', ['contract-1']],
  ['/timeline from:1999-02 to:1999-02', ['delivery-1']],
  ['/timeline topic:demining', ['clearance-2000', 'clearance-total']],
  ['/timeline 1998 sales', ['delivery-1', 'contract-1']],
])('%s lists %j, newest first', (line, records) => {
  expect(recordsOf(line)).toEqual(records);
});

test.each([
  ['ar', ['فبراير 1999', '2 غشت 1998', 'سنة 1997']],
  ['en', ['February 1999', '2 August 1998', '1997']],
  ['fr', ['février 1999', '2\u00A0août 1998', '1997']],
] as const)('each entry begins with its date in words: %s', (language, dates) => {
  const heads = ask('/timeline', language).points.map(({ head = '' }) => withoutBidiControls(head));
  expect(heads.slice(1, 4)).toEqual(dates);
});

test.each([
  ['ar', '5 سجلات'],
  ['en', '5 records'],
  ['fr', '5\u00A0fiches'],
] as const)('the lead says how many there are: %s', (language, count) => {
  const { lead, isList } = ask('/timeline', language);
  expect(lead.figure).toBe(count);
  expect(withoutBidiControls(lead.text)).toContain(count);
  expect(isList).toBe(true);
});

test('the lead names the range and the topic asked for', () => {
  expect(firstOf(ask('/timeline from:1998 to:1999 topic:sales')).split('\n')[0]).toBe(
    '1998 to 1999 · Sales: 2 records, newest first.',
  );
});

test('nothing found is an answer, not a failure', () => {
  const reply = ask('/timeline from:1900 to:1901');
  expect(reply.failure).toBeNull();
  expect(firstOf(reply)).toBe(
    '1900 to 1901: nothing on record starts in this period. A longer period, or no topic, may show more.',
  );
});

test('a long timeline comes in pages that fit a message, each entry once', () => {
  const deals = Array.from({ length: 27 }, (_, index) => {
    const day = `1950-01-${String(index + 1).padStart(2, '0')}`;
    return deal(`d-${index}`, { when: { edtf: day }, bounds: { earliest: day, latest: day } });
  });
  const page = (number: number) =>
    ask(`/timeline to:1950 page:${number}`, 'en', withDeals(...deals));
  const pages = page(1).page?.pages ?? 1;
  const all = Array.from({ length: pages }, (_, index) => page(index + 1).points);
  expect(pages).toBeGreaterThan(2);
  expect(all.every(({ length }) => length > 0 && length <= 10)).toBe(true);
  expect(all.flat().map(({ record }) => record)).toEqual(deals.map(({ id }) => id).toReversed());
});
