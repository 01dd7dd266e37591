import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { fixture } from '../fixture/dataset.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';

test.each([
  ['ar', 'سجل واحد عن التصنيفات والعضويات ومذكرات التفاهم وروابط التكوين، من الأحدث إلى الأقدم.'],
  ['en', '1 record of designations, memberships, memoranda and training ties, newest first.'],
  [
    'fr',
    '1\u00A0fiche sur les désignations, adhésions, protocoles d’accord et liens de formation, du plus récent au plus ancien.',
  ],
] as const)('partnerships begin with how many there are of what: %s', (language, lead) => {
  expect(firstOf(ask('/partnerships', language)).split('\n')[0]).toBe(lead);
});

test('a contradicted claim warns on its line; its points and reasons are in a section', () => {
  const reply = ask('/partnerships');
  expect(reply.points.map(({ text, badge }) => [text, badge?.value])).toEqual([
    ['Largest club', 'contradicted'],
  ]);
  const [points] = blocksOf(
    { sections: [sectionOf(reply, 'summary')].flatMap((one) => one ?? []) },
    'list',
  );
  expect(points?.items.map(({ text }) => text)).toEqual(['By members']);
});

test('records come newest first, those without a date last, each on one page', () => {
  const [model] = fixture.statements;
  if (model === undefined) throw new Error('The sample dataset has a statement.');
  const dated = ['2001', '2003'].map((year) => ({
    ...model,
    id: `in-${year}`,
    title: { ar: year, en: year, fr: year },
    when: { edtf: year },
    bounds: { earliest: `${year}-01-01`, latest: `${year}-12-31` },
  }));
  const undated = Array.from({ length: 10 }, (_, index) => ({ ...model, id: `undated-${index}` }));
  const data = { ...fixture, statements: [...undated, ...dated] };
  const first = ask('/partnerships', 'en', data);
  expect(first.points.slice(0, 3).map(({ record }) => record)).toEqual([
    'in-2003',
    'in-2001',
    'undated-0',
  ]);
  const pages = first.page?.pages ?? 1;
  const all = Array.from({ length: pages }, (_, index) =>
    ask(`/partnerships page:${index + 1}`, 'en', data).points.map(({ record }) => record),
  ).flat();
  expect(pages).toBe(2);
  expect(all).toHaveLength(12);
  expect(new Set(all).size).toBe(12);
});

test('without a record it still answers', () => {
  const lines = linesOf(ask('/partnerships', 'en', { ...fixture, statements: [] }));
  expect(withoutBidiControls(lines[0] ?? '')).toBe(
    'No designation, membership or memorandum is on record.',
  );
});
