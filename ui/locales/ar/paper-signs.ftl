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
