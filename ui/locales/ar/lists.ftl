# Headings and values of lists that leave Warsha: spreadsheets and printed tables. The reader knows them again when the list comes back.

list-delegates = المندوبون
list-number = رقم
list-name = الاسم الكامل
list-family-name = اسم العائلة
list-call-name = اسم النداء
list-native-name = الاسم بخطه
list-sex = الجنس
list-age = العمر
list-organisation = المنظمة
list-acronym = الاختصار
list-position = المنصب
list-country = البلد
list-city = المدينة
list-delegation = الوفد
list-category = الدور
list-status = الحالة
list-mode = المشاركة
list-phone = الهاتف
list-email = البريد الإلكتروني
list-languages = اللغات
list-diet = الطعام
list-access-needs = احتياجات الوصول
list-arrival = الوصول
list-arrival-time = وقت الوصول
list-departure = المغادرة
list-departure-time = وقت المغادرة
list-hotel-room = الغرفة
list-photo-consent = الموافقة على التصوير
list-note = ملاحظات
list-born-on = تاريخ الميلاد
list-first-timer = أول مشاركة
list-reached-by = جهة الاتصال
list-interpretation = الترجمة
list-arrival-flight = رحلة الوصول
list-departure-flight = رحلة المغادرة
list-pick-up = الاستقبال
list-passport = جواز السفر
list-passport-expires = صلاحية الجواز
list-visa = التأشيرة
list-invitation-letter = خطاب الدعوة
list-emergency-contact = جهة الطوارئ
list-own-ticked = نعم

list-sex-female = أنثى
list-sex-male = ذكر
list-sex-other = غير ذلك
list-sex-undisclosed = غير مذكور

list-age-under-18 = أقل من 18
list-age-18-24 = 18–24
list-age-25-34 = 25–34
list-age-35-59 = 35–59
list-age-60-plus = 60 فأكثر

list-category-participant = مشارك
list-category-panellist = متحدث في ندوة
list-category-speaker = متحدث
list-category-facilitator = ميسّر
list-category-interpreter = مترجم
list-category-staff = فريق الاستضافة
list-category-donor = مانح
list-category-government = حكومة
list-category-observer = مراقب

list-status-nominated = مرشَّح
list-status-invited = مدعو
list-status-confirmed = مؤكد
list-status-visa-pending = بانتظار التأشيرة
list-status-travel-booked = تم حجز السفر
list-status-arrived = وصل
list-status-waiting = قائمة الانتظار
list-status-declined = اعتذر
list-status-cancelled = ملغى
list-status-replaced = استُبدل

list-mode-in-person = حضوري
list-mode-online = عبر الإنترنت

list-photo-yes = نعم
list-photo-ask = اسألني أولاً
list-photo-no = لا
list-no-group = خارج المجموعات

# Other lists of the screen on paper.
list-agenda = جدول الأعمال
list-arrivals = الوصول
list-length = بالدقائق
list-code = الرقم
list-kind = النوع
list-arrived-at = وقت الوصول
list-arrived-late = { $time }، متأخر
list-desk = المكتب
list-version = الإصدار
list-copies = النسخ
list-pages = الصفحات
list-sheets = الأوراق
list-day = اليوم
list-clash = التعارض
list-clash-with = مع
