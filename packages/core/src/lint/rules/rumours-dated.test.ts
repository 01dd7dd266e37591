import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { rumoursDated } from './rumours-dated.ts';

const robin = (path: readonly (string | number)[], value: unknown) =>
  found(rumoursDated, changed(fixture, 'rumours', 'rumour-robin', path, value));

test('reports are oldest first', () => {
  expect(robin(['reports', 1, 'when'], '2001-10')).toEqual([
    'rumours/rumour-robin reports.1.when: 2001-10 comes after 2001-11.',
  ]);
});

test('nothing is said after the source that states it', () => {
  expect(robin(['denials', 0, 'when'], '2002-01-15')).toEqual([
    'rumours/rumour-robin denials.0.when: 2002-01-15 begins after 2002-01-14, the day of the latest source that states it.',
  ]);
});

test('a report of the day of its source is in time, and an undated source bounds nothing', () => {
  expect(robin(['denials', 0, 'when'], '2002-01')).toEqual([]);
  const undated = changed(fixture, 'sources', 'gazette-2002', ['published'], undefined);
  const later = changed(undated, 'rumours', 'rumour-robin', ['denials', 0, 'when'], '2003');
  expect(found(rumoursDated, later)).toEqual([]);
});
