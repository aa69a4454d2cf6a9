# Dates on screen and on paper: names of days and months, and their order.

# The name of this language in this language.
language-own-name = العربية
# The ten digits, 0 to 9, as paper prefers them.
date-digits = ٠١٢٣٤٥٦٧٨٩

date-weekday-mon = الاثنين
date-weekday-tue = الثلاثاء
date-weekday-wed = الأربعاء
date-weekday-thu = الخميس
date-weekday-fri = الجمعة
date-weekday-sat = السبت
date-weekday-sun = الأحد

date-weekday-short-mon = الاثنين
date-weekday-short-tue = الثلاثاء
date-weekday-short-wed = الأربعاء
date-weekday-short-thu = الخميس
date-weekday-short-fri = الجمعة
date-weekday-short-sat = السبت
date-weekday-short-sun = الأحد

date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر

date-weekday-day-month = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-day-month-year = { $day } { $month } { $year }
date-short = { $weekday-short } { $day }
# Ranges: en dash, with spaces where its ends contain spaces.
date-range-days = { $from-day }–{ $day } { $month } { $year }
date-range-months = { $from-day } { $from-month } – { $day } { $month } { $year }
date-range-years = { $from-day } { $from-month } { $from-year } – { $day } { $month } { $year }
