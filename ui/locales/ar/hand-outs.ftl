# ما يُسلَّم عند مكتب الاستقبال مقابل التوقيع، والتنبيهات والشارات والماسح.
hand-out-kind-headset = سماعة
hand-out-kind-kit = حقيبة المواد
hand-out-kind-sim = شريحة هاتف
hand-out-kind-allowance = ظرف البدل
hand-out-kind-badge = شارة
hand-out-kind-group = مجموعة
hand-out-kind-other = شيء آخر
hand-out-for-everybody = كل الحاضرين شخصيًا
hand-out-for-interpretation = من يحتاج إلى ترجمة
hand-out-for-categories = بحسب الدور
hand-out-given-at = سُلّم { $time }
hand-out-returned-at = أُعيد { $time }
hand-out-piece = رقم { $number }
hand-out-channel = { $channel }
hand-out-register = سجل التسليم
hand-out-signature = التوقيع
hand-out-register-not-given = سجل التسليم: لم يُسلَّم بعد
hand-out-register-not-back = سجل التسليم: لم يُعَد بعد

hand-out-title = المسلَّمات
hand-out-on-card = للتسليم
hand-out-give = سلّم: { $thing }
hand-out-give-headset = سلّم سماعة: { $language }
hand-out-give-short = سلّم
hand-out-give-named = سلّم: { $thing }، { $name }
hand-out-has = { $thing } { $time }
hand-out-has-piece = { $thing } { $number }، { $time }
hand-out-has-channel = { $piece }، القناة { $channel }، { $time }
hand-out-came-back = أُعيد { $thing } { $time }
hand-out-take-back = أُعيد
hand-out-take-back-of = أُعيد { $thing }
hand-out-undo-of = تراجع عن { $thing }
hand-out-number = الرقم المكتوب عليه
hand-out-channel-label = القناة أو اللغة
hand-out-also = الرقم { $number } لدى { $name } أيضًا
hand-out-said-given = سُلّم: { $thing }
hand-out-said-returned = أُعيد: { $thing }
hand-out-said-withdrawn = حُذف من السجل: { $thing }
hand-out-key-hint = يسلّم Alt مع الرقم ثم يستردّ ثم يسلّم من جديد؛ وAlt 0 يتراجع عن آخر تسليم.

hand-out-register-text = ما سُلّم عند الاستقبال، وما لم يُسلَّم أو لم يُعَد بعد.
hand-out-show = عرض
hand-out-show-all = الجميع
hand-out-show-not-given = لم يُسلَّم بعد
hand-out-show-not-back = لم يُعَد بعد
hand-out-which-thing = الشيء
hand-out-every-thing = كل الأشياء
hand-out-sum = سُلّم { $given }، وبقي { $missing }
hand-out-sum-back = { $count ->
    [one] لم يُعَد واحد
    [two] لم يُعَد اثنان
   *[other] لم يُعَد { $count }
}
hand-out-none-title = لا شيء يُسلَّم بعد
hand-out-none-text = اذكر ما يتسلّمه الناس عند الاستقبال: يظهر على كل بطاقة ويُوقَّع عليه هنا.
hand-out-start-usual = ابدأ بالأشياء المعتادة
hand-out-nobody = لا أحد في هذه القائمة.
hand-out-rows = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
   *[other] { $count } شخصًا
}
hand-out-export = تصدير
hand-out-print = طباعة للتوقيع
hand-out-exported = { $count ->
    [one] كُتب صف واحد
    [two] كُتب صفان
    [few] كُتبت { $count } صفوف
   *[other] كُتب { $count } صفًا
}
hand-out-tab-register = السجل
hand-out-tab-things = الأشياء التي تُسلَّم
hand-out-thing-name = الاسم
hand-out-thing-name-hint = فارغ: اسم نوعه.
hand-out-thing-kind = النوع
hand-out-thing-for = لمن
hand-out-thing-roles = الأدوار
hand-out-thing-numbered = عليه رقم
hand-out-thing-returns = يُعاد
hand-out-thing-add = إضافة شيء
hand-out-thing-remove = إزالة { $thing } من القائمة
hand-out-thing-name-needed = اذكر ما هو.
hand-out-saved = حُفظت القائمة

print-register = سجل التسليم
print-choice-which = الأشخاص
print-choice-which-all = كل من له شيء يتسلّمه
print-choice-which-not_given = من لم يتسلّمه بعد
print-choice-which-not_back = من لم يُعِده بعد
print-choice-item = الشيء
