# What the use cases say on paper beside the organiser's own texts.

paper-all-rooms = كل القاعات
paper-moderator = إدارة الجلسة: { $name }
paper-rapporteur = المقرر: { $name }
paper-interpreter = الترجمة: { $name }
paper-in-en = بالإنجليزية
paper-in-fr = بالفرنسية
paper-in-ar = بالعربية
paper-in-sw = بالسواحيلية
