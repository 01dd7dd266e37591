import type { Locale, Problem } from './locale.ts';
import { textsOf } from './texts.ts';

/** A form that misleads a reader of today or reads as a translation. */
interface WrongForm {
  readonly wrong: RegExp;
  readonly fix: string;
}

/** Arabic words with the particles and the article that may cling to them. */
const ar = (words: string, fix: string): WrongForm => ({
  wrong: new RegExp(`(?<!\\p{L})[وف]?[بلك]?(?:ال|لل)?(?:${words})(?!\\p{L})`, 'u'),
  fix,
});

const latin = (words: string, fix: string): WrongForm => ({
  wrong: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'iu'),
  fix,
});

const wrongForms: Readonly<Record<string, readonly WrongForm[]>> = {
  ar: [
    ar('صحيفة|صحف', 'write وثيقة, موقع, جريدة or مقال: صحيفة alone is a newspaper.'),
    ar('استشهاد|استشهادات', 'write توثيق: the other word is martyrdom.'),
    ar('رتبة', 'write المرتبة: رتبة is an officer’s rank.'),
    ar('لقب|لقبها|ألقاب', 'write الاسم الشائع: لقب is a surname.'),
    ar('يؤديها|يؤدي|أداؤه|أداؤها|أداء مستقل', 'write يدفع or دفع: أداء is performance.'),
    ar('مقابلة النص|مقابلته|مقابلتها|يقابل', 'write مقارنة or التحقق: مقابلة is an interview.'),
    ar('لائحة الخارجية', 'write اللائحة الأمريكية: الخارجية alone is Rabat’s ministry.'),
    ar('ونطاقه|زبناء آخرون', 'write ويشمل بلدانا أخرى: the other is a calque.'),
    ar('(?:لا|فلا|ولا) [يت]جمع', 'write لا يصح جمعها: the passive reads as an order.'),
    ar('ينظر أيضا', 'write للمزيد.'),
    ar('تسنت رؤيته|تسنى رؤيته|تسنت رؤيتها', 'write المصادر المتاحة.'),
    ar('مطبوع|مطبوعة|قراءة المعتمدة', 'write نص المصدر, المقصود: not a philologist’s words.'),
    ar('مآل|منجز', 'write الحالة, انتهى.'),
    ar('يعده|يعدها|تعده', 'write يحصيه: يعد prepares or promises.'),
    ar('بأي خط', 'write بأي حروف.'),
    ar('مجموع جار', 'write ملفات جارية.'),
  ],
  en: [
    latin('as stated on', 'write as of.'),
    latin('held against|holding against', 'write checked against.'),
    latin('bears? out|bore out|borne out', 'write confirms.'),
    latin('tells? .{0,40} as|told as', 'write presents as.'),
    latin('is read as|the print|the reading', 'write means, or the source’s wording.'),
    latin('printed again|re-prints?|(?:where|as) (?:it is )?printed', 'write republished, source.'),
    latin('stock', 'write value of open cases.'),
    latin('gloss(?:es)?', 'write explanation.'),
    latin('given up|let go', 'write cancelled.'),
    latin('stands? (?:by|at|in|on)', 'write a plain verb: is, has.'),
    latin('as claimed', 'write by source.'),
    latin('was seen|were seen|has been seen', 'write is not in the sources consulted.'),
    latin('of ours', 'write a noun: the bot, the record.'),
  ],
  fr: [
    latin('(?<!d’)opérations?(?! de (?:maintien|paix|sécurité))', 'write transaction, vente.'),
    latin('registre', 'write base: one word for one thing.'),
    latin('imprimée?s?|se lit|se lisent', 'write mots de la source, comprendre.'),
    latin('info de presse|liste officielle', 'write information de presse, liste américaine.'),
    latin('(?:été|est|sont|a) vue?s?', 'write consulté: vu is a calque.'),
    latin('rapportée?s? par', 'write avancé par, selon: an anglicism.'),
    latin('eut|furent|eurent', 'write a eu, ont été: no passé simple.'),
    latin('selon\\s?:', 'write selon without a colon.'),
    latin('vers \\d{1,2}(?:er)? \\p{L}+', 'write vers le: an article before a day.'),
  ],
};

/** A message speaks of the whole base; an answer may also speak of one record. */
const inMessages: Readonly<Record<string, readonly WrongForm[]>> = {
  ar: [ar('(?:في|من|إلى|على|هذا) السجل', 'write قاعدة المعطيات: السجل is one record.')],
};

/** What to write for each wrong form in a text of a language; quotations are the source’s own words. */
export const wordingFixes = (language: string, text: string): readonly string[] =>
  fixesIn(text, wrongForms[language] ?? []);

function fixesIn(text: string, forms: readonly WrongForm[]): readonly string[] {
  const own = text.replace(/[“«][^”»]*[”»]/gu, '');
  return forms.filter(({ wrong }) => wrong.test(own)).map(({ fix }) => fix);
}

/** A sentence with two colons: a reader cannot tell which one the rest explains. */
export const hasTwoColons = (text: string): boolean =>
  text
    .replace(/[“«][^”»]*[”»]/gu, '')
    .split(/(?<=[.!?؟])\s/u)
    .some((sentence) => (sentence.match(/:(?=\s|$)/gu)?.length ?? 0) > 1);

/** House words of the locale files: no calque, no philologist’s term, one colon in a sentence. */
export function checkWording({ entries, file, language }: Locale): Problem[] {
  return [...entries.values()].flatMap(({ key, line, pattern }) =>
    textsOf(pattern).flatMap((text) =>
      [
        ...wordingFixes(language, text),
        ...fixesIn(text, inMessages[language] ?? []),
        ...(hasTwoColons(text) ? ['keep one colon in a sentence.'] : []),
      ].map((fix) => ({ file, line, fix: `${key}: ${fix}` })),
    ),
  );
}
