# ما تقوله الأوراق المطبوعة.

## كل ورقة

paper-page-of = صفحة { $page } من { $total }
paper-day = اليوم { $day }
paper-day-of = اليوم { $day } من { $total }
paper-continued = (تابع)
paper-continued-after = { $title }، تابع
paper-notes = ملاحظات
paper-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}

## البرنامج

paper-programme = البرنامج
paper-start = البداية
paper-end = النهاية
paper-session = الجلسة
paper-room = القاعة
paper-leads = تيسير
paper-off-programme = خارج البرنامج
paper-online = عبر الإنترنت
paper-also-online = عبر الإنترنت أيضًا
paper-same-time = { $count ->
    [2] جلستان في الوقت نفسه: اختاروا واحدة
    [3] ثلاث جلسات في الوقت نفسه: اختاروا واحدة
    [4] أربع جلسات في الوقت نفسه: اختاروا واحدة
    [5] خمس جلسات في الوقت نفسه: اختاروا واحدة
   *[other] { $count } جلسات في الوقت نفسه: اختاروا واحدة
}
paper-no-sessions = لا جلسات مقررة بعد

## كشف الحضور

paper-attendance = الحضور
paper-attendance-date = { $date }، اليوم { $day } من { $total }
paper-attendance-session = { $session }، { $date }
paper-place = المكان
paper-organiser = الجهة المنظمة
paper-programme-line = البرنامج
paper-funded-by = بتمويل من
paper-number = رقم
paper-name = الاسم
paper-name-hint = اسم العائلة بخط عريض
paper-organisation = المنظمة
paper-organisation-hint = المدينة، البلد
paper-photo = التصوير
paper-photo-hint = اكتب أي تغيير
paper-photo-yes = نعم
paper-photo-ask = اسأل
paper-photo-no = لا
paper-morning = صباحًا
paper-afternoon = بعد الظهر
paper-evening = مساءً
paper-whole-day = اليوم كله
paper-period-hint = { $from }–{ $to }، توقيع
paper-session-hours = { $from }–{ $to }
paper-signature = توقيع
paper-delegate-number = المشارك { $number }
paper-signs-with-initials = يوقّع بالأحرف الأولى
paper-sheet = كشف { $sheet }
paper-printed = طُبع { $when }
paper-signatures-on-page = التوقيعات في هذه الصفحة:
paper-signatures = التوقيعات
paper-page-number = صفحة { $page }
paper-page-and-total = صفحة { $page } والمجموع
paper-facilitator-for = الميسّر، { $period }
paper-facilitator = الميسّر
paper-sheet-session = { $from }–{ $to } { $title }
paper-sheet-sessions = { $period }: { $sessions }
paper-sheet-sessions-head = عناوين الجلسات
paper-checked-by-organiser = مراجعة الجهة المنظمة
paper-signature-and-time = التوقيع والوقت
paper-signature-and-date = التوقيع والتاريخ
paper-sign-yourself = وقّع عن نفسك فقط، مرة واحدة في كل خانة. اكتب اسمك بوضوح في سطر فارغ إن لم تجده.
paper-sign-why = توقيعك يثبت حضورك. تحفظه الجهة المنظمة لتدقيق الجهة المانحة ولا تستخدمه لغير ذلك. يمكنك تغيير علامة التصوير في أي وقت: اكتب نعم أو اسأل أو لا بجانبها.
