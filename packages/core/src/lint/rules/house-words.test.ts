import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { houseWordsKept } from './house-words.ts';

const pact = (language: string, title: string) =>
  changed(fixture, 'events', 'pact-1996', ['title', language], title);

test.each([
  ['ar', 'معدات مكافحة الحرائق', 'مكافحة الحرائق'],
  ['ar', 'عدد من القضايا', 'القضايا'],
  ['ar', 'إحدى وقضايا المبيعات', 'وقضايا'],
  ['ar', 'برنامج الشراكة الحكومية', 'الشراكة الحكومية'],
  ['ar', 'وبالصحراء المغربية', 'وبالصحراء المغربية'],
  ['ar', 'في أغسطس', 'أغسطس'],
  ['ar', 'نحو بليون دولار', 'بليون'],
  ['en', 'Fire-fighting equipment', 'Fire-fighting'],
  ['en', 'Ten GM-84L missiles', 'GM-84L'],
  ['en', 'The Moroccan Sahara', 'Moroccan Sahara'],
  ['fr', 'Une année fiscale', 'année fiscale'],
  ['fr', 'Deux billions', 'billions'],
])('%s: %j has a wrong form', (language, title, seen) => {
  expect(found(houseWordsKept, pact(language, title))).toEqual([
    `events/pact-1996 title.${language}: Avoid "${seen}" here.`,
  ]);
});

test.each([
  ['ar', 'ورد «قضايا» في النص'],
  ['ar', 'إفريقيا والمايونيز'],
  ['en', 'AGM-84L missiles'],
  ['en', 'The text prints “fire-fighting” here'],
  ['fr', 'Le texte imprime «\u00A0année fiscale\u00A0»'],
])('%s: %j is well worded', (language, title) => {
  expect(found(houseWordsKept, pact(language, title))).toEqual([]);
});

test('the note of a divergence names the wrong form, its reading does not', () => {
  const note = ['divergences', 0, 'note', 'en'];
  const words = 'The Arabic reads as fire-fighting.';
  expect(found(houseWordsKept, changed(fixture, 'deals', 'listed-kite', note, words))).toEqual([]);
  const reading = ['divergences', 0, 'reading', 'en'];
  expect(found(houseWordsKept, changed(fixture, 'deals', 'listed-kite', reading, words))).toEqual([
    'deals/listed-kite divergences.0.reading.en: Avoid "fire-fighting" here.',
  ]);
});

test.each([
  ['ar', 'اشترى النادي طائرات', 'اشترى'],
  ['en', 'Gliders bought', 'bought'],
  ['fr', 'Planeurs achetés', 'achetés'],
])('%s: a listed deal is not called bought', (language, title, seen) => {
  const path = ['title', language];
  expect(found(houseWordsKept, changed(fixture, 'deals', 'listed-kite', path, title))).toEqual([
    `deals/listed-kite title.${language}: Avoid "${seen}" here.`,
  ]);
  expect(found(houseWordsKept, changed(fixture, 'deals', 'lent-robin', path, title))).toEqual([]);
  expect(found(houseWordsKept, pact(language, title))).toEqual([]);
});
