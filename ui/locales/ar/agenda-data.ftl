# الأجندة: استيراد وتصدير، مواضيع، معدات.
agenda-menu = المزيد للأجندة
agenda-import = استيراد أجندة
agenda-export = تصدير الأجندة
agenda-rooms-and-kinds = القاعات وأنواع الجلسات
agenda-export-title = تصدير الأجندة
agenda-exported = { $count ->
    [one] جلسة واحدة في { $path }
    [two] جلستان في { $path }
    [few] { $count } جلسات في { $path }
   *[other] { $count } جلسة في { $path }
}
agenda-exported-sessions-only = يحتوي الجلسات فقط. أما مقاعد القاعات وتجهيزاتها وأوقات فتحها وألوان أنواعكم فتُكتب في ملف إكسل.
agenda-import-title = استيراد أجندة
agenda-import-sum = { $count ->
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
   *[other] { $count } جلسة
}
agenda-import-rooms = القاعات: { $rooms }
agenda-import-look = { $count ->
    [one] أمر واحد يحتاج نظرة
    [two] أمران يحتاجان نظرة
    [few] { $count } أمور تحتاج نظرة
   *[other] { $count } أمرًا يحتاج نظرة
}
agenda-import-row = السطر { $row }
agenda-import-do = { $count ->
    [one] إضافة جلسة واحدة
    [two] إضافة جلستين
    [few] إضافة { $count } جلسات
   *[other] إضافة { $count } جلسة
}
agenda-imported = { $count ->
    [one] أُضيفت جلسة واحدة
    [two] أُضيفت جلستان
    [few] أُضيفت { $count } جلسات
   *[other] أُضيفت { $count } جلسة
}
agenda-file-xlsx = جدول بيانات (XLSX)
agenda-file-csv = جدول نصي (CSV)
agenda-file-any = جداول البيانات
agenda-field-tags = المواضيع
agenda-tags-placeholder = أضف موضوعًا
agenda-field-needs = المعدات
agenda-needs-placeholder = جهاز عرض، مقصورة …
agenda-remove-text = إزالة { $text }
agenda-field-online-time = عبر الإنترنت
