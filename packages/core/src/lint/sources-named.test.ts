import { expect, test } from 'vitest';
import { changed, fixture, found } from './fixture.ts';
import { sourcesNamed } from './sources-named.ts';

test('a source without a label is found', () => {
  const unlabelled = changed(fixture, 'sources', 'gazette-2002', ['label'], undefined);
  expect(found(sourcesNamed, unlabelled)).toEqual([
    'sources/gazette-2002 label: "gazette-2002" has no label.',
  ]);
});

test('a claim status that says nothing of what was read is found', () => {
  const path = ['claimStatus', 'consulted'];
  const unread = changed(fixture, 'statements', 'top-ten-lender', path, undefined);
  expect(found(sourcesNamed, unread)).toEqual([
    'statements/top-ten-lender claimStatus: ' +
      'The claim status of "top-ten-lender" names no source that was read.',
  ]);
});
