# شاشة البرنامج
agenda-day = اليوم { $number }
agenda-days = الأيام
agenda-today = اليوم
agenda-now = الآن
agenda-go-now = عرض ما يجري الآن
agenda-session = جلسة
agenda-new-session = جلسة جديدة
agenda-new-waiting = جلسة جديدة غير مجدولة
agenda-add-session = إضافة الجلسة
agenda-untitled = بلا عنوان
agenda-board = برنامج { $day }، القاعات جنبًا إلى جنب
agenda-booth = كابينة
agenda-holds = تتسع لـ { $count }
agenda-second-zone = المشاركون عبر الإنترنت يقرؤون أيضًا أوقات { $zone }
agenda-overview-zone = { $city }: { $start }–{ $end }
agenda-zoom-in = ساعات أطول
agenda-zoom-out = ساعات أقصر
agenda-no-room = بلا قاعة / عبر الإنترنت
agenda-all-rooms = كل القاعات
agenda-time-spoken = من { $start } إلى { $end }
agenda-free-slot = فارغ، { $room }، من { $start } إلى { $end }. اضغط Enter لإضافة جلسة
agenda-pinned = مثبتة
agenda-interpreted = مع ترجمة
agenda-organisers-only = للمنظمين فقط
agenda-panellists = { $count ->
    [zero] لا متحدثين
    [one] متحدث واحد
    [two] متحدثان
    [few] { $count } متحدثين
    [many] { $count } متحدثًا
   *[other] { $count } متحدث
}
agenda-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
agenda-lead-more = { $name } + { $count }
agenda-empty = لا جلسات بعد
agenda-empty-text = ارسم أول جلسة على وقت فارغ أو استورد برنامجًا من جدول.
agenda-unscheduled = غير مجدولة
agenda-waiting-name = { $title }، { $kind }، { $length }، غير مجدولة
agenda-drop-here = أفلت جلسة هنا لإخراجها من البرنامج
agenda-minutes-waiting = { $length } في الانتظار.
agenda-free-from = { $room } فارغة ابتداءً من { $time }.
agenda-carry-begun = التقطت { $name }. الأسهم تحركها، Enter يضعها، Esc يلغي
agenda-carry-cancelled = عادت إلى مكانها
agenda-target-spoken = { $time }، { $room }
agenda-target-tray = خارج البرنامج
agenda-done-moved = «{ $title }» الآن في { $time }، { $room }.
agenda-done-moved-day = «{ $title }» الآن يوم { $day } في { $time }.
agenda-done-moved-time = «{ $title }» تبدأ الآن في { $time }.
agenda-done-placed = «{ $title }» يوم { $day } في { $time }.
agenda-done-resized = «{ $title }» الآن { $time }.
agenda-done-unscheduled = «{ $title }» خارج البرنامج.
agenda-done-closed-up = «{ $title }» خارج البرنامج، وما يليها يبدأ أبكر.
agenda-done-pinned = «{ $title }» ثابتة في وقتها.
agenda-done-unpinned = «{ $title }» يمكن أن تتحرك من جديد.
agenda-done-added = أضيفت «{ $title }».
agenda-done-duplicated = نسخة من «{ $title }» تنتظر الجدولة.
agenda-done-removed = حُذفت «{ $title }».
agenda-done-nothing = لم يتغيّر شيء.
agenda-clashes = { $count ->
    [zero] لا تعارض
    [one] تعارض واحد
    [two] تعارضان
    [few] { $count } تعارضات
    [many] { $count } تعارضًا
   *[other] { $count } تعارض
}
agenda-new-clashes = { $count ->
    [zero] لا تعارض جديد.
    [one] تعارض جديد واحد.
    [two] تعارضان جديدان.
    [few] { $count } تعارضات جديدة.
    [many] { $count } تعارضًا جديدًا.
   *[other] { $count } تعارض جديد.
}
agenda-next-clash = عرض التعارض التالي
agenda-clash-step = التعارض { $number } من { $count }.
agenda-clash-more = { $number } من { $count }، اعرض التالي
agenda-clash-spoken = تعارض: { $clash }
agenda-clash-spoken-serious = تعارض خطير: { $clash }
agenda-clash-serious = خطير
agenda-clash-person = أيضًا في { $place }: { $name }
agenda-clash-person-spoken = { $name } يدير أيضًا { $title }
agenda-clash-person-title = { $name } في جلستين معًا
agenda-clash-person-text = «{ $title }» تستمر حتى { $until } ({ $place }).
agenda-clash-room = القاعة نفسها مع { $title }
agenda-clash-room-title = جلستان في قاعة واحدة
agenda-clash-room-text = «{ $title }»: { $place }، من { $from } إلى { $until }.
agenda-clash-capacity = العدد أكبر من سعة القاعة
agenda-clash-capacity-title = { $room } صغيرة
agenda-clash-capacity-text = يُنتظر { $people } شخصًا والقاعة تتسع لـ { $holds }.
agenda-clash-outside-day = خارج اليوم
agenda-clash-outside-day-title = خارج ساعات العمل
agenda-clash-outside-day-text = القاعة مغلقة في هذا الوقت أو اليوم ليس من أيام الورشة.
agenda-clash-person-absent = { $name } غير موجود حينها
agenda-clash-person-absent-title = { $name } غير موجود حينها
agenda-clash-person-absent-text = الجلسة قبل الوصول أو بعد المغادرة.
agenda-clash-nested-outside = خارج الجلسة التي تحويها
agenda-clash-nested-outside-title = خارج الجلسة التي تحويها
agenda-clash-nested-outside-text = انقلها إلى الداخل أو أطل الجلسة التي تحويها.
agenda-clash-interpretation = تحتاج إلى ترجمة
agenda-clash-interpretation-title = تحتاج إلى ترجمة
agenda-clash-interpretation-text = في هذه الجلسة من يتكلم لغة أخرى ولا مترجم.
agenda-clash-equipment = تنقص القاعة معدات
agenda-clash-equipment-title = تنقص القاعة معدات
agenda-clash-equipment-text = اختر قاعة أخرى أو اطلب إحضارها.
agenda-clash-change-over = لا وقت للانتقال
agenda-clash-change-over-title = لا وقت للانتقال
agenda-clash-change-over-text = «{ $title }» قريبة جدًا ({ $place }).
agenda-inspector = جلسة: { $title }
agenda-field-title = العنوان
agenda-field-title-in = العنوان: { $language }
agenda-field-time = الوقت
agenda-field-start = تبدأ في
agenda-field-end = تنتهي في
agenda-field-length = المدة
agenda-field-day = اليوم
agenda-field-room = القاعة
agenda-field-type = النوع
agenda-field-leads = الإدارة
agenda-field-languages = اللغات
agenda-field-outcomes = النتائج
agenda-field-note = ملاحظة للمنظمين
agenda-field-objective = الهدف
agenda-field-interpretation = مع ترجمة
agenda-field-organisers-only = يراها المنظمون فقط
agenda-field-people = الأشخاص
agenda-field-shortest = أقصر مدة
agenda-field-mode = الشكل
agenda-field-link = رابط
agenda-link = رابط
agenda-link-copy = نسخ رابط الانضمام
agenda-link-copy-of = نسخ رابط الانضمام إلى { $title }
agenda-link-copied = نُسخ رابط الانضمام.
agenda-field-short = عنوان قصير
agenda-mode-in-person = حضوري
agenda-mode-online = عبر الإنترنت
agenda-mode-hybrid = حضوري وعبر الإنترنت
agenda-role-lead = إدارة
agenda-role-moderator = تيسير الحوار
agenda-role-panellist = متحدث
agenda-role-facilitator = ميسّر
agenda-role-interpreter = مترجم
agenda-role-rapporteur = مقرر
agenda-pin = تثبيت
agenda-unpin = تحرير
agenda-shorter = أقصر بخمس دقائق
agenda-longer = أطول بخمس دقائق
agenda-earlier = أبكر بخمس دقائق
agenda-later = أبعد بخمس دقائق
agenda-open-end = النهاية غير محددة
agenda-room-load = { $people } من { $holds }
agenda-add-lead = إضافة شخص
agenda-lead-placeholder = الاسم
agenda-lead-earlier = إلى أعلى
agenda-lead-later = إلى أسفل
agenda-add-language = إضافة لغة
agenda-remove-language = إزالة { $language }
agenda-add-outcome = إضافة نتيجة
agenda-remove-outcome = إزالة { $code }
agenda-no-outcome = لا شيء بعد.
agenda-note-placeholder = أضف ملاحظة
agenda-objective-placeholder = بماذا يخرج المشاركون؟
agenda-short-placeholder = للبطاقات والأماكن الضيقة
agenda-everybody = الجميع ({ $count })
agenda-shortest-none = بحسب النوع
agenda-not-scheduled = غير مجدولة
agenda-schedule = جدولة
agenda-unschedule = إخراج
agenda-close-up = إخراج وتقديم ما يليها
agenda-duplicate = تكرار
agenda-delete = حذف
agenda-time-unread = اكتب وقتًا مثل 9:30 أو 14.
agenda-length-unread = اكتب مدة مثل 45 أو 1:30.
agenda-length-hint = 45، 1:30
agenda-people-unread = اكتب رقمًا أو اتركه فارغًا للجميع.
agenda-needs-title = أعطها عنوانًا.
agenda-draft-tray = ستنتظر في القائمة حتى يكون لها وقت.
agenda-late-plan-over = { $count ->
    [zero] خطة الجلسة مناسبة عندئذ.
    [one] تزيد خطة الجلسة عندئذ بدقيقة واحدة.
    [two] تزيد خطة الجلسة عندئذ بدقيقتين.
    [few] تزيد خطة الجلسة عندئذ { $count } دقائق.
    [many] تزيد خطة الجلسة عندئذ { $count } دقيقة.
   *[other] تزيد خطة الجلسة عندئذ { $count } دقيقة.
}
agenda-late-plan-cut = اختصار الخطة أيضا: { $cuts }
agenda-late-plan-drop = حذف الخطوة { $step }
agenda-late-plan-shorten = تقصير الخطوة { $step } إلى { $to } د
agenda-late-plan-leaves = { $count ->
    [zero] لا ينقص شيء.
    [one] تبقى دقيقة واحدة ناقصة.
    [two] تبقى دقيقتان ناقصتان.
    [few] تبقى { $count } دقائق ناقصة.
    [many] تبقى { $count } دقيقة ناقصة.
   *[other] تبقى { $count } دقيقة ناقصة.
}
