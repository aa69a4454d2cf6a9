# ملف جدول يُقرأ.
import-title = استيراد
import-title-delegates = استيراد المشاركين
import-title-agenda = استيراد جدول الأعمال
import-command-agenda = استيراد جدول أعمال…
import-comma = ،{" "}
import-step-file = اختيار الملف
import-step-check = المطابقة والتحقق
import-step-add-delegates = الإضافة إلى الوفود
import-step-add-agenda = الإضافة إلى جدول الأعمال
import-kind-delegates = قائمة أشخاص
import-kind-agenda = جدول أعمال
import-drop-delegates = أفلت قائمة الأشخاص هنا
import-drop-agenda = أفلت جدول الأعمال هنا
import-choose = اختر ملفًا…
import-pick-title = اختر جدولًا
import-pick-kind = جداول
import-reading = قراءة الملف
import-failed = تعذّرت قراءة هذا الملف
import-sheet = الورقة
import-change-file = تغيير الملف
import-row = صف
import-skip-column = تجاهل
import-problems = المشكلات
import-next = التالي
import-no-problems = لا شيء يحتاج إليك.
import-duplicates = تكرار محتمل
import-keep-both = إبقاء الاثنين
import-skipped = صفوف متجاوَزة
import-rooms = القاعات في الملف
import-letters = الحروف مقروءة كما يجب:
import-use = استعمال
import-fine = مقبول كما هو
import-looks-right = صحيح هكذا
import-guessed = خُمِّن من العنوان والخلايا. تحقّق منه.
import-leave-empty = اتركه فارغًا
import-leave-row = استبعاد الصف
import-one-undo = تراجع واحد يزيل الاستيراد كله.
import-add = { $count ->
    [one] إضافة صف واحد
    [two] إضافة صفين
    [few] إضافة { $count } صفوف
   *[other] إضافة { $count } صفًا
}
import-add-leave = إضافة { $count }، وترك { $left } لوقت لاحق
import-another = استيراد ملف آخر
import-go-delegations = إلى الوفود
import-go-agenda = إلى جدول الأعمال
import-place-row = الصف { $row }
import-place-field = الصف { $row }، { $field }
