# الحضور: الشبكة والكشف الموقَّع وما يُحسب والتعداد.

attendance-title = الحضور
attendance-mode = طريقة الإدخال
attendance-mode-screen = التأشير على الشاشة
attendance-mode-sheet = الإدخال من الكشف الموقَّع
attendance-mode-count = تعداد الحاضرين
attendance-command-sheet = إدخال كشف موقَّع
attendance-command-count = تعداد الحاضرين للجهة المانحة
attendance-all-delegations = كل الوفود
attendance-no-delegation = بلا وفد
attendance-group-here = { $here } من { $people }
attendance-signature-sheet = كشف التوقيعات
attendance-export = تصدير
attendance-export-title = حفظ الحضور باسم
attendance-export-xlsx = جدول بالقائمة والتعداد
attendance-export-list = قائمة الحضور على الورق
attendance-export-count = التعداد على الورق
attendance-exported = حُفظ الحضور في { $path }
attendance-nobody-title = لا أحد لعدّه بعد
attendance-nobody-text = أضف المشاركين، أو أدخل غير المسجّلين من مكتب الاستقبال.
attendance-legend = معنى العلامات
attendance-legend-p = حضوريًا
attendance-legend-o = عبر الإنترنت
attendance-legend-e = بعذر
attendance-legend-a = غائب
attendance-legend-pl = متأخر
attendance-legend-pv = غادر مبكرًا
attendance-legend-none = لم يُدخل
attendance-letter-excused = ع
attendance-mark-in-person = حضوريًا
attendance-mark-online = عبر الإنترنت
attendance-mark-excused = بعذر
attendance-mark-absent = غائب
attendance-mark-none = لم يُدخل
attendance-remark-late = متأخر
attendance-remark-left-early = غادر مبكرًا
attendance-comma = ،{" "}
attendance-short-am = صباحًا
attendance-short-pm = مساءً
attendance-short-evening = ليلًا
attendance-short-day = اليوم
attendance-half-am = صباحًا
attendance-half-pm = بعد الظهر
attendance-half-evening = مساءً
attendance-half-day = اليوم كله
attendance-list = قائمة الحضور
attendance-list-period = { $day }، { $part }
attendance-list-attended = مرات الحضور
attendance-list-share = النسبة
attendance-list-late = التأخر
attendance-list-present = الحاضرون
attendance-list-by-delegation = حسب الوفد
attendance-list-no-delegation = بلا وفد
attendance-list-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
attendance-list-for-team = ليست لهؤلاء القرّاء: يمكن عدّ الأعداد الصغيرة منها من جديد.
attendance-grid = الحضور حسب الشخص والفترة
attendance-people = الأشخاص
attendance-no = الرقم
attendance-name = الاسم
attendance-organisation = المنظمة
attendance-so-far = حتى الآن
attendance-periods = الفترات
attendance-share = النسبة
attendance-of = { $attended } من { $entered }
attendance-present = الحاضرون
attendance-present-of = حضوريًا + عبر الإنترنت
attendance-present-of-group = { $group }: حضوريًا + عن بُعد
attendance-totals-by-delegation = المجاميع حسب الوفد
attendance-cell = { $period }: { $mark }
attendance-first-timer = يحضر لأول مرة
attendance-protected = محمي
attendance-nameless = المشارك { $number }
attendance-find = البحث عن شخص
attendance-range = اختير { $count } من الخانات. حرف واحد يؤشّرها كلها: P، O، E، X، C، L، V.
attendance-sheet-title = الإدخال من الكشف الموقَّع
attendance-sheet-printing = الرمز على الكشف
attendance-sheet-list-now = القائمة كما هي الآن
attendance-sheet-signed = التوقيعات
attendance-sheet-field = رقم الصف المطبوع على الكشف
attendance-sheet-placeholder = رقم الصف ثم Enter
attendance-sheet-help-enter = حضوريًا ثم الصف التالي
attendance-sheet-help-online = عبر الإنترنت
attendance-sheet-help-excused = بعذر
attendance-sheet-help-absent = غائب
attendance-sheet-help-late = وصل متأخرًا (v: غادر مبكرًا)
attendance-sheet-help-in-time = حضوريًا وفي الموعد
attendance-sheet-help-range = صفوف كثيرة معًا
attendance-sheet-help-name = اسم كُتب باليد
attendance-sheet-on-paper = وقّعوا على الورق
attendance-sheet-entered = أُدخلوا
attendance-sheet-to-go = متبقّون
attendance-sheet-too-many = زائدون
attendance-sheet-gap = الصف { $row } بلا توقيع بعد. اتركه، أو أشّر عليه غائبًا في النهاية.
attendance-sheet-just = أُدخل الآن
attendance-sheet-same = مسجّل من قبل
attendance-sheet-added = أُضيف إلى القائمة
attendance-sheet-undo-of = التراجع عن إدخال { $name }
attendance-sheet-undo-all = التراجع عن الكل ({ $count })
attendance-sheet-compare = قراءة ثانية
attendance-sheet-finish = تأشير { $count } الباقين غائبين
attendance-sheet-not-a-line = اكتب رقم صف مثل 14 أو 14 o أو 1-11، أو + ثم اسمًا.
attendance-sheet-blank = الصف { $rows } تُرك فارغًا في هذه الطبعة. اكتب + والاسم المكتوب هناك.
attendance-sheet-gone = { $count ->
    [one] الصف { $rows }: حُذف من القائمة من كان فيه.
   *[other] الصفوف { $rows }: حُذف من القائمة من كان فيها.
}
attendance-sheet-missing = لا يوجد هذا الصف في الكشف: { $rows }.
attendance-sheet-said = أُدخل { $count }، آخرهم { $name }
attendance-sheet-likely = من هو { $name }؟
attendance-sheet-likely-text = لم يُدخل شيء بعد. اختر الشخص، أو أضف شخصًا جديدًا إلى القائمة.
attendance-sheet-likely-new = لا أحد من هؤلاء: أضف { $name }
attendance-sheet-likely-said = قد يُقصد بـ { $name } عدد { $count } من الأشخاص. اختر واحدًا.
attendance-compare-title = قراءة ثانية للكشف
attendance-compare-text = { $period }. يكتب شخص آخر الكشف نفسه، ولا يتغيّر شيء قبل أن تعتمد صفًا.
attendance-compare-lines = إدخال واحد في كل سطر
attendance-compare-hint = اترك الصفوف التي بلا توقيع.
attendance-compare-do = قارن
attendance-compare-sums = القراءة الأولى { $first } والقراءة الثانية { $second } من التوقيعات
attendance-compare-same = القراءتان متطابقتان.
attendance-compare-unread = تعذّرت قراءة: { $lines }
attendance-compare-names = أسماء مكتوبة باليد لم يُدخل بها أحد: { $names }
attendance-compare-first = القراءة الأولى
attendance-compare-second = القراءة الثانية
attendance-compare-take = اعتمد الثانية
attendance-rules-title = ما الذي يُحسب
attendance-rules-text = يتبعه الكشف والشبكة والشهادة والتعداد. لا يضيع شيء مما أُدخل.
attendance-rules-unit = يُحسب الحضور حسب
attendance-unit-half-days = أنصاف الأيام
attendance-unit-days = الأيام
attendance-unit-sessions = جلسات مختارة
attendance-rules-rule = الشهادة ابتداءً من (بالمئة)
attendance-rules-rule-wrong = اكتب عددًا من 1 إلى 100.
attendance-rules-late = التأخر بعد البداية، بالدقائق
attendance-rules-late-hint = من سُجّل حضوره بعد ذلك يُحسب حاضرًا متأخرًا. فارغ: لا أحد متأخر بحسب الساعة.
attendance-rules-late-wrong = اكتب عدد الدقائق أو اترك الحقل فارغًا.
attendance-rules-periods = الفترات المحسوبة للشهادة
attendance-rules-find = ابحث عن جلسة
attendance-rules-by-sessions = عند الاحتساب بالجلسات وحدها لا يُحتسب أي نصف يوم: اختر الجلسات أدناه.
attendance-rules-on-saving = تُنشأ من البرنامج عند الحفظ؛ عُد إلى هنا لاستثناء بعضها أو ضبط أوقاتها.
attendance-rules-times-hint = الأوقات التي تحددها تبقى حين يتحرك جدول الأعمال.
attendance-rules-from = { $period }، من
attendance-rules-to = { $period }، إلى
attendance-rules-reset = كما في جدول الأعمال
attendance-rules-reset-of = { $period }: الأوقات كما في جدول الأعمال
attendance-rules-evening = أضف مساءً
attendance-rules-evening-of = أضف مساءً في { $day }
attendance-rules-evening-remove = احذف المساء
attendance-rules-times-wrong = اكتب الأوقات هكذا: 09:30، والنهاية بعد البداية.
attendance-rules-sessions = جلسات تُحسب واحدة واحدة
attendance-rules-session = { $title }، { $day } { $time }
attendance-rules-done = تغيّرت طريقة الحساب
head-count = تعداد الحاضرين
head-count-persons = أشخاص
head-count-person-days = أيام حضور
head-count-periods = فترات حضور
head-count-by-delegation = الوفد
head-count-by-sex = الجنس
head-count-by-age-band = الفئة العمرية
head-count-by-organisation-type = نوع المنظمة
head-count-by-first-timer = أول مرة
head-count-by-mode = طريقة المشاركة
head-count-yes = أول مرة
head-count-no = حضر من قبل
head-count-in-person = حضوريًا
head-count-online = عبر الإنترنت
head-count-both = حضوريًا وعبر الإنترنت
head-count-unknown = غير معروف
head-count-total = المجموع
head-count-crossed = { $row } حسب { $column }
head-count-hidden = محجوب
head-count-hidden-title = الأعداد دون { $number } محجوبة
head-count-hidden-text = ومعها ما يلزم حجبه كي لا يُستنتج أي منها من المجموع.
head-count-rows = الصفوف
head-count-columns = الأعمدة
head-count-no-columns = بلا
head-count-for = لمن
head-count-measure = العدّ
head-count-nobody = لم يحضر أحد بعد
head-count-nobody-text = سجّل الحضور، أو أدخل كشفًا موقَّعًا.
head-count-bar = مقارنة
head-count-note = يُحسب كل شخص مرة واحدة مهما تكرر حضوره. لا تدخل إلا الفترات المحسوبة للشهادة.
attendance-marked = { $count ->
    [one] أُشّرت خانة واحدة
    [two] أُشّرت خانتان
    [few] أُشّرت { $count } خانات
   *[other] أُشّرت { $count } خانة
}
attendance-rule = { $unit ->
    [days] الشهادة من { $percent }% من الأيام
    [sessions] الشهادة من { $percent }% من الجلسات
   *[half_days] الشهادة من { $percent }% من أنصاف الأيام
}
