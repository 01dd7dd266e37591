import { expect, test } from 'vitest';
import { fixture, found } from '../fixture.ts';
import { idsUnique } from './ids-unique.ts';

const rename = <Item extends { readonly id: string }>(item: Item | undefined, id: string): Item => {
  if (item === undefined) throw new Error('The fixture lacks this record.');
  return { ...item, id };
};

test('facts and conflicts share one namespace', () => {
  const events = [rename(fixture.events[0], 'lent-robin')];
  const conflicts = [rename(fixture.conflicts[0], 'observers')];
  expect(found(idsUnique, { ...fixture, events, conflicts })).toEqual([
    'events/lent-robin : The ID "lent-robin" is already that of deals/lent-robin.',
    'conflicts/observers : The ID "observers" is already that of deployments/observers.',
  ]);
});

test('a system may bear the ID of a programme', () => {
  const systems = [...fixture.systems, rename(fixture.systems[0], 'glider-loans')];
  expect(found(idsUnique, { ...fixture, systems })).toEqual([]);
});

test('a redirect does not shadow a live ID, and ends at once at a live record', () => {
  const redirects = { robin: 'kite', old: 'older', older: 'kite', lost: 'nowhere', round: 'round' };
  expect(found(idsUnique, { ...fixture, redirects })).toEqual([
    'redirects/robin robin: "robin" redirects to "kite" but is the ID of a live record.',
    'redirects/old old: "old" redirects to "older", which is itself a redirect.',
    'redirects/lost lost: "lost" redirects to "nowhere", which no record has.',
    'redirects/round round: "round" redirects to "round", which is itself a redirect.',
  ]);
});
