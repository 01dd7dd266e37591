import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeArabic } from './shape.ts';

test.each([
  ['joins letters by their place', 'هيمارس', 'ﻫﻴﻤﺎﺭﺱ'],
  ['leaves apart what does not join forward', 'دار', 'ﺩﺍﺭ'],
  ['makes lam and alef one sign', 'السلام', 'ﺍﻟﺴﻼﻡ'],
  ['joins over the marks on a letter', 'مسيّرة', 'ﻣﺴﻴّﺮﺓ'],
  ['starts anew after a space', 'من مصر', 'ﻣﻦ ﻣﺼﺮ'],
  ['knows letters that Moroccan names add', 'أگادير', 'ﺃﮔﺎﺩﻳﺮ'],
  ['leaves Latin, digits and punctuation', 'AH-64E، 5810', 'AH-64E، 5810'],
])('%s', (_, plain, shaped) => {
  expect(shapeArabic(plain)).toBe(shaped);
});

test('says the same letters in the same order', () => {
  const letters = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئ F1،');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(shapeArabic(text).normalize('NFKC')).toBe(text);
    }),
  );
});
