# Dates on screen and on paper: names of days and months, and their order.

# The name of this language in this language.
language-own-name = Français
# The ten digits, 0 to 9, as paper prefers them.
date-digits = 0123456789

date-weekday-mon = lundi
date-weekday-tue = mardi
date-weekday-wed = mercredi
date-weekday-thu = jeudi
date-weekday-fri = vendredi
date-weekday-sat = samedi
date-weekday-sun = dimanche

date-weekday-short-mon = lun.
date-weekday-short-tue = mar.
date-weekday-short-wed = mer.
date-weekday-short-thu = jeu.
date-weekday-short-fri = ven.
date-weekday-short-sat = sam.
date-weekday-short-sun = dim.

date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre

# The first of a month is "1er".
date-weekday-day-month =
    { $day ->
        [1] { $weekday } 1er { $month }
       *[other] { $weekday } { $day } { $month }
    }
date-full =
    { $day ->
        [1] { $weekday } 1er { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
date-day-month =
    { $day ->
        [1] 1er { $month }
       *[other] { $day } { $month }
    }
date-day-month-year =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-short =
    { $day ->
        [1] { $weekday-short } 1er
       *[other] { $weekday-short } { $day }
    }
# Ranges: en dash, with spaces where its ends contain spaces.
date-range-days =
    { $from-day ->
        [1] 1er–{ $day } { $month } { $year }
       *[other] { $from-day }–{ $day } { $month } { $year }
    }
date-range-months = { $from-day ->
    [1] 1er
   *[other] { $from-day }
} { $from-month } – { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-range-years = { $from-day ->
    [1] 1er
   *[other] { $from-day }
} { $from-month } { $from-year } – { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
