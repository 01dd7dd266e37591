import { withoutBidiControls } from '@us-morocco-security/answers';
import { expect, test } from 'vitest';
import { replyWith, sectionOf } from './fixture/sample.ts';
import { footOf, turnsOf } from './paging.ts';

const onPage = (page: number, pages: number) =>
  replyWith({
    request: { command: 'timeline', options: {}, language: 'en', page },
    page: { label: `Page ${page} of ${pages}`, page, pages },
  });

test.each([
  [1, 1, []],
  [1, 2, ['Next 2']],
  [2, 2, ['Previous 1']],
  [1, 3, ['Next 2', 'Last 3']],
  [2, 3, ['Previous 1', 'Next 3']],
  [3, 5, ['First 1', 'Previous 2', 'Next 4', 'Last 5']],
  [5, 5, ['First 1', 'Previous 4']],
])('page %i of %i turns to %j', (page, pages, turns) => {
  const found = turnsOf(onPage(page, pages), undefined);
  expect(found.map(({ label, place }) => `${label} ${place.request.page}`)).toEqual(turns);
  expect(found.every(({ place }) => place.view === null)).toBe(true);
});

test('a section turns through its screens, whatever page it was opened from', () => {
  const section = sectionOf('sources', 'x');
  const open = { section, screen: 1, screens: 4, blocks: [] };
  const found = turnsOf(onPage(3, 5), open);
  expect(found.map(({ label, place }) => [label, place.request.page, place.view])).toEqual([
    ['Previous', 3, { section: 'sources', screen: 0 }],
    ['Next', 3, { section: 'sources', screen: 2 }],
    ['Last', 3, { section: 'sources', screen: 3 }],
  ]);
});

test('the foot says which page or part it is, where there are several', () => {
  const open = { section: sectionOf('sources', 'x'), screen: 1, screens: 4, blocks: [] };
  expect(footOf(onPage(3, 5), undefined)).toBe('Page 3 of 5');
  expect(withoutBidiControls(footOf(onPage(3, 5), open) ?? '')).toBe('Part 2 of 4');
  expect(footOf(onPage(3, 5), { ...open, screens: 1 })).toBeUndefined();
  expect(footOf(replyWith(), undefined)).toBeUndefined();
});
