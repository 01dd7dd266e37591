import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, link, readVerbatim, small, verbatim } from './markdown.ts';

test.each([
  [
    '**bold** _it_ ~~no~~ ||hidden||',
    '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|hidden\\|\\|',
  ],
  ['<@123> <#1> <t:0>', '\\<@123\\> \\<\\#1\\> \\<t:0\\>'],
  ['[x](https://x.example)', '\\[x\\](https://x.example)'],
  ['- one\n+ two\n3. three', '\\- one\n\\+ two\n3\\. three'],
  ['# big\n> quoted', '\\# big\n\\> quoted'],
  ['back\\slash `code`', 'back\\\\slash \\`code\\`'],
  ['600 M113A3 - 8.545', '600 M113A3 - 8.545'],
])('%j is shown as it stands', (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

test('small lines and links', () => {
  expect(small('*')).toBe('-# \\*');
  expect(link('a]b', 'https://x.example/a_(b)')).toBe('[a\\]b](https://x.example/a_%28b%29)');
});

test('a text to copy is read back as it was, fences and all', () => {
  const unit = fc.constantFrom('`', '\n', 'a', 'ع', ' ', '\\', '*');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(readVerbatim(`-# label\n${verbatim(text)}`)).toBe(text);
      expect(verbatim(text).match(/```/g)).toHaveLength(2);
    }),
  );
});
