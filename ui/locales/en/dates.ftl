# Dates on screen and on paper: names of days and months, and their order.

# The name of this language in this language.
language-own-name = English
# The ten digits, 0 to 9, as paper prefers them.
date-digits = 0123456789

date-weekday-mon = Monday
date-weekday-tue = Tuesday
date-weekday-wed = Wednesday
date-weekday-thu = Thursday
date-weekday-fri = Friday
date-weekday-sat = Saturday
date-weekday-sun = Sunday

date-weekday-short-mon = Mon
date-weekday-short-tue = Tue
date-weekday-short-wed = Wed
date-weekday-short-thu = Thu
date-weekday-short-fri = Fri
date-weekday-short-sat = Sat
date-weekday-short-sun = Sun

date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December

date-weekday-day-month = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-day-month-year = { $day } { $month } { $year }
date-short = { $weekday-short } { $day }
# Ranges: en dash, with spaces where its ends contain spaces.
date-range-days = { $from-day }–{ $day } { $month } { $year }
date-range-months = { $from-day } { $from-month } – { $day } { $month } { $year }
date-range-years = { $from-day } { $from-month } { $from-year } – { $day } { $month } { $year }
