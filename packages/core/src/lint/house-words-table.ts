import { PARTICLES } from '../reading/arabic-words.ts';
/** A form that is never written in the record's own voice. The pattern has no group: all of it is the form. */
export interface HouseWord {
  readonly language: 'ar' | 'en' | 'fr';
  readonly pattern: RegExp;
  /** What to write instead, and why where the words do not say it. */
  readonly instead: string;
}

/** Arabic words carry their particles: و ف ب ل ك and the article. */
const ar = (words: string, instead: string): HouseWord => ({
  language: 'ar',
  pattern: new RegExp(
    `(?<!\\p{L})${PARTICLES}(?:${words.replaceAll(' ', '\\s(?:ال)?')})(?!\\p{L})`,
    'u',
  ),
  instead,
});

const latin =
  (language: 'en' | 'fr') =>
  (words: string, instead: string): HouseWord => ({
    language,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'),
    instead,
  });
const en = latin('en');
const fr = latin('fr');

/** The forms that the style guide rules out and a pattern can find, in its order. */
export const houseWords: readonly HouseWord[] = [
  ar('مكافحة حرائق', 'التحكم في النيران: fire control, not fire-fighting'),
  en('fire-?\\s?fighting', 'fire control'),
  fr('lutte contre les incendies|lutte anti-?incendie', 'conduite de tir'),
  ar('قضايا', 'ملفات: an FMS case is a contract file'),
  ar('إحياء ذكرى', 'تجسد في مذكرات تفاهم: set down in writing'),
  en('commemorated', 'set down in'),
  ar('تحت قيادة ولايات متحدة في [أإ]فريقيا', 'القيادة الأمريكية في إفريقيا (أفريكوم)'),
  ar('شراكة حكومية', 'شراكة الولايات: State is a US state'),
  ar('شراكة بين دول', 'شراكة الولايات'),
  ar('سلاحا? مشتركا?|أسلحة مشتركة', 'سلاح يطلق عن بعد'),
  fr('armes? à distance interarmées?', 'arme tirée à distance de sécurité'),
  ...(['ar', 'en', 'fr'] as const).map((language) => ({
    language,
    pattern: /(?<![\p{L}\p{N}])GM-84L/u,
    instead: 'AGM-84L',
  })),
  ar('صواريخ من جو', 'صواريخ تطلق من الجو'),
  ar('مدارس خدمة عسكرية', 'مدارس القوات المسلحة الأمريكية'),
  ar('تربية عسكرية', 'التعليم العسكري'),
  ar('تصدير دائم', 'التصدير النهائي'),
  ar('وزارة شؤون خارجية', "وزارة الخارجية الأمريكية: the other is Morocco's ministry"),
  ar('بلاغ لوزارة|بلاغ وزارة خارجية', 'صحيفة وقائع: a fact sheet, not a communiqué'),
  ar('مواد دفاعي?ة? ?زائدة|مواد دفاع زائدة', 'المواد الدفاعية الفائضة'),
  ar('صحراء مغربية', 'الصحراء الغربية, as the United Nations writes it'),
  en('Moroccan Sahara', 'Western Sahara'),
  fr('Sahara marocain', 'Sahara occidental'),
  ar('وافق كونغرس|موافقة كونغرس', 'جرى إخطار الكونغرس ببيع محتمل: Congress is told'),
  en('Congress (?:has )?approve[ds]?', 'Congress was notified'),
  fr('le Congrès (?:a )?approuv(?:é|e)', 'notifié au Congrès'),
  fr('notifi(?:er|é|e) le Congrès', 'notifier la vente au Congrès'),
  ar('في طور استكمال', 'جارية: active, not pending'),
  ar('ملفات نشطة|مبيعات نشطة', 'ملفات المبيعات الجارية'),
  ar('سنتيم', 'an amount in dollars'),
  ar('مكافحة غش', 'مقاومة التزييف: anti-spoofing'),
  fr('missiles? volants?', 'missile d’essai de réception'),
  fr('lance-missiles (?:Hummer|HIMARS|M142)', 'lance-roquettes'),
  fr('chars Hercules', 'véhicules blindés de dépannage'),
  ar('رقائق هواء', 'زعانف التثبيت'),
  fr('feuilles? d’air', 'groupe de voilure'),
  ar('هجوم مباشر مباشر', 'طقم ذيل JDAM'),
  ar('صغيرة حجم', 'صغيرة القطر'),
  fr('grand membre de l’OTAN', 'allié majeur non membre de l’OTAN'),
  ar('حليفا? [^.،؛]*غير تابع', 'حليف رئيسي من خارج الناتو'),
  ar('يونيسف', 'يونسفا (UNISFA): the other is UNICEF'),
  fr('ventes militaires étrangères', 'ventes militaires à l’étranger: the seller is not foreign'),
  fr('années? fiscales?', 'exercice: année fiscale is a tax year'),
  fr('billions?', 'milliards: a French billion is 10¹²'),
  ar('بليون', 'مليار'),
  ar('في حدود', 'نحو, or ما يصل إلى'),
  ar('يناهز|تناهز', 'نحو, or ما يقارب'),
  ar('فتاكة?|متطورة? جدا|قفزة نوعية', 'the fact without praise or alarm'),
  en('game[- ]changer|state-of-the-art|cutting-edge', 'the fact without praise or alarm'),
  fr('arsenal redoutable|fer de lance', 'the fact without praise or alarm'),
  ar('أغسطس|أوت', 'غشت'),
  ar('سبتمبر', 'شتنبر'),
  ar('نوفمبر', 'نونبر'),
  ar('ديسمبر', 'دجنبر'),
  ar('يوليو', 'يوليوز'),
  ar('مايو', 'ماي'),
  ar('[أا]فريقيا الوسطى|أفريقيا|أفريقية?', 'إفريقيا, إفريقي'),
  ar('كونجرس', 'الكونغرس'),
];

/** Verbs and nouns that belong to a contract. */
export const purchaseWords: readonly HouseWord[] = [
  ar(
    'اشترى|اشترت|يشتري|تشتري|شراء|مشتريات|اقتنى|اقتنت|يقتني|تقتني|اقتناء|مقتنيات',
    'the stage: ورد ضمن المبيعات السابقة, جرى إخطار الكونغرس',
  ),
  en(
    'buys?|bought|buying|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)',
    'the stage: listed, notified',
  ),
  fr(
    'achats?|achet(?:e|é|er|ée|és|ées|ant)|achète|acquis(?:e|es|ition|itions)?|acquiert|acquérir',
    'the stage: figure parmi les ventes antérieures, vente notifiée',
  ),
];
