# The agenda screen: looks, several sessions at once, one-line entry, running late.

# Looks
agenda-look = How the agenda is shown
agenda-look-as = Show the agenda as: { $look }
agenda-look-board = Board
agenda-look-list = List of the day
agenda-look-overview = Whole workshop
agenda-list = Sessions of { $day }
agenda-list-empty = Add the first one with the button above, or bring an agenda from a spreadsheet.
agenda-gap = { $length } free
agenda-open-day = Open day { $number }, { $day }
agenda-overview-day = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
} · { $length }
agenda-overview-count = { $count ->
    [one] { $count } session in all
   *[other] { $count } sessions in all
}
agenda-push-rest = Push the rest along
agenda-push-hint = What follows moves too. { $keys } while dragging does the opposite.
agenda-push-on = The rest is pushed along
agenda-push-off = The rest stays
agenda-hint-cancel = cancel
agenda-hint-drop = put down
agenda-hint-minute = 1 minute
agenda-hint-push = push the rest
agenda-tray-find = Find a session
agenda-tray-none = Nothing waiting is called “{ $text }”.

# Adding
agenda-add-other = Add something else
agenda-for-all-rooms = For all rooms at once
agenda-add-next = Add, then next
agenda-quick-hint = All in one line: 90 Panel on clinics @Nile Hall with Grace
agenda-understood = What was understood
agenda-quick-keep = { $text }: leave this in the title
agenda-quick-no-room = There is no room called { $room }.

# Several at once
agenda-bulk = With the marked sessions
agenda-bulk-count = { $count ->
    [one] { $count } session, { $length }
   *[other] { $count } sessions, { $length }
}
agenda-bulk-earlier = Earlier
agenda-bulk-later = Later
agenda-bulk-day = To a day
agenda-bulk-copy = Copy
agenda-marked = { $count ->
    [one] { $count } session marked
   *[other] { $count } sessions marked
}
agenda-copied = { $more ->
    [0] Copied { $title }
    [one] Copied { $title } and one more
   *[other] Copied { $title } and { $more } more
}
agenda-cut = { $more ->
    [0] Cut { $title }. Paste puts it somewhere else
    [one] Cut { $title } and one more. Paste puts them somewhere else
   *[other] Cut { $title } and { $more } more. Paste puts them somewhere else
}
agenda-done-pasted = “{ $title }” now also stands at { $time }.
agenda-done-pasted-many = { $count ->
    [one] { $count } session was put at { $time }.
   *[other] { $count } sessions were put from { $time } on.
}
agenda-done-moved-many = { $count ->
    [one] { $count } session was moved.
   *[other] { $count } sessions were moved.
}
agenda-done-moved-many-day = { $count ->
    [one] { $count } session is now on { $day }.
   *[other] { $count } sessions are now on { $day }.
}
agenda-done-removed-many = { $count ->
    [one] { $count } session was deleted.
   *[other] { $count } sessions were deleted.
}
agenda-done-unscheduled-many = { $count ->
    [one] { $count } session is off the agenda.
   *[other] { $count } sessions are off the agenda.
}
agenda-done-pinned-many = { $count ->
    [one] { $count } session holds its time.
   *[other] { $count } sessions hold their times.
}
agenda-done-unpinned-many = { $count ->
    [one] { $count } session may move again.
   *[other] { $count } sessions may move again.
}
agenda-done-swapped = “{ $title }” and “{ $other }” changed places.
agenda-done-silenced = You will not be warned of this clash again.
agenda-done-fix = “{ $title }”: { $fix }.

# Ways out of a clash
agenda-fix-leave-to = Leave this one to { $name }
agenda-fix-leave-to-other = Leave “{ $title }” to { $name }
agenda-fix-start-at = Start this one at { $time }
agenda-fix-start-at-other = Start “{ $title }” at { $time }
agenda-fix-move-to-room = Move this one to { $room }
agenda-fix-move-to-room-other = Move “{ $title }” to { $room }
agenda-fix-shorten = Shorten this one to { $length }
agenda-fix-shorten-other = Shorten “{ $title }” to { $length }
agenda-fix-interpret = Have it interpreted
agenda-fix-interpret-other = Have “{ $title }” interpreted
agenda-fix-widen = Let this one last { $length }
agenda-fix-widen-other = Let “{ $title }” last { $length }
agenda-fix-another-day = Hold this one on { $time }
agenda-fix-another-day-other = Hold “{ $title }” on { $time }
agenda-fix-exchange-rooms = Exchange rooms with what is in { $room }
agenda-fix-exchange-rooms-other = Exchange the room of “{ $title }” with what is in { $room }
agenda-fix-unschedule = Take this one off the agenda
agenda-fix-unschedule-other = Take “{ $title }” off the agenda
agenda-fix-keep-both = Keep both, stop warning me
agenda-fix-keep = Keep it so, stop warning me
agenda-clashes-list = { $count ->
    [one] { $count } clash. Show it
   *[other] { $count } clashes. Show them
}
agenda-clash-list = Clashes
agenda-clash-silent-chip = No open clash
agenda-clash-silenced = { $count ->
    [one] { $count } you let be
   *[other] { $count } you let be
}
agenda-clash-warn-again = Warn again
agenda-clash-none = No room or person clashes.

# Running late
agenda-late = Running late, or another change of the day
agenda-late-button = Running late…
agenda-late-title = { $minutes ->
    [one] Running { $minutes } minute late
   *[other] Running { $minutes } minutes late
}
agenda-late-title-end = End the day at another time
agenda-late-title-start = Start the day at another time
agenda-late-title-move = Move the day
agenda-late-what = What happens
agenda-late-ask-late = Late by
agenda-late-ask-end = End at
agenda-late-ask-start = Start at
agenda-late-ask-move = Move the day
agenda-late-by = Late by
agenda-late-less = 5 minutes less
agenda-late-more = 5 minutes more
agenda-late-still = Still running
agenda-late-shrink = Shrink breaks
agenda-late-place-pinned = { $place }, pinned
agenda-late-least = How short breaks may become
agenda-late-least-to = to no less than
agenda-late-least-minutes = min
agenda-late-shorten = Which sessions may become shorter
agenda-late-shorten-none = Sessions keep their length
agenda-late-shorten-own = Shorten those that may be
agenda-late-shorten-any = Shorten any session
agenda-late-nothing-runs = None: the next one begins late
agenda-late-told-over = By the real times “{ $title }” will end { $length } late, after { $time }.
agenda-late-told-waiting = “{ $title }” should have begun at { $time } and has not.
agenda-late-let-end = Let the day end later
agenda-late-use-gaps = Use up free time
agenda-late-drop = Drop sessions
agenda-late-dropped = { $count ->
    [one] { $count } may be dropped
   *[other] { $count } may be dropped
}
agenda-late-drop-which = May be taken off the agenda
agenda-late-where = Which rooms
agenda-late-to = To day
agenda-late-exchange = Exchange the two days
agenda-late-planned = Planned
agenda-late-new = New
agenda-late-session = Session
agenda-late-change = Change
agenda-late-same = No change
agenda-late-held = Holds
agenda-late-off = Taken off
agenda-late-over = { $length } over
agenda-late-later = { $length } later
agenda-late-earlier = { $length } earlier
agenda-late-shorter = { $before } → { $after } min
agenda-late-running = Still running
agenda-late-may-shrink = { $place }, may shrink to { $length }
agenda-late-rest = { $count ->
    [one] After { $title }: { $count } more session, unchanged.
   *[other] After { $title }: { $count } more sessions, all unchanged.
}
agenda-late-where-go = { $count ->
    [one] Where the { $count } minute goes
   *[other] Where the { $count } minutes go
}
agenda-late-share-gap = free time
agenda-late-share-later = later
agenda-late-share-overflow = remain
agenda-late-touches = What this touches
agenda-late-no-clash = No new room or person clashes.
agenda-late-kept = Planned and actual times are both kept. One undo puts everything back.
agenda-late-apply = Apply to day { $number }
agenda-late-remain = { $length } remain
agenda-late-remain-sentence = { $length } remain: they fit nowhere yet.
agenda-late-remain-text = Let the day end later, shorten sessions, or choose one that may be dropped. It can be applied as it is.
agenda-late-none = Nothing changes.
agenda-late-shrunk = { $count ->
    [one] { $names } gives back { $length }.
   *[other] { $names } give back { $length }.
}
agenda-late-cut = { $count ->
    [one] { $names } is taken off.
   *[other] { $names } are taken off.
}
agenda-late-gaps = Free time takes up { $length }.
agenda-late-holds = { $name } stays at { $time }.
agenda-late-ends-later = The day ends { $length } later.
agenda-late-ends-earlier = The day ends { $length } earlier.
agenda-late-done = { $day } runs { $length } late.
agenda-late-done-end = { $day } ends at { $time }.
agenda-late-done-start = { $day } starts at { $time }.
agenda-late-done-move = What was on { $day } is now on { $to }.
agenda-effect-person-leaves = { $name } leaves at { $time }.
agenda-effect-person-leaves-text = “{ $title }” now ends after that. Ask them to speak first.
agenda-effect-person-comes = { $name } comes at { $time }.
agenda-effect-person-comes-text = “{ $title }” now begins before that.
agenda-effect-interpreter = Interpreters work { $length } without a pause.
agenda-effect-interpreter-text = The limit is 2 hours. Give them a pause.
agenda-effect-room-closes = { $name } is open only until { $time }.
agenda-effect-room-closes-text = Ask whether “{ $title }” may stay.
agenda-effect-room-opens = { $name } opens only at { $time }.
agenda-effect-room-opens-text = Ask whether “{ $title }” may begin before that.
agenda-effect-meal = Tell the kitchen: { $title } at { $time }.
agenda-effect-meal-text = { "" }
agenda-effect-print = { $name } is out of date.
agenda-effect-print-text = { "" }
agenda-effect-print-again = Print again

agenda-print-all-days = All days, each under its date.
agenda-print-day = { $day }, as on the screen.
agenda-print-clashes = { $count ->
    [one] One open clash, by time.
   *[other] { $count } open clashes, by time.
}
