# جدول المندوبين: طرق العرض والمرشّحات والأعمدة والخلايا.
delegations-yes = نعم
delegations-no = لا
delegations-no-value = بلا { $column }
delegations-column-delegation = الوفد
delegations-column-age = العمر
delegations-column-first-timer = أول ورشة
delegations-column-call-name = الاسم المتداول
delegations-column-native-name = بالخط الأصلي
delegations-column-alias = الاسم المستعار
delegations-column-pick-up = الاستقبال
delegations-column-visa = التأشيرة
delegations-column-passport = جواز السفر
delegations-column-emergency = الطوارئ
delegations-column-protected = شخص محمي
delegations-column-comes = الحضور
delegations-column-born = تاريخ الميلاد
delegations-column-reached-by = يُتواصل عبر
delegations-column-arrival-flight = رحلة الوصول
delegations-column-departure-flight = رحلة المغادرة
delegations-column-passport-expires = صلاحية الجواز
delegations-column-invitation = الدعوة
delegations-column-nights = الليالي
delegations-column-companions = برفقة
delegations-companion = مرافق
delegations-table-keys = تنقل الأسهم بين الخلايا. يفتح Enter أو F2 الخلية للتعديل، وتحلّ الكتابة محلّ ما فيها، ويتركها Escape كما كانت. على الرقم يفتح Enter بيانات الشخص، وتحدّد المسافة الصف. فوق الصف الأول توجد العناوين: Enter للفرز، وAlt مع سهم لنقل العمود، وAlt مع السهم السفلي لقائمته.

## طرق العرض

delegations-view = طريقة العرض: { $name }
delegations-view-all = الجميع
delegations-view-missing = بيانات ناقصة
delegations-view-arrivals = الوصول بحسب اليوم
delegations-view-hotel = الفندق
delegations-view-unconfirmed = لم يؤكدوا بعد
delegations-views-saved = طرق العرض الخاصة بكم
delegations-view-show = إظهار طريقة العرض: { $name }
delegations-view-changed = تغيّرت بعد ذلك
delegations-view-back = العودة إلى { $name } كما كانت
delegations-view-save = حفظ كطريقة عرض جديدة…
delegations-view-update = تحديث { $name }
delegations-view-rename = إعادة تسمية طريقة العرض…
delegations-view-remove = حذف طريقة العرض
delegations-view-save-text = تحفظ طريقة العرض المجموعات والترتيب والمرشّحات والأعمدة، وتُحفظ في ملف الورشة.
delegations-view-name = اسم طريقة العرض
delegations-view-name-needed = اكتبوا اسمًا.
delegations-done-view-saved = حُفظت طريقة العرض { $name }
delegations-done-view-updated = حُدّثت طريقة العرض { $name }
delegations-done-view-renamed = صار اسم طريقة العرض { $name }
delegations-done-view-removed = حُذفت طريقة العرض { $name }

## المجموعات والترتيب

delegations-group-by-country = البلد
delegations-group-by-city = المدينة
delegations-group-by-role = الدور
delegations-group-by-sex = الجنس
delegations-group-by-arrives = يوم الوصول
delegations-group-by-leaves = يوم المغادرة
delegations-group-by-this = التجميع بحسب هذا العمود
delegations-fold-all = إغلاق كل المجموعات
delegations-unfold-all = فتح كل المجموعات
delegations-tick-group = تحديد كل من في { $group }
delegations-sort-up = الفرز من البداية
delegations-sort-down = الفرز من النهاية
delegations-sort-then = ثم الفرز بحسب هذا العمود
delegations-sort-then-hint = أو Shift مع النقر
delegations-sort-none = بلا فرز

## المرشّحات

delegations-filter = ترشيح
delegations-filter-find = البحث عن عمود
delegations-filter-find-value = البحث عن قيمة
delegations-filter-on = مُرشّح
delegations-filter-this = الترشيح بحسب هذا العمود…
delegations-filter-how = طريقة الترشيح
delegations-filter-kind-any = قيم
delegations-filter-kind-contains = نص
delegations-filter-kind-between = من–إلى
delegations-filter-kind-filled = ممتلئ
delegations-filter-kind-empty = فارغ
delegations-filter-nothing = لا شيء
delegations-filter-text = يحتوي على
delegations-filter-from = من
delegations-filter-to = إلى
delegations-filter-shows = { $count ->
    [zero] لا أحد ظاهر
    [one] شخص واحد ظاهر
    [two] شخصان ظاهران
    [few] { $count } أشخاص ظاهرون
    [many] { $count } شخصًا ظاهرًا
   *[other] { $count } شخص ظاهر
}
delegations-filter-remove = إزالة المرشّح { $filter }
delegations-chip-any = { $column }: { $values }
delegations-chip-contains = { $column } يحتوي على «{ $text }»
delegations-chip-between = { $column }: من { $from } إلى { $to }
delegations-chip-since = { $column }: من { $from }
delegations-chip-until = { $column }: حتى { $to }
delegations-chip-empty = { $column }: فارغ
delegations-chip-filled = { $column }: ممتلئ
delegations-clear-all = مسح الكل
delegations-shown-of = { $count } من { $total }

## الأعمدة

delegations-column-menu = قائمة العمود { $column }
delegations-move-earlier = النقل نحو البداية
delegations-move-later = النقل نحو النهاية
delegations-fit-width = ملاءمة العرض
delegations-usual-width = العرض المعتاد
delegations-hide-column = إخفاء العمود
delegations-columns-shown = الأعمدة الظاهرة بالترتيب
delegations-columns-more = أعمدة أخرى
delegations-columns-reset = الأعمدة المعتادة
delegations-column-move = نقل العمود { $column }
delegations-column-move-keys = بالسحب، أو بالسهمين العلوي والسفلي
delegations-column-moved = { $column }: الموضع { $place } من { $count }

## الخلايا

delegations-edit-cell = تعديل { $column }
delegations-cells-chosen = الصفوف المختارة: { $rows }، الأعمدة: { $columns }
delegations-copied = { $count ->
    [zero] لم تُنسخ أي خلية
    [one] نُسخت خلية واحدة
    [two] نُسخت خليتان
    [few] نُسخت { $count } خلايا
    [many] نُسخت { $count } خلية
   *[other] نُسخت { $count } خلية
}
delegations-done-cells = { $count ->
    [zero] لم تتغير أي خلية
    [one] تغيرت خلية واحدة
    [two] تغيرت خليتان
    [few] تغيرت { $count } خلايا
    [many] تغيرت { $count } خلية
   *[other] تغيرت { $count } خلية
}
delegations-done-emptied = { $count ->
    [zero] لم تُفرَّغ أي خلية
    [one] أُفرغت خلية واحدة
    [two] أُفرغت خليتان
    [few] أُفرغت { $count } خلايا
    [many] أُفرغت { $count } خلية
   *[other] أُفرغت { $count } خلية
}
delegations-done-field = { $count ->
    [zero] لم يتغير { $column } لأحد
    [one] ضُبط { $column } لشخص واحد
    [two] ضُبط { $column } لشخصين
    [few] ضُبط { $column } لـ{ $count } أشخاص
    [many] ضُبط { $column } لـ{ $count } شخصًا
   *[other] ضُبط { $column } لـ{ $count } شخص
}
delegations-done-delegation = { $count ->
    [zero] لا أحد: { $delegation }
    [one] شخص واحد: { $delegation }
    [two] شخصان: { $delegation }
    [few] { $count } أشخاص: { $delegation }
    [many] { $count } شخصًا: { $delegation }
   *[other] { $count } شخص: { $delegation }
}
delegations-paste-title = اللصق في القائمة
delegations-paste-sentence = { $cells ->
    [0] لن يتغير شيء في { $columns }.
    [one] ستتغير خلية واحدة في { $columns } (عدد الأشخاص: { $people }).
    [two] ستتغير خليتان في { $columns } (عدد الأشخاص: { $people }).
    [few] ستتغير { $cells } خلايا في { $columns } (عدد الأشخاص: { $people }).
    [many] ستتغير { $cells } خلية في { $columns } (عدد الأشخاص: { $people }).
   *[other] ستتغير { $cells } خلية في { $columns } (عدد الأشخاص: { $people }).
}
delegations-paste-empties = { $count ->
    [zero] لن تفرغ أي خلية.
    [one] ستفرغ خلية واحدة فيها شيء الآن.
    [two] ستفرغ خليتان فيهما شيء الآن.
    [few] ستفرغ { $count } خلايا فيها شيء الآن.
    [many] ستفرغ { $count } خلية فيها شيء الآن.
   *[other] ستفرغ { $count } خلية فيها شيء الآن.
}
delegations-paste-same = { $count ->
    [zero] لا خلية تقول ذلك.
    [one] خلية واحدة تقول ذلك من قبل.
    [two] خليتان تقولان ذلك من قبل.
    [few] { $count } خلايا تقول ذلك من قبل.
    [many] { $count } خلية تقول ذلك من قبل.
   *[other] { $count } خلية تقول ذلك من قبل.
}
delegations-paste-organisations = { $count ->
    [zero] لا منظمات جديدة: { $names }.
    [one] منظمة جديدة: { $names }.
    [two] منظمتان جديدتان: { $names }.
    [few] { $count } منظمات جديدة: { $names }.
    [many] { $count } منظمة جديدة: { $names }.
   *[other] { $count } منظمة جديدة: { $names }.
}
delegations-paste-headings = الصف الأول هو العناوين، ويُترك.
delegations-paste-beyond-rows = { $count ->
    [zero] لا صفوف بعد نهاية القائمة.
    [one] صف واحد يتجاوز نهاية القائمة ويُترك. استوردوه لإضافة الشخص.
    [two] صفان يتجاوزان نهاية القائمة ويُتركان. استوردوهما لإضافة الشخصين.
    [few] { $count } صفوف تتجاوز نهاية القائمة وتُترك. استوردوها لإضافة الأشخاص.
    [many] { $count } صفًا يتجاوز نهاية القائمة ويُترك. استوردوها لإضافة الأشخاص.
   *[other] { $count } صف يتجاوز نهاية القائمة ويُترك. استوردوها لإضافة الأشخاص.
}
delegations-paste-beyond-columns = { $count ->
    [zero] لا أعمدة بعد آخر عمود ظاهر.
    [one] عمود واحد يتجاوز آخر عمود ظاهر ويُترك.
    [two] عمودان يتجاوزان آخر عمود ظاهر ويُتركان.
    [few] { $count } أعمدة تتجاوز آخر عمود ظاهر وتُترك.
    [many] { $count } عمودًا يتجاوز آخر عمود ظاهر ويُترك.
   *[other] { $count } عمود يتجاوز آخر عمود ظاهر ويُترك.
}
delegations-paste-refused = { $count ->
    [zero] كل الخلايا مقروءة
    [one] خلية واحدة لا يمكن قراءتها
    [two] خليتان لا يمكن قراءتهما
    [few] { $count } خلايا لا يمكن قراءتها
    [many] { $count } خلية لا يمكن قراءتها
   *[other] { $count } خلية لا يمكن قراءتها
}
delegations-paste-refused-text = تحتفظ بما لُصق فيها مع علامة، إلى أن تصححوه أو تتركوه.
delegations-paste-more = { $count ->
    [zero] ولا غيرها
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
delegations-paste-do = { $count ->
    [0] لصق
    [one] تغيير خلية واحدة
    [two] تغيير خليتين
    [few] تغيير { $count } خلايا
    [many] تغيير { $count } خلية
   *[other] تغيير { $count } خلية
}
delegations-refused-count = { $count ->
    [zero] كل الخلايا مقروءة.
    [one] تعذرت قراءة خلية واحدة.
    [two] تعذرت قراءة خليتين.
    [few] تعذرت قراءة { $count } خلايا.
    [many] تعذرت قراءة { $count } خلية.
   *[other] تعذرت قراءة { $count } خلية.
}
delegations-refused-next = التالية
delegations-refused-show = إظهارها
delegations-refused-drop = تركها
delegations-refused-drop-all = ترك الكل
delegations-refused-still = تعذرت قراءة ذلك من قبل أيضًا.
delegations-refused-name-missing = لا بد للمندوب من اسم.
delegations-refused-not-a-day = «{ $text }» ليس يومًا. اكتبوه مثل 22 نوفمبر 16:40 أو 2026-11-22.
delegations-refused-not-a-choice = «{ $text }» ليس من خيارات { $column }.
delegations-refused-not-a-number = «{ $text }» ليس رقمًا.
delegations-refused-country-unknown = «{ $text }» ليس بلدًا تعرفه ورشة.
delegations-refused-country-ambiguous = قد يعني «{ $text }» { $meant }. اكتبوا أحدها.
delegations-refused-delegation-unknown = لا يوجد وفد باسم «{ $text }». أضيفوه أولًا ضمن الأهداف.
delegations-refused-damaged-number = كان «{ $text }» رقمًا ثم اختصره جدول البيانات. اكتبوه من جديد.
delegations-refused-protected = { $column }: هذا من بيانات شخص محمي وهو مغلق هنا. افتحوا بيانات الشخص لتغييره.
delegations-refused-not-editable = لا يُغيَّر { $column } هنا.
delegations-refused-not-written = تعذر حفظ «{ $text }». أعيدوا المحاولة.

## عدة أشخاص معًا

delegations-bulk-field = ضبط حقل
delegations-bulk-set = ضبط { $column }
delegations-bulk-set-text = { $count ->
    [zero] لا أحد محدد.
    [one] للشخص المحدد.
    [two] للشخصين المحددين.
    [few] للأشخاص المحددين وعددهم { $count }.
    [many] للأشخاص المحددين وعددهم { $count }.
   *[other] للأشخاص المحددين وعددهم { $count }.
}
delegations-bulk-do = { $count ->
    [zero] ضبط
    [one] ضبط لشخص واحد
    [two] ضبط لشخصين
    [few] ضبط لـ{ $count } أشخاص
    [many] ضبط لـ{ $count } شخصًا
   *[other] ضبط لـ{ $count } شخص
}
delegations-bulk-empty = { $count ->
    [zero] إفراغ
    [one] إفراغ لشخص واحد
    [two] إفراغ لشخصين
    [few] إفراغ لـ{ $count } أشخاص
    [many] إفراغ لـ{ $count } شخصًا
   *[other] إفراغ لـ{ $count } شخص
}
delegations-bulk-badges = طباعة الشارات
delegations-bulk-print = طباعة هذه القائمة
delegations-day-hint = مثل 22 نوفمبر 16:40
