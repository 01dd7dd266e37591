import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { sourcesNamed } from './sources-named.ts';

test('a source without a label is found', () => {
  const unlabelled = changed(fixture, 'sources', 'gazette-2002', ['label'], undefined);
  expect(found(sourcesNamed, unlabelled)).toEqual([
    'sources/gazette-2002 label: "gazette-2002" has no label.',
  ]);
});
