# سير الجلسة خطوة بخطوة.
plans-title = خطط الجلسات
plans-none-title = لا توجد جلسات بعد
plans-none-text = الخطة تخص جلسة. أضف الجلسات إلى جدول الأعمال أولا.
plans-tray = غير مجدولة
plans-no-plan = لا خطة بعد
plans-fits = مناسبة
plans-over = زيادة { $count } د
plans-free = { $count } د متبقية
plans-previous = الجلسة السابقة
plans-next = الجلسة التالية
plans-view = لمن
plans-view-facilitators = الميسرون
plans-view-participants = المشاركون
plans-columns = الأعمدة
plans-print = طباعة الدليل
plans-add = خطوة
plans-library = المكتبة
plans-show-agenda = عرض في جدول الأعمال
plans-people = الأشخاص
plans-time = الوقت
plans-min = د
plans-minutes = الدقائق
plans-step-method = الخطوة والطريقة
plans-step = الخطوة
plans-method = الطريقة
plans-facilitator = ما يفعله الميسر
plans-participants = ما يفعله المشاركون
plans-materials = المواد
plans-lead = القيادة
plans-co-lead = القيادة المشاركة
plans-setup = ترتيب القاعة
plans-notes = ملاحظات
plans-cue = إشارة للمترجمين
plans-droppable = يمكن حذفها
plans-shortest = الحد الأدنى
plans-shortest-is = الأدنى { $count }
plans-clock = تبدأ في
plans-clock-is = في { $time }
plans-clock-hint = اتركه فارغا: الأوقات تتبع الدقائق.
plans-activity = نوع النشاط
plans-activity-auto = حسب الطريقة
plans-activity-input = عرض
plans-activity-plenary = جلسة عامة
plans-activity-groups = مجموعات
plans-activity-pairs = ثنائيات وحركة
plans-activity-alone = فردي
plans-activity-break = استراحة
plans-row = الخطوة { $number }، { $title }
plans-drag = اسحب للنقل
plans-more = تفاصيل الخطوة { $number }
plans-times-follow = الأوقات تتبع الدقائق؛ اكتب رقما لتغييرها.
plans-keys = Enter: الخطوة التالية · Shift Enter: سطر جديد · Alt ↑↓: نقل · Esc: اختيار الخطوة
plans-needs = تحتاج الخطوات { $needed } دقيقة، والفترة { $slot }.
plans-needs-open = تحتاج الخطوات { $needed } دقيقة.
plans-end-eats = ستنتهي في { $end } وتأخذ من { $next }.
plans-end = ستنتهي في { $end }.
plans-into = تنقص { $count } دقائق قبل { $time }.
plans-free-minutes = { $count } دقائق متبقية.
plans-fit-exact = الخطوات تملأ فترة { $slot } دقيقة.
plans-slot-end = { $slot } د، { $end }
plans-fix-shorten = قصّر الخطوة { $step } إلى { $to }
plans-fix-drop = احذف الخطوة { $step }
plans-fix-cut = قصّر واحذف عدة خطوات
plans-fix-lengthen = أعطها للخطوة { $step }
plans-fix-slot = اجعل الفترة { $to }
plans-fix-leaves = ستبقى { $count } د ناقصة
plans-slot-title = جعل الفترة { $to } دقيقة
plans-slot-nothing = لا يتحرك شيء آخر.
plans-slot-moves = { $title }: { $from } ← { $to }
plans-slot-gone = { $title } تفقد مكانها
plans-slot-clashes = { $count } تعارضات جديدة
plans-slot-apply = غيّر جدول الأعمال
plans-packed = { $packed } من { $all } جاهز
plans-material-step = الخطوة { $steps }
plans-counts = الأعداد لـ { $people } أشخاص و{ $spares } احتياطي.
plans-spares = احتياطي
plans-packing-list = قائمة مواد اليوم { $day }
plans-packing = قائمة المواد
plans-no-materials = اكتب ما تحتاجه الخطوة، مثل «24 بطاقة، أقلام لكل شخص».
plans-spent = كيف يُقضى الوقت
plans-listening = من الخطوة { $first } إلى { $last } يستمع الناس فقط لمدة { $count } دقيقة.
plans-listening-one = في الخطوة { $step } يستمع الناس فقط لمدة { $count } دقيقة.
plans-panel = المتحدثون
plans-panel-minutes = دقائق { $name }
plans-panel-cue = إشارة لـ { $name }
plans-panel-up = ارفع { $name }
plans-comments = تعليقات
plans-comment-add = أضف تعليقا
plans-comment-author = اسمك
plans-comment-on = على الخطوة { $step }
plans-comment-resolve = تمت المعالجة
plans-comment-reopen = أعد الفتح
plans-comment-remove = احذف التعليق
plans-comment-count = { $count } تعليقات مفتوحة
plans-plan-b = الخطة البديلة
plans-plan-b-case = إذا
plans-plan-b-then = فإن
plans-plan-b-add = أضف حالة
plans-plan-b-none = ماذا لو حدث خلل؟
plans-before = قبل أن تبدأ
plans-edit = تعديل
plans-groups = مجموعات متوازية
plans-group-name = اسم المجموعة { $number }
plans-group-size = الأشخاص
plans-group-room = القاعة
plans-group-add = قسّم إلى مجموعات
plans-group-more = مجموعة أخرى
plans-group-remove = احذف المجموعة { $number }
plans-group-step = خطوة لهذه المجموعة
plans-group = المجموعة { $number }
plans-group-count = { $count } مجموعات
plans-no-room = بلا قاعة
plans-empty-title = خطط هذه الجلسة خطوة بخطوة
plans-empty-text = ابدأ بخطوة، أو خذ نموذجا من المكتبة، أو الصق جدولا من Word أو Excel.
plans-first-step = الخطوة الأولى
plans-selected = { $count } خطوات مختارة
plans-remove = حذف
plans-removed = حُذفت { $count } خطوات
plans-duplicate = تكرار
plans-copy = نسخ
plans-copied = نُسخت { $count } خطوات. الصقها في أي خطة.
plans-pasted = { $count ->
    [one] أُلصقت خطوة واحدة
    [two] أُلصقت خطوتان
    [few] أُلصقت { $count } خطوات
   *[other] أُلصقت { $count } خطوة
}
plans-keep = احفظ ككتلة
plans-keep-name = اسم الكتلة
plans-kept = حُفظت: { $name }
plans-import = استيراد خطة…
plans-imported = قُرئت الخطة: { $count } خطوات
plans-export = تصدير…
plans-exported = كُتب: { $path }
plans-run-sheet = ورقة التسيير
plans-shopping = قائمة المشتريات
plans-search = ابحث عن طريقة
plans-library-methods = الطرائق
plans-library-patterns = النماذج
plans-library-blocks = كتلي
plans-library-language = الطرق مكتوبة بالإنجليزية والفرنسية.
plans-library-none = لا نتائج
plans-library-no-blocks = اختر خطوات واحفظها ككتلة لاستخدامها في أي ورشة.
plans-insert = أدرج { $name }
plans-inserted = أُدرج { $name }
plans-people-range = { $from }–{ $to } شخصا
plans-people-from = { $from } شخصا فأكثر
plans-variants = بدائل
plans-block-remove = احذف الكتلة { $name }
plans-column-label = العنوان
plans-column-kind = النوع
plans-column-choices = خيارات، واحد في كل سطر
plans-column-shared = يراها المشاركون
plans-column-add = أضف عمودا
plans-column-remove = احذف العمود { $name }
plans-columns-title = أعمدتك الخاصة
plans-kind-text = نص
plans-kind-number = رقم
plans-kind-tick = علامة
plans-kind-choice = خيار
plans-kind-person = شخص
plans-bad-length = { $text } ليست مدة
plans-free-before = { $count } د فراغ
plans-over-before = تأخير { $count } د
plans-nav-count = { $count } خطط لا تناسب جلساتها
plans-agenda-link = الخطة
plans-agenda-minutes = { $needed } من { $slot } د
plans-agenda-over = تحتاج الخطة { $count } دقائق إضافية
plans-find-hint = خطة جلسة
plans-run = تنفيذ
plans-run-title = { $title }، تنفيذ
plans-running = قيد التنفيذ
plans-run-left = د متبقية
plans-run-over = د زيادة
plans-run-next = التالي
plans-run-next-is = التالي: { $title }
plans-run-last = هذه هي الخطوة الأخيرة.
plans-run-finish = إنهاء
plans-run-start = بدء
plans-run-again = البدء من جديد
plans-run-back = تراجع
plans-run-more = +{ $count } د
plans-run-begins-in = تبدأ بعد { $count } د
plans-run-should-begin = كان يجب أن تبدأ قبل { $count } د
plans-run-not-now = ليست في جدول الأعمال الآن. يحسب الوقت من لحظة البدء.
plans-run-behind = تأخر { $count } د، تنتهي { $end }
plans-run-ahead = تقدم { $count } د، تنتهي { $end }
plans-run-on-time = في الوقت، تنتهي { $end }
plans-run-over-slot = بعد نهاية الفترة بمقدار { $count } د
plans-run-lock = { $title } في { $time }، بعد { $count } د
plans-run-lock-passed = كان موعد { $title } في { $time }
plans-run-lock-over = ينقص { $count } د قبلها
plans-run-lock-free = يبقى { $count } د قبلها
plans-run-given = مضاف { $count } د
plans-run-gone = لم تعد هذه الخطوة في الخطة.
plans-run-jump = الانتقال إلى الخطوة { $number }، { $title }
plans-run-full = ملء الشاشة
plans-run-leave-full = الخروج من ملء الشاشة
plans-run-done = من { $from } إلى { $to }: { $took } دقيقة، والمخطط { $planned }
plans-run-took = استغرقت { $count } د
plans-run-left-out = لم تنفذ
plans-run-planned = المخطط
plans-run-actual = الفعلي
plans-run-went = كيف سارت
plans-run-keys = ← أو المسافة: التالي · مفتاح الحذف: تراجع · ‏1، 5: دقائق أكثر · F: ملء الشاشة · Esc: إغلاق
plans-run-said-step = الخطوة { $number }، { $title }، { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
plans-run-said-left = { $count ->
    [zero] لم يبق شيء
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $count } دقائق
    [many] بقيت { $count } دقيقة
   *[other] بقيت { $count } دقيقة
}
plans-run-said-over = انتهى وقت هذه الخطوة
plans-import-title = استيراد خطة
plans-import-reads = { $count ->
    [zero] لا خطوات
    [one] خطوة واحدة، { $minutes } دقيقة
    [two] خطوتان، { $minutes } دقيقة
    [few] { $count } خطوات، { $minutes } دقيقة
    [many] { $count } خطوة، { $minutes } دقيقة
   *[other] { $count } خطوة، { $minutes } دقيقة
}
plans-import-how = ماذا يحدث للخطوات الموجودة
plans-import-replace = استبدال الخطوات ({ $count })
plans-import-add = الإضافة إليها
plans-import-notes = للعلم
plans-import-elsewhere = يقول الملف إنه خطة «{ $title }».
plans-import-no-minutes = خطوات بلا مدة: { $count }. تعطى كل منها 10 دقائق.
plans-import-own = تحفظ كأعمدة خاصة بك: { $columns }.
plans-import-skipped = الصف { $row } ليس خطوة: { $why }.
plans-import-into = الاستيراد إلى { $title }
plans-room-missing = لا توجد هنا قاعة «{ $room }»، فتبقى المجموعة بلا قاعة.
plans-rooms-missing = ليست بين قاعات هذه الورشة: { $rooms }. تبقى تلك المجموعات بلا قاعة.
plans-group-removed = أُزيلت { $name }
plans-group-people = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
   *[other] { $count } شخصًا
}
plans-fix-release = حرّر { $time } من الخطوة { $step }
plans-listening-show = إلى الخطوة { $step }
plans-panel-sum = { $minutes } من { $has } دقيقة
plans-comment-about = موضوع التعليق
plans-comment-whole = الخطة كلها
plans-comment-step = الخطوة { $step }

# ما أُضيف إلى الخطط لاحقًا.
plans-noted = { $count ->
    [one] القيمة { $values } لا يقبلها أي عمود، فوُضعت في ملاحظات خطوتها.
    [two] قيمتان لا يقبلهما أي عمود، فوُضعتا في ملاحظات خطوتيهما: { $values }
    [few] { $count } قيم لا يقبلها أي عمود، فوُضعت في ملاحظات خطواتها: { $values }
   *[other] { $count } قيمة لا يقبلها أي عمود، فوُضعت في ملاحظات خطواتها: { $values }
}
plans-keep-whole = احفظ الخطة كاملة…
plans-keep-whole-text = مع الخطة البديلة وما يجب تجهيزه مسبقًا والقطع الاحتياطية والأعمدة. تجدها في المكتبة ضمن «كتلي».
plans-block-rename = أعد تسمية الكتلة { $name }
plans-block-removed = حُذفت الكتلة { $name }
plans-block-steps = { $count ->
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
   *[other] { $count } خطوة
}
plans-block-whole = { $count ->
    [one] خطة كاملة، خطوة واحدة
    [two] خطة كاملة، خطوتان
    [few] خطة كاملة، { $count } خطوات
   *[other] خطة كاملة، { $count } خطوة
}
plans-column-up = انقل { $name } إلى أعلى
plans-column-down = انقل { $name } إلى أسفل
plans-column-converts = تُحوَّل القيم حيث أمكن، وتُوضع البقية في ملاحظات خطواتها.
plans-column-values = { $count ->
    [one] في خطوة واحدة قيمة في هذا العمود.
    [two] في خطوتين قيمة في هذا العمود.
    [few] في { $count } خطوات قيمة في هذا العمود.
   *[other] في { $count } خطوة قيمة في هذا العمود.
}
plans-held = المواعيد
plans-day = اليوم
plans-every-day = كل الأيام
plans-every-room = كل القاعات
plans-session = الجلسة
plans-every-session = كل الجلسات
plans-to-buy = للشراء: تُستهلك
plans-to-bring = للإحضار: تُعاد بعد الاستعمال
plans-tick = جُهّز
plans-what = المادة
plans-pieces = العدد
plans-needed-for = مطلوب لـ
plans-materials-none = لا يلزم شيء هنا
plans-pasted-left = { $count ->
    [one] تُرك صف واحد: { $rows }.
    [two] تُرك صفان: { $rows }.
    [few] تُركت { $count } صفوف: { $rows }.
   *[other] تُرك { $count } صفًا: { $rows }.
}
plans-pasted-row = الصف { $row } ({ $why })
plans-panel-shared = { $count ->
    [one] من لم تُحدَّد له دقائق: دقيقة واحدة لكل منهم بالتساوي.
    [two] من لم تُحدَّد له دقائق: دقيقتان لكل منهم بالتساوي.
    [few] من لم تُحدَّد له دقائق: { $count } دقائق لكل منهم بالتساوي.
   *[other] من لم تُحدَّد له دقائق: { $count } دقيقة لكل منهم بالتساوي.
}
plans-panel-shares = من لم تُحدَّد له دقائق فله ما يبقى من وقت خطوته بالتساوي.
plans-run-group-then = ثم: { $title }
plans-run-group-done = انتهت، بانتظار البقية
