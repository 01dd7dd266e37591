import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { figuresRecorded } from './figures-recorded.ts';

const unrecorded = (figure: string) =>
  `"${figure}" is recorded neither here nor in a linked record.`;

test.each([
  ['deals', 'listed-kite', ['title', 'en'], '19 Kite gliders', '19'],
  ['deals', 'listed-kite', ['summary', 'ar'], 'تسع عشرة طائرة', 'تسع عشرة'],
  ['deals', 'lent-robin', ['title', 'fr'], 'Trois radars', 'Trois'],
  ['figures', 'total-loans', ['notes', 0, 'en'], 'Of these, $1.26 million.', '$1.26 million'],
  ['figures', 'total-loans', ['summary', 'fr'], 'Depuis 1997', '1997'],
  ['events', 'pact-1996', ['points', 0, 'text', 'en'], '7 gliders', '7'],
  ['events', 'pact-1996', ['title', 'en'], 'A pact of 6 March 2001', '6 March 2001'],
  ['statements', 'top-ten-lender', ['claimStatus', 'reason', 'en'], 'It ranks 15th.', '15th'],
  ['deals', 'listed-kite', ['confidence', 'reason', 'en'], '44% were seen.', '44%'],
  ['deals', 'listed-kite', ['divergences', 0, 'note', 'en'], 'Two letters fell.', 'Two'],
  ['conflicts', 'conflict-rank', ['readings', 1, 'says', 'en'], 'Ranked 15th.', '15th'],
] as const)('%s/%s %j: %j is not recorded', (collection, id, path, text, figure) => {
  expect(found(figuresRecorded, changed(fixture, collection, id, path, text))).toEqual([
    `${collection}/${id} ${path.join('.')}: ${unrecorded(figure)}`,
  ]);
});

test.each([
  ['its quantity', 'deals', 'listed-kite', '18 gliders'],
  ['the day its source was published', 'deals', 'listed-kite', 'On 5 March 2001'],
  ['the month of that day', 'deals', 'listed-kite', 'In March 2001'],
  ['the day of the original of its source', 'deals', 'lent-robin', 'On 5 March 2001'],
  ['its amount', 'figures', 'total-loans', 'Over $4,500,000'],
  ['the amount of a part', 'figures', 'total-loans', '$1.25 million'],
  ['the amount of its whole', 'figures', 'loans-1999', '$4.5 million'],
  ['a fiscal year', 'figures', 'loans-1999', 'In FY1999'],
  ['the number of its points', 'events', 'pact-1996', 'Three benefits'],
  ['the number of its countries', 'deployments', 'observers', 'In two countries'],
  ['a reading of the conflict that names it', 'statements', 'top-ten-lender', 'Ranked 14th'],
  ['a value of the record that a conflict names', 'conflicts', 'conflict-rank', 'The top ten'],
  ['part of a designation', 'deals', 'lent-robin', 'The RB-2 and the KX-9'],
] as const)('a text may state %s', (_, collection, id, text) => {
  expect(found(figuresRecorded, changed(fixture, collection, id, ['title', 'en'], text))).toEqual(
    [],
  );
});

test.each([
  ['statements', 'oldest-club', 'claim', 'one of 12 old clubs', '12'],
  ['events', 'pact-1996', 'points.loans', '40 gliders', '40'],
  ['deals', 'listed-kite', 'stage', 'sales since 1995', '1995'],
] as const)(
  '%s/%s: the words quoted for %s state no other figure',
  (collection, id, field, print, figure) => {
    const path = ['anchors', field, 0, 'asPrinted'];
    expect(found(figuresRecorded, changed(fixture, collection, id, path, print))).toEqual([
      `${collection}/${id} ${path.join('.')}: ${unrecorded(figure)}`,
    ]);
  },
);

test('a text may state the figure of a point that the point states and its anchor quotes', () => {
  const path = ['anchors', 'points.loans', 0, 'asPrinted'];
  const printed = changed(fixture, 'events', 'pact-1996', path, '40 gliders');
  const told = ['ar', 'en', 'fr'].reduce(
    (data, language) =>
      changed(data, 'events', 'pact-1996', ['points', 0, 'text', language], '40 gliders'),
    printed,
  );
  expect(found(figuresRecorded, told)).toEqual([]);
  const title = ['title', 'en'];
  expect(
    found(figuresRecorded, changed(told, 'events', 'pact-1996', title, 'A loan of 40 gliders')),
  ).toEqual([]);
});

test('a text may state what a divergence prints', () => {
  const print = ['divergences', 0, 'anchor', 'asPrinted'];
  const diverging = changed(fixture, 'deals', 'listed-kite', print, '81 gliders');
  const note = ['divergences', 0, 'note', 'en'];
  expect(
    found(figuresRecorded, changed(diverging, 'deals', 'listed-kite', note, 'It prints 81.')),
  ).toEqual([]);
});

test('a figure of a record that is not linked is not recorded', () => {
  const alone = changed(fixture, 'figures', 'loans-1999', ['links'], undefined);
  expect(found(figuresRecorded, alone)).toEqual(
    ['ar', 'en', 'fr'].map(
      (language) =>
        `figures/total-loans notes.0.${language}: ${unrecorded(
          { ar: '1.25 مليون دولار', en: '$1.25 million', fr: '1,25 million de dollars' }[
            language
          ] ?? '',
        )}`,
    ),
  );
});

test('the words of a series and of a rumour state figures that they record', () => {
  const series = changed(
    fixture,
    'series',
    'loans-fy',
    ['summary', 'en'],
    'FY1999: $1.25 million.',
  );
  expect(found(figuresRecorded, series)).toEqual([]);
  const other = changed(fixture, 'series', 'loans-fy', ['summary', 'en'], 'Some $3.1 million.');
  expect(found(figuresRecorded, other)).toEqual([
    'series/loans-fy summary.en: "$3.1 million" is recorded neither here nor in a linked record.',
  ]);
  const path = ['reports', 0, 'says', 'en'];
  const four = changed(fixture, 'rumours', 'rumour-robin', path, 'Four radars are on their way.');
  expect(found(figuresRecorded, four)).toHaveLength(1);
  const counted = changed(four, 'rumours', 'rumour-robin', ['reports', 0, 'quantity'], 4);
  expect(found(figuresRecorded, counted)).toEqual([]);
});
