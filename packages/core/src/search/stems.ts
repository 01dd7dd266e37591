import { isArabic, withoutArticle, withoutParticles } from '../reading/arabic-words.ts';

/** Plurals that Arabic makes inside the word, and spoken forms, with the written singular; all normalised. */
const SINGULARS: Readonly<Record<string, string>> = {
  صواريخ: 'صاروخ',
  قنابل: 'قنبله',
  مدافع: 'مدفع',
  الغام: 'لغم',
  عقود: 'عقد',
  ذخاير: 'ذخيره',
  جنود: 'جندي',
  طياره: 'طايره',
  طيارات: 'طايره',
};

/** A normalised word without its Arabic article and without its plural or gender ending. */
export const stem = (word: string): string => (isArabic(word) ? arabicStem(word) : latinStem(word));

function arabicStem(word: string): string {
  const bare = withoutArticle(word);
  const one = SINGULARS[bare] ?? bare;
  const plural = one.length >= 7 ? /(?:ات|ين|ون)$/u : /ات$/u;
  const single = one.length >= 5 ? one.replace(plural, '') : one;
  const gender = single.length >= 6 ? /(?:يه|[هي])$/u : /[هي]$/u;
  return single.length >= 4 ? single.replace(gender, '') : single;
}

function latinStem(word: string): string {
  if (/^[a-z]+\d+s$/.test(word)) return word.slice(0, -1);
  if (word.length < 4 || /\d/.test(word)) return word;
  return word.replace(/(?<=[^s])s$|(?<=eau)x$/, '').replace(/(?<=[a-z]{3})ie$/, 'y');
}

/** The word behind particles that Arabic writes together with it: «وبالصواريخ» holds «صواريخ». */
export const behindParticles = (word: string): readonly string[] =>
  isArabic(word)
    ? withoutParticles(word)
        .slice(1)
        .filter(({ length }) => length >= LEAST_STEM)
        .map(stem)
    : [];

const LEAST_STEM = 3;
