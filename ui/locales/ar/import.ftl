# ملف جدول يُقرأ.
import-title = استيراد
import-title-delegates = استيراد المشاركين
import-title-agenda = استيراد جدول الأعمال
import-command-agenda = استيراد جدول أعمال…
import-comma = ،{" "}
import-step-file = اختيار الملف
import-step-check = المطابقة والتحقق
import-step-add-delegates = الإضافة إلى الوفود
import-step-add-agenda = الإضافة إلى جدول الأعمال
import-kind-delegates = قائمة أشخاص
import-kind-agenda = جدول أعمال
import-drop-delegates = أفلت قائمة الأشخاص هنا
import-drop-agenda = أفلت جدول الأعمال هنا
import-choose = اختر ملفًا…
import-pick-title = اختر جدولًا
import-pick-kind = جداول
import-reading = قراءة الملف
import-failed = تعذّرت قراءة هذا الملف
import-sheet = الورقة
import-change-file = تغيير الملف
import-row = صف
import-skip-column = تجاهل
import-problems = المشكلات
import-next = التالي
import-no-problems = لا شيء يحتاج إليك.
import-duplicates = تكرار محتمل
import-keep-both = إبقاء الاثنين
import-skipped = صفوف متجاوَزة
import-rooms = القاعات في الملف
import-letters = الحروف مقروءة كما يجب:
import-use = استعمال
import-fine = مقبول كما هو
import-looks-right = صحيح هكذا
import-guessed = خُمِّن من العنوان والخلايا. تحقّق منه.
import-leave-empty = اتركه فارغًا
import-leave-row = استبعاد الصف
import-one-undo = تراجع واحد يزيل الاستيراد كله.
import-add = { $count ->
    [one] إضافة صف واحد
    [two] إضافة صفين
    [few] إضافة { $count } صفوف
   *[other] إضافة { $count } صفًا
}
import-add-leave = إضافة { $count }، وترك { $left } لوقت لاحق
import-another = استيراد ملف آخر
import-go-delegations = إلى الوفود
import-go-agenda = إلى جدول الأعمال
import-place-row = الصف { $row }
import-place-field = الصف { $row }، { $field }

# ملصق وملحوظ ومحفوظ.
import-paste = لصق قائمة
import-paste-text = انسخ الخلايا من جدولك مع العناوين ثم اضغط { $keys } هنا.
import-pasted = قائمة ملصقة
import-note-separator-line = يقول السطر الأول إن «{ $said }» يفصل بين الخلايا. الفاصل هو «{ $used }» وبه قُرئ الملف.
import-note-byte-order-mark = يقول الملف إنه بترميز UTF-8 وليس كذلك. قُرئت حروفه كما هي: راجع الحروف ذات العلامات.
import-note-lost-characters = تعذّرت قراءة بعض حروف الملف. تظهر في المعاينة هكذا: �.
import-remembered = طوبقت الأعمدة كما اخترت لآخر ملف بهذه العناوين.
import-guess-anew = تخمين الأعمدة من جديد
import-how = العناوين والتواريخ
import-head-row = العناوين في
import-head = الصف { $row }
import-head-none = بلا عناوين
import-dates = من عددين صغيرين في تاريخ
import-dates-dmy = الأول هو اليوم
import-dates-mdy = الأول هو الشهر
import-into = تُضاف إلى
import-into-each = كلٌّ حسب منظمته وبلده

# من هو من.
import-in-file = في ملفك
import-already-in = موجود، رقم { $number }
import-likeness-same = الاسم نفسه
import-likeness-very-close = قريب جدًا
import-likeness-close = قريب
import-merge = دمج
import-merge-all = دمج الكل ({ $count })
import-keep-all = إبقاء الكل منفصلين
import-will-merge = سيُدمج
import-will-keep = شخصان
import-merge-into = الشخص نفسه: { $whom }. يُضاف الجديد.
import-kept-apart = شخص غير { $whom }.
import-change-answer = تغيير
import-changes = التغييرات
import-changes-take = يؤخذ من الملف
import-changes-field = { $field } ({ $count })
import-change-take = أخذ { $field } من الملف لـ{ $name }
import-change-empty = لا شيء
import-cell-changes = يتغير
import-legend-changes = يغيّر القائمة
import-gone = لم يعودوا في الملف
import-gone-text = يبقون في القائمة كما هم. علّم من ألغى.
import-gone-all = كلهم ألغوا
import-gone-one = { $name }، رقم { $number }، ألغى
import-sum-cancelled = { $count ->
    [one] ملغى
   *[other] ملغون
}
import-sum-unchanged = { $count ->
    [one] بلا تغيير
   *[other] بلا تغيير
}
import-sum-asked = { $count ->
    [one] مكرر محتمل
   *[other] مكررات محتملة
}
import-nothing-to-do = لا جديد
import-cancel-only = { $count ->
    [zero] لا إلغاء
    [one] إلغاء شخص واحد
    [two] إلغاء شخصين
    [few] إلغاء { $count } أشخاص
    [many] إلغاء { $count } شخصًا
   *[other] إلغاء { $count } شخص
}
import-use-name = استعمال { $name }
import-to-be-named = إضافة باسم «يُحدَّد لاحقًا»
import-to-be-named-value = يُحدَّد لاحقًا
import-problem-city-close = «{ $value }» قريب من { $suggestion }.
import-problem-organisation-close = «{ $value }» قريب من { $suggestion }، وهي في قائمة المنظمات.
import-cell-city-close = { $suggestion }؟
import-cell-organisation-close = { $suggestion }؟
import-field-status = الحالة
import-field-delegation = الوفد
import-field-age-band = الفئة العمرية
import-field-arrival-time = وقت الوصول
import-field-departure-time = وقت المغادرة
import-field-hotel-room = غرفة الفندق
import-field-born-on = تاريخ الميلاد
import-field-first-timer = أول مشاركة
import-field-reached-by = جهة الاتصال
import-field-interpretation = الترجمة
import-field-arrival-flight = رحلة الوصول
import-field-departure-flight = رحلة المغادرة
import-field-pick-up = الاستقبال
import-field-passport = جواز السفر
import-field-passport-expires = صلاحية الجواز
import-field-visa = التأشيرة
import-field-invitation-letter = خطاب الدعوة
import-field-emergency-contact = جهة الطوارئ
import-field-nights = ليالي الفندق
import-field-desk-note = ما يُبلَّغ به مكتب الاستقبال
import-field-alias = الاسم المستعار

# ما يقرؤه المنظم في كل خطوة.
import-drop-text = Excel أو OpenDocument أو CSV أو نص، بأي لغة وأي ترتيب للأعمدة. قد تقع العناوين في أي من الصفوف العشرين الأولى.
import-fact-as-is-title = ملفك لا يتغير أبدًا
import-fact-as-is = تبقى التصحيحات في ورشة.
import-fact-look-title = ترى كل شيء أولًا
import-fact-look = تُسمى المشكلات صفًا صفًا قبل أي إضافة.
import-fact-undo-title = تراجع واحد
import-fact-undo = يعيد الاستيراد كله.
import-fact-sheet = الورقة «{ $sheet }»
import-fact-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
import-fact-header = العناوين في الصف { $row }
import-fact-encoding = { $encoding }، «{ $delimiter }» بين الخلايا
import-delimiter-tab = جدولة
import-fact-dates-dmy = اليوم أولًا في التواريخ
import-fact-dates-mdy = الشهر أولًا في التواريخ
import-fact-dates-ymd = السنة أولًا في التواريخ
import-column-unnamed = العمود { $number }
import-column-is = «{ $header }» هو
import-edit-cell = الصف { $row }، { $header }
import-updates = يضيف إلى رقم { $number } الموجود في القائمة
import-legend-error = يحتاج إليك
import-legend-warning = يستحق نظرة
import-legend-known = قد يكون في القائمة
import-legend-help = انقر خلية لتصحيحها. ملفك لا يتغير أبدًا.
import-more-problems = عرض المزيد ({ $count })
import-accept-all = إضافة كل هذه الصفوف بلا تلك القيم
import-left-out = استبعدتها أنت
import-take-back-in = إعادة
import-notes = للعلم
import-notes-more = والصفوف { $rows } أيضًا
import-rows = { $count ->
    [one] الصف { $rows }:
   *[other] الصفوف { $rows }:
}
import-room-places = { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
   *[other] { $count } مكانًا
}
import-letters-lost = { $count ->
    [one] اسم واحد فقد حرفًا عند حفظ الملف
   *[other] أسماء فقدت حروفًا عند حفظ الملف: { $count }
}
import-type = اكتب: { $field }
import-type-for = { $place }: القيمة الجديدة
import-answer-woman = امرأة
import-answer-man = رجل
import-answer-yes = نعم
import-answer-no = لا
import-sum-new = { $count ->
    [one] جديد
   *[other] جدد
}
import-sum-updated = { $count ->
    [one] محدَّث
   *[other] محدَّثون
}
import-sum-need = { $count ->
    [one] يحتاج إليك
   *[other] تحتاج إليك
}
import-after = { $over ->
    [0] { $name }: سيكون العدد { $people } من { $target }
   *[other] { $name }: سيكون العدد { $people } والهدف { $target }
}
import-after-none = لم تُحدَّد أهداف بعد
import-update = { $count ->
    [one] تحديث صف واحد
    [two] تحديث صفين
    [few] تحديث { $count } صفوف
    [many] تحديث { $count } صفًا
   *[other] تحديث { $count } صف
}
import-update-leave = تحديث { $count }، وترك { $left } لوقت لاحق
import-done-delegates = { $added ->
    [zero] لم يُضف أحد
    [one] أُضيف شخص واحد
    [two] أُضيف شخصان
    [few] أُضيف { $added } أشخاص
    [many] أُضيف { $added } شخصًا
   *[other] أُضيف { $added } شخص
}{ $updated ->
    [0] {""}
   *[other] ، وحُدّث { $updated }
}
import-done-agenda = { $added ->
    [zero] لم تُضف جلسات
    [one] أُضيفت جلسة واحدة
    [two] أُضيفت جلستان
    [few] أُضيفت { $added } جلسات
   *[other] أُضيفت { $added } جلسة
}
import-done-left = { $count ->
    [one] الصف { $rows } ينتظر: أصلحه في الملف واستورد الملف من جديد. لا يُضاف أحد مرتين.
   *[other] صفوف تنتظر ({ $rows })، عددها { $count }: أصلحها في الملف واستورد الملف من جديد. لا يُضاف أحد مرتين.
}
import-file-unchanged = لم يتغير ملفك.
import-field-timestamp = وقت الإرسال
import-field-full-name = الاسم الكامل
import-field-given = الاسم الأول
import-field-family = اسم العائلة
import-field-title = اللقب (د.، أ.)
import-field-preferred-name = اسم النداء
import-field-latin-name = الاسم بالحروف اللاتينية
import-field-native-name = الاسم بخطه
import-field-sex = الجنس
import-field-organisation = المنظمة
import-field-acronym = الاختصار
import-field-position = المنصب
import-field-country = البلد
import-field-city = المدينة
import-field-phone = الهاتف
import-field-email = البريد الإلكتروني
import-field-languages = اللغات
import-field-diet = الطعام
import-field-access-needs = احتياجات الوصول
import-field-arrival = الوصول
import-field-departure = المغادرة
import-field-participation = طريقة الحضور
import-field-photo-consent = الموافقة على التصوير
import-field-category = الدور
import-field-note = ملاحظة
import-field-day = اليوم
import-field-start = البداية
import-field-end = النهاية
import-field-time = الوقت
import-field-duration = المدة
import-field-agenda-title = العنوان
import-field-agenda-note = ملاحظة
import-field-title-en = العنوان بالإنجليزية
import-field-title-fr = العنوان بالفرنسية
import-field-title-pt = العنوان بالبرتغالية
import-field-title-es = العنوان بالإسبانية
import-field-title-sw = العنوان بالسواحيلية
import-field-title-ar = العنوان بالعربية
import-field-kind = نوع الجلسة
import-field-form = حضوري أو عن بعد
import-field-room = القاعة
import-field-rooms = القاعات
import-field-leads = من يقود
import-field-language = اللغات
import-field-objective = الهدف
import-field-parent = جزء من
import-field-pinned = مثبتة
import-field-join-link = رابط الانضمام
import-field-reference = رقم الجلسة
import-field-own-kind = نوع خاص بك
import-field-short-title = عنوان قصير
import-field-tags = المحاور
import-field-needs = المعدات المطلوبة
import-field-outcomes = نتائج البرنامج
import-field-people = العدد المتوقع
import-field-organisers-only = للمنظمين فقط
import-field-usual = المدة المعتادة
import-field-shortest = أقصر مدة
import-problem-name-missing = في الصف تفاصيل وليس فيه اسم. اكتب الاسم أو اترك الصف لوقت لاحق.
import-problem-name-single = اسم واحد، يبقى كما هو.
import-problem-name-long = في الاسم { $length } حرفًا. تطبعه الشارة على سطرين.
import-problem-org-long = في اسم المنظمة { $length } حرفًا. تطبعه الشارة أصغر.
import-problem-cell-long = في الخلية { $length } حرف. تُحفظ كلها.
import-problem-email-missing = لا بريد إلكتروني. لا بأس إن كنت تصل إلى الشخص بطريقة أخرى.
import-problem-email-shared = البريد نفسه في الصف { $rows }. لا بأس إن كانا يتشاركانه.
import-problem-email-invalid = «{ $value }» ليس بريدًا إلكترونيًا. اكتبه من جديد أو اتركه فارغًا.
import-problem-email-multiple = هناك عدة عناوين. يُستعمل الأول.
import-problem-phone-scientific = حوّل الجدول الرقم إلى { $value }. ضاعت الأرقام الأخيرة: اكتب الرقم.
import-problem-phone-multiple = هناك عدة أرقام. تُحفظ كلها كما كُتبت.
import-problem-country-missing = لا بلد. تحتاجه الأعداد والوفود.
import-problem-country-unknown = «{ $value }» بلد لا تعرفه ورشة. اكتب البلد.
import-problem-country-ambiguous = «{ $value }» قد يكون { $countries }. اختر أيها.
import-problem-sex-missing = لم يُذكر. يُحسب «غير مذكور».
import-problem-sex-unrecognised = لم يُفهم «{ $value }». يُحسب «غير مذكور» حتى تختار.
import-problem-date-invalid = «{ $value }» ليس يومًا. اختر اليوم أو اتركه فارغًا.
import-problem-date-order = في «{ $value }» اليوم والشهر معكوسان عن بقية العمود. تحقق من صحته.
import-problem-departure-before-arrival = المغادرة قبل الوصول. اختر اليوم الصحيح.
import-problem-consent-missing = لم يُذكر شيء عن الصور. اسأل عند تسجيل الوصول.
import-problem-consent-unclear = «{ $value }» ليس نعم ولا لا. يُحسب «اسأل أولًا» حتى تختار.
import-problem-char-lost = فقد «{ $value }» حرفًا عند حفظ الملف. اكتبه من جديد.
import-problem-row-shifted = { $shift ->
    [one] انزاحت الخلايا عمودًا واحدًا فأُعيدت. تحقق من الصف.
   *[other] انزاحت الخلايا { $shift } أعمدة فأُعيدت. تحقق من الصف.
}
import-problem-duplicate-candidate = قد يكون شخص الصف { $rows }. اختر أي صف تُبقي أو أبقِ الاثنين.
import-problem-formula-like = تبدأ الخلية كصيغة حسابية. تُحفظ نصًا ولا تُحسب أبدًا.
import-problem-markup-like = تبدو الخلية كنص برمجي. تُحفظ كلمات عادية.
import-problem-control-chars = في الخلية حروف تحكم غير مرئية. تُحذف.
import-problem-bidi-control = في الخلية علامات غير مرئية تقلب اتجاه الكتابة. تحقق من الاسم.
import-problem-overlap-room = «{ $value }» يستعملها أيضًا الصف { $rows } مدة { $minutes } دقيقة. ستُظهر الأجندة التعارض.
import-problem-duration-mismatch = الأوقات تعطي { $times } وعمود المدة يقول { $typed }. تُستعمل الأوقات.
import-problem-time-unresolved = «{ $value }» ليس وقتًا. تنتظر الجلسة في الدرج حتى تضعها.
import-problem-end-missing = لا نهاية ولا شيء بعدها. تُفترض ساعة؛ غيّرها في الأجندة.
import-problem-end-after-midnight = تنتهي بعد منتصف الليل وتتبع يوم المساء.
import-problem-lead-unnamed = سترسل { $organisations } شخصًا. أضف الاسم حين تعرفه.
import-problem-day-missing = لا يُعرف يوم لهذا الصف. اختر اليوم وإلا انتظر في الدرج.
import-problem-other = «{ $value }» يحتاج إلى نظرة.
import-cell-name-missing = بلا اسم
import-cell-name-single = اسم واحد، يبقى
import-cell-name-long = طويل للشارة
import-cell-org-long = طويل للشارة
import-cell-cell-long = طويل، يُحفظ كله
import-cell-email-missing = لا يوجد
import-cell-email-shared = مشترك، لا بأس
import-cell-email-invalid = ليس عنوانًا
import-cell-email-multiple = يُستعمل الأول
import-cell-phone-scientific = ضاعت أرقام
import-cell-phone-multiple = عدة، تُحفظ
import-cell-country-missing = ناقص
import-cell-country-unknown = أي بلد؟
import-cell-country-ambiguous = أيها؟
import-cell-sex-missing = لم يُذكر
import-cell-sex-unrecognised = لم يُفهم
import-cell-date-invalid = ليس يومًا
import-cell-date-order = اليوم والشهر؟
import-cell-departure-before-arrival = قبل الوصول
import-cell-consent-missing = لم يُذكر
import-cell-consent-unclear = نعم أم لا؟
import-cell-char-lost = حرف ضائع
import-cell-row-shifted = أُعيدت الخلايا
import-cell-duplicate-candidate = مثل الصف { $rows }
import-cell-formula-like = حُفظ نصًا
import-cell-markup-like = حُفظ نصًا
import-cell-control-chars = حُذفت علامات
import-cell-bidi-control = راجع الاتجاه
import-cell-overlap-room = القاعة مكررة
import-cell-duration-mismatch = لا توافق الأوقات
import-cell-time-unresolved = أي وقت؟
import-cell-end-missing = بلا نهاية
import-cell-end-after-midnight = بعد منتصف الليل
import-cell-lead-unnamed = الاسم لاحقًا
import-cell-day-missing = أي يوم؟
import-skip-row-title = عنوان فوق القائمة
import-skip-row-logo = شعار أو عنوان بريدي
import-skip-row-empty = فارغ
import-skip-row-totals = مجاميع
import-skip-row-note = حاشية
import-skip-row-day-header = عنوان يوم
import-skip-end-marker = نهاية يوم
import-kind = ما في الملف
import-preview = الملف كما قُرئ
