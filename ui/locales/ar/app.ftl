app-loading = جارٍ التحميل

nav-label = الشاشات
nav-group-plan = التخطيط
nav-group-venue = في المكان
nav-group-paper = على الورق
nav-agenda = الأجندة
nav-plans = خطط الجلسات
nav-delegations = الوفود
nav-check-in = تسجيل الحضور
nav-attendance = الحضور
nav-print = مركز الطباعة
nav-settings = إعدادات الورشة
nav-start = البداية
nav-offline = على هذا الحاسوب. لا حاجة إلى الإنترنت.
nav-show = إظهار الشريط الجانبي
nav-hide = تضييق الشريط الجانبي

menu-save-copy = حفظ نسخة…
menu-close-workshop = إغلاق هذه الورشة

save-saved = حُفظت كل التغييرات
save-saved-at = حُفظت كل التغييرات { $time }
save-saving = جارٍ الحفظ…
save-retrying = لم يُحفظ، تُعاد المحاولة
save-read-only = نسخة للقراءة فقط
save-copy-done = حُفظت النسخة: { $path }

undo-named = تراجع عن { $what }
undo-nothing = لا شيء للتراجع عنه
redo-named = إعادة { $what }
redo-nothing = لا شيء لإعادته

palette-title = البحث والأوامر
palette-placeholder = ابحث أو نفّذ أمرًا
palette-recent = الأحدث
palette-found = في هذه الورشة
palette-commands = الأوامر
palette-nothing = لا شيء يطابق «{ $text }»
palette-go-to = الانتقال إلى { $screen }
palette-theme-light = المظهر الفاتح
palette-theme-dark = المظهر الداكن
palette-language = اللغة: { $language }
undo-done = تم التراجع عن { $what }
redo-done = أُعيد { $what }
