# مركز الطباعة
print-title = مركز الطباعة
print-subtitle = كل شيء يُعدّ على هذا الحاسوب. تصلح أي طابعة.
print-list = ما يمكن طباعته
print-group-programme = البرنامج
print-group-venue = في المكان
print-programme = البرنامج
print-attendance = كشوف التوقيع
print-changed = تغيّر
print-pages-short = { $pages } ص
print-preview = معاينة
print-preview-of = صفحات { $name }
print-page-shown = { $name }، صفحة { $page } من { $pages }
print-page-of = صفحة { $page } من { $pages }
print-page-before = الصفحة السابقة
print-page-after = الصفحة التالية
print-smaller = أصغر
print-larger = أكبر
print-nothing-overflows = لا شيء يفيض
print-remarks = { $count ->
    [one] أمر واحد يحتاج نظرة
   *[other] { $count } أمور تحتاج نظرة
}
print-uncovered = في «{ $text }» حروف لا يطبعها أي خط مرفق: { $characters }
print-overflow-compact = { $what }: ضُمّت الأسطر لتسعها صفحة واحدة.
print-overflow-second-language-left-out = { $what }: حُذفت اللغة الثانية لتسعه صفحة واحدة.
print-overflow-next-page = { $what }: يتابع في صفحة ثانية.
print-overflow-small-type = { $what }: بخط أصغر ليتسع.
print-overflow-over-the-edge = { $what }: لا يتسع. اختصره.
print-failed = لا يمكن إعداد هذه الصفحات
print-options = خيارات الطباعة
print-language = اللغة
print-language-en = الإنجليزية
print-language-fr = الفرنسية
print-language-ar = العربية
print-language-both = كلتاهما
print-side-by-side = جنبًا إلى جنب
print-made-for = موجّه إلى
print-audience-organisers = المنظمون
print-audience-participants = المشاركون
print-audience-facilitators = الميسّرون
print-audience-public = العامة
print-hint-organisers = يُظهر كل شيء، حتى جلسات المنظمين.
print-hint-participants = يُخفي جلسات المنظمين. يظهر المحميون باسم مستعار.
print-hint-facilitators = يُخفي جلسات المنظمين. يظهر المحميون باسم مستعار.
print-hint-public = يُخفي جلسات المنظمين. يظهر المحميون باسم مستعار.
print-paper = الورق
print-days = الأيام
print-day = اليوم { $day }
print-large = خط كبير
print-notes = أسطر للملاحظات
print-withheld = { $count ->
    [one] شخص محمي واحد لا يُذكر اسمه هنا.
   *[other] { $count } أشخاص محميون لا تُذكر أسماؤهم هنا.
}
print-print = اطبع
print-save = احفظ PDF
print-saved = حُفظ في { $path }
print-open = افتح
print-opened = فُتح للطباعة
print-overflow-tall-row = { $what }: كبر الصف كي لا يُقطع شيء.
print-overflow-left-out = { $what }: حُذفت لضيق المكان.
print-overflow-shortened = { $what }: اختُصر نص كي يتسع له المكان.
print-choice-payment-list = قائمة الدفع
print-choice-sessions = الجلسات
print-choice-since = التغييرات منذ النسخة
print-choice-since-hint = اتركه فارغًا لآخر إصدار.
print-choice-slips = إيصالات للتوقيع
print-group-people = الأشخاص
print-group-afterwards = بعد الورشة
print-booklet = كتيّب البرنامج
print-at-a-glance = البرنامج في صفحة
print-day-grid = شبكة اليوم
print-changes = ورقة التغييرات
print-delegates = قائمة المشاركين
print-session-plan = دليل الميسّر
print-meals = الوجبات
print-transport = قائمة النقل
print-rooming = قائمة الغرف
print-feedback = استمارة التقييم
print-allowances = البدلات
print-allowance-slips = قسائم البدلات
print-table = قائمة
print-audience-hotel = الفندق والنقل
print-audience-donor = الجهة المانحة
print-audience-security = الأمن
print-hint-hotel = الأسماء والأيام والغرف، بلا منظمة ولا هاتف.
print-hint-donor = يظهر الأشخاص المحميون باسم مستعار.
print-hint-security = يعرض كل شيء، بما في ذلك الأشخاص المحميون.
print-paper-a4 = A4
print-paper-letter = Letter
print-paper-a3 = A3
print-fold = الطي
print-fold-none = بلا طي
print-fold-a5 = كتيّب A5
print-cut-marks = خطوط القص
print-save-ink = توفير الحبر
print-black = أسود فقط
print-both-sides = على الوجهين
print-copies = النسخ
print-printer = الطابعة
print-viewer = فتح في عارض PDF
print-who-sees = من يرى ماذا
print-who-text = أُعدّت هذه الصفحات لـ: { $audience }.
print-who-alias = يظهر باسم { $alias }
print-who-number = يظهر برقمه فقط؛ لم يُتفق على اسم مستعار
print-who-full = الاسم الحقيقي والمنظمة والأصل
print-who-hidden = الاسم المستعار فقط، بلا منظمة أو مدينة أو بلد
print-zoom = { $percent } ٪
print-nothing = لا شيء للطباعة بعد
print-nothing-text = { $name }: تظهر هنا حالما يكون في الورشة ما يُطبع.
print-making = جارٍ إعداد الصفحات…
print-all-pages = كل الصفحات
print-none-short = لا شيء بعد
print-save-all = حفظ الكل PDF
print-saved-all = { $count ->
    [zero] لم يُحفظ أي ملف في { $path }
    [one] حُفظ ملف واحد في { $path }
    [two] حُفظ ملفان في { $path }
    [few] حُفظت { $count } ملفات في { $path }
    [many] حُفظ { $count } ملفًا في { $path }
   *[other] حُفظ { $count } ملف في { $path }
}
print-sheets = { $sheets ->
   *[other] عدد الأوراق { $paper }: { $sheets }
}
print-sent = { $sheets ->
   *[other] أُرسل إلى { $printer }، عدد الأوراق: { $sheets }
}
print-pack-sheets = { $sheets ->
   *[other] أوراق: { $sheets }
}
print-pack = طباعة حزمة اليوم { $day }
print-pack-title = حزمة اليوم { $day }
print-pack-text = كل ما يلزم في ذلك اليوم، بترتيب الطباعة.
print-pack-day = لأي يوم
print-pack-job = النسخ: { $copies }، الصفحات: { $pages }
print-pack-nothing = لا شيء للطباعة لهذا اليوم بعد.
print-pack-sum = مجموع الأوراق: { $sheets }
print-pack-save = حفظ في ملف PDF واحد
print-pack-print = الطباعة على { $printer }
print-pack-sent = عدد المهام المرسلة إلى { $printer }: { $count }
print-log = ما طُبع
print-log-text = الأحدث أولًا. يمكن إعادة أيٍّ منها بالطريقة نفسها.
print-log-empty = لم يُطبع شيء بعد
print-log-empty-text = يُدوَّن هنا كل ما تطبعه أو تحفظه PDF.
print-log-what = ماذا
print-log-when = متى
print-log-how-much = كم
print-log-again = إعادة
print-log-version = الإصدار { $version }
print-log-copies = { $copies } × { $pages } ص
print-choice-leads = أسماء المتحدثين
print-choice-online = رابط المشاركة عبر الإنترنت ووقتها
print-choice-blanks = فارغة، لمن ليسوا في القائمة
print-choice-blanks-hint = اتركه فارغًا ليكون خُمس القائمة.
print-choice-sheet_of = ما يوقَّع عليه
print-choice-sheet_of-counted = ما يُحتسب
print-choice-sheet_of-morning = الصباح وحده
print-choice-sheet_of-afternoon = بعد الظهر وحده
print-choice-sheet_of-evening = المساء وحده
print-choice-sheet_of-sessions = كشف لكل جلسة
print-choice-sheet_of-hint = الجلسات: ما تختاره، وإلا فما يُحتسب جلسة جلسة.

print-this-list = طباعة هذه القائمة
print-list-named = طباعة: { $name }
print-list-columns = الأعمدة
print-packing-list = قائمة المواد
print-shopping-list = قائمة المشتريات
print-run-sheet = ورقة التسيير
print-badges-before = { $count ->
    [one] شارة واحدة هنا طُبعت من قبل، { $time }
    [two] شارتان هنا طُبعتا من قبل، آخرهما { $time }
    [few] { $count } شارات هنا طُبعت من قبل، آخرها { $time }
   *[other] { $count } شارة هنا طُبعت من قبل، آخرها { $time }
}
print-badges-before-text = شارة ثانية بالرمز نفسه تُدخل شخصًا ثانيًا.
print-badges-only-missing = ما لم يُطبع بعد فقط
