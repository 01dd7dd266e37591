import { isArabic, withoutArticle } from '../reading/arabic-words.ts';

/** Arabic consonants by the Latin letter that Moroccans type for them; vowels and the glottal letters are left out. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  ه: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ض: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ص: 's',
  ش: '$',
  غ: 'g',
  گ: 'g',
  ڭ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** Spellings of one sound in Latin letters, longest first; digits as in l7imars, ifri9i, 5alij. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsh|sch|ch|sh/g, '$'],
  [/kh|5/g, 'x'],
  [/gh|8/g, 'g'],
  [/ph|v/g, 'f'],
  [/dj/g, 'j'],
  [/th|6/g, 't'],
  [/dh/g, 'd'],
  [/[cqk9]/g, 'k'],
  [/7/g, 'h'],
  [/p/g, 'b'],
  [/[aeiouyw23]/g, ''],
];

/**
 * The consonants that are heard in a word, alike for Arabic and for Latin letters: abatchi, apache and «أباتشي».
 */
export function soundOf(word: string): string {
  const heard = isArabic(word)
    ? [...withoutArticle(word).replaceAll('تش', 'ش')]
        .map((letter) => CONSONANTS[letter] ?? '')
        .join('')
    : SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
  return heard.replace(/(.)\1+/g, '$1').replace(/(?<=.)h$/, '');
}

/** The sounds of a typed word: as it is, and without an article written together with it (labatchi, lasad). */
export function soundsTyped(word: string): readonly string[] {
  const heard = soundOf(word);
  const bare = /^a?l/.test(word) ? heard.slice(1) : '';
  return [heard, bare].filter((sound) => sound.length >= 3);
}
