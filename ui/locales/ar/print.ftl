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
print-rooms = القاعات
print-leads = أسماء المتحدثين
print-large = خط كبير
print-notes = أسطر للملاحظات
print-blank-rows = صفوف فارغة لمن ليس في القائمة
print-blank-rows-hint = اتركه فارغًا لخُمس القائمة.
print-withheld = { $count ->
    [one] شخص محمي واحد لا يُذكر اسمه هنا.
   *[other] { $count } أشخاص محميون لا تُذكر أسماؤهم هنا.
}
print-sheets = { $sheets ->
    [one] { $pages } صفحات، ورقة واحدة على الوجهين
   *[other] { $pages } صفحات، { $sheets } أوراق على الوجهين
}
print-print = اطبع
print-save = احفظ PDF
print-saved = حُفظ في { $path }
print-open = افتح
print-opened = فُتح للطباعة
print-overflow-tall-row = { $what }: كبر الصف كي لا يُقطع شيء.
print-choice-payment-list = قائمة الدفع
print-choice-sessions = الجلسات
print-choice-since = التغييرات منذ النسخة
print-choice-since-hint = اتركه فارغًا لآخر إصدار.
print-choice-slips = إيصالات للتوقيع
