import { PARTICLES } from '../reading/arabic-words.ts';
import type { Language } from './walk.ts';

/** A word or phrase that misleads today's reader anywhere outside quotation marks. */
export interface PlainWord {
  readonly language: Language;
  readonly pattern: RegExp;
  /** What to write instead, and why where the words do not say it. */
  readonly instead: string;
}

/** Arabic words with the particles that may cling to them. */
const ar = (words: string, instead: string): PlainWord => ({
  language: 'ar',
  pattern: new RegExp(`(?<!\\p{L})${PARTICLES}(?:${words})(?!\\p{L})`, 'u'),
  instead,
});

const latin =
  (language: 'en' | 'fr') =>
  (words: string, instead: string): PlainWord => ({
    language,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'),
    instead,
  });
const en = latin('en');
const fr = latin('fr');

/** Words that mean something else to a Moroccan reader, the unvowelled passive, and calques. */
const arabic: readonly PlainWord[] = [
  ar(
    'صحيفة(?!\\s(?:ال)?وقائع|\\s\\p{Script=Latin})',
    'وثيقة, or جريدة with its name: صحيفة alone is a newspaper',
  ),
  ar('رتبة', "المرتبة: رتبة is an officer's rank"),
  ar('استشهاد', 'توثيق: the other is martyrdom'),
  ar('أداؤه|أداؤها|أدته|أداه|أداء (?:مستقل|الثمن|المبلغ)|يؤدي ثمن', 'الدفع: أداء is performance'),
  {
    language: 'ar',
    pattern: /(?<!\p{L})(?<!(?:لم|لا|ولم|ولا|فلم)\s)[وف]?[يت]عد(?!\p{L})/u,
    instead: 'يحصي or تحصي where things are counted',
  },
  ar('دولار الواحد', 'إلى آخر دولار'),
  ar('لقب', 'الاسم الشائع: لقب is a surname'),
  ar('هرقل', 'هيركوليس'),
  ar('أنظمة راديو', 'منظومات راديو'),
  ar('صواريخ GMLRS|صاروخا? GMLRS', 'مقذوفات صاروخية GMLRS: rockets'),
  ar('حوالي مطلع|نحو مطلع', 'مطلع … تقريبا'),
  ar('[يت]سن[تى] رؤيته?ا?|تسنت رؤية', 'المصادر المتاحة'),
  ar('(?:لم|ولم|فلم) [يت]ظهر', 'غير مذكور في المصادر المتاحة'),
  ar(
    '[يت]طبع(?:ه|ها|هما|هم)?|طبعت?(?= ال)|مطبوعة?',
    'تذكر, يرد: a source says, whatever its medium',
  ),
  ar('نقول|نقل إنجليزي', 'نصوص معاد نشرها'),
  ar('(?:لا|فلا|ولا) [يت]جمع(?= مع|[.،؛])', 'لا يصح جمعها: the passive reads as an order'),
  ar('ينظر أيضا', 'للمزيد'),
  ar('(?:لم|ولم) يعثر', 'لا يوجد في المصادر المتاحة'),
  ar('أسند العقد', 'جرى إسناد العقد'),
  ar('قرئت?', 'جرى الاطلاع على'),
  ar('جرت قراءته?ا?|جرت القراءة', 'جرى الاطلاع على, نقلا عن'),
];

const english: readonly PlainWord[] = [
  en('as stated on', 'as of, or the source with its date'),
  en(
    '(?:was|were|be|been|as)(?: not)? seen(?! (?:on|in|at|over) )',
    'is not given in the sources consulted',
  ),
  en('(?:sources?|passages?) read', 'sources consulted, excerpt consulted'),
  en('bears? out|bore out|borne out', 'confirms'),
  en('told as|tells? (?:it|this|that) as', 'presents as'),
  en('gloss(?:es)?', 'explanation'),
  en('in silence', 'a plain verb'),
  en('later printing', 'publication'),
  en('stock', 'value of open cases'),
  en('the print', 'the text of the source'),
  en('prints|(?:does|do|did) not print', 'gives, says, writes'),
  en('is of (?:\\d{4}|[A-Z][a-z]+ \\d{4})', 'dates from'),
  en('recorded apart|paid apart|counted apart', 'separately'),
  en('to be listed is not', 'a listing is not'),
];

const french: readonly PlainWord[] = [
  fr('(?:nouvelles?|cette|ces|même|seules?) opérations?', 'transaction: an opération is military'),
  fr('(?:été|est|sont) vue?s?(?! (?:en|à|au|sur) )', 'consulté: vu is a calque'),
  fr('eut|furent|eurent', 'a eu, ont été: no passé simple'),
  fr('vers \\d{1,2}(?:er)?[\\s\\u00A0]\\p{L}+', 'vers le …: the article before a day'),
  fr('rapportée?s? (?:le \\d+|pour)', 'annoncé le …, selon la presse'),
  fr('copies de presse', 'articles'),
  fr('remise?s? à neuf', 'remis à niveau'),
  fr('(?:a|ont) contracté pour', 'a signé pour'),
  fr('se lit(?: comme)?|se lisent', 'signifie, évoque'),
  fr('imprim(?:e|ent|ait)', 'donne, indique, écrit'),
  fr('(?:vente|ventes) potentielles?', 'vente possible'),
];

export const plainWords: readonly PlainWord[] = [...arabic, ...english, ...french];
