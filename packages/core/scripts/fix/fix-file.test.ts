import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixFile } from './fix-file.ts';

test.each([
  ['line ends and a byte order mark', '\uFEFFtitle: x\r\n', 'title: x\n'],
  [
    'letters that are not composed',
    'title:\n  fr: E\u0301quipement\n',
    'title:\n  fr: Équipement\n',
  ],
  [
    'spaces before French marks',
    'fr: "Le prix : 5 % ; fini !"\n',
    'fr: "Le prix\u00A0: 5\u202F%\u202F; fini\u202F!"\n',
  ],
  ['guillemets', 'fr: le « Lion » et «lui»\n', 'fr: le «\u00A0Lion\u00A0» et «\u00A0lui\u00A0»\n'],
  ['thousands', 'fr: 12 500 soldats\n', 'fr: 12\u202F500 soldats\n'],
  ['apostrophes', "fr: l'armée\n", 'fr: l’armée\n'],
  ['an apostrophe within quotes', "fr: 'l''armée: oui'\n", "fr: 'l’armée\u00A0: oui'\n"],
  ['Arabic marks and digits', 'ar: عقد, ٢٤ مروحية ؟\n', 'ar: عقد، 24 مروحية؟\n'],
  ['a space too many', 'en: two  words\n', 'en: two words\n'],
])('%s are put right', (_what, written, fixed) => {
  expect(fixFile(written)).toBe(fixed);
});

test.each([
  ['an address', 'fr: voir https://example.org/a\n'],
  ['a quotation', 'ar: قال «سنة ٢٠٢٤, فقط»\n'],
  ['what is no text', "asPrinted: l'an 2 000\nurl: https://x.org?a\n"],
  ['a text of several lines', 'en:\n  one line\n  and another\n'],
  ['a file that is not valid', 'fr: "le prix : 5\n'],
])('%s stays', (_what, written) => {
  expect(fixFile(written)).toBe(written);
});

test('sound files stay byte for byte', () => {
  const data = join(import.meta.dirname, '..', '..', 'data');
  for (const file of globSync('*/*.yaml', { cwd: data })) {
    const written = readFileSync(join(data, file), 'utf8');
    if (fixFile(written) !== written) expect([file, fixFile(written)]).toEqual([file, written]);
  }
});
