# What the command line says.

cli-new = Made { $path }: { $title }
cli-sample = Made the sample workshop { $path }
cli-copy = Copied to { $path }
cli-print = { $count ->
    [one] Wrote { $path }, { $count } page
   *[other] Wrote { $path }, { $count } pages
}
cli-export = { $count ->
    [one] Wrote { $path }, { $count } person
   *[other] Wrote { $path }, { $count } people
}
cli-info = { $delegates } delegates, { $sessions } sessions, { $clashes } clashes
cli-by-country = By country
cli-by-organisation = By organisation
cli-by-kind = Sessions by kind
cli-by-period = Checked in by half-day
cli-not-known = not known
cli-clashes = { $count ->
    [0] No clashes.
    [one] { $count } clash.
   *[other] { $count } clashes.
}
cli-read = { $count ->
    [one] { $count } row read, nothing written.
   *[other] { $count } rows read, nothing written.
}
cli-imported = { $added } added, { $updated } updated, { $left } left out.
cli-problem = Row { $row }: { $problem }
cli-answer-checked-in = Checked in { $time }: { $name }
cli-answer-already-in = Already in at { $time }: { $name }
cli-answer-several-found = Several people fit “{ $text }”. Say more of the name, or the number:
cli-answer-nobody-found = Nobody on the list fits “{ $text }”.
cli-answer-blank-badge = A blank badge: { $text } belongs to nobody yet.
cli-answer-unknown-badge = No badge of this workshop has the code { $text }.
cli-answer-revoked-badge = The badge { $text } was replaced by a newer one: { $name }
cli-answer-other-workshop = The badge { $text } is of another workshop.
cli-answer-declined = { $name } declined or was replaced. Use --anyway to let the person in.
cli-answer-not-on-list = { $name } is on the waiting list. Use --anyway to let the person in.
cli-answer-held = { $name } is to wait until the organiser was called. Use --anyway to let the person in.
cli-shift-added = new
cli-shift-moved = moves
cli-shift-longer = longer
cli-shift-shorter = shorter
cli-shift-cut = taken off
cli-shift-held = pinned, stays
cli-nothing-changes = Nothing changes.
cli-only-shown = Nothing was changed. Say --apply to do it.
cli-found-shrunk = { $minutes } min from { $title }, which becomes shorter
cli-found-cut = { $minutes } min from { $title }, which is taken off
cli-found-gap = { $minutes } min of free time around { $title }
cli-later = { $count } min later at the end
cli-overflow = { $count } min that do not fit
cli-new-clashes = { $count ->
    [one] { $count } new clash
   *[other] { $count } new clashes
}
cli-clash-room = { $subject }: “{ $first }” and “{ $second }” at the same time, { $minutes } min
cli-clash-person = { $subject } leads “{ $first }” and “{ $second }” at the same time, { $minutes } min
cli-clash-capacity = { $subject } is too small for “{ $first }”: { $people } people
cli-clash-outside-day = “{ $first }” is outside the hours of the day or of the room
cli-clash-person-absent = { $subject } is not there for “{ $first }”
cli-clash-nested-outside = “{ $first }” is outside the session that contains it
cli-clash-interpretation = “{ $first }” is not interpreted, and { $people } people do not speak its language ({ $subject })
cli-clash-equipment = “{ $first }” needs what the room does not have: { $subject }
cli-clash-change-over = { $subject }: { $minutes } min too few between “{ $first }” and “{ $second }”
cli-fix-leave-to = Leave “{ $title }” to { $person }
cli-fix-start-at = Start “{ $title }” at { $time }
cli-fix-move-to-room = Move “{ $title }” to { $room }
cli-fix-shorten = Shorten “{ $title }” to { $minutes } min
cli-fix-interpret = Have “{ $title }” interpreted
cli-fix-widen = Let “{ $title }” last { $minutes } min
cli-fix-another-day = Hold “{ $title }” on { $day } at { $time }
cli-fix-exchange-rooms = Exchange the room of “{ $title }” with what is in { $room }
cli-fix-unschedule = Take “{ $title }” off the agenda
cli-print-list = Can be printed: { $names }
cli-printed = Sent to { $printer }, { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
}
cli-pack = Wrote { $path }, { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
cli-release = Version { $version } of the programme is out. { $count ->
    [0] Nothing had changed.
    [one] { $count } change:
   *[other] { $count } changes:
}
cli-release-first = Version { $version } of the programme is out. It is the first one.
cli-diff = { $count ->
    [0] Nothing has changed since version { $version }.
    [one] { $count } change since version { $version }:
   *[other] { $count } changes since version { $version }:
}
cli-diff-none = Nothing has been released yet.
cli-export-first-sheet = Seats, equipment and hours of rooms, and colours of kinds, go into an XLSX file only.
cli-export-agenda = { $count ->
    [one] Wrote { $path }, { $count } session
   *[other] Wrote { $path }, { $count } sessions
}

# Delegates on the command line.
cli-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
cli-withheld = { $count ->
    [one] { $count } protected person is shown by alias.
   *[other] { $count } protected people are shown by alias.
}
cli-delegate-added = Added no. { $number }: { $name }
cli-delegate-changed = Changed no. { $number }: { $name }
cli-duplicates = { $count ->
    [0] Nobody seems to stand on the list twice.
    [one] { $count } pair may be one person.
   *[other] { $count } pairs may be one person each.
}
cli-target-total = All together
cli-target-none = { $name }: { $actual }, no target
cli-target-met = { $name }: { $actual } of { $target }
cli-target-over = { $name }: { $actual } of { $target }, { $over } over
cli-target-under = { $name }: { $actual } of { $target }, { $under } missing
cli-import-like = Row { $row }: { $name } may be { $other }, no. { $number }. The row waits; say --likely merge or --likely add.
cli-import-like-row = Row { $row }: { $name } may be { $other } of row { $number }. The row waits; say --likely merge or --likely add.
cli-import-changes = No. { $number }, { $name }: { $field } { $before } → { $after }
cli-import-adds = No. { $number }, { $name }: { $field } → { $after }
cli-import-gone = No. { $number }, { $name }, is not in the file. Say --cancel-gone to cancel.
cli-import-unchanged = { $count ->
    [one] { $count } unchanged.
   *[other] { $count } unchanged.
}
cli-import-cancelled = { $count ->
    [one] { $count } cancelled.
   *[other] { $count } cancelled.
}
cli-merge-brought = { $count ->
    [one] { $count } record was brought over:
   *[other] { $count } records were brought over:
}
cli-merge-nothing = Nothing had to be brought over.
cli-merge-record = { $period }  { $time }  { $number }  { $name }  { $what }  { $desk }
cli-merge-sums = { $shared ->
    [one] { $shared } record was in both
   *[other] { $shared } records were in both
}, { $here } only here.
cli-merge-added = New on the list: { $number } { $name }
cli-merge-renumbered = New on the list: { $number } { $name } (there number { $there }, which somebody else has here)
cli-merge-badge = Another badge for { $number } { $name }: { $badge } lets in, { $revoked } no longer does.
cli-merge-differs = Number { $number } differs in { $detail }: here “{ $ours }”, there “{ $theirs }”. Nothing was changed.
cli-merge-twice = Entered in both copies, counts once: { $period } { $number } { $name }
cli-merge-left-out = { $count ->
    [one] { $count } record of an erased person was left out.
   *[other] { $count } records of erased people were left out.
}
cli-merge-damaged = { $count ->
    [one] { $count } record says something else in the two copies: one of them is damaged.
   *[other] { $count } records say something else in the two copies: one of them is damaged.
}
cli-merge-what-arrived = checked in
cli-merge-what-withdrawn = taken back
cli-merge-what-let-in-again = let in anyway
cli-merge-what-excused = excused
cli-merge-what-absent = absent
cli-merge-what-late = late
cli-merge-what-on-time = in time after all
cli-merge-what-left-early = left early
cli-merge-detail-name = the name
cli-merge-detail-organisation = the organisation
cli-merge-detail-status = the status
cli-merge-detail-mode = the way of attending
cli-merge-detail-badge = the badge
cli-merge-handed = { $time }  { $number }  { $name }  { $thing }  { $what }  { $desk }
cli-merge-handed-given = given
cli-merge-handed-returned = back
cli-merge-handed-withdrawn = taken out of the register
cli-plan-written = { $count } steps written to { $path }
