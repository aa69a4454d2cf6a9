start-tagline = خطّط لورشة، وأدِرها في المكان، واطبعها، مع الإنترنت أو بدونه.
start-new = ورشة جديدة
start-new-text = العنوان والمكان والأيام
start-open = فتح ملف
start-open-text = من القرص أو ذاكرة USB
start-sample = تجربة المثال
start-sample-text = تبادل من أربعة أيام للتجربة
start-promise = كل ورشة ملف واحد على حاسوبك. لا يُرسَل شيء إلى أي مكان.
start-continue = متابعة
start-recent = الأحدث
start-find = البحث عن ورشة
start-none-found = لا ورشة تطابق «{ $text }»
start-documents = المستندات
start-opened = فُتحت { $when }
start-open-named = فتح { $title }
start-more = المزيد عن { $title }
start-forget = إزالة من القائمة
start-forget-hint = يبقى الملف في مكانه
start-look-for-it = البحث عنه
start-file-gone = { $folder }، غير موجود الآن
start-protected = عبارة مرور
start-when-soon = { $days ->
    [one] تبدأ غدًا
    [two] تبدأ بعد يومين
    [few] تبدأ بعد { $days } أيام
   *[other] تبدأ بعد { $days } يومًا
}
start-when-ahead = بعد { $days } يومًا
start-when-now = اليوم { $days } الآن
start-when-past = انتهت
start-people = أشخاص
start-people-target = أشخاص، الهدف { $target }
start-sessions = جلسات
start-clashes = تعارضات
start-missing = بيانات ناقصة
start-first-title = ستظهر ورشاتك هنا
start-first-text = ابدأ بالتواريخ والقاعات. يمكنك إضافة الأشخاص من جدول لاحقًا، والطباعة في أي وقت.
start-fact-minutes = الدقائق أولًا
start-fact-minutes-text = حدّد مدة كل جلسة. تتبعها أوقات البدء، وتبقى المثبّتة.
start-fact-targets = أهداف لكل مكان
start-fact-targets-text = كل وفد مقارنةً بهدفه، زيادةً أو نقصانًا.
start-fact-paper = ورق متطابق
start-fact-paper-text = الكشوف والبرنامج من البيانات نفسها.
language-choose = اللغة: { $language }

new-title = ورشة جديدة
new-text = يمكن تغيير كل شيء لاحقًا.
new-basis = البدء من
new-basis-empty = ورشة فارغة
new-basis-earlier = ورشة سابقة
new-earlier-which = الورشة السابقة
new-earlier-other = اختيار ملف…
new-earlier-pick = من أي ورشة تُنشأ الورشة الجديدة؟
new-earlier-none = لم تُفتح أي ورشة على هذا الحاسوب بعد. اختاروا ملفها.
new-earlier-passphrase = عبارة مرور الورشة السابقة
new-earlier-passphrase-hint = تحصل الورشة الجديدة على العبارة نفسها.
new-earlier-along = ما الذي يُنقل
new-earlier-always = تُنقل دائمًا القاعات والجلسات وأنواعكم الخاصة والنتائج ومواضيع الأيام والمنظمات والوفود بأهدافها وحقولكم الخاصة.
new-earlier-times = أوقات الجلسات وقاعاتها وتثبيتها
new-earlier-leads = أسماء من قادوا الجلسات، ما عدا المحميين
new-earlier-paper = الشعارات والألوان والنصوص المطبوعة
new-earlier-behind = تبقى تسجيلات الحضور والإصدارات وروابط المشاركة في القديمة، وكذلك كل ما يخص سفر الأشخاص وإقامتهم. ملفها يُقرأ فقط.
new-people = من يُنقل
new-people-none = لا أحد
new-people-attended = من حضروا
new-people-chosen = أشخاص مختارون
new-people-none-text = تبدأ قائمة الأشخاص فارغة.
new-people-attended-text = { $count ->
    [0] لم يُسجَّل حضور أحد هناك.
    [one] سُجِّل حضور شخص واحد هناك.
    [two] سُجِّل حضور شخصين هناك.
    [few] سُجِّل حضور { $count } أشخاص هناك.
   *[other] سُجِّل حضور { $count } شخصًا هناك.
}
new-people-chosen-text = اختير { $count } من { $all }
new-people-missing = اختاروا شخصًا واحدًا على الأقل.
new-people-find = بحث بالاسم أو المنظمة أو البلد
new-people-all = كل من يظهرون
new-people-nobody-found = لا أحد يطابق.
new-people-more = { $count ->
    [one] يوجد شخص آخر. اكتبوا جزءًا من الاسم.
    [two] يوجد شخصان آخران. اكتبوا جزءًا من الاسم.
    [few] يوجد { $count } أشخاص آخرون. اكتبوا جزءًا من الاسم.
   *[other] يوجد { $count } شخصًا آخر. اكتبوا جزءًا من الاسم.
}
new-people-status = حالتهم في البداية
new-earlier-title-hint = إن تُرك فارغًا بقي العنوان السابق.
new-earlier-dates = تنتقل كل التواريخ: من { $first } إلى { $last }.
new-name = العنوان
new-language = لغته
new-second-name = العنوان بلغة ثانية
new-second-language = اللغة الثانية
new-from = اليوم الأول
new-to = اليوم الأخير
new-date-missing = اختر يومًا.
new-days = { $count ->
    [one] يوم واحد:
    [two] يومان:
    [few] { $count } أيام:
   *[other] { $count } يومًا:
}
new-place = المدينة
new-place-hint = تظهر بجانب التواريخ في كل صفحة.
new-venue = المكان
new-zone = المنطقة الزمنية للمكان
new-zone-hint = اكتب اسم مدينة، مثل Kampala.
new-where = الملف
new-where-title = أين تُحفظ الورشة
new-where-later = تختار المكان عند الإنشاء
new-where-change = تغيير…
new-file-name = ورشة جديدة
new-protect = الحماية بعبارة مرور
new-protect-hint = معها لا يقرأ الملف أحد بدونها، ولو ضاعت الذاكرة.
new-create = إنشاء الورشة
new-busy = جارٍ الإنشاء…

passphrase-label = عبارة المرور
passphrase-again = العبارة نفسها مرة أخرى
passphrase-hint = أربع كلمات بسيطة يسهل حفظها ويصعب تخمينها.
passphrase-strength-short = قصيرة: ثمانية أحرف أو أكثر.
passphrase-strength-fair = مقبولة. كلمة أخرى تجعلها قوية.
passphrase-strength-good = قوية.
passphrase-different = العبارتان مختلفتان.
passphrase-lost = إن ضاعت فلن يفتح الملف أحد. اكتبها واحفظها بعيدًا عن الملف.

unlock-title = هذه الورشة محمية
unlock-text = يُفتح { $file } بعبارة المرور.
unlock-hint = الأحرف الكبيرة والمسافات مهمة.
unlock-wrong = عبارة المرور هذه لا تفتح الملف. تحقق من الأحرف والمسافات ولوحة المفاتيح.
unlock-busy = جارٍ الفتح…
in-use-title = مفتوحة بالفعل
in-use-line = { $file } مفتوح في نافذة أخرى أو على حاسوب آخر.
in-use-text = أغلقه هناك لتعمل هنا، أو اطّلع عليه دون تغيير.
in-use-read = فتح للقراءة
