/** The form of a noun after a number: 3 to 10, 11 to 99, and after a hundred or a decimal. */
export interface CountedNoun {
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const noun = (few: string, many: string, other: string): CountedNoun => ({ few, many, other });

/** A feminine noun looks alike after 11 and after a hundred. */
const feminine = (few: string, singular: string): CountedNoun => noun(few, singular, singular);

/** The nouns that the dataset counts in Arabic. */
export const countedNouns: readonly CountedNoun[] = [
  feminine('طائرات', 'طائرة'),
  feminine('مروحيات', 'مروحية'),
  feminine('دبابات', 'دبابة'),
  feminine('قنابل', 'قنبلة'),
  feminine('قاذفات', 'قاذفة'),
  feminine('راجمات', 'راجمة'),
  feminine('ناقلات', 'ناقلة'),
  feminine('عربات', 'عربة'),
  feminine('مدرعات', 'مدرعة'),
  feminine('شاحنات', 'شاحنة'),
  feminine('منظومات', 'منظومة'),
  feminine('نسخ', 'نسخة'),
  feminine('دورات', 'دورة'),
  feminine('سنوات', 'سنة'),
  feminine('صفقات', 'صفقة'),
  feminine('مذكرات', 'مذكرة'),
  feminine('سفن', 'سفينة'),
  feminine('دول', 'دولة'),
  feminine('طلقات', 'طلقة'),
  feminine('حافلات', 'حافلة'),
  noun('صواريخ', 'صاروخا', 'صاروخ'),
  noun('مقذوفات', 'مقذوفا', 'مقذوف'),
  noun('رادارات', 'رادارا', 'رادار'),
  noun('محركات', 'محركا', 'محرك'),
  noun('مدافع', 'مدفعا', 'مدفع'),
  noun('أطقم', 'طقما', 'طقم'),
  noun('أسلحة', 'سلاحا', 'سلاح'),
  noun('أجهزة', 'جهازا', 'جهاز'),
  noun('جنود', 'جنديا', 'جندي'),
  noun('عسكريين', 'عسكريا', 'عسكري'),
  noun('أفراد', 'فردا', 'فرد'),
  noun('طلبة', 'طالبا', 'طالب'),
  noun('ضباط', 'ضابطا', 'ضابط'),
  noun('مشاركين', 'مشاركا', 'مشارك'),
  noun('بلدان', 'بلدا', 'بلد'),
  noun('إخطارات', 'إخطارا', 'إخطار'),
  noun('عقود', 'عقدا', 'عقد'),
  noun('مصادر', 'مصدرا', 'مصدر'),
  noun('أيام', 'يوما', 'يوم'),
  noun('أشهر', 'شهرا', 'شهر'),
  noun('آلاف', 'ألف', 'ألف'),
  noun('ملايين', 'مليون', 'مليون'),
  noun('مليارات', 'مليار', 'مليار'),
  noun('دولارات', 'دولارا', 'دولار'),
];
