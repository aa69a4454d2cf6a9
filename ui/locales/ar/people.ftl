# المنظمات والحقول الخاصة والمقاعد التي تنتقل، ومن يرى ماذا عن المشارك.

delegations-missing-departure = المغادرة
delegations-missing-passport = رقم الجواز
delegations-missing-passport-validity = جواز صالح
delegations-need-departure = يحتاجها الفندق { $when }.
delegations-need-passport = { $who ->
    [visa] تحتاجه رسالة التأشيرة { $when }.
   *[other] تحتاجه قائمة الفندق { $when }.
}
delegations-need-passport-validity = تطلب السفارات صلاحية ستة أشهر بعد السفر. يجب تجديده { $when }.

organisations-title = المنظمات
organisations-text = تُحسب كل منظمة مرة واحدة، ومكاتب الهيئة الواحدة منظمة واحدة.
organisations-count = { $organisations ->
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $organisations } منظمات
   *[other] { $organisations } منظمة
} في { $countries ->
    [one] بلد واحد
    [two] بلدين
    [few] { $countries } بلدان
   *[other] { $countries } بلدًا
}
organisations-offices = { $count ->
    [one] مكتب واحد
    [two] مكتبان
    [few] { $count } مكاتب
   *[other] { $count } مكتبًا
}
organisations-without-organisation = { $count ->
    [one] شخص واحد بلا منظمة
    [two] شخصان بلا منظمة
    [few] { $count } أشخاص بلا منظمة
   *[other] { $count } شخصًا بلا منظمة
}
organisations-without-country = { $count ->
    [one] شخص واحد بلا بلد
    [two] شخصان بلا بلد
    [few] { $count } أشخاص بلا بلد
   *[other] { $count } شخصًا بلا بلد
}
organisations-find = ابحث عن منظمة
organisations-add = منظمة
organisations-new = منظمة جديدة
organisations-none-title = لا منظمات بعد
organisations-none-text = تأتي مع قائمة المشاركين، أو أضف واحدة هنا.
organisations-none-found = لا منظمة بهذا الاسم.
organisations-people = { $count ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
   *[other] { $count } شخصًا
}
organisations-office-of = مكتب تابع لـ{ $name }
organisations-name = الاسم كما كُتب
organisations-name-in = الاسم بـ{ $language }
organisations-acronym = الاختصار
organisations-type = نوع الهيئة
organisations-role = الدور في البرنامج
organisations-country = بلد المقر
organisations-parent = مكتب تابع لـ
organisations-no-parent = مستقلة
organisations-outcomes = تعمل على
organisations-name-needed = اكتب اسم المنظمة.
organisations-change = تعديل { $name }
organisations-remove = إزالة { $name }
organisations-done-remove = أُزيلت { $name }
organisations-merge = دمج مع منظمة أخرى
organisations-merge-title = دمج { $name } مع منظمة أخرى
organisations-merge-text = ينتقل الأشخاص والوفود والمكاتب إلى المنظمة التي تبقى، ويُحفظ ما كانت تعرفه هذه وحدها.
organisations-merge-into = المنظمة التي تبقى
organisations-merge-do = دمج
organisations-merge-needed = اختر المنظمة التي تبقى.
organisations-done-merge = دُمجت في { $name }
organisations-alike = قد تكون { $one } و{ $other } منظمة واحدة.
organisations-alike-merge = ادمجهما
organisations-alike-title = على الأرجح منظمة واحدة
organisations-type-cso = منظمة مجتمع مدني
organisations-type-network = شبكة
organisations-type-government = جهة حكومية
organisations-type-regional-body = هيئة إقليمية
organisations-type-research = معهد بحوث
organisations-type-international = أمم متحدة أو اتحاد أفريقي
organisations-type-donor = جهة مانحة
organisations-type-other = أخرى
organisations-role-lead = قائدة
organisations-role-member = عضو
organisations-role-research-partner = شريك بحثي
organisations-role-network-partner = شريك شبكة
organisations-role-implementing-partner = شريك منفّذ
organisations-role-donor = جهة مانحة
organisations-role-host = مضيفة
organisations-role-government-partner = شريك حكومي
organisations-not-said = غير محدد

counting-title = من يُحسب ضمن الأهداف
counting-text = من لا يُحسب يبقى في كل القوائم والأوراق.
delegations-board-uncounted = { $count } إضافيون خارج الحساب
delegations-target-each = { $places }: { $actual } من { $people }

waiting-count = { $count } في الانتظار
waiting-title = قائمة الانتظار
waiting-text = التالي في الأعلى. غيّر الترتيب بالأسهم.
waiting-open = قائمة الانتظار
waiting-free = { $count ->
    [0] لا مقعد شاغر
    [one] مقعد شاغر واحد
    [two] مقعدان شاغران
    [few] { $count } مقاعد شاغرة
   *[other] { $count } مقعدًا شاغرًا
}
waiting-no-target = بلا هدف
waiting-give = منح مقعد
waiting-give-to = منح مقعد إلى { $name }
waiting-done-give = صار لـ{ $name } مقعد ودعوة
waiting-up = رفع { $name }
waiting-down = خفض { $name }
waiting-empty-title = لا أحد ينتظر
waiting-empty-text = اجعل حالة شخص «قائمة الانتظار» فيظهر هنا.
substitute-menu = منح المقعد لشخص آخر…
substitute-title = منح مقعد { $name } لشخص آخر
substitute-text = تحتفظ القائمة بالاثنين: { $name } بحالة «استُبدل»، والآخر بالوفد والدور نفسيهما.
substitute-who = من يأخذ المقعد
substitute-new = شخص جديد
substitute-from-list = شخص من القائمة
substitute-person = الشخص
substitute-person-needed = اختر الشخص.
substitute-waiting = { $name } (قائمة الانتظار)
substitute-leads = تسليم { $count ->
    [one] الجلسة التي
    [two] الجلستين اللتين
   *[other] الجلسات الـ{ $count } التي
} يقودها هذا الشخص أيضًا
substitute-room = تسليم غرفة الفندق أيضًا
substitute-do = منح المقعد
substitute-done = صار المقعد لـ{ $name }
seat-of = المقعد { $number }
seat-after = المقعد { $number }، وكان قبلُ لـ{ $name }

delegations-tab-attendance = الحضور
delegations-tab-history = السجل
history-status-title = الطريق إلى هنا
history-came = في القائمة: { $status }
history-step = { $from } ← { $to }
history-step-to = { $from } ← { $to }، مُنح المقعد إلى { $name }
history-none = لم يُسجَّل شيء بعد. ستُسجَّل تغييرات الحالة من الآن.
history-seat-title = المقعد
history-seat-until = رقم { $number } { $name }، حتى { $until }
history-seat-now = رقم { $number } { $name }، الآن
attendance-tab-none-title = لا شيء يُحسب بعد
attendance-tab-none-text = تظهر أنصاف الأيام مع البرنامج.
attendance-tab-in = دخل في { $time }
attendance-tab-in-desk = دخل في { $time }، { $desk }
attendance-tab-online = عبر الإنترنت منذ { $time }
attendance-tab-out = لم يُسجَّل دخوله
attendance-tab-sum = { $in } من { $all } من أنصاف الأيام المحسوبة
attendance-part-am = صباحًا
attendance-part-pm = بعد الظهر
attendance-part-evening = مساءً
attendance-part-day = يوم
delegations-field-born = تاريخ الميلاد
delegations-field-reached-by = الوصول إليه عبر
delegations-reached-example = جهة اتصال
delegations-field-arrival-flight = رحلة الوصول
delegations-field-departure-flight = رحلة المغادرة
delegations-field-passport-expires = الجواز صالح حتى
delegations-field-letter = رسالة الدعوة
delegations-letter-example = أُرسلت في 3 نوفمبر
delegations-field-nights = الليالي في الفندق
delegations-nights-follow = من الوصول إلى المغادرة
delegations-nights-own = ليلة بليلة
delegations-nights-none = لا ليالي: أدخل الوصول والمغادرة، أو اختر الليالي.
delegations-nights-count = { $count ->
    [0] لا ليالي
    [one] ليلة واحدة
    [two] ليلتان
    [few] { $count } ليالٍ
   *[other] { $count } ليلة
}
delegations-night-of = ليلة { $day }
delegations-field-companions = يأتي مع
delegations-companion-add = مرافق
delegations-companion-name = الاسم
delegations-companion-kind = بصفة
delegations-companion-note = للفندق
delegations-companion-note-example = ٣ سنوات، يحتاج سرير طفل
delegations-companion-remove = إزالة { $name }
delegations-companion-nobody = هذا الشخص
delegations-companion-child = طفل
delegations-companion-carer = راعٍ
delegations-companion-assistant = مساعد
delegations-companion-family = عائلة
delegations-section-own = الحقول الخاصة
delegations-own-wrong = هذا لا يناسب الحقل.
delegations-own-yes = نعم
delegations-own-undescribed = { $field } (من جدول)

own-fields-title = الحقول الخاصة
own-fields-text = حقول تحتاجها ورشتك وحدها. تجدها في اللوحة الجانبية والقوائم والمرشّحات.
own-fields-add = حقل
own-fields-new = حقل جديد
own-fields-empty-title = لا حقول خاصة بعد
own-fields-empty-text = مقاس القميص أو اسم المصرف أو الحافلة: أضف ما تحتاج ورشتك إلى معرفته.
own-fields-label = العنوان
own-fields-label-in = العنوان بـ{ $language }
own-fields-label-needed = اكتب عنوانًا.
own-fields-kind = ما يُملأ فيه
own-fields-kind-text = نص
own-fields-kind-number = رقم
own-fields-kind-tick = نعم أو لا
own-fields-kind-choice = واحد من قائمة
own-fields-kind-date = تاريخ
own-fields-choices = الإجابات المتاحة
own-fields-choice = الإجابة { $number }
own-fields-choice-add = إجابة
own-fields-choice-remove = إزالة الإجابة { $number }
own-fields-choices-needed = اكتب إجابتين على الأقل.
own-fields-audiences = من غيرهم يراه
own-fields-audiences-hint = يرى المنظمون والأمن كل الحقول. أما الشخص المحمي فلا يرى حقوله غيرهم، إلا الفندق إن سمحت.
own-fields-up = رفع { $name }
own-fields-down = خفض { $name }
own-fields-change = تعديل { $name }
own-fields-remove = إزالة { $name }
own-fields-done-remove = أُزيل الحقل { $name }؛ وتبقى قيمه مع الأشخاص
own-fields-only-team = للفريق فقط
own-fields-describe = وصف العمود { $field }

who-sees-title = من يرى ماذا
who-sees-text = ما تعرضه القوائم والملفات والأوراق لكل جمهور. قاعدة واحدة تقرر ذلك في كل مكان.
who-sees-of = عمّن
who-sees-open = أي شخص
who-sees-protected = شخص محمي
who-sees-detail = التفصيل
sight-shown = ظاهر
sight-alias = الاسم المستعار بدلًا منه
sight-withheld = محجوب
sight-not-for-them = ليس لهم
who-sees-protected-count = { $count ->
    [0] لا أحد محمي الآن.
    [one] شخص واحد محمي الآن.
    [two] شخصان محميان الآن.
    [few] { $count } أشخاص محميون الآن.
   *[other] { $count } شخصًا محميًا الآن.
}
detail-name = الاسم
detail-call-name = اسم النداء
detail-native-name = الاسم بكتابته الأصلية
detail-organisation = المنظمة
detail-position = المنصب
detail-city = المدينة
detail-country = البلد
detail-delegation = الوفد
detail-category = الدور هنا
detail-mode = حضوريًا أو عبر الإنترنت
detail-status = الحالة
detail-sex = الجنس
detail-age = الفئة العمرية
detail-born-on = تاريخ الميلاد
detail-first-timer = أول ورشة
detail-speaks = اللغات
detail-interpretation = الترجمة الفورية
detail-email = البريد الإلكتروني
detail-phone = الهاتف
detail-reached-by = الوصول إليه عبر
detail-arrival = الوصول
detail-departure = المغادرة
detail-pick-up = الاستقبال
detail-hotel = الغرفة والليالي
detail-passport = الجواز
detail-visa = التأشيرة والرسالة
detail-diet = الطعام
detail-access = الوصول والاحتياجات
detail-emergency = جهة الطوارئ
detail-companions = المرافقون
detail-photo = إذن التصوير
detail-note = ملاحظة
detail-desk-note = ما يُبلَّغ به مكتب الاستقبال
detail-badge = رمز البطاقة

## تكرار محتمل داخل القائمة

duplicates-title = تكرار محتمل
duplicates-text = اختر السجل الذي يبقى، وحيث يختلف السجلان اختر الصحيح. تنتقل إليه الجلسات وتسجيلات الحضور والسجل التاريخي.
duplicates-place = { $place } من { $count }
duplicates-number = يبقى الرقم { $number } وشارته
duplicates-leads = { $count ->
    [one] يدير جلسة واحدة
    [two] يدير جلستين
    [few] يدير { $count } جلسات
   *[other] يدير { $count } جلسة
}
duplicates-was-there = { $count ->
    [one] حضر فترة واحدة
    [two] حضر فترتين
    [few] حضر { $count } فترات
   *[other] حضر { $count } فترة
}
duplicates-open = افتح الرقم { $number }
duplicates-one = الشخص نفسه
duplicates-two = شخصان
duplicates-previous = الزوج السابق
duplicates-next = الزوج التالي
duplicates-next-keys = { $next } للزوج التالي
duplicates-done-one = أصبح { $name } شخصًا واحدًا
duplicates-done-two = { $one } و{ $other } شخصان
duplicates-none-title = لا أحد مكرر
duplicates-none-text = لا يشبه أي سجل سجلًا آخر. ولا تعود الأزواج التي قلت إنها لشخصين.
