# The agenda screen: days, board, tray, the open session.
agenda-day = Day { $number }
agenda-days = Days
agenda-today = Today
agenda-now = Now
agenda-go-now = Show what is on now
agenda-session = Session
agenda-new-session = New session
agenda-new-waiting = New session, not scheduled yet
agenda-add-session = Add session
agenda-untitled = Untitled
agenda-board = Agenda of { $day }, rooms side by side
agenda-booth = Booth
agenda-holds = { $count ->
    [one] holds { $count } person
   *[other] holds { $count } people
}
agenda-second-zone = People online read the times of { $zone } as well
agenda-overview-zone = { $city }: { $start }–{ $end }
agenda-zoom-in = Taller hours
agenda-zoom-out = Shorter hours
agenda-no-room = No room / online
agenda-all-rooms = All rooms
agenda-time-spoken = { $start } to { $end }
agenda-free-slot = Free, { $room }, { $start } to { $end }. Enter adds a session
agenda-pinned = Pinned
agenda-interpreted = Interpreted
agenda-organisers-only = Organisers only
agenda-panellists = { $count ->
    [one] { $count } panellist
   *[other] { $count } panellists
}
agenda-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
agenda-lead-more = { $name } + { $count }

agenda-empty = No sessions yet
agenda-empty-text = Draw over a free time to add the first one, or bring an agenda from a spreadsheet.

# Tray
agenda-unscheduled = Unscheduled
agenda-waiting-name = { $title }, { $kind }, { $length }, not scheduled
agenda-drop-here = Drop a session here to take it off the agenda
agenda-minutes-waiting = { $length } waiting.
agenda-free-from = { $room } is free from { $time }.

# Carrying a session by pointer or keyboard
agenda-carry-begun = Picked up { $name }. Arrow keys move it, Enter puts it down, Escape cancels
agenda-carry-cancelled = Put back where it was
agenda-target-spoken = { $time }, { $room }
agenda-target-tray = Off the agenda

# What was done
agenda-done-moved = “{ $title }” is now at { $time }, { $room }.
agenda-done-moved-day = “{ $title }” is now on { $day } at { $time }.
agenda-done-moved-time = “{ $title }” now starts at { $time }.
agenda-done-placed = “{ $title }” is on { $day } at { $time }.
agenda-done-resized = “{ $title }” now runs from { $time }.
agenda-done-unscheduled = “{ $title }” is off the agenda.
agenda-done-closed-up = “{ $title }” is off the agenda; what follows begins earlier.
agenda-done-pinned = “{ $title }” holds its time.
agenda-done-unpinned = “{ $title }” may move again.
agenda-done-added = “{ $title }” was added.
agenda-done-duplicated = A copy of “{ $title }” waits to be scheduled.
agenda-done-removed = “{ $title }” was deleted.
agenda-done-nothing = Nothing changed.

# Clashes
agenda-clashes = { $count ->
    [one] { $count } clash
   *[other] { $count } clashes
}
agenda-new-clashes = { $count ->
    [one] { $count } new clash.
   *[other] { $count } new clashes.
}
agenda-next-clash = Show the next clash
agenda-clash-step = Clash { $number } of { $count }.
agenda-clash-more = { $number } of { $count }, show the next
agenda-clash-spoken = clash: { $clash }
agenda-clash-spoken-serious = serious clash: { $clash }
agenda-clash-serious = Serious
agenda-clash-person = Also in { $place }: { $name }
agenda-clash-person-spoken = { $name } also leads { $title }
agenda-clash-person-title = { $name } leads two sessions
agenda-clash-person-text = “{ $title }” runs until { $until } ({ $place }).
agenda-clash-room = Same room as { $title }
agenda-clash-room-title = Two sessions in one room
agenda-clash-room-text = “{ $title }”: { $place }, { $from } to { $until }.
agenda-clash-capacity = More people than the room holds
agenda-clash-capacity-title = { $room } is too small
agenda-clash-capacity-text = { $people } people are expected, the room holds { $holds }.
agenda-clash-outside-day = Outside the day
agenda-clash-outside-day-title = Outside the opening hours
agenda-clash-outside-day-text = The room is closed then, or the day is not one of the workshop’s.
agenda-clash-person-absent = { $name } is not there then
agenda-clash-person-absent-title = { $name } is not there then
agenda-clash-person-absent-text = The session is before the arrival or after the departure.
agenda-clash-nested-outside = Outside the session it belongs to
agenda-clash-nested-outside-title = Outside the session it belongs to
agenda-clash-nested-outside-text = Move it inside, or make the outer session longer.
agenda-clash-interpretation = Needs interpretation
agenda-clash-interpretation-title = Needs interpretation
agenda-clash-interpretation-text = People in this session speak another language and nobody interprets.
agenda-clash-equipment = The room lacks equipment
agenda-clash-equipment-title = The room lacks equipment
agenda-clash-equipment-text = Choose another room, or have it brought.
agenda-clash-change-over = No time to change over
agenda-clash-change-over-title = No time to change over
agenda-clash-change-over-text = “{ $title }” is too close ({ $place }).

# The open session
agenda-inspector = Session: { $title }
agenda-field-title = Title
agenda-field-title-in = Title in { $language }
agenda-field-time = Time
agenda-field-start = Starts at
agenda-field-end = Ends at
agenda-field-length = Length
agenda-field-day = Day
agenda-field-room = Room
agenda-field-type = Type
agenda-field-leads = Leads
agenda-field-languages = Languages
agenda-field-outcomes = Outcomes
agenda-field-note = Note for organisers
agenda-field-objective = Objective
agenda-field-interpretation = Interpreted
agenda-field-organisers-only = Only organisers see it
agenda-field-people = People
agenda-field-shortest = Shortest
agenda-field-mode = Held
agenda-field-link = Join link
agenda-link = Link
agenda-link-copy = Copy the join link
agenda-link-copy-of = Copy the join link of { $title }
agenda-link-copied = The join link is copied.
agenda-field-short = Short title
agenda-mode-in-person = In person
agenda-mode-online = Online
agenda-mode-hybrid = In person and online
agenda-role-lead = Lead
agenda-role-moderator = Moderator
agenda-role-panellist = Panellist
agenda-role-facilitator = Facilitator
agenda-role-interpreter = Interpreter
agenda-role-rapporteur = Rapporteur
agenda-pin = Pin
agenda-unpin = Unpin
agenda-shorter = 5 minutes shorter
agenda-longer = 5 minutes longer
agenda-earlier = 5 minutes earlier
agenda-later = 5 minutes later
agenda-open-end = end not fixed
agenda-room-load = { $people } of { $holds }
agenda-add-lead = Add a lead
agenda-lead-placeholder = Name
agenda-lead-earlier = Move up
agenda-lead-later = Move down
agenda-add-language = Add a language
agenda-remove-language = Remove { $language }
agenda-add-outcome = Add an outcome
agenda-remove-outcome = Remove { $code }
agenda-no-outcome = None chosen yet.
agenda-note-placeholder = Add a note
agenda-objective-placeholder = What will people leave with?
agenda-short-placeholder = For badges and tight places
agenda-everybody = Everybody ({ $count })
agenda-shortest-none = As its type allows
agenda-not-scheduled = Not scheduled
agenda-schedule = Schedule
agenda-unschedule = Unschedule
agenda-close-up = Take off and close up
agenda-duplicate = Duplicate
agenda-delete = Delete
agenda-time-unread = Type a time, like 9:30 or 14h.
agenda-length-unread = Type a length, like 45, 1h30 or 90 min.
agenda-length-hint = 45, 1h30, 90 min
agenda-people-unread = Type a number, or leave it empty for everybody.
agenda-needs-title = Give it a title.
agenda-draft-tray = It will wait in the list until it gets a time.
agenda-late-plan-over = { $count ->
    [one] The session plan is { $count } minute too long then.
   *[other] The session plan is { $count } minutes too long then.
}
agenda-late-plan-cut = Cut the plan too: { $cuts }
agenda-late-plan-drop = drop step { $step }
agenda-late-plan-shorten = shorten step { $step } to { $to }
agenda-late-plan-leaves = { $count ->
    [one] { $count } minute would still be missing.
   *[other] { $count } minutes would still be missing.
}
