# ما يقوله كتيّب البرنامج وجداول الأوقات.

## جداول الأوقات

grid-at-a-glance = البرنامج في لمحة
grid-legend = جنبًا إلى جنب: في الوقت نفسه. الرمادي: استراحات. المتقطّع: خارج البرنامج.
grid-until = حتى { $time }
grid-elsewhere = في مكان آخر
grid-day-theme = اليوم { $day }: { $theme }
grid-take-down = { $version }. أزيلوا النسخ القديمة.
grid-changes-announced = تُعلَن التغييرات بعد هذا الإصدار عند مكتب التسجيل.
grid-part-of = { $whole }: { $part }
grid-seats = { $count ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
   *[other] { $count } مقعدًا
}

## الغلاف

booklet-weekday-day = { $weekday } { $day }
booklet-programme-named = برنامج { $name }

## الترحيب

booklet-welcome = أهلًا وسهلًا
booklet-welcome-to = أهلًا بكم في { $place }
booklet-objectives = الأهداف
booklet-who-is-coming = من سيحضر
booklet-delegation = الوفد
booklet-one-dot = كل نقطة شخص واحد
booklet-target = المطلوب
booklet-coming = القادمون
booklet-difference = + / –
booklet-total = المجموع
booklet-others = آخرون
booklet-not-counted-rule = { $count ->
    [one] ينضمّ إلينا شخص آخر ميسّرًا أو مترجمًا أو ضيفًا، ولا يُحسب ضمن { $total }.
    [two] ينضمّ إلينا شخصان آخران للتيسير أو الترجمة أو ضيفين، ولا يُحسبان ضمن { $total }.
    [few] ينضمّ إلينا { $count } أشخاص للتيسير أو الترجمة أو ضيوفًا، ولا يُحسبون ضمن { $total }.
   *[other] ينضمّ إلينا { $count } شخصًا للتيسير أو الترجمة أو ضيوفًا، ولا يُحسبون ضمن { $total }.
}

## الجلسات

booklet-sessions = الجلسات
booklet-the-sessions = الجلسات
booklet-short-day-time = { $day } { $time }
booklet-outcomes = نتائج البرنامج: { $outcomes }

## المشاركون

booklet-delegates = الوفود
booklet-delegates-counted = { $people ->
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
   *[other] { $people } شخصًا
}{ $organisations ->
    [0] { "" }
    [one] { " " }من منظمة واحدة
    [two] { " " }من منظمتين
    [few] { " " }من { $organisations } منظمات
   *[other] { " " }من { $organisations } منظمة
}{ $guests ->
    [0] .
    [one] ، وضيف واحد.
    [two] ، وضيفان.
    [few] ، و{ $guests } ضيوف.
   *[other] ، و{ $guests } ضيفًا.
}
booklet-delegates-not-public = هذه القائمة للمشاركين. نرجو عدم نشرها.
booklet-name-withheld = الاسم محجوب بطلب من صاحبه
booklet-city = المدينة

## معلومات عملية

booklet-practical = معلومات عملية
booklet-help = المساعدة
booklet-help-number = في أي وقت
booklet-internet = الإنترنت
booklet-network = الشبكة
booklet-password = كلمة المرور
booklet-photographs = الصور
booklet-photographs-look = انظروا إلى البطاقة قبل التقاط صورة.
booklet-photographs-yes = نعم، لا مانع من الصور
booklet-photographs-ask = اسألوني أولًا في كل مرة
booklet-photographs-no = لا صور من فضلكم

## الغلاف الخلفي

booklet-organised-by = التنظيم والاستضافة
booklet-part-of-programme = ضمن برنامج
booklet-with = بالتعاون مع
booklet-made-with = أُعِدّ بواسطة Warsha
booklet-disclaimer = محتوى هذا البرنامج مسؤولية الجهة المنظِّمة ولا يعبّر بالضرورة عن آراء الجهة المموِّلة.
