# What printed sheets say. Sentence case; no full stop in labels.

## Every sheet

paper-page-of = Page { $page } of { $total }
paper-day = Day { $day }
paper-day-of = Day { $day } of { $total }
paper-continued = (continued)
paper-continued-after = { $title }, continued
paper-notes = Notes
paper-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}

## Programme

paper-programme = Programme
paper-start = Start
paper-end = End
paper-session = Session
paper-room = Room
paper-leads = Leads
paper-off-programme = Off programme
paper-online = Online
paper-also-online = Also online
paper-same-time = { $count ->
    [2] Two sessions at the same time: choose one
    [3] Three sessions at the same time: choose one
    [4] Four sessions at the same time: choose one
    [5] Five sessions at the same time: choose one
   *[other] { $count } sessions at the same time: choose one
}
paper-no-sessions = No sessions planned yet

## Signature sheet

paper-attendance = Attendance
paper-attendance-date = { $date }, day { $day } of { $total }
paper-attendance-session = { $session }, { $date }
paper-place = Place
paper-organiser = Organiser
paper-programme-line = Programme
paper-funded-by = Funded by
paper-number = No.
paper-name = Name
paper-name-hint = family name in bold
paper-organisation = Organisation
paper-organisation-hint = city, country
paper-photo = Photo
paper-photo-hint = write a change
paper-photo-yes = yes
paper-photo-ask = ask
paper-photo-no = no
paper-morning = Morning
paper-afternoon = Afternoon
paper-evening = Evening
paper-whole-day = Whole day
paper-period-hint = { $from }–{ $to }, signature
paper-session-hours = { $from }–{ $to }
paper-signature = signature
paper-delegate-number = Delegate { $number }
paper-signs-with-initials = signs with initials
paper-sheet = Sheet { $sheet }
paper-printed = printed { $when }
paper-signatures-on-page = Signatures on this page:
paper-signatures = Signatures
paper-page-number = Page { $page }
paper-page-and-total = Page { $page } and total
paper-facilitator-for = Facilitator, { $period }
paper-facilitator = Facilitator
paper-sheet-session = { $from }–{ $to } { $title }
paper-sheet-sessions = { $period }: { $sessions }
paper-sheet-sessions-head = Titles of the sessions
paper-checked-by-organiser = Checked by the organiser
paper-signature-and-time = Signature and time
paper-signature-and-date = Signature and date
paper-sign-yourself = Sign for yourself only, once in each column. Write in capitals on an empty row if your name is missing.
paper-sign-why = Your signature shows that you attended. It is kept by the organiser for the donor’s audit and used for nothing else. The photo mark can be changed at any time: write yes, ask or no beside it.
