import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSentences } from './sentences.ts';

const texts = (text: string) => readSentences(text).map((sentence) => sentence.text);

test.each([
  ['Two ships came. Three left!', ['Two ships came.', 'Three left!']],
  ['وصلت سفينتان. هل غادرتا؟ نعم', ['وصلت سفينتان.', 'هل غادرتا؟', 'نعم']],
  ['القيمة 7.345 مليار دولار؛ والعدد 12.', ['القيمة 7.345 مليار دولار؛ والعدد 12.']],
  [
    'The U.S. Navy sent Transmittal No. 7 to Col. Ray.',
    ['The U.S. Navy sent Transmittal No. 7 to Col. Ray.'],
  ],
  ['“It left.” Nobody saw.', ['“It left.”', 'Nobody saw.']],
  ['يكافح “الإرهاب”. ” علاوة على ذلك، غادر.', ['يكافح “الإرهاب”. ”', 'علاوة على ذلك، غادر.']],
  ['Ships of the port\nThey left.', ['Ships of the port', 'They left.']],
  ['« Il part. » Puis rien.', ['« Il part. »', 'Puis rien.']],
  ['1. A first ship. 22.', ['1. A first ship. 22.']],
  ['Really?! Yes…', ['Really?!', 'Yes…']],
  [' 12. — ', []],
  ['', []],
])('%s', (text, sentences) => {
  expect(texts(text)).toEqual(sentences);
});

const prose = fc.stringMatching(/^[aB7ع .!؟”«\n-]*$/);

test('sentences are slices, in order, and leave out blanks only', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
      let end = 0;
      let left = '';
      for (const sentence of readSentences(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text).toMatch(/\p{L}/u);
        left += text.slice(end, sentence.start);
        end = sentence.end;
      }
      left += text.slice(end);
      if (/\p{L}/u.test(text)) expect(left.trim()).toBe('');
    }),
  );
});

test.each(['.', '. ', 'a.', '” ', '.”', '.\n', 'No. '])('100 000 characters of %j', (unit) => {
  expect(readSentences(unit.repeat(100_000 / unit.length))).toBeInstanceOf(Array);
});
