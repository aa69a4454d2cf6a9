app-name = ورشة

action-undo = تراجع
action-redo = إعادة
action-close = إغلاق
action-cancel = إلغاء
action-clear = مسح
action-save = حفظ
action-add = إضافة
action-remove = إزالة
action-open = فتح
action-next = التالي
action-previous = السابق
action-back = رجوع
action-continue = متابعة
action-more = المزيد
action-show-all = عرض الكل: { $what }

format-comma = { "، " }
format-minutes = { $count } د
format-hours = { $hours } س
format-hours-minutes = { $hours } س { $minutes } د

combobox-none = لا شيء يطابق
combobox-keep = الإبقاء على «{ $text }»
date-pick = اختر يومًا: { $what }
date-previous-month = الشهر السابق
date-next-month = الشهر التالي
field-optional = اختياري

seats-count = { $total ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $total } أشخاص
    [many] { $total } شخصًا
   *[other] { $total } شخص
}
seats-label = { $total } من { $target }

file-workshop = ورشة Warsha

kind-registration = التسجيل
kind-opening = الافتتاح
kind-plenary = جلسة عامة
kind-panel = حلقة نقاش
kind-presentation = عرض
kind-reflective-space = مساحة تأمل
kind-workshop = ورشة عمل
kind-working-group = مجموعة عمل
kind-break = استراحة
kind-meal = وجبة
kind-wellness = العافية
kind-visit = زيارة
kind-social = لقاء اجتماعي
kind-evaluation = تقييم
kind-internal = للمنظمين فقط
kind-closing = الختام
kind-other = أخرى
