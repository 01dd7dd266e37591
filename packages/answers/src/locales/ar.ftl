# Badges for retold facts.

badge-older-reprint = إعادة نشر لاحقة لنص أقدم
badge-stock-as-sales = ملفات جارية، لا مبيعات

# How far a value can be trusted.

confidence-high = ثقة عالية
confidence-medium = ثقة متوسطة
confidence-low = ثقة ضعيفة

# Words on the screen.

label-sources = المصادر
label-source = المصدر
label-page = على الموقع
label-as-printed = كما ورد في المصدر
label-quantity = العدد
label-amount = المبلغ
label-date = التاريخ
label-period = الفترة
label-stage = المرحلة
label-statement = القول
label-value-kind = طبيعة المبلغ
label-system = المنظومة
label-systems = المنظومات
label-equipment = نوع العتاد
label-title = العنوان
label-funding = التمويل
page-of = الصفحة { NUMBER($page) } من { NUMBER($pages) }
collection-count = { $collection } ({ $count })
no-result = لا توجد نتائج
did-you-mean = هل المقصود { $suggestions }؟

# من أين يأتي ما يقوله الجواب.

citation-original = { $source }، «{ $title }»
citation-translation = { $source }، ترجمة عن { $original }
citation-reprint = { $source }، إعادة نشر عن { $original }
as-stated-in = المصدر: { $source }
time-and-source = { $time } · { $source }
place-paragraph = { $source }، الفقرة { NUMBER($paragraph) }
place-page = { $source }، الصفحة { NUMBER($page) }
divergence-line = عبارة «{ $printed }» تعني هنا { $reading } ({ $reason }). { $note }
conflict-title = تختلف المصادر: { $title }.
conflict-reading = { $says } · { $source }

# A record in one line.

item-line = { $figure ->
   *[other]
        { $things ->
           *[other] { $count } { $system }
        }
}
label-designation = الرمز
stage-meaning = { $stage }: { $meaning }
stage-means-claimed = خبر أوردته الصحافة أو إشعار غير رسمي؛ ولا يوجد إخطار رسمي للكونغرس مسجل.
stage-means-notified = إعلام رسمي للكونغرس بصفقة محتملة؛ وأي مبلغ فيه سقف تقديري لا ثمن.
stage-means-listed = واردة ضمن المبيعات السابقة التي تذكرها وزارة الخارجية الأمريكية، ولا يوجد عقد مسجل.
stage-means-authorised = جرت الموافقة على النقل أو التصدير، وهذا لا يعني أن الشحن تم.
stage-means-contracted = جرى توقيع عقد، وهذا لا يعني أن التسليم تم.
stage-means-delivered = جرى تسلم المعدات، حسب المصدر.
stage-means-cancelled = جرى إلغاء الصفقة.
no-later-stage = لا مرحلة لاحقة مسجلة.
field-claim = القول
field-points = النقطة
field-detail = { $field }، { $detail }

# نظرة عامة والبرامج.

overview-deals = الصفقات المسجلة حسب المرحلة
unlike-amounts-title = لا مجموع عام
unlike-amounts = هذه المبالغ مختلفة الطبيعة: ملفات مبيعات جارية، ومعدات فائضة، وتراخيص، ومساعدات. لذلك لا يصح جمعها.
overview-lead = { $amount }: قيمة ملفات المبيعات العسكرية الأمريكية ({ "FMS" }) الجارية مع المغرب، { $date }؛ وهي ليست مبيعات ولا مبلغا مدفوعا.
overview-unlike = الأرقام الأخرى أمور مختلفة ولا يصح جمعها.
overview-lead-none = في قاعدة المعطيات { $count } عن التعاون الأمني بين الولايات المتحدة والمغرب.
overview-since = بعد ذلك، خارج هذا الرقم:
overview-programme = { $programme }:
fms-nothing = لا توجد صفقة مسجلة بهذه الشروط. قد يفيد حذف بعض الشروط.
totals-title = مجاميع المبالغ المتماثلة
total-line = { $kind }، مجموع { $deals }: { $amount }
totals-unlike = هذه المجاميع مختلفة الطبيعة، لذلك لا يصح جمعها.
life-step = { $stage }: { $item }
quantities-explained = كل عدد يخص مرحلته أو صفقته: الإخطار يذكر الحد الأقصى، والعقد ما جرى توقيعه، والتسليم ما وصل. لذلك لا يصح جمعها.
option-year = سنة، مثل { "2019" }
    .name = سنة
option-stage = الصفقات في هذه المرحلة فقط
    .name = مرحلة
option-system = الصفقات التي تخص هذه المنظومة فقط
    .name = منظومة
overview-title = الولايات المتحدة والمغرب: التعاون الأمني
programme-lead-eda = { $amount }: قيمة المعدات الأمريكية الفائضة ({ "EDA" }) التي تسلمها المغرب { $time }، حسب وزارة الخارجية الأمريكية ({ $date }).
programme-caveat-eda = هذه قيمة تقديرية لا ثمن، وأساس تقديرها غير مذكور.
programme-lead-dcs = { $amount }: صادرات دفاعية إلى المغرب مرخص بها في إطار المبيعات التجارية المباشرة ({ "DCS" }) { $time }، حسب وزارة الخارجية الأمريكية ({ $date }).
programme-caveat-dcs = الترخيص بالتصدير لا يثبت الشحن.
programme-lead-fmf = { $amount }: التمويل العسكري الأجنبي ({ "FMF" }) المقدم للمغرب { $time }، حسب وزارة الخارجية الأمريكية ({ $date }).
programme-caveat-fmf = ولا تذكر الوزارة هل هي مبالغ مطلوبة أم معتمدة أم مصروفة.
programme-lead-imet = { $amount }: التعليم والتدريب العسكري الدولي ({ "IMET" }) لفائدة المغرب { $time }، حسب وزارة الخارجية الأمريكية ({ $date }).
programme-caveat-imet = ولا تذكر الوزارة هل هي مبالغ مطلوبة أم معتمدة أم مصروفة.
programme-lead-cwd = { $amount }: مساعدة المغرب على إزالة الألغام وتدمير الأسلحة التقليدية { $time }، حسب وزارة الخارجية الأمريكية ({ $date }).
programme-caveat-cwd = ولا تذكر الوزارة هل هي مبالغ مطلوبة أم معتمدة أم مصروفة.
programme-share = { $part } من أصل { $whole }، أي { $percent }
programme-lead-records = { $name }: { $count }، ولا رقم إجمالي لوزارة الخارجية الأمريكية.
programme-year-lead = { $programme }، { $year }: { $values }.
programme-year-none = { $programme }: لا رقم مسجلا عن { $year }، وهذا لا يعني صفرا.
series-adjustment = تعديل بالنقصان قدره { $amount }
series-sum = المجموع، { $years }: { $value }.
series-sum-gaps = لا رقم عن { $gaps }.
conflict-readings = { $title }. { $readings }
demining-other-years = كل السنوات الأخرى معا
column-country = الدولة
column-code = الرمز
timeline-nothing = قد تظهر سجلات أكثر بتوسيع الفترة أو بحذف الموضوع.

# صفقة واحدة بكل تفاصيلها.

label-authority = الأساس القانوني
label-transmittal = رقم الإحالة
label-department = القوات الأمريكية المنفذة
label-covers = ما يشمله المبلغ
label-programme = البرنامج
label-contractors = المقاولون الرئيسيون
label-confidence = درجة الثقة
label-claim-status = ما تقوله مصادر أخرى
trust-reason = { $what }. { $reason }
item-firm = منها { NUMBER($firm) } مؤكدة و{ NUMBER($option) } على سبيل الخيار
item-mde = معدات دفاع رئيسية ({ "MDE" })
item-not-mde = معدات أخرى (خارج { "MDE" })
accompanying-title = اللوازم والدعم
accompanying-counted = { $name }: { $count }
life-earlier = ما سبق هذه الصفقة
life-around = في الفترة نفسها تقريبا، ولا تبين التواريخ أيها أسبق
life-later = ما تلا هذه الصفقة
linked-to-part-of = سجل يشمل هذه الصفقة
linked-from-part-of = جزء من هذه الصفقة
linked-to-details = سجل تفصله هذه الصفقة
linked-from-details = سجل يفصل هذه الصفقة
linked-to-see-also = للمزيد
linked-from-see-also = للمزيد

# سلاسل حسب السنوات.

series-legend-title = كيفية قراءة الجدول
series-legend = العلامة «—» تعني عدم وجود سجل عن تلك السنة، ولا تعني صفرا.
series-title = حسب السنوات: { $name }
series-span = من { $first } إلى { $last }، عدد السنوات المسجلة: { NUMBER($years) }.
series-gaps = لا معطيات مسجلة عن { $years }؛ وهذا لا يعني صفرا.
years-run = من { $from } إلى { $to }
series-total = مجموع السنوات المسجلة: { $amount }، { $kind }. ولا يشمل السنوات التي لا معطيات عنها.
series-no-total = لا مجموع لهذه السنوات
series-unlike = مبالغ مختلفة الطبيعة، لا يصح جمعها: { $kinds }.
series-overlap = بعض هذه المبالغ يخص الأشهر نفسها، فجمعها يحسب المال مرتين.
series-no-one-amount = المصادر مختلفة في مبلغ إحدى هذه السنوات، فلا يوجد مبلغ واحد لها.
series-disputed = المصادر مختلفة ({ $amounts })
column-year = السنة
not-stated = غير مذكور
other-facts = ما تقوله المصادر أيضا
assistance-totals = المبلغ الذي يغطي عدة سنوات يرد وحده، وليس مجموع صفوف الجدول.
assistance-no-years = لا مبلغ مسجلا لسنة بعينها.
assistance-lead = المساعدة الأمريكية للمغرب حسب السنوات، { $span }: { $count } وفق البرامج أسفله.
assistance-lead-programme = { $name }: { $count } برقم مسجل، { $span }.
assistance-lead-none = { $name }: لا رقم مسجلا لسنة بعينها في هذه الفترة.
assistance-kinds = المبالغ المطلوبة والتقديرية والمعتمدة والفعلية أمور مختلفة، ولا يصح جمعها.
assistance-programme = { $name }:
assistance-latest = { $year }، { $value }
assistance-newest = أحدثها { $year }: { $value }.
exercises-chart = المشاركون حسب الدورات
exercises-cancelled = جرى إلغاء التمرين في { $years }.
exercises-planned = دورة { $years } مقررة.
exercises-uncounted = العدد الإجمالي للمشاركين غير مسجل عن { $years }.
exercises-lead = آخر دورة جرت: { $title }، { $time }.
exercises-lead-counted = آخر دورة جرت: { $title }، { $time }، بمشاركة { $people }.
exercises-lead-planned = والمقبلة: { $title }، { $time }.
exercises-lead-passed = { $title }، { $time }: انقضى موعده ولا خبر مسجلا عن إنجازه.
exercises-lead-cancelled = جرى إلغاء التمرين في { $years }.
exercises-lead-none = لا تمرين مسجلا في قاعدة المعطيات.
exercise-lead-named = { $title }، { $time }.
exercises-none = لا دورة مسجلة في سنة { $year }. وهذا لا يعني أنها لم تجر.
exercise-lead = { $title }، { $time }: { $outcome }.
exercise-lead-counted = { $title }، { $time }: { $outcome }، بمشاركة { $people }.
point-label = { $label }:
partnerships-lead = { $count } عن التصنيفات والعضويات ومذكرات التفاهم وروابط التكوين، من الأحدث إلى الأقدم.
partnerships-lead-none = لا تصنيف ولا عضوية ولا مذكرة تفاهم مسجلة في قاعدة المعطيات.
onthisday-lead = { $day }: { $count } بهذا التاريخ.
onthisday-none = لا شيء مسجل بتاريخ { $day }.
onthisday-nearest = أقرب الأيام: { $days }.
whatsnew-lead = الإصدار { $version }: { $changes }.
whatsnew-lead-dated = الإصدار { $version } ({ $date }): { $changes }.
whatsnew-lead-first = الإصدار { $version } هو الأول: { $records } و{ $systems } و{ $sources }. ولا إصدار قبله للمقارنة.
whatsnew-holding = { $collection }:
whatsnew-change = { $heading }، { $collection }:
counted-added = الإضافات { NUMBER($n) }
counted-changed = التعديلات { NUMBER($n) }
counted-reworded = تغييرات الصياغة { NUMBER($n) }
counted-renamed = تغييرات المعرف { NUMBER($n) }
counted-removed = المحذوفات { NUMBER($n) }
rumours-lead = في الصحافة، من دون إخطار مسجل: { $count }.
rumours-rule = إلى غاية { $day }، لا إخطار رسمي للكونغرس ولا عقد ولا تسليم مسجل في هذه المواضيع.
rumours-none = لا شائعة مسجلة في قاعدة المعطيات.
rumour-denied = نفي أو تشكيك: { $by }
command-rumours = ما تنقله الصحافة ولا يسنده إخطار أو عقد أو تسليم
    .title = شائعات
    .name = شائعات
help-ask-rumours = ما الشائعات المتداولة؟
column-exercise = التمرين
label-outcome = الحالة
label-edition = رقم الدورة
label-participants = المشاركون
participants-planned = { $count } (عدد مقرر)
label-countries = الدول
peacekeeping-counts = الأعداد حسب التاريخ
peacekeeping-chart = عناصر حفظ السلام المغاربة حسب التاريخ
peacekeeping-chart-note = لكل عدد مصدره وطريقته في العد؛ والعدد الخاص ببعثة واحدة لا يظهر في الرسم.
peacekeeping-ranks = مرتبة المغرب، حسب المصادر
peacekeeping-undated-title = عدد بلا تاريخ
peacekeeping-undated = يذكر المصدر الدول ولا يذكر اليوم، فلا مكان لهذا العدد في السلسلة الزمنية.
peacekeeping-lead = { $people } من المغرب في عمليات الأمم المتحدة لحفظ السلام، { $time }: آخر عدد مؤرخ في قاعدة المعطيات.
peacekeeping-lead-ranks = وتختلف مرتبته حسب المصدر والتاريخ: { $ranks }.
peacekeeping-lead-none = لا عدد مؤرخا لأفراد حفظ السلام المغاربة في قاعدة المعطيات.
peacekeeping-undated-point = من دون تاريخ:
column-people = الأفراد
column-rank = المرتبة

# ما الذي غيره إصدار، وأين تختلف المصادر، وشيئان جنبا إلى جنب.

conflicts-none = { $topic }: لا يوجد تعارض مسجل بين المصادر.
news-new = جديد في قاعدة المعطيات: { $title }.
news-stage = { $title }: المرحلة الآن { $to }، وكانت { $from }.
news-printed-again = ليس جديدا: { $title }، وهي صفقة مسجلة من قبل.
news-printed-again-since = ليس جديدا: { $title }، وهي صفقة سبق الإخطار بها ({ $date }).
news-completed = معطيات إضافية: { $title }.
news-corrected = تصحيح: { $title }.
news-withdrawn = سجل محذوف: { $title }.
news-denied = نفي شائعة: { $title }.
news-digest = عدد التغييرات المسجلة: { $count }.
news-none = لا جديد في قاعدة المعطيات.
news-field = { $field }:
news-value = { $after }، ومن قبل { $before }
news-no-value = غير مسجل
news-more = تغييرات أخرى: { $count }؛ وهي في { "/whatsnew" }.
news-why = هذا التنبيه لأنك تتابع: { $topics }.
news-topic-everything = كل جديد
news-topic-corrections = التصحيحات
news-topic-rumours = الشائعات

whatsnew-nothing = لم يتغير أي سجل في هذا الإصدار.
change-added = إضافات
change-changed = تعديلات
change-reworded = إعادة صياغة
change-renamed = تغيير الاسم
change-removed = سجلات محذوفة
change-fields = موضع الاختلاف: { $fields }
change-formerly = المعرف السابق: { $id }
change-texts = النصوص
change-links = الروابط بسجلات أخرى
change-differences = الاختلافات بين المصادر
change-other = تفاصيل أخرى
column-collection = نوع السجل
compare-years = سنوات ميلادية، حسب تاريخ البداية. أرقام السنوات المالية الأمريكية غير داخلة في أي منهما.
compare-unlike = لا يصح جمع المبالغ المختلفة الطبيعة ولا مقارنتها: السقف تقدير، وقيمة العقد متفق عليها، وجمع أرقام الفترات المتداخلة يكرر بعضها.
compare-none = لا شيء مسجل
compare-stages = المراحل المسجلة
compare-dated = { $what } ({ $time })
compare-amounts = { $stage }، { $kind }
compare-figures = رقم، { $kind }
compare-sum = { $stage }، { $kind }، المجموع
compare-sum-over = { $amount }، مجموع { $deals }
compare-sum-without = { $amount }، مجموع { $deals }، دون احتساب { $left } (المبلغ فيها يشمل معدات أخرى أو يدخل في مبلغ آخر)
compare-shared = { $amount } مع معدات أو بلدان أخرى
compare-no-sum-shared = لا مجموع، لأن المبالغ تشمل معدات أو بلدانا أخرى
compare-no-sum-bounds = لا مجموع، لأن المبالغ غير محددة بالطريقة نفسها
column-compared = وجه المقارنة

# المصادر والتوثيق والتعريف.

explain-own-words = هذا الشرح بصياغة المشروع الخاصة؛ والأرقام الواردة فيه موجودة مع مصادرها في السجلات.
cite-plain = نص عادي
about-lead = الإصدار { $version } من قاعدة معطيات عن التعاون الأمني: { $records } و{ $sources }، وآخر اطلاع على المصادر { $day }.
about-lead-rule = لكل قيمة مصدرها، وإذا اختلفت المصادر وردت كل الروايات.
about-sheet = الوثيقة الرئيسية:
about-code-licence = رخصة الشيفرة:
about-data-licence = رخصة المعطيات:
about-licence-note = تشمل الرخصتان شيفرة المشروع وصياغته الخاصة. وتبقى للمصادر حقوقها؛ ولا يرد هنا منها سوى مقتطفات قصيرة.
about-absent-title = ما لا يوجد هنا، ولماذا
about-absent-unseen-notices = تستند الإخطارات الموجهة إلى الكونغرس في معظمها إلى صحافة تنقلها؛ ولم يتسن الاطلاع على صفحات الوكالات نفسها.
about-absent-deliveries = ما لم يرد هنا قد يكون وقع فعلا: وجود إخطار دون مرحلة لاحقة مسجلة لا يثبت أن شيئا لم يتبعه.
about-absent-prices = قلما يذكر المصدر الثمن المدفوع؛ والسقف التقديري ليس ثمنا أبدا.
about-absent-original-page = لم يتسن الاطلاع على صفحة وزارة الخارجية الأمريكية نفسها؛ فهي معروفة من خلال نسخ معاد نشرها وترجمات.
about-absent-closed-data = بقيت خارج القاعدة مجموعات المعطيات التي تمنع رخصتها إعادة نشرها.
about-absent-opinion = لا حكم هنا على النوايا أو المنافسين أو المزايا.

# الخصوصية والشروط.

privacy-lead = لا احتفاظ هنا بأي معطيات عن أصحاب الأسئلة.
privacy-lead-questions = الغرض من قراءة السؤال هو الجواب عنه فقط، والسجلات خالية من نصه ومن اسم صاحبه.
privacy-counted = الإحصاء بلا أسماء: عدد مرات استعمال كل أمر، ونتيجة كل جواب
privacy-platform = المنصة نفسها تحتفظ برسائلها وفق قواعدها.
privacy-long-text = النص الذي يتجاوز طول الاقتباس يبقى في الذاكرة ساعة على الأكثر، من أجل أزرار جوابه.
privacy-terms = الشروط:
privacy-terms-sources = تنقل الأجوبة عن مصادر منشورة ودون ضمان، ويرجى الرجوع إلى المصدر قبل الاعتماد عليها
privacy-terms-free = الاستعمال مجاني. رخصة الشيفرة { "MIT" }، ورخصة المعطيات { "CC0 1.0" }.
privacy-contact = للاتصال بمشغل الخدمة:
privacy-no-contact = لا يوجد عنوان للاتصال بمشغل هذه الخدمة.

# المساعدة.

help-fiscal-year = السنة المالية الأمريكية تحمل رقم السنة التي تنتهي فيها: السنة المالية 2022 تمتد من 1 أكتوبر 2021 إلى 30 شتنبر 2022.
help-lead = أجوبة عن التعاون الأمني بين الولايات المتحدة والمغرب: كل رقم مع مرحلته وتاريخه ومصدره.
help-lead-terminal = الشرطة المائلة قبل الأمر اختيارية.
help-lead-telegram = في محادثة خاصة يكفي اسم أو سنة أو سؤال، وفي مجموعة تبدأ الرسالة بأمر.
help-lead-discord = تظهر الأوامر بعد كتابة الشرطة المائلة، ولكل خيار خانة.
help-ask-fms = ما قيمة مبيعات السلاح؟
help-ask-system = هل جرى تسليم سلاح بعينه؟
help-ask-verify = هل هذا الخبر صحيح؟
help-ask-timeline = ما آخر المستجدات؟
help-ask-assistance = كم بلغت المساعدة، سنة بسنة؟
help-ask-exercises = متى جرى الأسد الإفريقي؟
help-ask-compare = ما الفرق بين منظومتين؟
help-ask-explain = ما معنى مصطلح؟
help-everywhere-typed = كل أمر يقبل { "language:ar" } أو { "language:en" } أو { "language:fr" }، وكذلك { "page:2" } إذا كانت للقائمة عدة صفحات.
help-everywhere-discord = لكل أمر خيار { $language } للغة الجواب، وخيار { $private } لجواب خاص.
help-command = الأمر { $command }: { $what }.
help-command-plain = لا خيارات لهذا الأمر.
help-choice = { $label } ({ $value })
greeting-lead = هنا أجوبة عن التعاون الأمني بين الولايات المتحدة والمغرب: كل رقم مع مرحلته وتاريخه ومصدره.
greeting-forward = كل رسالة معاد توجيهها إلى هنا تجري مقارنتها مع قاعدة المعطيات.
help-examples = أمثلة
help-required = ضروري
help-optional = اختياري
help-choices = القيم الممكنة هي { $choices }
command-overview = أرقام كل البرامج في نظرة واحدة
    .title = نظرة عامة
    .name = نظرة-عامة
command-fms = المبيعات العسكرية الأجنبية ({ "FMS" })، الملفات الجارية والصفقات
    .title = المبيعات العسكرية
    .name = مبيعات
command-eda = المواد الدفاعية الفائضة ({ "EDA" }) التي حصل عليها المغرب
    .title = المعدات الفائضة
    .name = فائض
command-dcs = صادرات المبيعات التجارية المباشرة ({ "DCS" }) المرخص بها
    .title = المبيعات التجارية
    .name = تراخيص
command-fmf = التمويل العسكري الأجنبي ({ "FMF" })، مبالغه وأغراضه
    .title = التمويل العسكري
    .name = تمويل
command-imet = التعليم والتدريب العسكري الدولي ({ "IMET" })
    .title = التكوين العسكري
    .name = تكوين
command-demining = إزالة الألغام وتدمير الأسلحة التقليدية
    .title = إزالة الألغام
    .name = ألغام
command-peacekeeping = المغرب في عمليات الأمم المتحدة لحفظ السلام
    .title = حفظ السلام
    .name = حفظ-السلام
command-exercises = الأسد الإفريقي والتمارين المشتركة الأخرى
    .title = التمارين
    .name = تمارين
command-assistance = المساعدة حسب السنوات، مع إظهار الثغرات
    .title = المساعدة حسب السنوات
    .name = مساعدات
command-partnerships = تصنيفات وعضويات ومذكرات تفاهم وتكوين
    .title = الشراكات
    .name = شراكات
command-chart = صورة عن الأرقام، رسم بياني أو مسار منظومة
    .title = رسم بياني
    .name = رسم
command-timeline = الوقائع المؤرخة، من سنة إلى سنة، حسب الموضوع
    .title = الوقائع المؤرخة
    .name = وقائع
command-onthisday = ما هو مسجل في يوم من السنة
    .title = في هذا اليوم
    .name = هذا-اليوم
command-search = كل ما في قاعدة المعطيات، بالاسم أو الرقم أو السنة أو المبلغ
    .title = بحث
    .name = بحث
command-system = منظومة واحدة، مع صفقاتها ومراحلها ومصادرها
    .title = منظومة
    .name = منظومة
command-deal = صفقة واحدة كاملة، مع العتاد والمراحل والمقاولين والمصادر
    .title = صفقة
    .name = صفقة
command-explain = مصطلح في ثلاث جمل
    .title = شرح
    .name = شرح
command-sources = جميع المصادر، أو مصادر سجل واحد
    .title = المصادر
    .name = مصادر
command-cite = صيغة توثيق سجل، بنص عادي أو { "APA" } أو { "BibTeX" }
    .title = صيغة التوثيق
    .name = توثيق
command-compare = منظومتان أو برنامجان أو سنتان جنبا إلى جنب
    .title = مقارنة
    .name = مقارنة
command-conflicts = حيث تختلف المصادر، رواية برواية
    .title = تعارض المصادر
    .name = تعارضات
command-whatsnew = ما غيره إصدار من المعطيات
    .title = الجديد
    .name = جديد
command-about = الإصدار والرخص وما لا يوجد هنا
    .title = حول قاعدة المعطيات
    .name = حول
command-help = جميع الأوامر، أو طريقة استعمال أمر واحد
    .title = الأوامر
    .name = أوامر
command-language = لغة الأجوبة
    .title = اللغة
    .name = لغة
command-privacy = المعطيات الشخصية وشروط الاستعمال
    .title = الخصوصية والشروط
    .name = خصوصية
option-from = أول سنة أو شهر أو يوم، مثل { "2004" } أو { "2004-06" } أو { "2004-06-03" }
    .name = من
option-to = آخر سنة أو شهر أو يوم، وهو داخل في الفترة
    .name = إلى
option-topic = هذا الموضوع فقط
    .name = موضوع
option-programme = هذا البرنامج فقط
    .name = برنامج
option-date = شهر ويوم، مثل { "06-18" } أو { "2012-06-18" }؛ واليوم الحالي إذا لم يذكر
    .name = تاريخ
option-text = اسم أو رمز أو رقم إحالة أو سنة أو مبلغ، بأي حروف
    .name = نص
option-kind = هذا النوع من السجلات فقط
    .name = نوع
option-name = اسم منظومة أو اسمها الشائع أو رمزها، بأي حروف
    .name = اسم
option-deal = معرف صفقة أو رقم إحالتها أو عنوانها
    .name = صفقة
option-which = رسم بياني أو اسم منظومة
    .name = صورة
option-term = مصطلح أو مختصر، مثل { "LOA" }
    .name = مصطلح
option-record = معرف سجل أو عنوانه
    .name = سجل
option-command = اسم أمر
    .name = أمر
option-set = اللغة المطلوبة
    .name = اختيار
option-a = المنظومة أو البرنامج أو السنة الأولى؛ ويكتب الاسم المركب بين علامتي تنصيص
    .name = أول
option-b = المنظومة أو البرنامج أو السنة الثانية، من نوع الأولى نفسه
    .name = ثان
option-release = رقم إصدار، مثل { "0.1.0" }؛ الأحدث عند عدم ذكره
    .name = إصدار
language-lead = لغة هذا الجواب: { $language }.
language-how-typed = تتغير اللغة بإضافة { $example } إلى أي أمر.
language-how-discord = تتغير اللغة بالخيار { $option } في أي أمر، أو بزر تحت الجواب.
language-how-telegram = تتغير اللغة بإضافة { $example } إلى أي أمر، أو بزر تحت الجواب.
language-otherwise = في غياب لغة محددة:
language-otherwise-script = العربية إذا كان السؤال بالحرف العربي
language-otherwise-terminal = ثم لغة النظام
language-otherwise-discord = ثم لغة تطبيق { "Discord" }، ثم لغة الخادم
language-otherwise-telegram = ثم لغة تطبيق { "Telegram" }
language-otherwise-page = ثم لغة المتصفح
language-otherwise-default = وإلا فالإنجليزية

# أسئلة لا جواب عنها كما طرحت.

failure-unknown-command = لا يوجد أمر باسم «{ $given }».
failure-unknown-command-fix = لائحة الأوامر في { $command }.
failure-unknown-option = لا خيار باسم «{ $given }» في هذا الأمر.
failure-unknown-option-fix = الخيارات مذكورة في مساعدة الأمر.
failure-missing-option = ينقص السؤال: { $given }.
failure-missing-option-fix = في مساعدة الأمر مثال.
failure-surplus-text = العبارة «{ $given }» زائدة على ما يقبله هذا الأمر.
failure-surplus-text-fix = الخيارات مذكورة في مساعدة الأمر.
failure-unknown-choice = القيمة «{ $given }» ليست من القيم الممكنة.
failure-unknown-choice-fix = القيم الممكنة مذكورة في مساعدة الأمر.
failure-unknown-name = لا يوجد سجل باسم «{ $given }».
failure-unknown-name-fix = هذا لا يعني أنه غير موجود. قد تفيد كتابة أخرى.
failure-several-records = يوافق الاسم «{ $given }» أكثر من سجل واحد.
failure-several-records-fix = المطلوب اختيار سجل واحد، وأحدث السجلات معروضة أسفله.
failure-bad-date = العبارة «{ $given }» ليست تاريخا.
failure-bad-date-fix = صيغة التاريخ { "2004" } أو { "2004-06" } أو { "2004-06-03" }.
failure-bad-day = العبارة «{ $given }» ليست يوما من أيام السنة.
failure-bad-day-fix = صيغة اليوم { "06-18" } أو { "2012-06-18" }: الشهر ثم اليوم.
failure-reversed-range = الفترة «{ $given }» معكوسة.
failure-reversed-range-fix = التاريخ الأقدم يأتي أولا.
failure-unlike-things = «{ $given }» اسمان لشيئين من نوعين مختلفين.
failure-unlike-things-fix = يمكن مقارنة منظومتين أو برنامجين أو سنتين ميلاديتين: { "/compare HIMARS JSOW" }، { "/compare fms eda" }، { "/compare 2019 2024" }.
failure-same-thing = «{ $given }» اسمان للشيء نفسه.
failure-same-thing-fix = تحتاج المقارنة إلى منظومتين أو برنامجين أو سنتين مختلفتين.
failure-bad-page = لا توجد صفحة «{ $given }».
failure-bad-page-fix = ترقيم الصفحات يبدأ من 1، والصفحة الأولى تبين عددها.

# Search. `$value` is the name, date or amount by which an entry was found.

search-nothing = قد يفيد تقليل عدد الكلمات.

# A text checked against the record: /verify. `$claimed` is what the text says, `$recorded` what is on record.

command-verify = مقارنة نص بقاعدة المعطيات، نقطة بنقطة
    .title = تحقق من نص
    .name = تحقق
command-mentions = المنظومات والبرامج والمصطلحات المذكورة في نص
    .title = أسماء في نص
    .name = أسماء-في-نص
option-claim = النص المراد التحقق منه، وهو كل ما يلي الأمر
    .name = نص
verify-as-quantity = عدد: { $value }
verify-as-amount = مبلغ: { $value }
verify-as-date = تاريخ: { $value }
verify-as-stage = مرحلة: { $value }
verify-as-statement = قول: { $value }
verify-at-stage = { $value } ({ $stage })
verify-limits = المقارنة مع قاعدة المعطيات وحدها؛ وعدم ورود المعلومة فيها لا يعني أنها خاطئة.
verify-not-covered = لا يوجد شيء في قاعدة المعطيات عما يتحدث عنه هذا النص.
verify-nothing-to-compare = يذكر النص شيئا واردا في قاعدة المعطيات، من دون عدد أو مبلغ أو تاريخ أو مرحلة للمقارنة.
verify-unread-title = ما لم تشمله المقارنة
unread-currency = «{ $words }»: ليس مبلغا بالدولار الأمريكي. ما العملة المقصودة؟ لا يجري أي تحويل.
unread-subject = «{ $words }»: ما يحصيه هذا الرقم غير وارد في قاعدة المعطيات، أو تعذرت قراءته.
unread-vague = «{ $words }»: رقم تقريبي فقط.
unread-negated = «{ $words }»: يقول النص إن هذا لم يحدث، أو لم يحدث بعد.
unread-planned = «{ $words }»: يتحدث النص عن خطة أو احتمال، لا عن أمر حدث.
unread-other-country = «{ $words }»: تتحدث الجملة عن بلد آخر.
claimed-requested = طلب
claimed-approved = موافقة
claimed-approved-by-congress = موافقة الكونغرس
claimed-notified = إخطار للكونغرس
claimed-bought = شراء
claimed-signed = توقيع عقد
claimed-sold = بيع
claimed-received = تسلم
claimed-held = دخول الخدمة
claimed-delivered = تسليم
claimed-gifted = هبة
verdict-agrees = مطابق، { $recorded }.
verdict-agrees-rounded = مطابق تقريبا، { $claimed } في النص، و{ $recorded } في قاعدة المعطيات.
verdict-differs = { $claimed } في النص، والمسجل { $recorded }.
verdict-stage-differs = { $claimed } في النص، والمسجل { $recorded }.
verdict-ceiling = { $amount } سقف تقديري ورد في الإخطار، وليس ثمنا مدفوعا.
verdict-value-kind-differs = يقدم النص { $claimed } على أنها { $presented }؛ والمسجل { $recorded }.
verdict-older-reprint = { $claimed } تاريخ إعادة نشر؛ والإخطار مسجل في { $recorded }.
verdict-old-news = «{ $words }» في النص؛ والإخطار قديم، تاريخه { $recorded }.
verdict-not-in-record = { $claimed } في النص، ولا شيء مسجل.
verdict-not-in-record-beside = { $claimed } في النص، والمسجل { $recorded }.
verdict-disputed = مسجل، { $recorded }؛ لم تؤكده مصادر أخرى، أو المصادر مختلفة فيه.
verdict-slip = { $claimed } في النص، والمسجل { $recorded }، وفي النص خلط بين المليون والمليار.
verdict-instead-surplus = { $claimed } في النص، والمسجل معدات فائضة ({ "EDA" }) لا شراء: { $recorded }.
verdict-instead-upgrade = { $claimed } في النص، والمسجل ترقية لا شراء: { $recorded }.

# ما يذكره نص: /mentions.

mentions-system = منظومة
mentions-programme = برنامج
mentions-term = مصطلح
mentions-nothing = لا يذكر هذا النص أي منظومة أو برنامج أو مصطلح مسجل.

# ما تظهره المحادثة حول الجواب.

chat-first = الأولى
chat-last = الأخيرة
chat-next = التالية
chat-previous = السابقة
chat-part = الجزء { NUMBER($part) } من { NUMBER($parts) }
chat-question = السؤال
chat-post = نشر هنا
chat-share = مشاركة
chat-private = محادثة خاصة
chat-back = رجوع
chat-more = المزيد
chat-private-only = الأجوبة هنا خاصة. الزر يفتح هذا الجواب في المحادثة مع البوت.
chat-picture = صورة
chat-no-picture = تعذر رسم الصورة. الأرقام موجودة في الجواب.
chat-old-button = هذا الزر من إصدار آخر. ما يمكن السؤال عنه مذكور في المساعدة.
chat-lost-text = لم يعد النص المسؤول عنه في هذه الرسالة. يمكن إعادة السؤال بالأمر نفسه.
chat-no-text = لا يوجد نص للقراءة في هذه الرسالة.
chat-text-cut = النص طويل، وجرت قراءة بدايته وحدها كما تظهر هنا.
chat-text-kept = النص طويل: تمت قراءته كاملا، ويظهر أوله فقط.
chat-text-cut-kept = النص طويل جدا: تمت قراءة أوله فقط، ولا يظهر منه إلا القليل. أرسل الباقي وحده.
chat-expired-text = النص الطويل يبقى محفوظا ساعة على الأكثر، ولم يعد هذا النص محفوظا. أرسله من جديد للسؤال عنه.
chat-fault = وقع خلل في البوت، ولا علاقة له بالسؤال. قد تفيد إعادة المحاولة بعد دقيقة؛ وسبب الخلل مسجل عند مشغل البوت برقم { $id }.
chat-not-asker = تغيير اللغة هنا لصاحب السؤال وحده. طرح السؤال نفسه يعطي جوابا بلغة من يطرحه.
chat-busy = تلقت هذه المجموعة أجوبة كثيرة في دقيقة واحدة. يمكن إعادة المحاولة بعد دقيقة.
chat-profile = التعاون الأمني بين الولايات المتحدة والمغرب: كل رقم مع مرحلته وتاريخه ومصدره، بالعربية والإنجليزية والفرنسية.

# تسمية وما تدل عليه، في سطر واحد.

labelled = { $label }: { $value }

# خيارات تقبلها جميع الأوامر في المحادثة، وما تقترحه قائمة الرسالة.

everywhere-language = لغة هذا الجواب
    .name = لغة
everywhere-ephemeral = جواب خاص، مع زر لنشره
    .name = خاص
message-menu-verify = التحقق من النص
message-menu-mentions = ما يذكره النص

# The parts of an answer that a reader opens: a title, and a label of at most 14 characters for a button.

section-rest = تتمة
    .label = تتمة
section-summary = ملخص
    .label = ملخص
section-fields = تفاصيل
    .label = تفاصيل
section-items = ما تشمله الصفقة
    .label = المشمولات
section-life = قبلها وبعدها
    .label = قبل وبعد
section-related = سجلات مرتبطة
    .label = مرتبطة
section-publications = نشر لاحق للإخطار نفسه
    .label = نشر لاحق
section-deals = كل الصفقات، الأحدث أولا
    .label = كل الصفقات
section-totals = مجاميع المبالغ المتماثلة
    .label = المجاميع
section-years = حسب السنة
    .label = حسب السنة
section-counts = الأعداد حسب التاريخ
    .label = الأعداد
section-list = اللائحة كما في المصدر
    .label = اللائحة
section-quantities = لماذا تختلف الأعداد
    .label = الأعداد
section-stages = معنى المراحل
    .label = المراحل
section-notes = ملاحظات
    .label = ملاحظات
section-differences = ملاحظات على نصوص المصادر
    .label = نصوص المصادر
section-conflicts = اختلاف المصادر
    .label = الاختلافات
section-sentences = جملة جملة
    .label = الجمل
section-readings = كيف جرت قراءة النص
    .label = قراءة النص
section-limits = ما لم تشمله المقارنة
    .label = خارج المقارنة
section-other = معلومات أخرى مسجلة
    .label = معلومات أخرى
section-absent = ما لا يوجد هنا، ولماذا
    .label = ما لا يوجد
section-commands = كل الأوامر
    .label = كل الأوامر
section-options = الخيارات
    .label = الخيارات
section-examples = أمثلة
    .label = أمثلة
section-plain = صيغة بسيطة
    .label = صيغة بسيطة
section-apa = صيغة { "APA" }
    .label = صيغة { "APA" }
section-bibtex = صيغة { "BibTeX" }
    .label = صيغة { "BibTeX" }
section-holdings = محتوى قاعدة المعطيات
    .label = المحتوى
section-changes = كل التغييرات
    .label = كل التغييرات
section-comparison = جنبا إلى جنب
    .label = جنبا إلى جنب
section-licence = الرخص
    .label = الرخص
section-sources = المصادر
    .label = المصادر

# Labels of buttons that ask another question.

button-deal = تفاصيل الصفقة
button-all-sources = كل المصادر
button-sources = المصادر
button-cite = صيغة التوثيق

# الجواب الأول ونقاطه. `$count` اسم معدود، و`$time` تاريخ مكتوب.

fms-lead = { $amount }: قيمة ملفات المبيعات العسكرية الأجنبية الأمريكية { "(FMS)" } الجارية مع المغرب، حسب وزارة الخارجية الأمريكية ({ $date }).
fms-lead-caveat = هذا رصيد في تاريخ واحد: ليس مبيعات سنة ولا مبلغا مدفوعا.
fms-lead-newer = وخارج هذا الرقم: { $count } بعد ذلك التاريخ.
fms-lead-deals = المسجل في المبيعات العسكرية الأجنبية { "(FMS)" }: { $count }.
fms-lead-filtered = { $filter }: { $count } في المبيعات العسكرية الأجنبية { "(FMS)" }.
fms-lead-none = { $filter }: لا توجد صفقة مسجلة في المبيعات العسكرية الأجنبية { "(FMS)" }.
fms-latest-delivery = آخر تسليم مسجل:
fms-implemented-head = ملفات مفعلة، { $years }:
fms-implemented = { $recent } يدفعها المغرب ({ "DSCA" })
fms-implemented-whole = ومنذ السنة المالية { $from }، { $whole }
fms-ceilings = مجموع السقوف المبلغ بها { $amount } ({ $deals })، وهو تقدير لا مبيعات
fms-notified-means = الإخطار إعلام للكونغرس ببيع محتمل، وسقفه تقدير لا ثمن.
list-newest-first = الأحدث أولا.
total-over = { $amount }، مجموع { $deals }
timeline-lead = { $count } بتاريخ محدد، الأحدث أولا.
timeline-lead-about = { $about }: { $count }، الأحدث أولا.
timeline-lead-none = { $about }: لا سجل يبدأ في هذه الفترة.
deal-lead = { $title }. المرحلة: { $stage }، { $time }.
deal-lead-undated = { $title }. المرحلة: { $stage }.
deal-amount = المبلغ: { $amount }، { $kind }.
deal-no-amount = لا يوجد مبلغ مسجل.
deal-covers-several-customers = ويشمل بلدانا أخرى، دون تحديد حصة المغرب.
deal-covers-package = ويشمل حزمة كاملة، لا هذه المعدات وحدها.
point-covers = تشمل:
point-conflict = تختلف المصادر:
point-later = بعد ذلك:
point-later-dated = ثم، { $time }:
point-contractors = الشركات:
and-more = { $more ->
    [zero] { $names }
    [one] { $names }، وواحد غيرها
    [two] { $names }، واثنان غيرها
    [few] { $names }، و{ NUMBER($more) } غيرها
    [many] { $names }، و{ NUMBER($more) } غيرها
   *[other] { $names }، و{ NUMBER($more) } غيرها
}

# Where a record is printed, how to cite it, where sources disagree: /sources, /cite, /conflicts.

sources-lead = عدد المصادر المسجلة: { $count }، وهي كل الوثائق التي تستند إليها السجلات.
sources-unseen = معظم نسخ وثيقة وزارة الخارجية الأمريكية نسخ معاد نشرها؛ ولم يتيسر الاطلاع على صفحتها الأصلية.
sources-lead-record = { $title }: { $values } في قاعدة المعطيات، نقلا عن { $count }.
sources-printed-title = مصدر كل معلومة
printed-in = «{ $printed }» · { $source }
point-head = { $label }:
column-field = المعلومة
cite-lead = صيغة التوثيق: { $title }
conflicts-lead = في قاعدة المعطيات: { $count }.
conflicts-lead-topic = { $topic }: { $count } في قاعدة المعطيات.
conflicts-unsettled = كل رواية مع مصدرها، ولا ترجيح هنا بينها.
option-conflict = معرف تعارض بين المصادر أو عنوانه
    .name = تعارض

# What is reported and nothing on record supports.
rumour-unconfirmed = لا شيء في قاعدة المعطيات يؤكده إلى غاية { $date }.

rumour-reported = خبر متداول، { $date }:
rumour-line = { $title }، حسب { $by }
rumour-voice = { $by }، { $date }:
rumour-denials = نفي أو تشكيك

# One system: /system. `$system` is its name, `$what` the kind of equipment.
system-latest-contracted = آخر عقد ({ $time }): { $what }.
system-latest-delivered = آخر تسليم ({ $time }): { $what }.
system-undelivered = العقد اللاحق ({ $time }): لا تسليم مسجل.

system-lead-claimed = { $system }، { $what }: خبر متداول، ولا إخطار ولا عقد ولا تسليم مسجل.
system-lead-notified = { $system }، { $what }: إخطار للكونغرس، ولا عقد ولا تسليم مسجل.
system-lead-listed = { $system }، { $what }: ضمن المبيعات السابقة في لائحة وزارة الخارجية الأمريكية، ولا عقد ولا تسليم مسجل.
system-lead-authorised = { $system }، { $what }: ترخيص ممنوح، ولا عقد ولا تسليم مسجل.
system-lead-contracted = { $system }، { $what }: عقد مسجل، ولا تسليم مسجل.
system-lead-delivered = { $system }، { $what }: تسليم مسجل.
system-lead-cancelled = { $system }، { $what }: الصفقة المسجلة ملغاة.
system-lead-work = { $system }، { $what }: المسجل صيانة أو تحديث لهذا العتاد فقط، ولا بيع ولا تسليم له.
system-lead-none = { $system }، { $what }: لا صفقة مسجلة.
system-lead-rumour = { $system }، { $what }: خبر متداول فقط، حسب { $by } ({ $date }).
system-nothing-as-of = لا إخطار ولا عقد ولا تسليم مسجل إلى غاية { $date }.
system-no-contract-caveat = غياب العقد هنا لا يعني عدم توقيعه.
system-no-delivery-caveat = غياب التسليم هنا لا يعني أنه لم يتم.
system-no-deal-caveat = غياب الصفقة هنا لا يعني عدم وجودها.

# Two things side by side: /compare. `$state` is a stage and what is not on record.
compare-state-part = تسليم مسجل، ولا تسليم للعقد اللاحق

compare-state-claimed = خبر متداول، ولا إخطار ولا عقد ولا تسليم مسجل
compare-state-notified = إخطار للكونغرس، ولا عقد ولا تسليم مسجل
compare-state-listed = وارد ضمن المبيعات السابقة في لائحة وزارة الخارجية الأمريكية، ولا عقد ولا تسليم مسجل
compare-state-authorised = ترخيص ممنوح، ولا عقد ولا تسليم مسجل
compare-state-contracted = عقد مسجل، ولا تسليم مسجل
compare-state-delivered = تسليم مسجل
compare-state-cancelled = الصفقة المسجلة ملغاة
compare-state-work = المسجل صيانة أو تحديث لهذا العتاد فقط
compare-state-none = لا صفقة مسجلة
compare-lead-same = المرحلة نفسها ({ $one }، { $other }): { $state }.
compare-lead-apart = { $one }: { $state }. { $other }: { $otherState }.
compare-lead-counts = المسجل: { $one }، { $count }؛ { $other }، { $otherCount }.
compare-at-stage = { $stage }، { $values }
compare-at-stage-dated = { $stage } ({ $time })، { $values }
compare-refusal-shared = لا تصح مقارنة المبلغين: مبلغ { $name } يشمل معدات أو بلدانا أخرى أيضا.
compare-refusal-both = لا تصح مقارنة المبلغين: كلاهما يشمل معدات أو بلدانا أخرى أيضا.
compare-refusal-kinds = لا تصح مقارنة المبلغين: { $one } و{ $other } شيئان مختلفان.
compare-single-deals = كل مبلغ يخص صفقة واحدة، وليس مجموعا.

# A text checked against the record: /verify. `$claimed` is what the text says, `$recorded` what the record has.

verify-no = غير مطابق: { $what }.
verify-partly = مطابق جزئيا: { $what }.
verify-yes = مطابق: { $what }.
verify-absent = غير مسجل بشأن { $subject }: { $what }.
verify-absent-beside = والمسجل { $recorded }.
verify-unsettled = مسجل وغير محسوم: { $what }.
verify-mark-unsettled = غير محسوم
verify-mistranslated = خطأ معروف في الترجمة: المقصود «{ $meant }».
verify-negated = يقول النص إن هذا لم يحدث، أو لم يحدث بعد.
verify-planned = يتحدث النص عن خطة أو احتمال؛ ولا شيء فيه للمقارنة بعد.
verify-mark-no = غير مطابق
verify-mark-partly = مطابق جزئيا
verify-mark-yes = مطابق
verify-mark-absent = غير مسجل
verify-not = { $recorded } لا { $claimed }
verify-disputed = { $recorded }، مسجل وغير محسوم
verify-slip = { $recorded } لا { $claimed } (خلط بين المليون والمليار)
verify-instead-surplus = معدات فائضة ({ "EDA" }) لا شراء
verify-instead-upgrade = ترقية لما هو موجود لا شراء
verify-congress = يتلقى الكونغرس إخطارا بالبيع، ولا يوافق عليه
verify-ceiling = المبلغ { $amount } سقف لا ثمن
verify-kind = المبلغ { $amount } من طبيعة أخرى ({ $kind })
verify-reprint = التاريخ { $claimed } تاريخ إعادة نشر، والإخطار في { $recorded }
verify-old-news = إخطار قديم، تاريخه { $recorded }
verify-no-word = { $claimed } غير مسجل
verify-other-stage = المسجل { $recorded } فقط
verify-of = { $subject }: { $what }
verify-head = { $subject }، { $label }:
verify-stage-claimed = خبر متداول
verify-stage-notified = إخطار للكونغرس
verify-stage-listed = ورود في لائحة المبيعات السابقة
verify-stage-authorised = ترخيص
verify-stage-contracted = عقد
verify-stage-delivered = تسليم
verify-stage-cancelled = إلغاء
verify-other-country = تتحدث الجملة عن بلد آخر؛ ولا شيء فيها عن المغرب للمقارنة.
ask-other-country = السؤال عن بلد آخر؛ والمسجل هنا هو ما بين الولايات المتحدة والمغرب فقط.
verify-which-currency = تعذرت قراءة أي مبلغ بالدولار الأمريكي؛ ما العملة المقصودة؟
verify-rumour = غير مسجل: { $subject } خبر متداول فقط، حسب { $by } ({ $date }).
verdict-other-stage = { $claimed } مسجل في مرحلة أخرى، { $recorded }.
verdict-congress = يتلقى الكونغرس إخطارا ببيع محتمل، ولا يوافق عليه. والمسجل { $recorded }.
presented-sold = مبيعات
presented-bought = مشتريات
presented-other = شيء آخر

# A text sentence by sentence: /verify of a long text.

column-sentence = الجملة
column-part = ما تقوله
column-verdict = الحكم
column-record = في قاعدة المعطيات
article-sentence = { NUMBER($number) }. { $text }
article-same-sentence = { NUMBER($number) }.
article-part = { $part }: { $verdict }
article-part-recorded = { $part }: { $verdict }؛ والمسجل { $recorded }
article-agrees = مطابق
article-differs = مخالف
article-stage-differs = مرحلة أخرى
article-other-stage = مرحلة أخرى
article-value-kind-differs = مبلغ من نوع آخر
article-older-reprint = تاريخ إعادة نشر
article-old-news = إخطار قديم
article-disputed = غير محسوم
article-not-in-record = غير مسجل
article-currency = عملة غير واضحة
article-subject = خارج المقارنة
article-vague = رقم تقريبي
article-negated = منفي في النص
article-planned = خطة أو احتمال
article-other-country = بلد آخر
article-nothing = لا شيء للتحقق منه
verify-beginning = تمت قراءة أول النص فقط. { $verdict }
verify-counts = عناصر هذا النص: { $counts }.
verify-count-against = المخالف لقاعدة المعطيات: { NUMBER($count) }
verify-count-agrees = المطابق: { NUMBER($count) }
verify-count-disputed = غير المحسوم: { NUMBER($count) }
verify-count-absent = غير المسجل: { NUMBER($count) }

# A plain question about one system. `$stage` is a stage in words, `$values` what the deals there state.
ask-values-only = المسجل: { $values }.

ask-at = { $system }: { $stage }، { $time }.
ask-at-undated = { $system }: { $stage }، بلا تاريخ مسجل.
ask-none-delivery = { $system }: لا تسليم مسجل.
ask-none-contract = { $system }: لا عقد مسجل.
ask-none-notification = { $system }: لا إخطار للكونغرس مسجل.
ask-furthest = المسجل: { $stage }، { $time }.
ask-furthest-undated = المسجل: { $stage }.
ask-values = { $system }: { $values }.
ask-value-at = { $value } ({ $stage }، { $time })
ask-value-undated = { $value } ({ $stage })
ask-no-number = { $system }: لا عدد مسجل.
ask-no-amount = { $system }: لا مبلغ مسجل.
ask-no-holding = كل عدد يخص سجلا واحدا، ولا سجل يحدد كم يملك المغرب اليوم.
ask-no-price = وهذا ليس ثمنا مدفوعا؛ ولا ثمن مدفوع مسجل.
ask-makers = { $system }: الشركات الرئيسية المسجلة، { $names }.
ask-no-maker = { $system }: لا شركة مسجلة.

# Search: /search.
search-reported = خبر متداول فقط

search-lead = «{ $text }»: { $count }، الأقرب أولا.
search-none = لا شيء مسجل يوافق «{ $text }».
search-near = أقرب الأسماء:
search-cut = جرت قراءة أول { NUMBER($n) } حرف فقط.
search-entry = { $name } · { $what }

# What a text names: /mentions.

mentions-lead = في هذا النص { $count }: { $names }.
mentions-spelling = قد تفيد كتابة أخرى.

# What is missing in a question, and what to choose from.

failure-missing-text = يكتب النص بعد الأمر.
failure-example = مثال: { $line }
failure-choose = الأقرب إلى المطلوب: { $names }.

# الصور: ما يعرضه الرسم، وما لا يصح أن يقرأ من دونه.

picture-source = المصدر: { $source }
picture-sources = المصادر: { $source }، { $more ->
    [zero] ولا مصدر آخر
    [one] ومصدر آخر
    [two] ومصدران آخران
    [few] و{ NUMBER($more) } مصادر أخرى
    [many] و{ NUMBER($more) } مصدرا آخر
   *[other] و{ NUMBER($more) } مصدر آخر
}
picture-edition = قاعدة المعطيات { "us-morocco-security" } { $version } · { $day }
picture-gap = لا معطيات
picture-uncounted = جرى التمرين والعدد غير مسجل
picture-cancelled = ملغى
picture-planned = مقرر
picture-not-on-record = لا شيء مسجل
picture-disputed = المصادر مختلفة
picture-no-number = العدد غير مذكور
chart-notifications = المبيعات المحتملة في إخطارات الكونغرس
    .about = سقوف بالدولار حسب سنة الإخطار، وهي تقديرات لا مبيعات
    .label = الإخطارات
chart-notifications-unpriced = { $count } من دون مبلغ في المصادر المتاحة.
chart-life = { $system } من الخبر إلى التسليم
    .about = العدد الوارد في كل سجل بتاريخه، والصف الفارغ يعني أن لا شيء مسجل
    .label = مسار منظومة
chart-life-apart = كل عدد يخص سجله، ولا يصح جمع الأعداد.
chart-timeline = التعاون الأمني بين الولايات المتحدة والمغرب منذ سنة { $first }
    .about = كل مربع سجل مؤرخ، حسب الموضوع والسنة
    .label = التسلسل الزمني
chart-assistance = المساعدة الأمريكية للمغرب حسب البرامج
    .about = حسب السنة المالية الأمريكية وبالدولار، ولكل برنامج مقياسه
    .label = المساعدة
chart-assistance-apart = المبالغ المطلوبة والتقديرية والفعلية لا يصح جمعها. والسنة الفارغة لا معطيات عنها، وهذا لا يعني صفرا.
chart-imet = التعليم والتدريب العسكري ({ "IMET" })
    .about = عدد المتدربين المغاربة وقيمة تكوينهم، حسب السنة المالية الأمريكية
    .label = المتدربون
chart-imet-value = قيمة التكوين ليست المبلغ المعتمد له في الميزانية.
chart-peacekeeping = عناصر حفظ السلام المغاربة حسب التاريخ والمصدر
    .about = الأفراد المنتشرون في عمليات الأمم المتحدة لحفظ السلام
    .label = حفظ السلام
chart-exercises = الأسد الإفريقي: المشاركون حسب الدورات
    .about = مجموع المشاركين كما تذكره المصادر
    .label = الأسد الإفريقي
chart-surplus = المعدات الأمريكية الفائضة ({ "EDA" }) للمغرب
    .about = العدد من كل صنف، حسب المرحلة في كل سجل
    .label = المعدات الفائضة
chart-surplus-apart = الترخيص بالنقل والتسليم يخصان المعدات نفسها، ولا يصح جمعهما.
chart-overview = التعاون الأمني بين الولايات المتحدة والمغرب بالأرقام
    .about = أرقام عن أمور مختلفة لا يصح جمعها
    .label = الأرقام الرئيسية
chart-none = لا شيء مسجل يمكن رسمه هنا.
charts-lead = الرسوم المتاحة { $count }، إضافة إلى رسم لكل منظومة باسمها.
chart-points = { $title }. { $about }.
card-system = منظومة
card-rumour = شائعة
card-claim = قول جرى التحقق منه
picture-quoted = «{ $text }»
card-reported = خبر متداول
thing-named = { $things } { $name }

# الموقع.

web-site = التعاون الأمني بين الولايات المتحدة والمغرب: قاعدة معطيات موثقة
web-skip = إلى المحتوى
web-menu = الصفحات
web-menu-records = السجلات
web-menu-answers = الأجوبة
web-languages = اللغة
web-next = انظر أيضا
web-linked = ما يحيل إليه
web-cite = توثيق
web-address = عنوان هذه الصفحة
web-data = المعطيات
web-permalink = هذه الصفحة في الإصدار { $version } لا تتغير أبدا:
web-wrong = هل من رقم خاطئ؟
web-wrong-how = اذكر السجل { $record } والرقم والمصدر الذي يقول خلاف ذلك.
web-wrong-link = الإبلاغ عن الخطأ
web-version = معطيات الإصدار { $version } إلى غاية { $day }. المعطيات برخصة { "CC0 1.0" } والشيفرة برخصة { "MIT" }.
web-kept = الإصدار { $version } محفوظ كما كان.
web-kept-now = السجل اليوم
web-moved = لهذه الصفحة الآن عنوان آخر:
web-search-label = اسم أو سنة أو مبلغ أو كلمات، بأي حروف
web-search-script = البحث يحتاج إلى { "JavaScript" }، واللوائح لا تحتاج إليه.
web-search-none = لا شيء مسجلا بهذا الاسم.
web-search-wait = جار تحميل قاعدة المعطيات…
web-failed = تعذر تحميل كل ما تحتاج إليه الصفحة. أعد تحميلها.
web-verify-label = جملة أو مقال
web-verify-button = تحقق
web-verify-private = يبقى النص في هذه الصفحة: يجري التحقق في متصفحك، والصفحة ممنوعة من إرسال أي شيء.
web-verify-long = يتجاوز النص مائة ألف حرف. تحقق منه على أجزاء.
web-verify-script = التحقق يحتاج إلى { "JavaScript" }.
web-filter = عرض ما يلي فقط
web-filter-all = الكل
web-filter-words = كلمات
web-filter-none = لا صف مطابق.
web-column-values = العدد والمبلغ
web-column-document = الوثيقة
web-column-language = اللغة
web-column-records = السجلات
web-years = السنوات
web-topics = المواضيع
web-releases = إصدارات المعطيات
web-year = سنة { $year }
web-source-cited = السجلات التي تستند إلى هذه الوثيقة
web-source-open = فتح الوثيقة
web-source-offline = لا عنوان مسجلا لهذه الوثيقة.
web-not-found = لا توجد صفحة بهذا العنوان.
web-feed = تغييرات المعطيات
web-column-sentence = الجملة
web-column-part = ما تقوله
web-column-verdict = الحكم
web-column-recorded = المسجل
web-release = الإصدار { $version }
web-menu-open = فتح السجل
web-rumour-rating = خبر صحفي لا يسنده شيء مسجل

# ما يحفظه البوت، والتنبيهات.

whom-person = لك
whom-topic = لهذا الموضوع أو سلسلة النقاش
whom-channel = لهذه القناة أو المجموعة
whom-server = لهذا الخادم
choice-person = لي
choice-topic = لهذا الموضوع أو سلسلة النقاش
choice-channel = لهذه القناة أو المجموعة
choice-server = لهذا الخادم
choice-default = الإعداد التلقائي
choice-short = مختصرة
choice-full = كاملة
choice-public = ظاهرة للجميع
choice-private = ظاهرة لصاحب السؤال وحده
choice-everyone = الجميع
choice-managers = المشرفون وحدهم
choice-at-once = فورا
choice-daily = يوميا
choice-weekly = أسبوعيا
choice-all = الكل
choice-monday = الاثنين
choice-tuesday = الثلاثاء
choice-wednesday = الأربعاء
choice-thursday = الخميس
choice-friday = الجمعة
choice-saturday = السبت
choice-sunday = الأحد
setting-language = اللغة
setting-length = طول الأجوبة
setting-visibility = الأجوبة
setting-asking = من يسأل أمام الجميع
setting-timeZone = التوقيت
setting-timeZone-how = توقيت آخر، باسم مدينة: { $line }
setting-head = { $setting }:
setting-of = { $value }، حسب الاختيار المحفوظ { $whom }
setting-unset = { $value } (تلقائيا)
setting-language-unset = لغة السؤال، أو لغة التطبيق
setting-visibility-unset = كما قرر مشغل البوت
setting-item = { $setting } ({ $value })
settings-lead = هذه هي الإعدادات السارية هنا.
settings-nearest = الاختيار الأقرب يغلب: اختيارك، ثم اختيار الموضوع، ثم القناة، ثم الخادم.
settings-remembered = تم الحفظ { $whom }: { $what }.
language-remembered = تم الحفظ { $whom }: { $language }.
language-nearer = وتبقى لغة أجوبتك { $language }، لأن الاختيار المحفوظ { $whom } أقرب.
language-no-memory = هذا البوت بلا ذاكرة، فالاختيار يخص جوابا واحدا.
language-by-asked = وهي اللغة المطلوبة في السؤال.
language-by-choice = وهي اللغة المحفوظة { $whom }.
language-by-script = والسبب أن السؤال بالحرف العربي.
language-by-discord = وهي لغة تطبيق { "Discord" }، أو لغة الخادم.
language-by-telegram = وهي لغة تطبيق { "Telegram" }.
language-by-default = ولا يوجد اختيار محفوظ.
language-for = اللغة المحفوظة { $whom }:
language-order = اللغة المطلوبة في السؤال أولا، ثم اختيارك، ثم اختيار الموضوع، ثم القناة، ثم الخادم.
language-how-remembered = زر اللغة تحت هذا الجواب يختارها لك في كل المحادثات؛ وتحت جواب آخر يغير ذلك الجواب وحده.
memory-silent = ذاكرة البوت لا تستجيب الآن؛ قد تفيد إعادة المحاولة بعد دقائق.
forget-done = تم حذف إعداداتك وتنبيهاتك في محادثتك مع البوت.
forget-nothing = لم يكن محفوظا عنك أي شيء، فلا شيء للحذف.
forget-places = أما ما تختاره مجموعة أو قناة أو خادم فأمره للمشرفين.
quiet-none = بلا ساعات هدوء
quiet-hours = هدوء من { $from } إلى { $to }
rhythm-at-once = فورا
rhythm-daily = كل يوم على { $hour }
rhythm-weekly = كل أسبوع، يوم { $day } على { $hour }
moment = { $day }، { $time }
follows-how = لغة التنبيهات { $language }؛ التوقيت { $zone }؛ { $quiet }
follows-lead = هذه هي التنبيهات التي تصل إلى هنا.
follows-nothing = لا تصل إلى هنا أي تنبيهات.
follows-ended = وقد توقفت في { $moment }: { $reason }. الاشتراك من جديد يعيدها.
alert-reason-blocked = البوت محظور
alert-reason-gone = لم تعد المحادثة موجودة
alert-reason-forbidden = لا إذن للبوت بالنشر هنا
alert-reason-refused = رفضت المنصة الرسالة
alert-reason-network = عطل في الشبكة
alert-reason-platform = عطل في المنصة
alert-reason-error = خلل في البوت
subscribe-new = تنبيهات { $what }: { $rhythm }.
subscribe-changed = تم التغيير. تنبيهات { $what }: { $rhythm }.
subscribe-resumed = عادت التنبيهات. تنبيهات { $what }: { $rhythm }.
subscribe-all = تغيرت التنبيهات التي تصل إلى هنا.
subscribe-from-now = لا تشمل التنبيهات ما سبق؛ وهو في { $command }.
subscribe-lead = ما الذي تريد أن يصلك جديده؟
subscribe-lead-how = زر واحد يكفي: { $command }.
subscribe-what = منظومة باسمها: { $line }
subscribe-when = فورا أو يوميا أو أسبوعيا: { $line }
subscribe-quiet = ساعات لا يصل فيها شيء: { $line }
unsubscribe-none = لا يوجد تنبيه كهذا لإيقافه.
unsubscribe-all = توقفت كل التنبيهات هنا.
unsubscribe-done = توقف التنبيه: { $what }.
unsubscribe-which = أي تنبيه تريد إيقافه؟
why-follows-nothing = { $title }: لا تصل تنبيهات إلى هنا، فلم يصل شيء.
why-no-news = { $title }: لا تغيير منذ بدأ البوت المتابعة.
why-delivered = { $title }: وصل تنبيه إلى هنا.
why-not-delivered = { $title }: لم يصل أي تنبيه إلى هنا.
told-delivered = وصل في { $moment }
told-due = حان وقته، وهو في الطريق
told-tried = فشل الإرسال حتى الآن، والمحاولة مستمرة
told-held = في انتظار ساعته، { $moment }
told-given-up = توقفت المحاولات في { $moment }، { $reason }
told-filtered = خارج موضوع هذا التنبيه؛ فالجديد عن { $topics }
told-before = الجديد بتاريخ { $moment }، قبل بداية هذا التنبيه في { $began }
missed-nothing = لم يفتك شيء: وصل كل جديد عن موضوعات المتابعة هنا.
privacy-lead-memory = يحتفظ البوت بما تختاره، ولا شيء آخر عنك.
privacy-stored = المحفوظ عنك:
privacy-stored-nothing = لا شيء
privacy-followed = تنبيهاتك هنا:
privacy-stored-how = الاختيارات محفوظة تحت رمز مشفر بمفتاح، لا تحت رقمك؛ وللتنبيهات يبقى رقم المحادثة نفسه. ما لا يستعمل سنة كاملة فمصيره الحذف، والأمر { $command } يحذف كل ذلك فورا.
failure-needs-asker = الأمر «{ $given }» يعمل حيث يستطيع البوت أن يتذكر صاحب السؤال.
failure-needs-asker-fix = اسأل البوت في { "Discord" } أو { "Telegram" }.
failure-no-memory = هذا البوت بلا ذاكرة، فلا أثر للأمر «{ $given }» هنا.
failure-no-memory-fix = أما الأسئلة الأخرى فلها جواب.
failure-not-performed = لم تستجب ذاكرة البوت، فلا تأكيد لما طلبته.
failure-not-performed-fix = قد تفيد إعادة المحاولة بعد دقائق.
failure-not-manager = هذا الأمر للمشرفين على هذا المكان.
failure-not-manager-fix = وفي محادثة خاصة مع البوت يختار كل واحد لنفسه.
failure-cannot-post = لا إذن للبوت بالنشر هنا، فلن يصل أي تنبيه.
failure-cannot-post-fix = يستطيع المشرف منح الإذن؛ والمحادثة الخاصة مع البوت حل آخر.
failure-not-here = هذا الاختيار لا يخص هذا المكان.
failure-not-here-fix = ما يمكن اختياره هنا في { $command }.
command-settings = لغة الأجوبة وطولها، والتوقيت، ومن يراها
    .title = الإعدادات
    .name = إعدادات
command-subscribe = وصول الجديد إليك، فورا أو يوميا أو أسبوعيا
    .title = متابعة
    .name = متابعة
command-subscriptions = التنبيهات التي تصل إلى هنا، وسبب وصول تنبيه أو عدمه
    .title = التنبيهات
    .name = تنبيهات
command-unsubscribe = إيقاف التنبيهات
    .title = إيقاف التنبيهات
    .name = إيقاف-التنبيهات
command-missed = الجديد الذي لم يصل إلى هنا، في رسالة واحدة
    .title = ما فاتني
    .name = ما-فاتني
command-forgetme = حذف ما يحتفظ به البوت عنك
    .title = حذف معطياتي
    .name = حذف-معطياتي
option-about = ما تريد متابعته: كل جديد، أو برنامج، أو منظومة، أو مرحلة، أو التصحيحات، أو الشائعات
    .name = عن
option-rhythm = وقت وصول التنبيهات: فورا أو يوميا أو أسبوعيا
    .name = وتيرة
option-hour = ساعة التنبيه اليومي أو الأسبوعي حسب توقيتك
    .name = ساعة
option-weekday = يوم التنبيه الأسبوعي
    .name = يوم
option-quiet = ساعات لا يصل فيها شيء، مثل { "22-7" }؛ أو كلمة { "none" } لإلغائها
    .name = هدوء
option-length = مختصرة: الشاشة الأولى. كاملة: كل الأجزاء معا
    .name = طول
option-visibility = من يرى الأجوبة
    .name = ظهور
option-asking = من يسأل أمام الجميع في هذا المكان؛ وللآخرين جواب خاص
    .name = سائلون
option-for = لمن هذا الاختيار
    .name = لمن
option-zone = توقيتك، باسم مدينة: { "Casablanca" }، { "Paris" }
    .name = توقيت
option-why = سجل: لماذا وصل تنبيه عنه أو لم يصل
    .name = لماذا
option-all = إيقاف كل التنبيهات هنا
    .name = الكل

## الصفحة التي يعمل فيها البوتان

play-title = تجربة البوتين
play-lead = يعمل البوتان في هذه الصفحة كما يعملان في خادمك أو مجموعتك: البرنامج نفسه والمعطيات نفسها، دون حساب.
play-private = لا يغادر الصفحة شيء مما تكتبه: فهي ممنوعة من إرسال أي شيء.
play-script = يحتاج البوتان إلى { "JavaScript" } للعمل هنا.
play-loading = جار تحميل المعطيات…
play-who = أنت
play-person-first = أمينة
play-person-second = كريم
play-direction = اتجاه التطبيقين
play-direction-ltr = من اليسار إلى اليمين
play-direction-rtl = من اليمين إلى اليسار
play-discord = ديسكورد
play-telegram = تيليغرام
play-messages-discord = الرسائل في ديسكورد
play-messages-telegram = الرسائل في تيليغرام
play-label-discord = رسالة أو أمر
play-label-telegram = رسالة
play-send = إرسال
play-send-as = إرسال النص بوصفه
play-as-message = رسالة
play-as-forward = رسالة معاد توجيهها
play-as-album = تعليقا على ألبوم صور
play-only-you = لا يرى هذه الرسالة غيرك
play-dismiss = إخفاء
play-apps = التطبيقات
play-json = كما يرسلها البوت
play-chats = المحادثة
play-chat-private = مع البوت وحده
play-chat-group = مجموعة فيها البوت
play-chat-guest = مجموعة ليس فيها
play-empty-discord = اكتب / لعرض الأوامر.
play-empty-private = اكتب / لعرض الأوامر، أو اكتب اسما أو سنة أو سؤالا.
play-empty-group = يقرأ البوت الأوامر وحدها في المجموعات. أنتما معا في هذه المجموعة.
play-empty-guest = لم ينضم البوت إلى هذه المجموعة: أشر إليه في رسالة، أو اكتب اسمه وبضع كلمات.
play-reply = رد
play-cancel = إلغاء
play-forwarded = رسالة معاد توجيهها
play-photo = الصورة { $number }
play-via = عبر { $bot }
play-try = للتجربة
play-sample-claim = تسلم المغرب 40 راجمة هيمارس.
play-required = املأ «{ $option }» أولا.
play-no-command = لا يوجد هذا الأمر هنا.
play-close = إغلاق
