import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { noDuplicates } from './no-duplicates.ts';

const copyOf = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`The fixture lacks ${id}.`);
  return { ...item, id: `${id}-2` };
};

const retitled = { ar: 'عنوان جديد', en: 'A new title', fr: 'Un nouveau titre' };

test.each([
  ['deals', copyOf(fixture.deals, 'listed-kite')],
  ['figures', copyOf(fixture.figures, 'loans-1999')],
  ['events', copyOf(fixture.events, 'pact-1996')],
  ['deployments', copyOf(fixture.deployments, 'observers')],
  ['statements', copyOf(fixture.statements, 'oldest-club')],
] as const)('%s: the same values under another title are a duplicate', (collection, copy) => {
  const duplicate = { ...copy, title: retitled };
  const dataset = { ...fixture, [collection]: [...fixture[collection], duplicate] };
  expect(found(noDuplicates, dataset)).toEqual([
    `${collection}/${duplicate.id} : All that it claims is also that of "${duplicate.id.slice(0, -2)}".`,
  ]);
});

test('one different value distinguishes two deals', () => {
  const other = { ...copyOf(fixture.deals, 'listed-kite'), title: retitled };
  const contracted = { ...other, stage: 'contracted' as const };
  expect(found(noDuplicates, { ...fixture, deals: [...fixture.deals, contracted] })).toEqual([]);
});

test('work on a thing is not a duplicate of the thing itself', () => {
  const other = { ...copyOf(fixture.deals, 'listed-kite'), title: retitled };
  const upgrade = { ...other, work: 'upgrade' as const };
  expect(found(noDuplicates, { ...fixture, deals: [...fixture.deals, upgrade] })).toEqual([]);
});

test('two events in the same words at different times are two', () => {
  const other = { ...copyOf(fixture.events, 'pact-1996'), title: retitled };
  const later = { ...other, when: { edtf: '1997' } };
  expect(found(noDuplicates, { ...fixture, events: [...fixture.events, later] })).toEqual([]);
});

test('no two facts of a kind share a title, in any language and spelling', () => {
  const path = ['title', 'fr'];
  const spelt = 'PRETS DE 1999';
  expect(found(noDuplicates, changed(fixture, 'figures', 'total-loans', path, spelt))).toEqual([
    'figures/total-loans title.fr: The title "PRETS DE 1999" is also that of "loans-1999".',
  ]);
});

test.each([
  [['aliases', 'ar', 0], 'الكايت'],
  [['aliases', 'fr', 0], 'k-ite'],
  [['designation'], 'KX 9'],
  [['name', 'en'], 'kite'],
])('no name of another system at %j', (path, name) => {
  expect(found(noDuplicates, changed(fixture, 'systems', 'robin', path, name))).toEqual([
    `systems/robin ${path.join('.')}: The name "${name}" is also that of "kite".`,
  ]);
});

test('a system and a term may share a name', () => {
  const alias = ['aliases', 'en', 0];
  expect(found(noDuplicates, changed(fixture, 'terms', 'club-partner', alias, 'Kite'))).toEqual([]);
});
