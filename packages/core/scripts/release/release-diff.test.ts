import { expect, test } from 'vitest';
import { changed, fixture } from '../../src/lint/fixture.ts';
import type { AuthoredDataset } from '../../src/schema/authored.ts';
import { deriveDataset } from '../load/derive.ts';
import { datasetJsonSchema } from '../outputs/json-schema.ts';
import { changesBetween, type Release, releasedChanges } from './release-diff.ts';
import { levelOf, notesOf, withSection } from './release-notes.ts';
import { objectionToVersion } from './release-version.ts';

function release(authored: AuthoredDataset, version = '1.0.0'): Release {
  return {
    dataset: deriveDataset(authored, version),
    schema: datasetJsonSchema('@example/core', version),
  };
}

const before = release(fixture);
const title = ['title', 'fr'];

const linesOf = (changes: ReturnType<typeof changesBetween>) =>
  notesOf('1.0.1', changes)
    .split('\n')
    .filter((line) => /^[-#]{1,3} /.test(line));

test('the first release adds every record', () => {
  const changes = changesBetween(undefined, before);
  expect(new Set(changes.map(({ heading }) => heading))).toEqual(new Set(['added']));
  expect(changes).toContainEqual({ heading: 'added', collection: 'deals', id: 'lent-robin' });
  expect(releasedChanges(changes).changes[0]).toEqual({
    heading: 'added',
    collection: 'deals',
    records: [{ id: 'lent-robin' }, { id: 'listed-kite' }],
  });
});

test('the same data under another version is no change', () => {
  const changes = changesBetween(before, release(fixture, '1.0.1'));
  expect(changes).toEqual([]);
  expect(levelOf(changes)).toBeUndefined();
  expect(releasedChanges(changes)).toEqual({ changes: [] });
});

test('wording alone is a patch', () => {
  const reworded = changed(fixture, 'deals', 'lent-robin', title, 'Deux radars en prêt');
  const changes = changesBetween(before, release(reworded));
  expect(levelOf(changes)).toBe('patch');
  expect(notesOf('1.0.1', changes)).toBe(
    '## 1.0.1\n\n### Reworded\n\n- deals: lent-robin: title.fr\n',
  );
  expect(releasedChanges(changes).changes).toEqual([
    {
      heading: 'reworded',
      collection: 'deals',
      records: [{ id: 'lent-robin', fields: ['title'] }],
    },
  ]);
});

test('a changed value is minor; the notes show both, the dataset names the field', () => {
  const more = changed(fixture, 'figures', 'loans-1999', ['amount', 'usd'], 1_300_000);
  const changes = changesBetween(before, release(more));
  expect(levelOf(changes)).toBe('minor');
  expect(linesOf(changes)).toEqual([
    '## 1.0.1',
    '### Changed',
    '- figures: loans-1999: amount.usd 1250000 → 1300000',
  ]);
  expect(releasedChanges(changes, '2002-01-31')).toEqual({
    date: '2002-01-31',
    changes: [
      {
        heading: 'changed',
        collection: 'figures',
        records: [{ id: 'loans-1999', fields: ['amount'] }],
      },
    ],
  });
});

test('a record that is gone is major, unless its ID leads to another', () => {
  const statements = fixture.statements.filter(({ id }) => id !== 'oldest-club');
  const gone = changesBetween(before, release({ ...fixture, statements }));
  expect(levelOf(gone)).toBe('major');
  expect(linesOf(gone)).toEqual(['## 1.0.1', '### Removed', '- statements: oldest-club']);
  const called = fixture.statements.find(({ id }) => id === 'oldest-club')?.title;
  expect(called).toBeDefined();
  expect(releasedChanges(gone).changes).toEqual([
    {
      heading: 'removed',
      collection: 'statements',
      records: [{ id: 'oldest-club', title: called }],
    },
  ]);

  const redirects = { ...fixture.redirects, 'oldest-club': 'top-ten-lender' };
  const renamed = changesBetween(before, release({ ...fixture, statements, redirects }));
  expect(levelOf(renamed)).toBe('minor');
  expect(linesOf(renamed).at(-1)).toBe('- statements: oldest-club is now top-ten-lender');
  expect(releasedChanges(renamed).changes[0]?.records).toEqual([
    { id: 'oldest-club', to: 'top-ten-lender' },
  ]);
});

const object = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
});

test.each([
  ['a field that is gone', object({}, []), 'major', 'id is gone'],
  [
    'a field that may be left out',
    object({ id: { type: 'string' } }, []),
    'major',
    'id may be left out',
  ],
  [
    'a field of another type',
    object({ id: { type: 'integer' } }, ['id']),
    'major',
    'id. has another type',
  ],
  [
    'a new field',
    object({ id: { type: 'string' }, extra: { type: 'string' } }, ['id']),
    'minor',
    'The schema allows more than before.',
  ],
])('%s in the schema', (_what, schema, level, text) => {
  const old = { dataset: {}, schema: object({ id: { type: 'string' } }, ['id']) };
  expect(changesBetween(old, { dataset: {}, schema })).toEqual([
    { heading: 'schema', level, text },
  ]);
});

test('a form that is gone breaks readers, and a text that is checked more strictly does not', () => {
  const day = (pattern: string) => ({ type: 'string', pattern, description: `Like ${pattern}.` });
  const schema = (...forms: readonly object[]) => object({ when: { anyOf: forms } }, ['when']);
  const old = { dataset: {}, schema: schema(day('^.+$'), { type: 'integer' }) };
  const stricter = { dataset: {}, schema: schema(day('^[0-9]+$'), { type: 'integer' }) };
  const fewer = { dataset: {}, schema: schema(day('^.+$')) };
  expect(changesBetween(old, stricter)).toMatchObject([{ level: 'minor' }]);
  expect(changesBetween(old, fewer)).toEqual([
    { heading: 'schema', level: 'major', text: 'when. has other forms' },
  ]);
});

test.each([
  ['0.1.0', undefined, 'minor', undefined],
  ['1.1.0', '1.0.0', 'minor', undefined],
  ['2.0.0', '1.0.0', 'patch', undefined],
  ['1.0.1', '1.0.0', 'minor', 'set the version in packages/core/package.json to 1.1.0 or later'],
  ['1.9.9', '1.0.0', 'major', '2.0.0 or later'],
  ['1.0.0', '1.0.0', 'patch', '1.0.1 or later'],
  ['1.0.1', '1.0.0', undefined, 'nothing to release'],
] as const)('version %s after %s with %s changes', (version, previous, level, objection) => {
  const said = objectionToVersion(version, previous, level);
  if (objection === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(objection);
});

test('the section of a new release stands before the earlier ones', () => {
  const first = withSection('# Changelog\n\nAbout.\n', '## 1.0.0\n');
  expect(first).toBe('# Changelog\n\nAbout.\n\n## 1.0.0\n');
  expect(withSection(first, '## 1.1.0\n')).toBe('# Changelog\n\nAbout.\n\n## 1.1.0\n\n## 1.0.0\n');
});
