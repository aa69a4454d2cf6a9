# الشارات وبطاقات الأسماء واللافتات وقوائم الحائط والشهادات.

## الشارات

paper-badges = الشارات
paper-badges-test-line = شارات 90 × 60 مم، 8 في الورقة. اطبعوا بحجم 100 %، دون «ملاءمة الصفحة». طول هذا الخط 50 مم:
paper-badge-photo-yes = التصوير: نعم
paper-badge-photo-ask = اسألوا قبل التصوير
paper-badge-photo-no = بلا تصوير
paper-badge-photo-circle = التصوير: ضعوا دائرة
paper-badge-given = الاسم الأول
paper-badge-family = اسم العائلة
paper-badge-organisation = المنظمة
paper-badge-place = المدينة والبلد
paper-badge-role = الدور
paper-badge-help = للمساعدة
paper-role-delegate = عضو وفد
paper-role-staff = فريق الاستضافة
paper-role-facilitator = تيسير
paper-role-panellist = حلقة النقاش
paper-role-speaker = متحدث
paper-role-interpreter = ترجمة فورية
paper-role-observer = مراقب
paper-role-donor = الجهة المانحة
paper-role-government = جهة حكومية

## بطاقات الأسماء

paper-name-tents = بطاقات الأسماء

## اللافتات

paper-door-signs = لافتات الأبواب
paper-arrow-signs = لافتات الاتجاه
paper-door-free = لا شيء مقرر هنا اليوم

## مجموعات العمل

paper-groups = مجموعات العمل
paper-groups-facilitator = التيسير:
paper-groups-rapporteur = المقرر:
paper-groups-badge = حرف مجموعتك مكتوب أيضًا على شارتك.
paper-groups-no-photo = نرجو عدم تصوير هذه القائمة.

## الشهادات

paper-certificate = شهادة حضور
paper-certificate-half-days = حضور { $attended } من { $counted } من أنصاف الأيام، { $dates }
paper-certificate-number = رقم { $number }
# ما يلي اسم الشخص.
paper-certificate-text =
    .somewhere = عن المشاركة في { $workshop } في { $place }، { $dates }: { $hours } ساعة عمل.
    .nowhere = عن المشاركة في { $workshop }، { $dates }: { $hours } ساعة عمل.
paper-certificate-themes = المحاور: { $themes }.
paper-certificate-half = { $whole }.5

## مركز الطباعة

print-badges = الشارات
print-name-tents = بطاقات الأسماء
print-door-signs = لافتات الأبواب
print-arrow-signs = لافتات الاتجاه
print-groups = مجموعات العمل
print-certificates = الشهادات
print-choice-size = المقاس
print-choice-size-a6 = A6، أربع في الورقة
print-choice-size-90x60 = 90 × 60 مم، ثماني في الورقة
print-choice-missing = البطاقات الناقصة فقط
print-choice-missing-hint = يُستثنى كل من لديه بطاقة مطبوعة ما زالت صحيحة.
print-choice-people = الأشخاص
print-choice-people-hint = بلا اختيار: كل من سيحضر.
print-choice-category = الدور
print-choice-category-all = كل الأدوار
print-choice-category-participant = أعضاء الوفود
print-choice-category-panellist = حلقات النقاش
print-choice-category-speaker = المتحدثون
print-choice-category-facilitator = التيسير
print-choice-category-interpreter = الترجمة الفورية
print-choice-category-staff = فريق الاستضافة
print-choice-category-donor = الجهات المانحة
print-choice-category-government = الجهات الحكومية
print-choice-category-observer = المراقبون
print-choice-start = أول مكان خالٍ في الورقة
print-choice-start-hint = لورقة أُخذ منها بعض الشارات. العدّ من أعلى الورقة.
print-choice-first_blank = أول رمز احتياطي
print-choice-first_blank-hint = واحد بعد عدد الشارات الفارغة المطبوعة من قبل.
print-choice-slot = إظهار موضع الثقب
print-choice-backs = البرنامج على الظهر
print-choice-backs-hint = لمقاس A6. اطبعوا على الوجهين، مع القلب على الحافة الطويلة.
print-choice-rooms = القاعات
print-choice-next_door = الإشارة إلى القاعة المجاورة
print-choice-next_door-hint = بحسب ترتيب القاعات: أقرب قاعة يجري فيها شيء في الوقت نفسه. السهم هو سهم القاعة التالية، ويُعكس للقاعة السابقة.
print-choice-neighbour = القاعة المجاورة
print-choice-way = الطريق إليها
print-choice-way-hint = مثال: في آخر الممر، الباب الثاني
print-choice-door_arrow = السهم إلى القاعة المجاورة
print-choice-door_arrow-right = يمين
print-choice-door_arrow-left = يسار
print-choice-door_arrow-up = إلى الأمام
print-choice-door_arrow-down = إلى الخلف
print-choice-door_arrow-none = بلا سهم
print-choice-arrow = اتجاه السهم
print-choice-arrow-right = يمين
print-choice-arrow-left = يسار
print-choice-arrow-up = إلى الأمام
print-choice-arrow-down = إلى الخلف
print-choice-line = لماذا تُستعمل القاعة
print-choice-line-hint = مثال: الغداء والشاي
print-choice-rule = الحضور المطلوب بالمئة
print-choice-rule-hint = نسبة أنصاف الأيام المحسوبة. إن تُرك فارغًا فهو 80.
print-choice-everyone = للجميع مهما كان حضورهم
print-head-count = تعداد الحاضرين
print-choice-count_by = العدّ حسب
print-choice-count_by-all = كل شيء بالتتابع
print-choice-count_by-delegation = الوفد
print-choice-count_by-sex = الجنس
print-choice-count_by-age_band = الفئة العمرية
print-choice-count_by-organisation_type = نوع المنظمة
print-choice-count_by-first_timer = أول مرة
print-choice-count_by-mode = طريقة المشاركة
print-choice-count_across = مقابل
print-choice-count_across-none = لا شيء آخر
print-choice-count_across-delegation = الوفد
print-choice-count_across-sex = الجنس
print-choice-count_across-age_band = الفئة العمرية
print-choice-count_across-organisation_type = نوع المنظمة
print-choice-count_across-first_timer = أول مرة
print-choice-count_across-mode = طريقة المشاركة
