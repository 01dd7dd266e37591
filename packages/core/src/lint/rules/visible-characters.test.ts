import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { visibleCharacters } from './visible-characters.ts';

const rule = visibleCharacters;

test.each([
  ['\u0007', '0007'],
  ['\n', '000A'],
  ['\u007F', '007F'],
  ['\u0085', '0085'],
  ['\u00AD', '00AD'],
  ['\u061C', '061C'],
  ['\u200B', '200B'],
  ['\u200D', '200D'],
  ['\u2028', '2028'],
  ['\u2029', '2029'],
  ['\u2067', '2067'],
  ['\uE000', 'E000'],
  ['\u{F0000}', 'F0000'],
  ['\uFEFF', 'FEFF'],
  ['\uD800', 'D800'],
])('%j is refused in any field', (character, code) => {
  const title = changed(fixture, 'sources', 'gazette-2002', ['title'], `Clubs${character}x`);
  expect(found(rule, title)).toEqual([
    `sources/gazette-2002 title: U+${code} found in ${JSON.stringify(`Clubs${character}x`)}.`,
  ]);
  const anchors = { claim: [{ source: 'bulletin-2001', asPrinted: `a${character}b` }] };
  const print = changed(fixture, 'statements', 'oldest-club', ['anchors'], anchors);
  expect(found(rule, print)).toHaveLength(1);
});

test('letters, marks, no-break spaces and vowel signs are seen', () => {
  const seen = 'L’été\u00A0: 5\u202F810 «\u00A0x\u00A0» مُحَمَّد';
  expect(found(rule, changed(fixture, 'sources', 'gazette-2002', ['title'], seen))).toEqual([]);
});
