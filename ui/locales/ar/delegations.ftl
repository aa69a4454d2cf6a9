# من يأتي، ومن أين، وبأي هدف.
delegations-title = الوفود
delegations-nav-count = { $count ->
    [one] شخص واحد يأتي
    [two] شخصان يأتيان
    [few] { $count } أشخاص يأتون
   *[other] { $count } شخصًا يأتون
}
delegations-note = { $organisations ->
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $organisations } منظمات
   *[other] { $organisations } منظمة
}، { $countries ->
    [one] بلد واحد
    [two] بلدان
    [few] { $countries } بلدان
   *[other] { $countries } بلدًا
}
delegations-targets = الأهداف
delegations-import = استيراد…
delegations-import-command = استيراد المشاركين…
delegations-export = تصدير
delegations-add = مشارك
delegations-show-all = عرض الجميع
delegations-empty-title = لا أحد في القائمة بعد
delegations-empty-text = اقرأ جدولًا كما هو، أو أضف الأشخاص واحدًا واحدًا.
delegations-none-title = لا أحد يطابق
delegations-none-text = لا يوجد اسم أو منظمة أو تفصيل يحتوي على «{ $text }».
delegations-none-filter = لا أحد في القائمة على هذه الحال الآن.

delegations-board = الأهداف والأشخاص
delegations-everyone = الجميع
delegations-of = من { $target }
delegations-of-over = من { $target }، زيادة { $over }
delegations-of-under = من { $target }، بقي { $under }
delegations-of-no-target = بلا هدف
delegations-on-target = بلغ الهدف
delegations-over = زيادة { $count }
delegations-to-find = بقي { $count }
delegations-seats = { $actual } من { $target }
delegations-seats-no-target = { $actual } بلا هدف
delegations-legend-ready = السفر محجوز أو محلي
delegations-legend-confirmed = مؤكد
delegations-legend-visa = بانتظار التأشيرة
delegations-legend-asked = مدعو
delegations-one-target = { $count ->
    [two] هدف واحد لمدينتين
    [few] هدف واحد لـ{ $count } مدن
   *[other] هدف واحد لـ{ $count } مدينة
}
delegations-counted = محسوبون ضمن { $target }
delegations-not-counted = خارج المجموع
delegations-no-targets-title = لا وفود بعد
delegations-no-targets-text = الوفد مجموعة بلد أو منظمة أو فريق الاستضافة، وله هدف.
delegations-targets-set = تحديد الأهداف
delegations-unnamed = وفد بلا اسم
delegations-no-delegation = بلا وفد
delegations-no-organisation = بلا منظمة

delegations-table = المشاركون
delegations-find = ابحث عن شخص أو مجموعة
delegations-filters = عرض
delegations-filter-all = الكل
delegations-filter-missing = تفاصيل ناقصة
delegations-filter-visa = بانتظار التأشيرة
delegations-filter-online = عبر الإنترنت
delegations-filter-protected = هوية محمية
delegations-filter-away = لن يأتوا
delegations-group = التجميع: { $by }
delegations-group-by-delegation = الوفد
delegations-group-by-organisation = المنظمة
delegations-group-by-status = الحالة
delegations-group-by-none = بلا
delegations-columns = الأعمدة
delegations-tick-all = تحديد كل المعروضين
delegations-group-of = { $actual } من { $target }
delegations-group-over = زيادة { $count }
delegations-group-missing = تفاصيل ناقصة: { $count }
delegations-group-away = لن يأتوا: { $count }
delegations-column-number = رقم
delegations-column-name = الاسم
delegations-column-organisation = المنظمة
delegations-column-city = المدينة
delegations-column-country = البلد
delegations-column-role = الدور
delegations-column-position = المنصب
delegations-column-speaks = اللغات
delegations-column-mode = الحضور
delegations-column-status = الحالة
delegations-column-arrives = الوصول
delegations-column-leaves = المغادرة
delegations-column-email = البريد
delegations-column-phone = الهاتف
delegations-column-diet = الطعام
delegations-column-access = التيسير
delegations-column-room = الغرفة
delegations-column-sex = الجنس
delegations-column-photo = التصوير
delegations-column-interpretation = الترجمة
delegations-column-note = ملاحظة
delegations-column-missing = الناقص
delegations-not-shown = غير معروض
delegations-protected = هوية محمية
delegations-protected-number = مشارك { $number }

delegations-status-nominated = مرشَّح
delegations-status-invited = مدعو
delegations-status-confirmed = مؤكد
delegations-status-visa-pending = بانتظار التأشيرة
delegations-status-travel-booked = السفر محجوز
delegations-status-arrived = وصل
delegations-status-waiting = قائمة الانتظار
delegations-status-declined = اعتذر
delegations-status-cancelled = ملغى
delegations-status-replaced = استُبدل
delegations-category-participant = مشارك
delegations-category-panellist = عضو حلقة نقاش
delegations-category-speaker = متحدث
delegations-category-facilitator = ميسّر
delegations-category-interpreter = مترجم فوري
delegations-category-staff = فريق الاستضافة
delegations-category-donor = جهة مانحة
delegations-category-government = جهة حكومية
delegations-category-observer = مراقب
delegations-mode-in-person = حضوري
delegations-mode-online = عبر الإنترنت
delegations-sex-female = امرأة
delegations-sex-male = رجل
delegations-sex-other = غير ذلك
delegations-sex-undisclosed = لم يُذكر
delegations-photo-yes = نعم
delegations-photo-ask = اسأل أولًا
delegations-photo-no = بلا تصوير
delegations-photo-unknown = لم يُذكر
delegations-missing-phone = هاتف أو بريد
delegations-missing-country = البلد
delegations-missing-arrival = الوصول
delegations-missing-photo-consent = إذن التصوير
delegations-missing-diet = الطعام
delegations-missing-organisation = المنظمة
delegations-missing-alias = الاسم المستعار
delegations-kind-country = بلد
delegations-kind-organisation = منظمة
delegations-kind-host-staff = فريق الاستضافة
delegations-kind-guests = ضيوف
delegations-audience-organisers = المنظمون
delegations-audience-participants = المشاركون
delegations-audience-facilitators = الميسّرون
delegations-audience-hotel = الفندق والنقل
delegations-audience-donor = الجهة المانحة
delegations-audience-public = الجمهور
delegations-audience-security = الأمن

delegations-selected = { $count ->
    [one] محدَّد واحد
    [two] محدَّدان
    [few] { $count } محدَّدين
   *[other] { $count } محدَّدًا
}
delegations-bulk-status = تغيير الحالة
delegations-bulk-mode = الحضور
delegations-bulk-protect = حماية
delegations-bulk-unprotect = إلغاء الحماية
delegations-bulk-remove = حذف
delegations-add-title = إضافة مشارك
delegations-add-name-needed = اكتب اسم الشخص.
delegations-add-name-hint = كما يُكتب على الشارة. اسم واحد يكفي.
delegations-add-do = إضافة
delegations-tab-details = التفاصيل
delegations-tab-sessions = الجلسات
delegations-number = رقم { $number }
delegations-shown-as = يظهر للآخرين باسم
delegations-locked-title = البيانات الحقيقية مغلقة
delegations-locked-text = يبقى الاسم والمنظمة وبيانات الاتصال مخفية حتى تفتحها هنا. الآخرون يرون الاسم المستعار.
delegations-reveal = فتح البيانات الحقيقية
delegations-lock-now = إغلاق الآن
delegations-saves = يُحفظ ما تكتبه فورًا
delegations-section-personal = الشخص
delegations-section-travel = السفر
delegations-section-needs = الاحتياجات
delegations-section-safety = السلامة
delegations-field-name = الاسم كما كُتب
delegations-field-call-name = الاسم المستعمل
delegations-field-delegation = الوفد
delegations-field-organisation = المنظمة
delegations-field-position = المنصب
delegations-field-role = الدور هنا
delegations-field-city = المدينة
delegations-field-country = البلد
delegations-field-speaks = اللغات
delegations-field-sex = الجنس
delegations-field-email = البريد الإلكتروني
delegations-field-phone = الهاتف
delegations-field-mode = الحضور
delegations-field-arrives = الوصول
delegations-field-leaves = المغادرة
delegations-field-room = الغرفة
delegations-field-diet = الطعام
delegations-field-access = التيسير
delegations-field-note = ملاحظة للمنظمين
delegations-field-photo = التصوير
delegations-field-alias = يظهر للآخرين باسم
delegations-targets-title = الوفود والأهداف
delegations-target = الهدف
delegations-people-now = الأشخاص الآن
delegations-no-target = بلا هدف
delegations-delegation-add = وفد
delegations-delegation-new = وفد جديد
delegations-print-list = طباعة هذه القائمة
delegations-print-list-text = كما على الشاشة، بالتصفية والترتيب والمجموعات نفسها. العدد: { $count }

delegations-export-list = تصدير القائمة
delegations-export-text = يحصل كل جمهور على الأعمدة التي يحتاجها فقط.
delegations-export-who = من فيها
delegations-export-all = الجميع ({ $count })
delegations-export-shown = حسب التصفية ({ $count })
delegations-export-ticked = المحددون ({ $count })
delegations-export-format = الصيغة
delegations-format-xlsx = Excel
delegations-format-csv = CSV
delegations-format-vcf = دفتر عناوين
delegations-format-xlsx-hint = مصنّف بتواريخ حقيقية ورأس ثابت. يمكن استيراده من جديد.
delegations-format-csv-hint = نص يفتحه كل جدول. الخلايا التي تشبه الصيغ الحسابية تُجعل غير ضارة.
delegations-format-vcf-hint = بطاقة لكل شخص للهواتف وبرامج البريد (vCard 4).
delegations-file-vcf = دفتر عناوين
delegations-export-people = { $count ->
    [zero] لا أحد.
    [one] شخص واحد.
    [two] شخصان.
    [few] { $count } أشخاص.
    [many] { $count } شخصًا.
   *[other] { $count } شخص.
}
delegations-export-columns = ستكون هذه الأعمدة في الملف:
delegations-export-withheld = { $count ->
    [one] شخص محمي واحد يظهر باسمه المستعار
   *[other] أشخاص محميون يظهرون بأسمائهم المستعارة: { $count }
}
delegations-export-withheld-text = بلا منظمة أو مدينة أو بلد أو هاتف أو بريد.
delegations-export-real = { $count ->
    [one] في الملف الاسم الحقيقي لشخص محمي
   *[other] في الملف الأسماء الحقيقية لأشخاص محميين: { $count }
}
delegations-export-real-text = لا تعطه إلا لمن يجب أن يعرف.
delegations-export-save = حفظ…
delegations-export-for = من سيقرؤها
delegations-export-organisers = كل شيء، بالأسماء الحقيقية
delegations-export-facilitators = الأسماء والمنظمات واللغات
delegations-export-participants = الأسماء والمنظمات
delegations-export-hotel = الأسماء الحقيقية والسفر والطعام
delegations-export-donor = أسماء غير المحميين
delegations-export-public = أسماء غير المحميين
delegations-export-security = الأسماء الحقيقية وجهات الاتصال في الطوارئ
delegations-export-title = تصدير لـ: { $audience }
delegations-exported = { $count ->
    [one] كُتب شخص واحد في { $path }
   *[other] كُتب { $count } من الأشخاص في { $path }
}
delegations-file-csv = نص CSV
delegations-file-xlsx = مصنّف Excel

delegations-age-under-18 = دون 18
delegations-age-18-24 = 18–24
delegations-age-25-34 = 25–34
delegations-age-35-59 = 35–59
delegations-age-60-plus = 60 فأكثر
delegations-photo-no-badge = بلا تصوير
delegations-kind = نوع الوفد
delegations-bulk = للمحددين وعددهم { $count }
delegations-done-status = { $count ->
    [one] شخص واحد: { $status }
    [two] شخصان: { $status }
    [few] { $count } أشخاص: { $status }
   *[other] { $count } شخصًا: { $status }
}
delegations-done-mode = { $count ->
    [one] شخص واحد: { $mode }
    [two] شخصان: { $mode }
    [few] { $count } أشخاص: { $mode }
   *[other] { $count } شخصًا: { $mode }
}
delegations-done-protect = { $count ->
    [one] صار شخص واحد محميًا
    [two] صار شخصان محميين
    [few] صار { $count } أشخاص محميين
   *[other] صار { $count } شخصًا محميين
}
delegations-done-unprotect = { $count ->
    [one] لم يعد شخص واحد محميًا
    [two] لم يعد شخصان محميين
    [few] لم يعد { $count } أشخاص محميين
   *[other] لم يعد { $count } شخصًا محميين
}
delegations-done-remove = { $count ->
    [one] أُزيل { $name } من القائمة
    [two] أُزيل شخصان من القائمة
    [few] أُزيل { $count } أشخاص من القائمة
   *[other] أُزيل { $count } شخصًا من القائمة
}
delegations-done-add = أُضيف { $name }
delegations-done-remove-delegation = أُزيل الوفد { $name }، ويبقى أفراده في القائمة
delegations-by-country = حسب البلد أو المنظمة
delegations-tabs = أجزاء السجل
delegations-status-now = الحالة: { $status }
delegations-check-in = إلى تسجيل الحضور
delegations-remove = إزالة من القائمة
delegations-locked-foot = التفاصيل الحقيقية مغلقة على هذه الشاشة.
delegations-opened-at = فُتحت التفاصيل الحقيقية في { $time } على هذا الحاسوب.
delegations-read-only = نسخة للقراءة فقط
delegations-field-family = اسم العائلة فيه
delegations-field-native = الاسم بكتابته الأصلية
delegations-field-interpretation = ترجمة فورية إلى
delegations-field-age = الفئة العمرية
delegations-field-first = أول ورشة
delegations-field-arrives-at = وقت الوصول
delegations-field-leaves-at = وقت المغادرة
delegations-field-pick-up = الاستقبال
delegations-field-passport = رقم الجواز
delegations-field-visa = التأشيرة
delegations-field-emergency = عند الطوارئ
delegations-not-said = غير مذكور
delegations-first-yes = للمرة الأولى
delegations-first-no = حضر من قبل
delegations-speaks-example = الإنجليزية، العربية
delegations-email-hint = يجوز ألا يوجد بريد، ويجوز أن يشترك فيه شخصان.
delegations-note-hint = لا تُطبع في أي مكان.
delegations-field-desk-note = أبلغ مكتب الاستقبال
delegations-desk-note-hint = تظهر على البطاقة عند تسجيل الحضور، ولا تظهر في قائمة أو شارة أو صفحة.
delegations-field-desk-flag = المكتب
delegations-desk-flag-look = ينتبه ويسمح بالدخول
delegations-desk-flag-stop = يوقف ويتصل أولًا
delegations-time-wrong = اكتب الوقت هكذا: 16:40.
delegations-leaves-before = هذا قبل الوصول.
delegations-family-not-in-name = ليس جزءًا من الاسم كما كُتب.
delegations-need-by = قبل { $day }
delegations-need-now = الآن
delegations-need-phone = يلزم هاتف أو بريد إلكتروني { $when }.
delegations-need-country = تحتاجه رسالة التأشيرة { $when }.
delegations-need-arrival = يحتاجه الفندق والسائق { $when }.
delegations-need-photo-consent = يحتاجه المصوّر { $when }.
delegations-need-diet = يحتاجه المطبخ { $when }.
delegations-need-organisation = تحتاجها البطاقة { $when }.
delegations-need-alias = بلا اسم مستعار يرى الآخرون «مشارك» والرقم. اختر اسمًا { $when }.
delegations-seen-where = أين
delegations-seen-what = ما يراه الناس
delegations-seen-real = الاسم الحقيقي والمنظمة
delegations-seen-name-only = الاسم الحقيقي بلا منظمة
delegations-seen-alias = { $alias }، بلا منظمة
delegations-seen-number = مشارك { $number }، بلا اسم
delegations-badge-preview = ما تعرضه البطاقة
delegations-leads-none-title = لا يقود أي جلسة
delegations-leads-none-text = اذكر الشخص قائدًا في الأجندة فتظهر الجلسة هنا.
delegations-not-placed = ليست في الأجندة بعد
delegations-targets-text = قد يشمل الهدف عدة مدن. تجاوز الهدف مسموح ويظهر.
delegations-targets-empty = أضف وفدًا لكل بلد أو مجموعة تتوقعها.
delegations-anywhere = أي مكان
delegations-target-line = { $people } من { $places }
delegations-target-total = { $people } في المجموع
delegations-change-of = تعديل { $name }
delegations-remove-of = إزالة { $name }
delegations-own-name = اسم خاص
delegations-own-name-hint = إذا تُرك فارغًا: اسم البلد بلغة كل قارئ.
delegations-country-needed = اختر البلد.
delegations-organisation-needed = اكتب المنظمة.
delegations-name-needed = أعط المجموعة اسمًا.
delegations-people-needed = اكتب رقمًا.
delegations-target-people = أشخاص
delegations-target-places = مدن
delegations-target-places-example = كينشاسا، بوكافو، غوما
delegations-target-hint = المدن في سطر واحد تتقاسم الهدف. بلا مدينة يعني أي مكان.
delegations-target-add = هدف آخر
delegations-target-remove = إزالة هذا الهدف
delegations-counted-switch = يُحسب ضمن المجموع
delegations-counted-hint = فريق الاستضافة غالبًا لا يُحسب.
