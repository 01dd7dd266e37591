import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { linksAgree } from './links-agree.ts';

const link = (to: string, relation = 'see-also') => ({ relation, to });

test('no record links to itself', () => {
  const self = changed(fixture, 'events', 'pact-1996', ['links'], [link('pact-1996')]);
  expect(found(linksAgree, self)).toEqual([
    'events/pact-1996 links.0: "pact-1996" links to itself.',
  ]);
});

test('no link is written twice', () => {
  const twice = [link('total-loans', 'part-of'), link('observers'), link('total-loans')];
  expect(found(linksAgree, changed(fixture, 'figures', 'loans-1999', ['links'], twice))).toEqual([
    'figures/loans-1999 links.2: "total-loans" is linked twice.',
  ]);
});

test('no link is written from both sides, whatever its relation', () => {
  const both = changed(fixture, 'figures', 'total-loans', ['links'], [link('loans-1999')]);
  expect(found(linksAgree, both)).toEqual([
    'figures/total-loans links.0: "total-loans" and "loans-1999" link to each other.',
  ]);
});

test('a part is a deal or figure of the same programme as its whole', () => {
  const event = changed(
    fixture,
    'events',
    'pact-1996',
    ['links'],
    [link('total-loans', 'part-of')],
  );
  expect(found(linksAgree, event)).toEqual([
    'events/pact-1996 links.0: "pact-1996" is no part of "total-loans": ' +
      'events/pact-1996 has the programme none, figures/total-loans has the programme glider-loans.',
  ]);
  const foreign = changed(fixture, 'deals', 'lent-robin', ['programme'], 'radar-loans');
  expect(found(linksAgree, foreign)).toEqual([
    'deals/lent-robin links.0: "lent-robin" is no part of "total-loans": ' +
      'deals/lent-robin has the programme radar-loans, figures/total-loans has the programme glider-loans.',
  ]);
});

test('no relation is circular, and a circle is reported once', () => {
  const ring = [
    ['events', 'pact-1996', 'observers'],
    ['deployments', 'observers', 'oldest-club'],
    ['statements', 'oldest-club', 'pact-1996'],
  ] as const;
  const circle = (relation: string) =>
    ring.reduce(
      (dataset, [collection, id, to]) =>
        changed(dataset, collection, id, ['links'], [link(to, relation)]),
      fixture,
    );
  expect(found(linksAgree, circle('details'))).toEqual([
    'deployments/observers links: details runs in a circle: ' +
      'observers → oldest-club → pact-1996 → observers.',
  ]);
  expect(found(linksAgree, circle('see-also'))).toEqual([]);
});

test('no source reprints itself, at once or by way of others', () => {
  const self = changed(fixture, 'sources', 'gazette-2002', ['original'], 'gazette-2002');
  expect(found(linksAgree, self)).toEqual([
    'sources/gazette-2002 original: original runs in a circle: gazette-2002 → gazette-2002.',
  ]);
  const pair = changed(fixture, 'sources', 'bulletin-2001', ['original'], 'bulletin-2001-ar');
  expect(found(linksAgree, pair)).toEqual([
    'sources/bulletin-2001 original: original runs in a circle: ' +
      'bulletin-2001 → bulletin-2001-ar → bulletin-2001.',
  ]);
});
