import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directed, escaped, link, quoted, readVerbatim, small, verbatim } from './markdown.ts';

test.each([
  [
    '**bold** _it_ ~~no~~ ||hidden||',
    '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|hidden\\|\\|',
  ],
  ['<@123> <#1> <t:0>', '\\<@123\\> \\<\\#1\\> \\<t:0\\>'],
  ['[x](https://x.example)', '\\[x\\](https\\://x.example)'],
  ['- one\n+ two\n3. three', '\\- one\n\\+ two\n3\\. three'],
  ['# big\n> quoted', '\\# big\n\\> quoted'],
  ['back\\slash `code`', 'back\\\\slash \\`code\\`'],
  ['600 M113A3 - 8.545', '600 M113A3 - 8.545'],
])('%j is shown as it is', (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

test('small lines and links', () => {
  expect(small('*\n2')).toBe('-# \\*\n-# 2');
  expect(quoted('a\nb')).toBe('> a\n> b');
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

test.each([
  ['en', 'One\n> **«نص»** two\n-# three', 'One\n> \u2066\u200E**«نص»** two\u2069\n-# three'],
  [
    'ar',
    '### عنوان\n> HIMARS\n> -# x\n\n• بند',
    '### \u200F\u2067عنوان\u2069\n> \u200F\u2067HIMARS\u2069\n> -# \u200F\u2067x\u2069\n\n\u200F\u2067• بند\u2069',
  ],
  [
    'ar',
    '**نسخ**\n```\nHIMARS\n```\nبعد',
    '\u200F\u2067**نسخ**\u2069\n```\nHIMARS\n```\n\u200F\u2067بعد\u2069',
  ],
] as const)('every line runs in the direction of %s: %j', (language, markdown, shown) => {
  expect(directed(markdown, language)).toBe(shown);
});
