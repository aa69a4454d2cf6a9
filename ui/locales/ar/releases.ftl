# نسخ البرنامج: الإصدار، وما تغيّر، والنسخة التي تحملها الأوراق.

release-programme = إصدار البرنامج
release-title = إصدار البرنامج
release-first = لم يصدر شيء بعد. النسخة تُجمَّد: ما تطبعه للمشاركين يحمل رقمها، ثم يخبرك ورشة بما تغيّر منذ ذلك الحين.
release-no-changes = لم يتغيّر شيء منذ النسخة { $version }.
release-changes = { $count ->
    [zero] لا تغييرات منذ النسخة { $version }
    [one] تغيير واحد منذ النسخة { $version }
    [two] تغييران منذ النسخة { $version }
    [few] { $count } تغييرات منذ النسخة { $version }
   *[other] { $count } تغييرًا منذ النسخة { $version }
}
release-note = ملاحظة
release-note-hint = سبب النسخة الجديدة. يراها فريقك ولا يراها المشاركون.
release-do = إصدار النسخة { $number }
release-done = صدرت النسخة { $number } من البرنامج
release-versions = النسخ
release-version = النسخة { $version }
release-number-desk = { $number } ({ $desk })
release-shared = أصدر مكتبان الرقم نفسه وهما منفصلان. تُحفظ النسختان، ويُكتب المكتب بجانب الرقم.
release-made = { $moment }، { $desk }
release-sessions = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
   *[other] { $count } جلسة
}
release-show-changes = ما تغيّر مع النسخة { $version }
release-first-version = النسخة الأولى.
release-same = مطابقة للنسخة السابقة.
release-state = النسخة { $version }
release-state-changed = النسخة { $version }، تغيّرت بعدها
release-state-hint = { $count ->
    [0] الأجندة كما صدرت في { $date }.
    [one] تغيير واحد منذ النسخة { $version } بتاريخ { $date }. اختر لتراه.
    [two] تغييران منذ النسخة { $version } بتاريخ { $date }. اختر لتراهما.
    [few] { $count } تغييرات منذ النسخة { $version } بتاريخ { $date }. اختر لتراها.
   *[other] { $count } تغييرًا منذ النسخة { $version } بتاريخ { $date }. اختر لتراها.
}
release-none = لم يصدر بعد
release-print-changes = طباعة ورقة التغييرات
release-internal = للمنظّمين فقط

## ما تغيّر في جمل. الصيغة الثانية تلي الأولى عن الجلسة نفسها.

difference-new = جلسة جديدة: { $title }، { $when }
    .also = جديدة: { $when }
difference-cancelled = أُلغيت { $title }؛ كانت مقررة { $when }
    .also = أُلغيت؛ كانت مقررة { $when }
difference-moved = { $title } تنتقل من { $from } إلى { $to }
    .also = تنتقل من { $from } إلى { $to }
difference-room = { $title } في { $place } الآن وليس في { $old }
    .also = في { $place } الآن وليس في { $old }
difference-room-given = { $title } في { $place }
    .also = في { $place }
difference-room-lost = { $title } لم تعد في { $old }؛ لم يُحدَّد المكان
    .also = لم تعد في { $old }؛ لم يُحدَّد المكان
difference-longer = { $title } أطول بـ { $minutes } د، حتى { $end }
    .also = أطول بـ { $minutes } د، حتى { $end }
difference-shorter = { $title } أقصر بـ { $minutes } د، حتى { $end }
    .also = أقصر بـ { $minutes } د، حتى { $end }
difference-renamed = { $old } اسمها الآن { $title }
    .also = كان اسمها { $old }
difference-leads = { $title } يديرها الآن { $leads }
    .also = يديرها الآن { $leads }
difference-no-leads = لم يعد لـ { $title } من يديرها
    .also = لم يعد لها من يديرها
difference-language = { $title } الآن بـ { $languages }
    .also = الآن بـ { $languages }
difference-interpreted = { $title } مترجمة شفويًا الآن
    .also = مترجمة شفويًا الآن
difference-not-interpreted = { $title } لم تعد مترجمة شفويًا
    .also = لم تعد مترجمة شفويًا
difference-online = { $title } عبر الإنترنت فقط
    .also = عبر الإنترنت فقط
difference-hybrid = { $title } يمكن حضورها عبر الإنترنت أيضًا
    .also = يمكن حضورها عبر الإنترنت أيضًا
difference-in-person = { $title } حضوريًا فقط
    .also = حضوريًا فقط
difference-link = { $title } لها رابط جديد لمن يحضر عبر الإنترنت
    .also = رابط جديد لمن يحضر عبر الإنترنت
difference-carries = { $count ->
    [one] وما بداخلها ينتقل معها
    [two] والجلستان بداخلها تنتقلان معها
   *[other] والجلسات { $count } بداخلها تنتقل معها
}
difference-and = { $first }؛ { $then }
difference-place = { $time }، { $place }
difference-span = { $start } إلى { $end }
difference-list-comma = {"، "}

language-name-ar = العربية
language-name-en = الإنجليزية
language-name-es = الإسبانية
language-name-fr = الفرنسية
language-name-pt = البرتغالية
language-name-sw = السواحيلية

## على الورق

paper-version = النسخة { $version }
paper-version-changed = النسخة { $version }، تغيّرت بعدها

## أثناء الفعالية

now-strip = سير اليوم
now-on = الآن
now-next = التالي
now-start = بدء
now-start-session = بدء { $title }
now-done = انتهت
now-done-session = انتهت { $title }
now-began = بدأت { $time }
now-left = بقي { $count } د
now-over = تجاوزت بـ { $count } د
now-early = تنتهي أبكر بـ { $count } د
now-expected-late = ستتأخر { $count } د
now-waiting = لم تبدأ، تأخّر { $count } د
now-in = بعد { $duration }
now-more = { $count ->
    [one] وجلسة أخرى
    [two] وجلستان أخريان
   *[other] و{ $count } أخرى
}
now-nothing = لا شيء الآن
now-day-done = لا شيء آخر اليوم
now-run-late = تأخّر { $minutes } د: أخّر البقية
now-started = بدأت { $title } الساعة { $time }
now-ended = انتهت { $title } الساعة { $time }
actual-times = فعليًا
actual-began = البدء
actual-ended = الانتهاء
actual-backwards = لا يمكن أن تكون قد انتهت قبل أن تبدأ.
actual-over = زيادة { $count } د
actual-under = أقل بـ { $count } د
actual-as-planned = كما خُطّط

print-choice-version = النسخة
print-choice-version-fitting = ما يناسب القارئ
print-choice-version-released = كما صدرت آخر مرة
print-choice-version-working = أجندة العمل
