import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { fixture } from '../fixture/dataset.ts';

test('a claim shows how it stands, how sure the reading is, and its points', () => {
  const [claim, points] = blocksOf(ask('/partnerships'), 'list');
  expect(claim?.items[0]?.badges.map(({ tone, value }) => [tone, value])).toEqual([
    ['claim', 'contradicted'],
    ['confidence', 'low'],
  ]);
  expect(points?.items.map(({ text }) => text)).toEqual(['By members']);
});

test('records come six a page, those with a date first and oldest first', () => {
  const [model] = fixture.statements;
  if (model === undefined) throw new Error('The made-up dataset has a statement.');
  const dated = ['2003', '2001'].map((year) => ({
    ...model,
    id: `in-${year}`,
    title: { ar: year, en: year, fr: year },
    when: { edtf: year },
    bounds: { earliest: `${year}-01-01`, latest: `${year}-12-31` },
  }));
  const undated = Array.from({ length: 6 }, (_, index) => ({ ...model, id: `undated-${index}` }));
  const statements = [...undated, ...dated];
  const titles = (page: number) =>
    blocksOf(ask(`/partnerships page:${page}`, 'en', { ...fixture, statements }), 'heading')
      .map(({ text }) => text)
      .slice(1);
  expect(titles(1)).toEqual(['2001', '2003', ...Array(4).fill('Largest club')]);
  expect(titles(2)).toEqual(Array(2).fill('Largest club'));
});
