# Dates. `$date` is a date already put into words, `$shape` says how precise it is.

month-name = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] ماي
    [6] يونيو
    [7] يوليوز
    [8] غشت
    [9] شتنبر
    [10] أكتوبر
    [11] نونبر
   *[12] دجنبر
}
date-day = { NUMBER($day) } { month-name } { $year }
date-day-of-year = { NUMBER($day) } { month-name }
date-day-of-month = { NUMBER($day) }
date-month = { month-name } { $year }
date-month-of-year = { month-name }
date-year = سنة { $year }
date-decade = { $decade ->
    [1920] العشرينيات
    [1930] الثلاثينيات
    [1940] الأربعينيات
    [1950] الخمسينيات
    [1960] الستينيات
    [1970] السبعينيات
    [1980] الثمانينيات
    [1990] التسعينيات
   *[other] العقد الذي بدأ سنة { $year }
}
date-about = { $shape ->
    [day] حوالي { $date }
    [month] حوالي { $date }
    [year] حوالي { $date }
   *[decade] حوالي { $date }
}
# An uncertain date behind a preposition.
date-about-framed = حوالي { $date }
date-in = { $shape ->
    [day] في { $date }
    [month] في { $date }
    [year] في { $date }
   *[decade] في { $date }
}
# French elides before the names of some months.
date-of = { $month ->
   *[other]
        { $shape ->
            [day] { $date }
            [month] { $date }
            [year] { $date }
           *[decade] { $date }
        }
}
date-since = { $shape ->
    [day] منذ { $date }
    [month] منذ { $date }
    [year] منذ { $date }
   *[decade] منذ { $date }
}
date-as-of = { $shape ->
    [day] إلى غاية { $date }
    [month] إلى غاية { $date }
    [year] إلى غاية { $date }
   *[decade] إلى غاية { $date }
}
date-until = { date-as-of }
date-from = { $month ->
   *[other]
        { $shape ->
            [day] من { $date }
            [month] من { $date }
            [year] من { $date }
           *[decade] من { $date }
        }
}
date-to = { $shape ->
    [day] إلى { $date }
    [month] إلى { $date }
    [year] إلى { $date }
   *[decade] إلى { $date }
}
date-span = { $from } { $to }
date-span-in = { $from } { $to }
# The edition that an open end is read from.
date-open-stated = { $since }، { $stated }
date-open = { $since }، دون ذكر النهاية
fiscal-year = السنة المالية { $year }
fiscal-years = السنوات المالية من { $from } إلى { $to }
fiscal-year-in = في السنة المالية { $year }
fiscal-years-in = في السنوات المالية من { $from } إلى { $to }
amount-billions = { $n ->
    [zero] لا شيء
    [one] مليار دولار
    [two] { $n } مليار دولار
    [few] { $n } مليارات دولار
    [many] { $n } مليار دولار
   *[other] { $n } مليار دولار
}
amount-millions = { $n ->
    [zero] لا شيء
    [one] مليون دولار
    [two] { $n } مليون دولار
    [few] { $n } ملايين دولار
    [many] { $n } مليون دولار
   *[other] { $n } مليون دولار
}
# Two dollars stay case-free, as two million do.
amount-dollars = { $n ->
    [zero] لا شيء
    [one] دولار واحد
    [two] { $n } دولار
    [few] { $n } دولارات
    [many] { $n } دولارا
   *[other] { $n } دولار
}
# Where a title has said that all are dollars.
amount-billions-known = { $n ->
    [zero] لا شيء
    [one] مليار
    [two] { $n } مليار
    [few] { $n } مليارات
    [many] { $n } مليار
   *[other] { $n } مليار
}
amount-millions-known = { $n ->
    [zero] لا شيء
    [one] مليون
    [two] { $n } مليون
    [few] { $n } ملايين
    [many] { $n } مليون
   *[other] { $n } مليون
}
amount-dollars-known = { NUMBER($n) }
bounded-exact = { $figure }
bounded-approximately = نحو { $figure }
bounded-more-than = أكثر من { $figure }
bounded-at-least = ما لا يقل عن { $figure }
bounded-up-to = ما يصل إلى { $figure }
bounded-nearly = ما يقارب { $figure }
percent = { NUMBER($n) } في المائة
quantity-unstated = { $things } (العدد غير مذكور في المصدر)
rank = { $n ->
   *[other] المرتبة { $n }
}
rank-or-better = { $n ->
   *[other] المرتبة { $n } أو أفضل
}
stage-badge-claimed = خبر متداول
stage-badge-notified = إخطار للكونغرس
stage-badge-listed = في اللائحة الأمريكية
stage-badge-authorised = ترخيص ممنوح
stage-badge-contracted = عقد مبرم
stage-badge-delivered = تم التسليم
stage-badge-cancelled = صفقة ملغاة
value-kind-ceiling = سقف تقديري
value-kind-contract = قيمة العقد
value-kind-case-value = قيمة ملف المبيعات
value-kind-active-cases = قيمة الملفات الجارية
value-kind-eda-acquisition-value = قيمة الاقتناء الأصلية للمواد الفائضة
value-kind-eda-current-value = القيمة الحالية للمواد الفائضة
value-kind-eda-value-basis-unstated = قيمة المواد الفائضة (أساس التقدير غير مذكور)
value-kind-implemented = ملفات جرى تفعيلها
value-kind-purchases-basis-unstated = مشتريات (أساس المبلغ غير مذكور)
value-kind-reported = قيمة متداولة
value-kind-authorised-exports = صادرات مرخص بها
value-kind-assistance-proposed = مساعدة مقترحة
value-kind-assistance-requested = مساعدة مطلوبة
value-kind-assistance-estimated = مساعدة تقديرية
value-kind-assistance-appropriated = مساعدة معتمدة في الميزانية
value-kind-assistance-actual = مساعدة فعلية
value-kind-assistance-obligated = مساعدة ملتزم بها
value-kind-assistance-basis-unstated = مساعدة (أساس المبلغ غير مذكور)
value-kind-training-value = قيمة التكوين
equipment-howitzer = مدفع هاوتزر ذاتي الحركة
equipment-vehicle = عربة
equipment-rocket = مقذوف صاروخي
equipment-drone = طائرة بدون طيار
equipment-kit = طقم ذيل
equipment-pod = حاضن
equipment-system = منظومة
equipment-aircraft = طائرة
equipment-helicopter = مروحية
equipment-tank = دبابة
equipment-missile = صاروخ
equipment-bomb = قنبلة
equipment-radar = رادار
equipment-launcher = قاذفة صواريخ
equipment-rocket-launcher = راجمة صواريخ
equipment-personnel-carrier = ناقلة جند مدرعة
equipment-glide-bomb = قنبلة انزلاقية
equipment-small-diameter-bomb = قنبلة صغيرة القطر
equipment-radio-system = منظومة راديو
equipment-engine = محرك
confidence-level-high = عالية
confidence-level-medium = متوسطة
confidence-level-low = ضعيفة
claim-corroborated = تؤكده مصادر أخرى
claim-uncorroborated = لم تؤكده مصادر أخرى
claim-contradicted = تخالفه مصادر أخرى
divergence-typo = خطأ مطبعي في المصدر
divergence-mistranslation = خطأ في الترجمة في المصدر
divergence-omission = غير وارد في المصدر
divergence-wording = صياغة مختلفة في المصدر
divergence-editorial-change = صياغة عدلها الناشر
divergence-edition = طبعة أخرى من المصدر
count-aircraft-label = { $n ->
    [zero] لا توجد طائرات
    [one] طائرة واحدة
    [two] طائرتان
    [few] { $n } طائرات
    [many] { $n } طائرة
   *[other] { $n } طائرة
}
count-aircraft-governed = { $n ->
    [two] طائرتين
   *[other] { count-aircraft-label }
}
count-aircraft-case-free = الطائرات: { $figure }
count-helicopter-label = { $n ->
    [zero] لا توجد مروحيات
    [one] مروحية واحدة
    [two] مروحيتان
    [few] { $n } مروحيات
    [many] { $n } مروحية
   *[other] { $n } مروحية
}
count-helicopter-governed = { $n ->
    [two] مروحيتين
   *[other] { count-helicopter-label }
}
count-helicopter-case-free = المروحيات: { $figure }
count-tank-label = { $n ->
    [zero] لا توجد دبابات
    [one] دبابة واحدة
    [two] دبابتان
    [few] { $n } دبابات
    [many] { $n } دبابة
   *[other] { $n } دبابة
}
count-tank-governed = { $n ->
    [two] دبابتين
   *[other] { count-tank-label }
}
count-tank-case-free = الدبابات: { $figure }
count-missile-label = { $n ->
    [zero] لا توجد صواريخ
    [one] صاروخ واحد
    [two] صاروخان
    [few] { $n } صواريخ
    [many] { $n } صاروخا
   *[other] { $n } صاروخ
}
count-missile-governed = { $n ->
    [two] صاروخين
   *[other] { count-missile-label }
}
count-missile-case-free = الصواريخ: { $figure }
count-bomb-label = { $n ->
    [zero] لا توجد قنابل
    [one] قنبلة واحدة
    [two] قنبلتان
    [few] { $n } قنابل
    [many] { $n } قنبلة
   *[other] { $n } قنبلة
}
count-bomb-governed = { $n ->
    [two] قنبلتين
   *[other] { count-bomb-label }
}
count-bomb-case-free = القنابل: { $figure }
count-radar-label = { $n ->
    [zero] لا توجد رادارات
    [one] رادار واحد
    [two] راداران
    [few] { $n } رادارات
    [many] { $n } رادارا
   *[other] { $n } رادار
}
count-radar-governed = { $n ->
    [two] رادارين
   *[other] { count-radar-label }
}
count-radar-case-free = الرادارات: { $figure }
count-launcher-label = { $n ->
    [zero] لا توجد قاذفات
    [one] قاذفة صواريخ واحدة
    [two] قاذفتا صواريخ
    [few] { $n } قاذفات صواريخ
    [many] { $n } قاذفة صواريخ
   *[other] { $n } قاذفة صواريخ
}
count-launcher-governed = { $n ->
    [two] قاذفتي صواريخ
   *[other] { count-launcher-label }
}
count-launcher-case-free = قاذفات الصواريخ: { $figure }
count-rocket-launcher-label = { $n ->
    [zero] لا توجد راجمات
    [one] راجمة صواريخ واحدة
    [two] راجمتا صواريخ
    [few] { $n } راجمات صواريخ
    [many] { $n } راجمة صواريخ
   *[other] { $n } راجمة صواريخ
}
count-rocket-launcher-governed = { $n ->
    [two] راجمتي صواريخ
   *[other] { count-rocket-launcher-label }
}
count-rocket-launcher-case-free = راجمات الصواريخ: { $figure }
count-personnel-carrier-label = { $n ->
    [zero] لا توجد ناقلات
    [one] ناقلة جند مدرعة واحدة
    [two] ناقلتا جند مدرعتان
    [few] { $n } ناقلات جند مدرعة
    [many] { $n } ناقلة جند مدرعة
   *[other] { $n } ناقلة جند مدرعة
}
count-personnel-carrier-governed = { $n ->
    [two] ناقلتي جند مدرعتين
   *[other] { count-personnel-carrier-label }
}
count-personnel-carrier-case-free = ناقلات الجند المدرعة: { $figure }
count-glide-bomb-label = { $n ->
    [zero] لا توجد قنابل انزلاقية
    [one] قنبلة انزلاقية واحدة
    [two] قنبلتان انزلاقيتان
    [few] { $n } قنابل انزلاقية
    [many] { $n } قنبلة انزلاقية
   *[other] { $n } قنبلة انزلاقية
}
count-glide-bomb-governed = { $n ->
    [two] قنبلتين انزلاقيتين
   *[other] { count-glide-bomb-label }
}
count-glide-bomb-case-free = القنابل الانزلاقية: { $figure }
count-small-diameter-bomb-label = { $n ->
    [zero] لا توجد قنابل صغيرة القطر
    [one] قنبلة واحدة صغيرة القطر
    [two] قنبلتان صغيرتا القطر
    [few] { $n } قنابل صغيرة القطر
    [many] { $n } قنبلة صغيرة القطر
   *[other] { $n } قنبلة صغيرة القطر
}
count-small-diameter-bomb-governed = { $n ->
    [two] قنبلتين صغيرتي القطر
   *[other] { count-small-diameter-bomb-label }
}
count-small-diameter-bomb-case-free = القنابل الصغيرة القطر: { $figure }
count-radio-system-label = { $n ->
    [zero] لا توجد منظومات راديو
    [one] منظومة راديو واحدة
    [two] منظومتا راديو
    [few] { $n } منظومات راديو
    [many] { $n } منظومة راديو
   *[other] { $n } منظومة راديو
}
count-radio-system-governed = { $n ->
    [two] منظومتي راديو
   *[other] { count-radio-system-label }
}
count-radio-system-case-free = منظومات الراديو: { $figure }
count-engine-label = { $n ->
    [zero] لا توجد محركات
    [one] محرك واحد
    [two] محركان
    [few] { $n } محركات
    [many] { $n } محركا
   *[other] { $n } محرك
}
count-engine-governed = { $n ->
    [two] محركين
   *[other] { count-engine-label }
}
count-engine-case-free = المحركات: { $figure }
count-personnel-label = { $n ->
    [zero] لا يوجد أفراد
    [one] فرد واحد
    [two] فردان
    [few] { $n } أفراد
    [many] { $n } فردا
   *[other] { $n } فرد
}
count-personnel-governed = { $n ->
    [two] فردين
   *[other] { count-personnel-label }
}
count-personnel-case-free = الأفراد: { $figure }
count-peacekeeper-label = { $n ->
    [zero] لا يوجد أفراد
    [one] فرد واحد
    [two] فردان
    [few] { $n } أفراد
    [many] { $n } فردا
   *[other] { $n } فرد
}
count-peacekeeper-governed = { $n ->
    [two] فردين
   *[other] { count-peacekeeper-label }
}
count-peacekeeper-case-free = الأفراد: { $figure }
count-country-label = { $n ->
    [zero] لا توجد دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $n } دول
    [many] { $n } دولة
   *[other] { $n } دولة
}
count-country-governed = { $n ->
    [two] دولتين
   *[other] { count-country-label }
}
count-country-case-free = الدول: { $figure }
count-other-country-label = { $n ->
    [zero] لا توجد دول أخرى
    [one] دولة أخرى
    [two] دولتان أخريان
    [few] { $n } دول أخرى
    [many] { $n } دولة أخرى
   *[other] { $n } دولة أخرى
}
count-other-country-governed = { $n ->
    [two] دولتين أخريين
   *[other] { count-other-country-label }
}
count-other-country-case-free = الدول الأخرى: { $figure }
count-founder-label = { $n ->
    [zero] لا يوجد أعضاء مؤسسون
    [one] عضو مؤسس واحد
    [two] عضوان مؤسسان
    [few] { $n } أعضاء مؤسسين
    [many] { $n } عضوا مؤسسا
   *[other] { $n } عضو مؤسس
}
count-founder-governed = { $n ->
    [two] عضوين مؤسسين
   *[other] { count-founder-label }
}
count-founder-case-free = الأعضاء المؤسسون: { $figure }
count-vehicle-label = { $n ->
    [zero] لا توجد عربات
    [one] عربة واحدة
    [two] عربتان
    [few] { $n } عربات
    [many] { $n } عربة
   *[other] { $n } عربة
}
count-vehicle-governed = { $n ->
    [two] عربتين
   *[other] { count-vehicle-label }
}
count-vehicle-case-free = العربات: { $figure }
count-howitzer-label = { $n ->
    [zero] لا توجد مدافع
    [one] مدفع واحد
    [two] مدفعان
    [few] { $n } مدافع
    [many] { $n } مدفعا
   *[other] { $n } مدفع
}
count-howitzer-governed = { $n ->
    [two] مدفعين
   *[other] { count-howitzer-label }
}
count-howitzer-case-free = المدافع: { $figure }
count-rocket-label = { $n ->
    [zero] لا توجد مقذوفات صاروخية
    [one] مقذوف صاروخي واحد
    [two] مقذوفان صاروخيان
    [few] { $n } مقذوفات صاروخية
    [many] { $n } مقذوفا صاروخيا
   *[other] { $n } مقذوف صاروخي
}
count-rocket-governed = { $n ->
    [two] مقذوفين صاروخيين
   *[other] { count-rocket-label }
}
count-rocket-case-free = المقذوفات الصاروخية: { $figure }
count-drone-label = { $n ->
    [zero] لا توجد طائرات بدون طيار
    [one] طائرة واحدة بدون طيار
    [two] طائرتان بدون طيار
    [few] { $n } طائرات بدون طيار
    [many] { $n } طائرة بدون طيار
   *[other] { $n } طائرة بدون طيار
}
count-drone-governed = { $n ->
    [two] طائرتين بدون طيار
   *[other] { count-drone-label }
}
count-drone-case-free = الطائرات بدون طيار: { $figure }
count-kit-label = { $n ->
    [zero] لا توجد أطقم
    [one] طقم واحد
    [two] طقمان
    [few] { $n } أطقم
    [many] { $n } طقما
   *[other] { $n } طقم
}
count-kit-governed = { $n ->
    [two] طقمين
   *[other] { count-kit-label }
}
count-kit-case-free = الأطقم: { $figure }
count-pod-label = { $n ->
    [zero] لا توجد حواضن
    [one] حاضن واحد
    [two] حاضنان
    [few] { $n } حواضن
    [many] { $n } حاضنا
   *[other] { $n } حاضن
}
count-pod-governed = { $n ->
    [two] حاضنين
   *[other] { count-pod-label }
}
count-pod-case-free = الحواضن: { $figure }
count-participant-label = { $n ->
    [zero] لا يوجد مشاركون
    [one] مشارك واحد
    [two] مشاركان
    [few] { $n } مشاركين
    [many] { $n } مشاركا
   *[other] { $n } مشارك
}
count-participant-governed = { $n ->
    [two] مشاركين
   *[other] { count-participant-label }
}
count-participant-case-free = عدد المشاركين: { $figure }
count-us-person-label = { $n ->
    [zero] لا يوجد أفراد أمريكيون
    [one] فرد أمريكي واحد
    [two] فردان أمريكيان
    [few] { $n } أفراد أمريكيين
    [many] { $n } فردا أمريكيا
   *[other] { $n } فرد أمريكي
}
count-us-person-governed = { $n ->
    [two] فردين أمريكيين
   *[other] { count-us-person-label }
}
count-us-person-case-free = الأفراد الأمريكيون: { $figure }
count-moroccan-person-label = { $n ->
    [zero] لا يوجد أفراد مغاربة
    [one] فرد مغربي واحد
    [two] فردان مغربيان
    [few] { $n } أفراد مغاربة
    [many] { $n } فردا مغربيا
   *[other] { $n } فرد مغربي
}
count-moroccan-person-governed = { $n ->
    [two] فردين مغربيين
   *[other] { count-moroccan-person-label }
}
count-moroccan-person-case-free = الأفراد المغاربة: { $figure }
count-course-label = { $n ->
    [zero] لا توجد دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $n } دورات
    [many] { $n } دورة
   *[other] { $n } دورة
}
count-course-governed = { $n ->
    [two] دورتين
   *[other] { count-course-label }
}
count-course-case-free = الدورات: { $figure }
count-record-label = { $n ->
    [zero] لا توجد سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلا
   *[other] { $n } سجل
}
count-record-governed = { $n ->
    [two] سجلين
   *[other] { count-record-label }
}
count-record-case-free = السجلات: { $figure }
count-source-label = { $n ->
    [zero] لا توجد مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $n } مصادر
    [many] { $n } مصدرا
   *[other] { $n } مصدر
}
count-source-governed = { $n ->
    [two] مصدرين
   *[other] { count-source-label }
}
count-source-case-free = المصادر: { $figure }
count-deal-label = { $n ->
    [zero] لا توجد صفقات
    [one] صفقة واحدة
    [two] صفقتان
    [few] { $n } صفقات
    [many] { $n } صفقة
   *[other] { $n } صفقة
}
count-deal-governed = { $n ->
    [two] صفقتين
   *[other] { count-deal-label }
}
count-deal-case-free = الصفقات: { $figure }
count-notification-label = { $n ->
    [zero] لا توجد إخطارات
    [one] إخطار واحد
    [two] إخطاران
    [few] { $n } إخطارات
    [many] { $n } إخطارا
   *[other] { $n } إخطار
}
count-notification-governed = { $n ->
    [two] إخطارين
   *[other] { count-notification-label }
}
count-notification-case-free = الإخطارات: { $figure }
count-contract-label = { $n ->
    [zero] لا توجد عقود
    [one] عقد واحد
    [two] عقدان
    [few] { $n } عقود
    [many] { $n } عقدا
   *[other] { $n } عقد
}
count-contract-governed = { $n ->
    [two] عقدين
   *[other] { count-contract-label }
}
count-contract-case-free = العقود: { $figure }
count-system-label = { $n ->
    [zero] لا توجد منظومات
    [one] منظومة واحدة
    [two] منظومتان
    [few] { $n } منظومات
    [many] { $n } منظومة
   *[other] { $n } منظومة
}
count-system-governed = { $n ->
    [two] منظومتين
   *[other] { count-system-label }
}
count-system-case-free = المنظومات: { $figure }
count-divergence-label = { $n ->
    [zero] لا توجد فروق
    [one] فرق واحد
    [two] فرقان
    [few] { $n } فروق
    [many] { $n } فرقا
   *[other] { $n } فرق
}
count-divergence-governed = { $n ->
    [two] فرقين
   *[other] { count-divergence-label }
}
count-divergence-case-free = الفروق: { $figure }
count-conflict-label = { $n ->
    [zero] لا توجد حالات تعارض
    [one] حالة تعارض واحدة
    [two] حالتا تعارض
    [few] { $n } حالات تعارض
    [many] { $n } حالة تعارض
   *[other] { $n } حالة تعارض
}
count-conflict-governed = { $n ->
    [two] حالتي تعارض
   *[other] { count-conflict-label }
}
count-conflict-case-free = حالات التعارض: { $figure }
count-year-label = { $n ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
count-year-governed = { $n ->
    [two] سنتين
   *[other] { count-year-label }
}
count-year-case-free = السنوات: { $figure }
count-result-label = { $n ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
count-result-governed = { $n ->
    [two] نتيجتين
   *[other] { count-result-label }
}
count-result-case-free = النتائج: { $figure }
count-page-label = { $n ->
    [zero] لا توجد صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
    [many] { $n } صفحة
   *[other] { $n } صفحة
}
count-page-governed = { $n ->
    [two] صفحتين
   *[other] { count-page-label }
}
count-page-case-free = الصفحات: { $figure }
plural-howitzer = مدافع
plural-vehicle = عربات
plural-rocket = مقذوفات صاروخية
plural-drone = طائرات بدون طيار
plural-kit = أطقم
plural-pod = حواضن
plural-system = منظومات
plural-aircraft = طائرات
plural-helicopter = مروحيات
plural-tank = دبابات
plural-missile = صواريخ
plural-bomb = قنابل
plural-radar = رادارات
plural-launcher = قاذفات صواريخ
plural-rocket-launcher = راجمات صواريخ
plural-personnel-carrier = ناقلات جند مدرعة
plural-glide-bomb = قنابل انزلاقية
plural-small-diameter-bomb = قنابل صغيرة القطر
plural-radio-system = منظومات راديو
plural-engine = محركات
source-dated = { $source } ({ $date })
count-student-label = { $n ->
    [zero] لا يوجد متدربون
    [one] متدرب واحد
    [two] متدربان
    [few] { $n } متدربين
    [many] { $n } متدربا
   *[other] { $n } متدرب
}
count-student-governed = { $n ->
    [two] متدربين
   *[other] { count-student-label }
}
count-student-case-free = المتدربون: { $figure }
authority-aeca-36b1 = إخطار رسمي بموجب المادة { "36(b)(1)" } من قانون مراقبة تصدير الأسلحة
authority-aeca-36b5a = تقرير تحديث بموجب المادة { "36(b)(5)(A)" } من قانون مراقبة تصدير الأسلحة
authority-eda-notice = إشعار بمواد دفاعية فائضة
authority-informal = إشعار غير رسمي
department-army = القوات البرية
department-navy = القوات البحرية
department-air-force = القوات الجوية
kind-covering = { $kind }، ويشمل { $covers }
covers-several-customers = بلدانا أخرى، دون تحديد حصة المغرب
covers-package = حزمة كاملة، لا هذا العتاد وحده
amount-of-kind = { $amount }، { $kind }
count-rumour-label = { $n ->
    [zero] لا توجد شائعات
    [one] شائعة واحدة
    [two] شائعتان
    [few] { $n } شائعات
    [many] { $n } شائعة
   *[other] { $n } شائعة
}
count-rumour-governed = { $n ->
    [two] شائعتين
   *[other] { count-rumour-label }
}
count-rumour-case-free = الشائعات: { $figure }
outcome-held = انتهى
outcome-cancelled = ملغى
outcome-planned = مقرر
collection-deals = الصفقات
collection-figures = الأرقام
collection-series = السلاسل السنوية
collection-events = الأحداث
collection-deployments = عمليات الانتشار
collection-exercises = التمارين
collection-statements = الأقوال
collection-rumours = الشائعات
collection-conflicts = التعارضات بين المصادر
collection-programmes = البرامج
collection-systems = المنظومات
collection-terms = المصطلحات
collection-sources = المصادر
cite-sentence = «{ $title }». { $source }. السجل { $record }، قاعدة { "us-morocco-security" } الإصدار { $version }، { $today }.
cite-read-in = نقلا عن: { $copy }.
topic-partnership = الشراكة
topic-sales = المبيعات
topic-surplus = المعدات الفائضة
topic-licences = رخص التصدير
topic-financing = التمويل
topic-training = التكوين والتدريب
topic-peacekeeping = حفظ السلام
topic-demining = إزالة الألغام
topic-counterterrorism = مكافحة الإرهاب
topic-exercises = التمارين
count-value-label = { $n ->
    [zero] لا توجد معلومات
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $n } معلومات
    [many] { $n } معلومة
   *[other] { $n } معلومة
}
count-value-governed = { $n ->
    [two] معلومتين
   *[other] { count-value-label }
}
count-value-case-free = المعلومات: { $figure }
count-name-label = { $n ->
    [zero] لا توجد أسماء
    [one] اسم واحد
    [two] اسمان
    [few] { $n } أسماء
    [many] { $n } اسما
   *[other] { $n } اسم
}
count-name-governed = { $n ->
    [two] اسمين
   *[other] { count-name-label }
}
count-name-case-free = الأسماء: { $figure }

# Kinds of record.

kind-deal = صفقة
kind-figure = رقم
kind-series = سلسلة سنوية
kind-event = حدث
kind-deployment = عملية انتشار
kind-exercise = تمرين
kind-statement = قول
kind-rumour = شائعة

# Who pays, and what work a deal does.

funding-national-funds = تمويل مغربي
funding-fmf = تمويل عسكري أمريكي
funding-grant = هبة
funding-credit = قرض
funding-mixed = مصادر متعددة
work-upgrade = تحديث
work-refurbishment = تجديد
work-support = دعم
work-armour = تدريع

# How two records are related, how a figure is bounded, what is counted.

relation-part-of = جزء من
relation-details = تفصيل
relation-see-also = للمزيد
relation-lists = إدراج في اللائحة
relation-contracts = عقد
relation-delivers = تسليم
relation-upgrades = تحديث
qualifier-exact = بالضبط
qualifier-approximately = نحو
qualifier-more-than = أكثر من
qualifier-at-least = على الأقل
qualifier-up-to = على الأكثر
qualifier-nearly = ما يقارب
counted-personnel = الأفراد
counted-us-personnel = الأفراد الأمريكيون
counted-moroccan-personnel = الأفراد المغاربة
counted-participants = المشاركون
counted-countries = الدول
counted-other-countries = الدول الأخرى
counted-founders = الأعضاء المؤسسون
counted-vehicles = العربات
counted-courses = الدورات التكوينية
counted-rank = المرتبة
unit-usd = دولار أمريكي
unit-students = متدربون

# Sources and their languages.

source-type-fact-sheet = وثيقة تعريفية رسمية
source-type-reprint = نص معاد نشره
source-type-translation = ترجمة
source-type-press = مقال صحفي
source-type-official-record = وثيقة رسمية
source-type-report = تقرير
source-type-dataset = مجموعة معطيات
source-language-ar = العربية
source-language-en = الإنجليزية
source-language-fr = الفرنسية
source-language-de = الألمانية
source-language-es = الإسبانية
source-language-it = الإيطالية
source-language-pl = البولندية
source-language-pt = البرتغالية
source-language-ru = الروسية

# What a release did to records.

change-heading-added = إضافة
change-heading-changed = تعديل
change-heading-reworded = إعادة صياغة
change-heading-renamed = تغيير الاسم
change-heading-removed = حذف

# Fields, as headings.

record-field-version = الإصدار
record-field-asOf = تاريخ آخر قراءة للمصادر
record-field-deals = الصفقات
record-field-figures = الأرقام
record-field-series = السلاسل السنوية
record-field-events = الأحداث
record-field-deployments = عمليات الانتشار
record-field-exercises = التمارين
record-field-statements = الأقوال
record-field-rumours = الشائعات
record-field-conflicts = التعارضات بين المصادر
record-field-programmes = البرامج
record-field-systems = المنظومات
record-field-terms = المصطلحات
record-field-sources = المصادر
record-field-redirects = المعرفات السابقة
record-field-releases = الإصدارات
record-field-title = العنوان
record-field-summary = الملخص
record-field-notes = ملاحظات
record-field-topic = الموضوع
record-field-programme = البرنامج
record-field-anchors = مواضع الورود في المصادر
record-field-divergences = الفروق مع نصوص المصادر
record-field-links = سجلات مرتبطة
record-field-confidence = درجة الثقة
record-field-stage = المرحلة
record-field-work = نوع الأشغال
record-field-when = التاريخ
record-field-authority = الأساس القانوني
record-field-transmittal = رقم الإحالة
record-field-department = القوات الأمريكية المنفذة
record-field-contractors = المقاولون الرئيسيون
record-field-items = المنظومات المشمولة
record-field-accompanying = ما يرافقها
record-field-amount = المبلغ
record-field-funding = التمويل
record-field-publications = منشورات لاحقة
record-field-claimStatus = ما تقوله مصادر أخرى
record-field-kind = النوع
record-field-id = المعرف
record-field-statedOn = تاريخ أول ذكر
record-field-bounds = أول يوم وآخر يوم ممكنان
record-field-linkedFrom = سجلات تحيل إليه
record-field-ar = بالعربية
record-field-en = بالإنجليزية
record-field-fr = بالفرنسية
record-field-arLatn = بالعربية بحروف لاتينية
record-field-source = المصدر
record-field-paragraph = الفقرة
record-field-page = الصفحة
record-field-asPrinted = كما ورد في المصدر
record-field-scale = وحدة العد في المصدر
record-field-field = الحقل
record-field-reason = السبب
record-field-anchor = موضع الورود في المصدر
record-field-reading = المعنى المعتمد
record-field-note = ملاحظة
record-field-relation = العلاقة
record-field-to = إلى
record-field-from = من
record-field-level = الدرجة
record-field-edtf = التاريخ حسب معيار { "EDTF" }
record-field-words = التاريخ بالكلمات
record-field-fiscalYears = السنوات المالية الأمريكية
record-field-system = المنظومة
record-field-variant = النسخة
record-field-quantity = العدد
record-field-qualifier = دقة الرقم
record-field-firm = العدد المؤكد
record-field-majorDefenseEquipment = معدات دفاعية رئيسية
record-field-key = المفتاح
record-field-name = الاسم
record-field-usd = المبلغ بالدولار
record-field-valueKind = طبيعة المبلغ
record-field-covers = ما يشمله المبلغ
record-field-status = الحالة
record-field-consulted = المصادر التي تمت مراجعتها
record-field-earliest = أول يوم ممكن
record-field-latest = آخر يوم ممكن
record-field-measure = ما يتم عده
record-field-unit = الوحدة
record-field-partOf = جزء من
record-field-seeAlso = للمزيد
record-field-points = النقط
record-field-fiscalYear = السنة المالية
record-field-value = القيمة
record-field-counts = الأعداد
record-field-of = ما يتم عده
record-field-text = النص
record-field-countries = الدول
record-field-code = رمز الدولة
record-field-outcome = الحالة
record-field-edition = رقم الدورة
record-field-lookAlikes = أسماء مشابهة لأشياء أخرى
record-field-about = ما تتعلق به
record-field-reports = الأخبار
record-field-denials = بيانات النفي
record-field-firstSeen = أقدم خبر
record-field-lastSeen = أحدث خبر
record-field-by = القائل
record-field-says = ما ورد
record-field-records = السجلات
record-field-readings = الروايات
record-field-acronym = الاسم المختصر
record-field-explanation = الشرح
record-field-aliases = أسماء أخرى
record-field-designation = الرمز
record-field-equipment = نوع العتاد
record-field-type = نوع المصدر
record-field-publisher = الناشر
record-field-label = التسمية المختصرة
record-field-language = اللغة
record-field-url = العنوان الإلكتروني
record-field-published = تاريخ النشر
record-field-accessed = تاريخ الاطلاع
record-field-licence = الرخصة
record-field-original = النص الأصلي
record-field-paragraphs = بصمات الفقرات
record-field-date = التاريخ
record-field-changes = التغييرات
record-field-heading = نوع التغيير
record-field-collection = المجموعة
record-field-fields = الحقول
