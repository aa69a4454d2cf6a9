# مكتب الاستقبال عند الباب.
check-in-title = تسجيل الحضور
check-in-command-walk-in = إضافة مشارك غير مسجّل
check-in-comma = ،{" "}
check-in-no-delegation = بلا وفد
check-in-origin-city = { $from } ({ $city })
check-in-time-and-desk = { $time }، { $desk }
check-in-day = اليوم { $number }، { $day }
check-in-part = جزء اليوم
check-in-part-am = صباحًا
check-in-part-pm = بعد الظهر
check-in-part-evening = مساءً
check-in-part-day = اليوم كله
check-in-sound-on = الصوت مفعّل
check-in-sound-off = الصوت متوقف
check-in-sound-turn-on = تفعيل الصوت
check-in-sound-turn-off = إيقاف الصوت
check-in-full-screen = ملء الشاشة
check-in-leave-full-screen = الخروج من ملء الشاشة
check-in-walk-in = مشارك غير مسجّل
check-in-field = امسح الشارة أو اكتب جزءًا من الاسم

check-in-no-days-title = لا توجد أيام لتسجيل الحضور بعد
check-in-no-days-text = ضع جلسات في جدول الأعمال ليصبح لكل يوم صباح وما بعد الظهر.
check-in-ready-title = جاهز لأول شارة
check-in-ready-text = امسح الشارة، أو اكتب جزءًا من اسم أو منظمة أو رقم الصف. زر Enter يسجّل الحضور.

check-in-matches = { $count ->
    [0] لا أحد يطابق
    [one] نتيجة واحدة مطابقة
    [two] نتيجتان مطابقتان
    [few] { $count } نتائج مطابقة
   *[other] { $count } نتيجة مطابقة
}
check-in-keys-move = للتنقّل
check-in-keys-enter = لتسجيل حضور الاسم المحدَّد
check-in-do = تسجيل الحضور
check-in-online = عبر الإنترنت
check-in-online-small = عبر الإنترنت
check-in-late = متأخر
check-in-in-since = حاضر منذ { $when }
check-in-not-on-list = غير موجود في القائمة؟
check-in-nobody = لا أحد في القائمة يطابق.
check-in-add-walk-in = أضِف «{ $text }» مشاركًا جديدًا

check-in-answer-checked-in = سُجّل الحضور الساعة { $time }
check-in-answer-already-in = مسجَّل من قبل في { $when }
check-in-answer-unknown-badge = شارة غير معروفة
check-in-answer-revoked-badge = استُبدلت هذه الشارة
check-in-answer-other-workshop = شارة من ورشة أخرى
check-in-answer-nobody-found = لم يُعثر على أحد
check-in-answer-several-found = { $count ->
    [one] شخص واحد يطابق
    [two] شخصان يطابقان
    [few] { $count } أشخاص يطابقون
   *[other] { $count } شخصًا يطابقون
}
check-in-answer-declined = غير متوقَّع حضوره
check-in-answer-not-on-list = على قائمة الانتظار
check-in-answer-other = لم يُسجَّل الحضور
check-in-help-already-in = لم يُسجَّل شيء. «السماح بالدخول» يضيف وصولًا ثانيًا إلى السجل.
check-in-help-unknown-badge = لا توجد شارة بهذا الرمز في هذه الورشة. ابحث عن الشخص بالاسم.
check-in-help-revoked-badge = صدرت شارة أحدث لهذا الشخص. اطلبها منه أو ابحث بالاسم.
check-in-help-other-workshop = لم يُعطَ هذا الرمز هنا قط. ابحث بالاسم أو أضِف مشاركًا غير مسجّل.
check-in-help-nobody-found = لا أحد بهذا الاسم أو الرقم أو الرمز. جرّب جزءًا آخر من الاسم.
check-in-help-several-found = اختر الشخص من القائمة أدناه.
check-in-help-declined = تقول القائمة إن هذا الشخص لن يحضر. اسمح له بالدخول إن كان هنا فعلًا.
check-in-help-not-on-list = تقول القائمة إن هذا الشخص ينتظر مقعدًا. اسمح له بالدخول إن وُجد مكان.
check-in-taken-back = أُلغي تسجيل الحضور
check-in-taken-back-said = أُلغي تسجيل حضور { $name }
check-in-number = رقم { $number }
check-in-headset = سلّم سماعة: { $language }
check-in-protected = هوية محمية
check-in-photo-no = بلا تصوير
check-in-photo-ask = اسأل قبل التصوير
check-in-photo-unknown = التصوير: اسأل وسجّل الجواب
check-in-let-in = السماح بالدخول
check-in-details = التفاصيل
check-in-find-by-name = البحث بالاسم
check-in-before = الإجابتان السابقتان
check-in-before-person = { $name }، سُئل مجددًا { $time }
check-in-before-text = { $text }، { $time }

check-in-arrivals = الواصلون
check-in-of-arrived = من { $expected } وصلوا
check-in-all-here = وصل جميع المتوقَّعين
check-in-still-expected = { $online ->
    [0] { $count } لم يصلوا بعد
    [one] { $count } لم يصلوا بعد، واحد منهم عبر الإنترنت
    [two] { $count } لم يصلوا بعد، اثنان منهم عبر الإنترنت
   *[other] { $count } لم يصلوا بعد، { $online } منهم عبر الإنترنت
}
check-in-group-progress = { $group }: { $arrived } من { $expected }
check-in-and-more = و{ $count } غيرهم
check-in-fewer = عرض أقل
check-in-recent = آخر الواصلين
check-in-show-all = عرض الكل
check-in-nobody-yet = لم يصل أحد بعد.
check-in-undo-of = التراجع عن تسجيل حضور { $name }
check-in-this-desk = هذا المكتب: { $desk }
check-in-this-desk-unnamed = هذا المكتب بلا اسم
check-in-desk-name = اسم هذا المكتب
check-in-rename = إعادة التسمية
check-in-arrived-elsewhere = { $count ->
    [one] وصل { $name }، { $desk }
   *[other] وصل { $count } أشخاص عند مكاتب أخرى
}

check-in-walk-in-title = مشارك غير مسجّل
check-in-walk-in-text = يُضاف إلى القائمة ويُسجَّل حضوره فورًا. يمكن إكمال الباقي لاحقًا.
check-in-walk-in-name = الاسم كما يُكتب على الشارة
check-in-walk-in-name-needed = اكتب اسم الشخص.
check-in-walk-in-organisation = المنظمة
check-in-walk-in-from = الوفد أو البلد
check-in-walk-in-do = إضافة وتسجيل الحضور
check-in-walk-in-do-badge = تسجيل وطباعة الشارة
check-in-count = وصل { $arrived } من { $expected }
check-in-nobody-expected = لا أحد في القائمة بعد
check-in-print-text = كل المنتظرين والحاضرين: { $period }.
check-in-answer-blank-badge = بطاقة فارغة
check-in-help-blank-badge = لا تخصّ أحدًا بعد. أعطها لشخص غير مسجّل، أو ابحث عمّن يأخذها.
check-in-blank-walk-in = إعطاؤها لشخص غير مسجّل
check-in-walk-in-badge = تُسلَّم معه البطاقة الفارغة { $badge }.
check-in-give-blank = يأخذ البطاقة { $badge }
check-in-refused = المرفوض
check-in-refused-nobody = لم يُرفض أي مسح.
check-in-undo-chosen = التراجع عن { $count } مختارة
check-in-choose-of = اختيار تسجيل { $name }
check-in-lock = ترك متطوّع عند هذا المكتب
check-in-lock-title = ترك متطوّع عند هذا المكتب
check-in-lock-text = لا يمكن الوصول إلى غير المكتب حتى تعطي الكلمة من جديد. وهي لا تحمي البيانات، فتلك مهمة عبارة المرور.
check-in-lock-word = كلمتك
check-in-lock-needed = اكتب كلمة تتذكرها.
check-in-lock-wrong = هذه ليست الكلمة.
check-in-lock-do = قفل المكتب
check-in-unlock = المنظِّم
check-in-unlock-title = العودة إلى الورشة كاملة
check-in-unlock-text = أعطِ الكلمة التي قُفل بها المكتب.
check-in-unlock-do = فتح القفل
check-in-name-title = تصحيح الاسم
check-in-name-text = يظهر على البطاقة وفي كل القوائم من الآن.
check-in-name-do = تصحيح
check-in-instead-title = حضر شخص آخر بدلًا منه
check-in-instead-text = ينتقل مقعد { $name } إلى من حضر ويُسجَّل حضوره فورًا.
check-in-instead-do = إعطاء المقعد وتسجيل الحضور
