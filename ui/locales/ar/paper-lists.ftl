# ما تقوله القوائم والاستمارات المطبوعة.

## كل قائمة

paper-fact-when = التاريخ
paper-fact-where = المكان
paper-fact-version = النسخة
paper-fact-hotel = الفندق
paper-fact-contact = للاتصال
paper-fact-kitchen = المطبخ
paper-fact-payment = الدفع
paper-fact-currency = العملة
paper-fact-length = المدة
paper-fact-lead = تيسير
paper-fact-rapporteur = المقرر
paper-fact-interpreter = الترجمة
paper-fact-since = تحل محل
paper-for-organisers = إلى: المنظمين
paper-for-participants = إلى: المشاركين
paper-for-facilitators = إلى: الميسرين
paper-for-hotel = إلى: استقبال الفندق
paper-for-kitchen = إلى: المطبخ
paper-for-transport = إلى: السائقين
paper-for-donor = إلى: الجهة المانحة
paper-for-public = إلى: الجمهور
paper-for-security = إلى: الأمن
paper-name-withheld = الاسم محجوب (رقم { $number })
paper-nobody-yet = لا أحد في القائمة بعد
paper-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
paper-funded-by-donor = بتمويل من { $donor }
paper-programme-funded-by = { $programme }، بتمويل من { $donor }
paper-version-of = النسخة { $number } بتاريخ { $date }
paper-total = المجموع
paper-total-people = { $count ->
    [one] المجموع، شخص واحد
    [two] المجموع، شخصان
    [few] المجموع، { $count } أشخاص
   *[other] المجموع، { $count } شخصًا
}
paper-decimal = ٫
paper-thousands = ٬
paper-rows = { $count ->
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
   *[other] { $count } سطرًا
}

## قائمة المندوبين

paper-delegate-list = قائمة المندوبين
paper-organisation-and-position = المنظمة والصفة
paper-contact-details = للاتصال
paper-emergency = عند الطوارئ
paper-arrives-leaves = الوصول والمغادرة
paper-cities-actual = المدن (فعليًا)
paper-target = المستهدف
paper-actual = الفعلي
paper-actual-small = الفعلي
paper-target-small = المستهدف { $count }
paper-not-counted = خارج العد
paper-other-delegates = مندوبون آخرون
paper-countries-and-organisations = البلدان: { $countries }، المنظمات: { $organisations }

## قائمة الفندق

paper-rooming-list = قائمة الفندق
paper-family-name-first = اسم العائلة ثم الاسم
paper-arrives = الوصول
paper-leaves = المغادرة
paper-nights = الليالي
paper-guests = { $count ->
    [one] ضيف واحد
    [two] ضيفان
    [few] { $count } ضيوف
   *[other] { $count } ضيفًا
}
paper-companion-child = طفل
paper-companion-carer = مرافق راعٍ
paper-companion-assistant = مساعد
paper-companion-family = من العائلة
paper-rooming-handling = أسماء فقط. يرجى حفظ هذه القائمة خلف المكتب وعدم نسخها وإتلافها بعد { $day }. لا تؤكدوا هاتفيًا أن أحدًا يقيم هنا.
paper-rooming-handling-undated = أسماء فقط. يرجى حفظ هذه القائمة خلف المكتب وعدم نسخها وإتلافها بعد مغادرة آخر ضيف. لا تؤكدوا هاتفيًا أن أحدًا يقيم هنا.

## الوصول والمغادرة

paper-transport = الوصول والمغادرة
paper-arrivals = الوصول
paper-departures = المغادرة
paper-time = الوقت
paper-from-where = من
paper-to-where = إلى
paper-pick-up = الاستقبال وملاحظات
paper-met = تم
paper-gone = تم
paper-day-not-known = { $count ->
    [one] شخص واحد آخر لا يُعرف يومه بعد
    [two] شخصان آخران لا يُعرف يومهما بعد
    [few] { $count } أشخاص آخرين لا يُعرف يومهم بعد
   *[other] { $count } شخصًا آخر لا يُعرف يومهم بعد
}

## ورقة التغييرات

paper-changes = تغييرات البرنامج
paper-changes-since = هنا ما تغيّر فقط منذ { $version }؛ وكل ما عداه باقٍ كما هو.
paper-changes-how = هنا ما تغيّر فقط؛ وكل ما عداه باقٍ كما هو.
paper-what-is-new = الجديد
paper-no-changes = لم يتغير شيء
paper-change-count = { $count ->
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
   *[other] { $count } تغييرًا
}
paper-change-new = جديدة
paper-change-cancelled = أُلغيت
paper-change-was = كانت في { $time }
paper-change-was-on = كانت { $day } في { $time }
paper-change-was-in = كانت في { $room }
paper-change-room-new = صار لها قاعة
paper-change-longer = أطول بمقدار { $minutes }
paper-change-shorter = أقصر بمقدار { $minutes }
paper-change-was-called = كان عنوانها «{ $title }»
paper-change-led-by = مع { $names }
paper-change-led-by-nobody = من ييسّرها سيُحدد لاحقًا
paper-change-interpretation = تغيّرت الترجمة
paper-change-mode-online = عبر الإنترنت الآن
paper-change-mode-in-person = حضوريًا الآن
paper-change-mode-hybrid = حضوريًا وعبر الإنترنت الآن
paper-change-carries = { $count ->
    [one] تنتقل معها جلسة واحدة
    [two] تنتقل معها جلستان
    [few] تنتقل معها { $count } جلسات
   *[other] تنتقل معها { $count } جلسة
}

## خطة الجلسة

paper-session-plan = خطة الجلسة
paper-by-the-end = في النهاية يستطيع المشاركون
paper-room-setup = ترتيب القاعة
paper-before-you-start = قبل البدء
paper-strip-legend = الأسود: المشاركون يعملون بأنفسهم ({ $work } من { $total } دقيقة)
paper-min = دقيقة
paper-step = الخطوة
paper-method = الطريقة
paper-facilitator-does = الميسّر
paper-participants-do = المشاركون
paper-materials = المواد
paper-planned-in-slot = دقيقة مخططة ضمن { $slot }.
paper-planned = دقيقة مخططة.
paper-no-spare-time = لا وقت احتياطي: اتفقوا قبل الجلسة على ما يُختصر.
paper-minutes-over = أطول من اللازم بمقدار { $count } دقيقة: اختصروا قبل الجلسة لا أثناءها.
paper-minutes-spare = يبقى { $count } دقيقة احتياطًا.
paper-steps-on-next-page = { $count ->
    [one] الخطوة { $first } في الصفحة التالية
    [2] الخطوتان { $first } و{ $last } في الصفحة التالية
   *[other] الخطوات { $first } إلى { $last } في الصفحة التالية
}
paper-facilitators-only = للميسرين فقط
paper-if-time-runs-short = إذا ضاق الوقت
paper-never-cut = (لا تُحذف أبدًا { $what })
paper-you-start = البدء
paper-saves = يوفر
paper-do-this = ما العمل
paper-minutes-late = تأخر { $count } دقيقة
paper-plan-b = الخطة البديلة
paper-if = إذا
paper-then = فعندئذ
paper-item = الغرض
paper-pieces = العدد
paper-brought-by = يحضره
paper-what-really-happened = ما حدث فعلًا
paper-write-true-start = اكتبوا البداية الفعلية لكل خطوة، فهي تفيد الخطة القادمة.
paper-notes-for-report = ملاحظات للتقرير

## الوجبات

paper-meals = الوجبات والحميات
paper-day-head = اليوم
paper-meal = الوجبة
paper-people-head = الأشخاص
paper-standard = عادي
paper-no-meals = لا وجبات في البرنامج بعد
paper-please-take-care = يرجى الانتباه
paper-dish-labels = بطاقات الأطباق
paper-diets-overlap = من له حميتان يُعد في كلتيهما. لا تستبدلوا حمية بأخرى دون سؤال.
paper-label-dishes = يرجى وضع بطاقة على كل طبق بالكلمات المستعملة هنا.
paper-kitchen-received = المطبخ: استُلمت، الاسم والتاريخ
paper-changes-after = المنظم: تغييرات بعد هذه النسخة
paper-counts-only = أعداد فقط، بلا أسماء.
paper-allergy-care = حساسية لدى { $count } من الضيوف: { $what }. ملاعق منفصلة، وأبلغوا المنظم فورًا إذا تغيّر طبق.
paper-other-diet = عدد الضيوف { $count }: { $what }
paper-diet-vegetarian = نباتي
paper-diet-vegan = نباتي صرف
paper-diet-halal = حلال
paper-diet-kosher = كوشير
paper-diet-no-pork = بلا لحم خنزير
paper-diet-no-beef = بلا لحم بقر
paper-diet-no-fish = بلا سمك
paper-diet-gluten-free = بلا غلوتين
paper-diet-lactose-free = بلا لاكتوز
paper-diet-no-sugar = بلا سكر
paper-diet-nut-allergy = حساسية المكسرات
paper-diet-nuts = المكسرات

## استمارة الرأي

paper-your-day = يومكم
paper-your-workshop = ورشتكم
paper-feedback-how = ثلاث دقائق وبلا اسم. املأوا دائرة في كل سطر وضعوا الورقة في الصندوق عند الباب.
paper-feedback-useful = ما مدى فائدتها لعملكم؟
paper-feedback-agree = هل توافقون؟
paper-feedback-say = استطعت أن أقول ما أريد
paper-feedback-follow = استطعت المتابعة بلغتي
paper-feedback-safe = شعرت بالأمان والراحة
paper-feedback-home = ماذا ستأخذون معكم؟
paper-feedback-change = ما الذي ينبغي تغييره غدًا؟
paper-feedback-open = سؤال ما زال مفتوحًا
paper-scale-not = غير مفيدة
paper-scale-little = قليلًا
paper-scale-useful = مفيدة
paper-scale-very = جدًا
paper-scale-no = لا
paper-scale-rather-no = لا نوعًا ما
paper-scale-rather-yes = نعم نوعًا ما
paper-scale-yes = نعم

## البدلات

paper-allowances = البدلات: قائمة الدفع
paper-slips = البدلات: الإيصالات
paper-days = الأيام
paper-rate = المعدل
paper-paid = دُفع
paper-prepared-by = أعدّها
paper-approved-by = وافق عليها
paper-paid-by = دفعها
paper-allowances-note = المبالغ في هذه القائمة وفي الإيصالات من الأرقام نفسها، بعملة { $currency }. يوقّع كل شخص إيصاله؛ احفظوا الإيصال والفواتير في ظرف لكل شخص.
paper-slip-number = إيصال بدل رقم
paper-received-cash = استُلم نقدًا، { $currency }
paper-signature-of-receiver = توقيع المستلم
paper-identity-document = رقم وثيقة الهوية
paper-date-and-time = التاريخ والوقت
paper-plan-setup = القاعة: { $text }
paper-plan-cue = الترجمة: { $text }
paper-plan-group = المجموعة { $number }
paper-cut-drop = احذف الخطوة { $step }.
paper-cut-shorten = الخطوة { $step } في { $minutes } دقيقة.
paper-cut-free = لا شيء: الدقائق الفارغة تكفي.
paper-cuts-before = لا يعوّض التأخير إلا ما قبل { $time }: هذا الوقت ثابت.
paper-minutes-before-lock = { $count ->
    [one] تنقص دقيقة قبل { $time }، وهو وقت ثابت: اختصروا قبل الجلسة لا أثناءها.
    [two] تنقص دقيقتان قبل { $time }، وهو وقت ثابت: اختصروا قبل الجلسة لا أثناءها.
    [few] تنقص { $count } دقائق قبل { $time }، وهو وقت ثابت: اختصروا قبل الجلسة لا أثناءها.
   *[other] تنقص { $count } دقيقة قبل { $time }، وهو وقت ثابت: اختصروا قبل الجلسة لا أثناءها.
}
paper-lock-legend = هذا الوقت ثابت مهما كان قبله.
paper-plan-free = فراغ
paper-plan-runs-into = { $count ->
    [one] الخطوات السابقة تتجاوز هذا الوقت بدقيقة.
    [two] الخطوات السابقة تتجاوز هذا الوقت بدقيقتين.
    [few] الخطوات السابقة تتجاوز هذا الوقت بـ { $count } دقائق.
   *[other] الخطوات السابقة تتجاوز هذا الوقت بـ { $count } دقيقة.
}
paper-plan-groups = في مجموعات:
paper-plan-group-people = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
   *[other] { $count } شخصًا
}
paper-plan-step = الخطوة { $step }
paper-plan-yes = نعم
paper-packing-list = قائمة المواد
paper-packed = جاهز
paper-packed-yes = نعم
paper-unit = الوحدة
paper-shopping-list = قائمة المشتريات
paper-to-buy = للشراء: يُستهلك
paper-to-bring = للإحضار: يعود معنا
paper-needed-for = لأجل
paper-run-sheet = ورقة التسيير
paper-panel-shared = الوقت مقسّم بالتساوي
paper-running-time = المنقضي
paper-cues = الإشارات
paper-panel = المتحدثون
