# شاشة البرنامج: العرض، عدة جلسات معًا، الكتابة في سطر واحد، التأخير.
agenda-look = طريقة عرض البرنامج
agenda-look-as = عرض البرنامج: { $look }
agenda-look-board = لوحة
agenda-look-list = قائمة اليوم
agenda-look-overview = الورشة كلها
agenda-list = جلسات { $day }
agenda-list-empty = أضف الأولى بالزر أعلاه، أو استورد برنامجًا من جدول.
agenda-gap = { $length } فراغ
agenda-open-day = افتح اليوم { $number }، { $day }
agenda-overview-day = { $count ->
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
   *[other] { $count } جلسة
} · { $length }
agenda-overview-count = { $count ->
    [one] جلسة واحدة إجمالًا
   *[other] { $count } جلسة إجمالًا
}
agenda-push-rest = ادفع ما يلي
agenda-push-hint = ما يلي يتحرك أيضًا. { $keys } أثناء السحب يعكس ذلك.
agenda-push-on = يُدفع ما يلي
agenda-push-off = ما يلي يبقى
agenda-hint-cancel = إلغاء
agenda-hint-drop = ضع
agenda-hint-minute = دقيقة واحدة
agenda-hint-push = ادفع ما يلي
agenda-tray-find = ابحث عن جلسة
agenda-tray-none = لا جلسة منتظرة باسم «{ $text }».
agenda-add-other = أضف شيئًا آخر
agenda-for-all-rooms = لكل القاعات دفعة واحدة
agenda-add-next = أضف ثم التالية
agenda-quick-hint = الكل في سطر: 90 ندوة العيادات @القاعة مع Grace
agenda-understood = ما فُهم
agenda-quick-keep = { $text }: اتركه في العنوان
agenda-quick-no-room = لا قاعة باسم { $room }.
agenda-bulk = مع الجلسات المحددة
agenda-bulk-count = { $count ->
    [one] جلسة واحدة، { $length }
    [two] جلستان، { $length }
    [few] { $count } جلسات، { $length }
   *[other] { $count } جلسة، { $length }
}
agenda-bulk-earlier = أبكر
agenda-bulk-later = أبعد
agenda-bulk-day = إلى يوم
agenda-bulk-copy = نسخ
agenda-marked = { $count ->
    [one] جلسة واحدة محددة
   *[other] { $count } جلسة محددة
}
agenda-copied = { $more ->
    [0] نُسخت { $title }
   *[other] نُسخت { $title } و{ $more } غيرها
}
agenda-cut = { $more ->
    [0] قُصّت { $title }. اللصق يضعها في مكان آخر
   *[other] قُصّت { $title } و{ $more } غيرها. اللصق يضعها في مكان آخر
}
agenda-done-pasted = «{ $title }» الآن أيضًا في { $time }.
agenda-done-pasted-many = { $count ->
    [one] وُضعت جلسة واحدة في { $time }.
   *[other] وُضعت { $count } جلسة ابتداءً من { $time }.
}
agenda-done-moved-many = { $count ->
    [one] نُقلت جلسة واحدة.
   *[other] نُقلت { $count } جلسة.
}
agenda-done-moved-many-day = { $count ->
    [one] جلسة واحدة الآن في { $day }.
   *[other] { $count } جلسة الآن في { $day }.
}
agenda-done-removed-many = { $count ->
    [one] حُذفت جلسة واحدة.
   *[other] حُذفت { $count } جلسة.
}
agenda-done-unscheduled-many = { $count ->
    [one] جلسة واحدة خارج البرنامج.
   *[other] { $count } جلسة خارج البرنامج.
}
agenda-done-pinned-many = { $count ->
    [one] جلسة واحدة ثابتة في وقتها.
    [two] جلستان ثابتتان في وقتهما.
    [few] { $count } جلسات ثابتة في أوقاتها.
   *[other] { $count } جلسة ثابتة في أوقاتها.
}
agenda-done-unpinned-many = { $count ->
    [one] جلسة واحدة يمكن أن تتحرك من جديد.
    [two] جلستان يمكن أن تتحركا من جديد.
    [few] { $count } جلسات يمكن أن تتحرك من جديد.
   *[other] { $count } جلسة يمكن أن تتحرك من جديد.
}
agenda-done-swapped = تبادلت «{ $title }» و«{ $other }» مكانيهما.
agenda-done-silenced = لن يُنبَّه إلى هذا التعارض بعد الآن.
agenda-done-fix = «{ $title }»: { $fix }.
agenda-fix-leave-to = اتركها لـ{ $name }
agenda-fix-leave-to-other = اترك «{ $title }» لـ{ $name }
agenda-fix-start-at = ابدأ هذه في { $time }
agenda-fix-start-at-other = ابدأ «{ $title }» في { $time }
agenda-fix-move-to-room = انقل هذه إلى { $room }
agenda-fix-move-to-room-other = انقل «{ $title }» إلى { $room }
agenda-fix-shorten = قصّر هذه إلى { $length }
agenda-fix-shorten-other = قصّر «{ $title }» إلى { $length }
agenda-fix-interpret = وفّر لها ترجمة
agenda-fix-interpret-other = وفّر ترجمة لـ«{ $title }»
agenda-fix-widen = اجعل هذه تدوم { $length }
agenda-fix-widen-other = اجعل «{ $title }» تدوم { $length }
agenda-fix-another-day = اعقد هذه يوم { $time }
agenda-fix-another-day-other = اعقد «{ $title }» يوم { $time }
agenda-fix-exchange-rooms = بدّل القاعة مع ما في { $room }
agenda-fix-exchange-rooms-other = بدّل قاعة «{ $title }» مع ما في { $room }
agenda-fix-unschedule = أخرج هذه من البرنامج
agenda-fix-unschedule-other = أخرج «{ $title }» من البرنامج
agenda-fix-keep-both = أبقِ الاثنتين ولا تنبّهني
agenda-fix-keep = أبقها كما هي ولا تنبّهني
agenda-clashes-list = { $count ->
    [one] تعارض واحد. اعرضه
   *[other] { $count } تعارض. اعرضها
}
agenda-clash-list = التعارضات
agenda-clash-silent-chip = لا تعارض مفتوح
agenda-clash-silenced = { $count ->
    [one] واحد تُرك كما هو
   *[other] { $count } تُركت كما هي
}
agenda-clash-warn-again = نبّه من جديد
agenda-clash-none = لا تعارض في القاعات أو الأشخاص.
agenda-late = تأخير، أو تغيير آخر لليوم
agenda-late-button = متأخرون…
agenda-late-title = { $minutes ->
    [one] تأخير دقيقة واحدة
    [two] تأخير دقيقتين
    [few] تأخير { $minutes } دقائق
   *[other] تأخير { $minutes } دقيقة
}
agenda-late-title-end = إنهاء اليوم في وقت آخر
agenda-late-title-start = بدء اليوم في وقت آخر
agenda-late-title-move = نقل اليوم
agenda-late-what = ما الذي يحدث
agenda-late-ask-late = تأخير
agenda-late-ask-end = ينتهي في
agenda-late-ask-start = يبدأ في
agenda-late-ask-move = نقل اليوم
agenda-late-by = تأخير
agenda-late-less = أقل بخمس دقائق
agenda-late-more = أكثر بخمس دقائق
agenda-late-still = ما زالت جارية
agenda-late-shrink = تقصير الاستراحات
agenda-late-place-pinned = { $place }، مثبتة
agenda-late-least = إلى كم تُقصَّر الاستراحات
agenda-late-least-to = إلى ما لا يقل عن
agenda-late-least-minutes = د
agenda-late-shorten = الجلسات التي يمكن تقصيرها
agenda-late-shorten-none = تحتفظ الجلسات بمدتها
agenda-late-shorten-own = تقصير ما يقبل التقصير
agenda-late-shorten-any = تقصير أي جلسة
agenda-late-nothing-runs = لا شيء: الجلسة التالية تبدأ متأخرة
agenda-late-told-over = بحسب الأوقات الفعلية ستنتهي «{ $title }» متأخرة { $length }، بعد { $time }.
agenda-late-told-waiting = كان يجب أن تبدأ «{ $title }» عند { $time } ولم تبدأ بعد.
agenda-late-let-end = ليَنتهِ اليوم لاحقًا
agenda-late-use-gaps = استخدم الوقت الحر
agenda-late-drop = إسقاط جلسات
agenda-late-dropped = { $count ->
    [one] يمكن إسقاط واحدة
   *[other] يمكن إسقاط { $count }
}
agenda-late-drop-which = يمكن رفعها من البرنامج
agenda-late-where = أي القاعات
agenda-late-to = إلى اليوم
agenda-late-exchange = تبادل اليومين
agenda-late-planned = المخطط
agenda-late-new = الجديد
agenda-late-session = الجلسة
agenda-late-change = التغيير
agenda-late-same = بلا تغيير
agenda-late-held = ثابتة
agenda-late-off = رُفعت
agenda-late-over = زيادة { $length }
agenda-late-later = بعد { $length }
agenda-late-earlier = قبل { $length }
agenda-late-shorter = { $before } ← { $after } د
agenda-late-running = ما زالت جارية
agenda-late-may-shrink = { $place }، يمكن تقصيرها إلى { $length }
agenda-late-rest = { $count ->
    [one] بعد { $title }: جلسة واحدة أخرى بلا تغيير.
   *[other] بعد { $title }: { $count } جلسة أخرى بلا تغيير.
}
agenda-late-where-go = { $count ->
    [one] أين تذهب الدقيقة
   *[other] أين تذهب { $count } دقيقة
}
agenda-late-share-gap = وقت فارغ
agenda-late-share-later = لاحقًا
agenda-late-share-overflow = باقية
agenda-late-touches = ما يمسّه هذا
agenda-late-no-clash = لا تعارض جديد في القاعات أو الأشخاص.
agenda-late-kept = تُحفظ الأوقات المخططة والفعلية. تراجع واحد يعيد كل شيء.
agenda-late-apply = طبّق على اليوم { $number }
agenda-late-remain = يبقى { $length }
agenda-late-remain-sentence = يبقى { $length } بلا مكان.
agenda-late-remain-text = دع اليوم ينتهي لاحقًا، أو قصّر جلسات، أو اختر جلسة يمكن إسقاطها. ويمكن التطبيق كما هو.
agenda-late-none = لا شيء يتغير.
agenda-late-shrunk = { $count ->
    [one] { $names } تعيد { $length }.
   *[other] { $names } تعيد { $length }.
}
agenda-late-cut = { $count ->
    [one] رُفعت { $names }.
   *[other] رُفعت { $names }.
}
agenda-late-gaps = الوقت الفارغ يستوعب { $length }.
agenda-late-holds = { $name } تبقى في { $time }.
agenda-late-ends-later = ينتهي اليوم بعد { $length }.
agenda-late-ends-earlier = ينتهي اليوم قبل { $length }.
agenda-late-done = { $day } متأخر { $length }.
agenda-late-done-end = { $day } ينتهي في { $time }.
agenda-late-done-start = { $day } يبدأ في { $time }.
agenda-late-done-move = ما كان في { $day } صار في { $to }.
agenda-effect-person-leaves = { $name } يغادر في { $time }.
agenda-effect-person-leaves-text = «{ $title }» تنتهي بعد ذلك. اطلب أن يتكلم أولًا.
agenda-effect-person-comes = { $name } يصل في { $time }.
agenda-effect-person-comes-text = «{ $title }» تبدأ قبل ذلك.
agenda-effect-interpreter = المترجمون يعملون { $length } بلا توقف.
agenda-effect-interpreter-text = الحد ساعتان. أعطهم استراحة.
agenda-effect-room-closes = { $name } مفتوحة حتى { $time } فقط.
agenda-effect-room-closes-text = اسأل هل تبقى «{ $title }» فيها.
agenda-effect-room-opens = { $name } لا تُفتح إلا في { $time }.
agenda-effect-room-opens-text = اسأل هل يمكن أن تبدأ «{ $title }» قبل ذلك.
agenda-effect-meal = أخبر المطبخ: { $title } في { $time }.
agenda-effect-meal-text = { "" }
agenda-effect-print = { $name } لم يعد محدّثًا.
agenda-effect-print-text = { "" }
agenda-effect-print-again = اطبع من جديد

agenda-print-all-days = كل الأيام، كل منها تحت تاريخه.
agenda-print-day = { $day }، كما على الشاشة.
agenda-print-clashes = التعارضات المفتوحة بحسب الوقت. العدد: { $count }
