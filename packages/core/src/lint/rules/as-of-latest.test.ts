import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { asOfLatest } from './as-of-latest.ts';

test('a source that was read or published later than the manifest says is found', () => {
  const read = changed(fixture, 'sources', 'gazette-2002', ['accessed'], '2002-03-02');
  const published = changed(fixture, 'sources', 'gazette-2002', ['published'], '2002-04');
  const after = 'is after 2002-03-01, the day on which the sources were last read.';
  expect(found(asOfLatest, read)).toEqual([`sources/gazette-2002 accessed: 2002-03-02 ${after}`]);
  expect(found(asOfLatest, published)).toEqual([
    `sources/gazette-2002 published: 2002-04 ${after}`,
  ]);
});

test('a source of the day itself, or of a month that began before, is not', () => {
  const read = changed(fixture, 'sources', 'gazette-2002', ['accessed'], '2002-03-01');
  const published = changed(read, 'sources', 'gazette-2002', ['published'], '2002-03');
  expect(found(asOfLatest, published)).toEqual([]);
});
