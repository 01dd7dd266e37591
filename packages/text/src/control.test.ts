import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutControls } from './control.ts';

test.each([
  ['colours', '\u001B[31mred\u001B[0m', 'red'],
  ['a colour in one sign', '\u009B31mred', 'red'],
  ['a window title', '\u001B]0;pwn\u0007f16', 'f16'],
  ['a link', '\u001B]8;;https://example.org\u001B\\f16\u001B]8;;\u001B\\', 'f16'],
  ['a screen that is cleared', '18 M142\u001B[2J', '18 M142'],
  ['a reset', '\u001Bcf16', 'f16'],
  ['a sequence that never ends', 'f16\u001B]0;pwn', 'f16'],
  ['an escape at the end', 'f16\u001B', 'f16'],
  ['null, bell, delete and C1', 'a\u0000b\u0007c\u007Fd\u0085e', 'abcde'],
  ['line breaks of every kind', 'a\r\nb\u2028c\nd', 'a\nb\nc\nd'],
  ['a tab', 'a\tb', 'a b'],
])('takes out %s', (_, text, shown) => {
  expect(withoutControls(text)).toBe(shown);
});

test('leaves everything else: letters, brackets, marks of direction', () => {
  const text = 'طائرة \u2068F-16\u2069 [31m], 5\u00A0%';
  expect(withoutControls(text)).toBe(text);
});

test('leaves nothing that a terminal obeys', () => {
  const unit = fc.constantFrom('\u001B', '\u009B', '\u0007', '[', ']', '3', 'm', ';', '\\', 'a');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(withoutControls(text)).not.toMatch(/\p{Cc}/u);
    }),
  );
});
