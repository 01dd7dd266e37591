import { expect, test } from 'vitest';
import { changed, fixture } from '../fixture.ts';
import { typography } from './typography.ts';

const faultsIn = (language: string, text: string) =>
  typography
    .check(changed(fixture, 'events', 'pact-1996', ['title', language], text))
    .map(({ id, path, message }) => `${id} ${path.join('.')}: ${message}`);

test.each([
  ['ar', 'النص \u2068KX-9\u2069', 'An invisible control character: "النص \u2068KX-9\u2069".'],
  ['en', 'A \u200Bclub', 'An invisible control character: "A \u200Bclub".'],
  ['ar', 'سنة ٢٠٠١', 'A digit or mark of the Eastern Arabic numerals: "سنة ٢٠٠١".'],
  ['en', 'On 2001-03-05', 'An ISO date: "On 2001-03-05".'],
  ['en', 'Two  spaces', 'A space too many: "Two  spaces".'],
  ['fr', "L'accord", 'An ASCII apostrophe or quotation mark: "L\'accord".'],
  ['ar', 'نص "مقتبس"', 'An ASCII apostrophe or quotation mark: "نص "مقتبس"".'],
  ['ar', 'أول, ثان', 'A Latin comma, semicolon or question mark: "أول, ثان".'],
  [
    'ar',
    'KX-9 هنا',
    'A Latin word at the head of an Arabic text, which then runs left to right: "KX-9 هنا".',
  ],
  ['ar', 'عقد وKX-9', 'An Arabic particle joined to a Latin word: "عقد وKX-9".'],
  ['ar', 'هنا KX-9, ثم', 'A Latin comma, semicolon or question mark: "هنا KX-9, ثم".'],
  ['ar', 'أول ، ثان', 'A space before a mark: "أول ، ثان".'],
  ['ar', 'من 1998-2001', 'A range joined by a dash, which turns round on screen: "من 1998-2001".'],
  ['fr', 'Le « pacte »', 'A guillemet without its no-break space: "Le « pacte »".'],
  ['fr', 'Le «pacte»', 'A guillemet without its no-break space: "Le «pacte»".'],
  ['fr', 'Un pacte ; deux', 'A mark without its narrow no-break space: "Un pacte ; deux".'],
  ['fr', 'Un pacte; deux', 'A mark without its narrow no-break space: "Un pacte; deux".'],
  ['fr', 'Soit 58 %', 'A mark without its narrow no-break space: "Soit 58 %".'],
  ['fr', 'Le pacte : deux', 'A colon without its no-break space: "Le pacte : deux".'],
  ['fr', 'Soit 5 810', 'Thousands without their narrow no-break space: "Soit 5 810".'],
])('%s: %j is set wrongly', (language, text, message) => {
  expect(faultsIn(language, text)).toEqual([`pact-1996 title.${language}: ${message}`]);
});

test.each([
  ['ar', 'قنابل عددها 12,049,842، و«فرق "كبير"»؛ ثم 58%.'],
  ['ar', '«لا» (KX-9) هنا'],
  ['ar', '12 قنبلة KX-9'],
  ['ar', 'الإحالة 19-16 ورمز AN/MPQ-64F1'],
  ['en', 'A club’s pact: 5,810 and "so on"; on 8 April 2024'],
  ['fr', 'L’accord\u00A0: «\u00A0oui\u00A0», 5\u202F810, 58\u202F%, 1\u202F?'],
  ['fr', 'Voir https://gazette.example/clubs\u202F; le 8 avril 2024'],
])('%s: %j is set well', (language, text) => {
  expect(faultsIn(language, text)).toEqual([]);
});
