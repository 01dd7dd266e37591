import { expect, test } from 'vitest';
import { codeOf, dataset } from './fixture.ts';
import { factsOf } from './records.ts';
import { citableById, rumourById, rumoursAbout } from './rumours.ts';

test('a rumour is found by its ID and by what it is about, and is no fact', () => {
  expect(rumourById(dataset, 'rumour-robin').about).toEqual(['robin']);
  expect(rumoursAbout(dataset, 'robin').map(({ id }) => id)).toEqual(['rumour-robin']);
  expect(rumoursAbout(dataset, 'kite')).toEqual([]);
  expect(factsOf(dataset).map(({ id }) => id)).not.toContain('rumour-robin');
  expect(codeOf(() => rumourById(dataset, 'lent-robin'))).toBe('unknown-id lent-robin');
});

test('a rumour is as old as its oldest report and as fresh as its newest', () => {
  const { firstSeen, lastSeen, sources } = rumourById(dataset, 'rumour-robin');
  expect([firstSeen, lastSeen, ...sources]).toEqual(['2001-11', '2002-01-14', 'gazette-2002']);
});

test('facts, series and rumours are cited by ID alike', () => {
  const kinds = ['kites-listed', 'loans-fy', 'rumour-robin'].map(
    (id) => citableById(dataset, id).kind,
  );
  expect(kinds).toEqual(['deal', 'series', 'rumour']);
  expect(codeOf(() => citableById(dataset, 'conflict-rank'))).toBe('unknown-id conflict-rank');
});
