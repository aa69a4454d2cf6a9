# التنبيهات والشارات والماسح عند مكتب الاستقبال.
check-in-answer-held = توقّف واتصل بالمنظِّم
check-in-help-held = لم يُسجَّل الحضور بعد. اسمح بالدخول عندما يقول المنظِّم ذلك؛ ويُسجَّل هذا على حدة.
check-in-flag-look = انتبه:
check-in-flag-stop = توقّف واتصل:
check-in-print-badge = طباعة الشارة
check-in-badge-printed = { $count ->
    [one] طُبعت مرة
    [two] طُبعت مرتين
    [few] طُبعت { $count } مرات
   *[other] طُبعت { $count } مرة
}
check-in-badge-title = شارة { $name }
check-in-badge-text = الرمز { $badge }
check-in-badge-set = الشارة: الطابعة والحجم والموضع
check-in-badge-size = الحجم
check-in-badge-a6 = A6
check-in-badge-90x60 = 90 × 60 مم
check-in-badge-place = الموضع الخالي التالي
check-in-badge-place-of = { $place } من { $places }
check-in-badge-remembered = يُحفظ لهذا الحاسوب: من الآن تُطبع الشارة فورًا في الموضع التالي من الورقة.
check-in-badge-no-printer = لا يعرف هذا الحاسوب أي طابعة. تُفتح الشارة في عارض PDF، فاطبعها من هناك.
check-in-badge-viewer = لم تُحدَّد طابعة للشارات: شارة { $name } مفتوحة في عارض PDF لتُطبع من هناك.
check-in-badge-not-taken = لم تقبل { $printer } شارة { $name }. وهي مفتوحة في عارض PDF.
check-in-badge-sent = أُرسلت شارة { $name } إلى { $printer }، الموضع { $place } من { $places }
check-in-badge-again = { $count ->
    [one] طُبعت من قبل مرة، { $time }
    [two] طُبعت من قبل مرتين، آخرهما { $time }
    [few] طُبعت من قبل { $count } مرات، آخرها { $time }
   *[other] طُبعت من قبل { $count } مرة، آخرها { $time }
}
check-in-badge-again-text = الشارة نفسها مرة أخرى تُدخل أيضًا من معه الأولى. والرمز الجديد يُبطل { $badge }.
check-in-badge-do = طباعة
check-in-badge-same = اطبعها مرة أخرى
check-in-badge-anew = رمز جديد ثم طباعة

check-in-scanner-title = تجربة الماسح
check-in-scanner-text = امسح الرمز الظاهر على الشاشة. ليس شارة أحد.
check-in-scanner-code = رمز QR: { $code }
check-in-scanner-wait = في انتظار الماسح…
check-in-scanner-good = وصل الرمز كاملًا
check-in-scanner-good-text = يفهم المكتب هذا الماسح.
check-in-scanner-good-layout = وصل الرمز كاملًا عبر تخطيط لوحة مفاتيح آخر
check-in-scanner-good-layout-text = يكتب الماسح كما على لوحة أمريكية وهذا الحاسوب مضبوط على غيرها. يقرأ المكتب المفاتيح نفسها فلا حاجة إلى تغيير شيء.
check-in-scanner-no-ending = وصل الرمز بلا Enter في آخره
check-in-scanner-no-ending-text = سينتظر المكتب المزيد. اضبط الماسح ليضيف Enter (في دليله رمز لذلك)، أو اعتبر التوقّف نهاية.
check-in-scanner-slow = وصل الرمز ببطء حتى بدا كالكتابة
check-in-scanner-slow-text = بين مفتاحين حتى { $gap } مللي ثانية. اضبط الماسح بلا مهلة بين الحروف، أو اقبل هذه السرعة.
check-in-scanner-wrong = وصل شيء آخر
check-in-scanner-wrong-text = «{ $got }» ليس الرمز الظاهر. أمسك الماسح مستقيمًا وأقرب، أو نظّف نافذته، ثم أعد المحاولة.
check-in-scanner-got = ما وصل
check-in-scanner-layout = لوحة المفاتيح
check-in-scanner-layout-same = مثل الماسح
check-in-scanner-layout-other = أخرى؛ ولو كُتب لظهر «{ $typed }»
check-in-scanner-ending = النهاية
check-in-scanner-ending-enter = Enter أو Tab
check-in-scanner-ending-none = لا شيء
check-in-scanner-speed = السرعة
check-in-scanner-speed-is = { $gap } مللي ثانية على الأكثر بين مفتاحين
check-in-scanner-allow-slow = اقبل هذه السرعة هنا
check-in-scanner-allow-pause = اعتبر التوقّف نهاية
check-in-scanner-set = هذا الحاسوب مضبوط لماسح غير معتاد.
check-in-scanner-usual = العودة إلى المعتاد
check-in-camera = الكاميرا
check-in-camera-hint = قد تكفي الكاميرا عند عدم وجود ماسح. لا يُرسَل شيء ولا يُحفظ.
check-in-camera-try = تجربة الكاميرا
check-in-camera-stop = إيقاف
check-in-camera-read = قرأت الكاميرا: { $text }
check-in-camera-cannot = لا تستطيع نافذة هذا الحاسوب فتح كاميرا. استعمل ماسحًا أو اكتب الاسم.
check-in-camera-none = لم يُعثر على كاميرا.
check-in-camera-refused = رُفض استخدام الكاميرا. اسمح به في إعدادات هذا الحاسوب ثم أعد المحاولة.
check-in-camera-busy = برنامج آخر يستخدم الكاميرا. أغلقه ثم أعد المحاولة.

# نصف اليوم المحسوب.
check-in-turned = يُحسب من الآن: { $part }
check-in-pick-ended = انتهى نصف اليوم الذي جرى فيه الاختيار. يُحسب من الآن: { $part }
check-in-picked = اختير يدويًا
check-in-picked-until = اختير يدويًا حتى { $time }
check-in-follow-clock = اتباع الساعة

# ما يمكن قوله عن شخص عند المكتب.
check-in-more-of = المزيد عن { $name }
check-in-find = بحث
check-in-do-online = تسجيل الحضور عبر الإنترنت
check-in-excuse = غياب بعذر
check-in-excused-not = بلا عذر بعد كل شيء
check-in-came-late = وصل متأخرًا
check-in-left-early = غادر مبكرًا
check-in-is-online = يشارك عبر الإنترنت
check-in-is-here = حاضر في القاعة
check-in-planned-online = كان متوقعًا عبر الإنترنت
check-in-group = المجموعة { $group }
check-in-said-in-person = { $name }: حضوريًا
check-in-said-online = { $name }: عبر الإنترنت
check-in-said-excused = { $name }: بعذر
check-in-said-none = { $name }: لم يُدخل شيء
check-in-instead-who = من حضر
check-in-instead-new = شخص جديد
check-in-instead-list = شخص من القائمة
check-in-instead-person = الشخص
check-in-instead-person-needed = اختر الشخص.
check-in-instead-waiting = { $name } (قائمة الانتظار)
check-in-choose-all = اختيار الكل: { $count }
check-in-choose-none = إلغاء الاختيار

check-in-trace = سجل الحضور
check-in-trace-title = سجل { $name }
check-in-trace-text = كل ما سُجّل، الأحدث أولًا. لا يُحذف منه شيء أبدًا.
check-in-trace-none = لم يُسجَّل شيء بعد.
check-in-trace-back = تُراجع عنه
check-in-trace-arrived = سُجّل الحضور
check-in-trace-let-in-again = سُمح بالدخول
check-in-trace-excused = بعذر
check-in-trace-absent = غائب
check-in-trace-late = وصل متأخرًا
check-in-trace-on-time = في الموعد
check-in-trace-left-early = غادر مبكرًا
check-in-trace-again = يسري من جديد
check-in-trace-withdrawn = تراجع: { $what }
check-in-way-typed = بالاسم
check-in-way-scanned = بالمسح
check-in-way-command-line = سطر الأوامر
check-in-way-sheet = الورقة الموقّعة
check-in-way-grid = إدخال
check-in-way-walk-in = بلا تسجيل

check-in-camera-on = الكاميرا تقرأ الشارات: ضع شارة أمامها.
check-in-camera-use = قراءة الشارات بالكاميرا عند هذا المكتب
