# Versions of the programme: releasing, what changed, and which version paper carries.

release-programme = Release programme
release-title = Release programme
release-first = Nothing has been released yet. A version is frozen: what you print for participants carries its number, and Warsha tells you from then on what has changed since.
release-no-changes = Nothing has changed since version { $version }.
release-changes = { $count ->
    [one] { $count } change since version { $version }
   *[other] { $count } changes since version { $version }
}
release-note = Note
release-note-hint = Why there is a new version. Your team sees it, participants do not.
release-do = Release version { $number }
release-done = Version { $number } of the programme is out
release-versions = Versions
release-version = Version { $version }
release-number-desk = { $number } ({ $desk })
release-shared = Two desks released the same number while they were apart. Both versions are kept; the desk stands beside the number.
release-made = { $moment }, { $desk }
release-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
release-show-changes = What changed with version { $version }
release-first-version = The first version.
release-same = The same as the version before.
release-state = Version { $version }
release-state-changed = Version { $version }, changed since
release-state-hint = { $count ->
    [0] The agenda is as released on { $date }.
    [one] { $count } change since version { $version } of { $date }. Choose to see it.
   *[other] { $count } changes since version { $version } of { $date }. Choose to see them.
}
release-none = Not released yet
release-print-changes = Print change sheet
release-internal = Organisers only

## What changed, as sentences. The second form goes on after a first one about the same session.

difference-new = { $title } is new: { $when }
    .also = new: { $when }
difference-cancelled = { $title } is cancelled; it was planned for { $when }
    .also = cancelled; it was planned for { $when }
difference-moved = { $title } moves from { $from } to { $to }
    .also = moves from { $from } to { $to }
difference-room = { $title } is in { $place } now, not in { $old }
    .also = in { $place } now, not in { $old }
difference-room-given = { $title } is in { $place }
    .also = in { $place }
difference-room-lost = { $title } is not in { $old } any more; the place is not decided
    .also = not in { $old } any more; the place is not decided
difference-longer = { $title } is { $minutes } min longer, until { $end }
    .also = { $minutes } min longer, until { $end }
difference-shorter = { $title } is { $minutes } min shorter, until { $end }
    .also = { $minutes } min shorter, until { $end }
difference-renamed = { $old } is called { $title } now
    .also = it was called { $old }
difference-leads = { $title } is led by { $leads } now
    .also = led by { $leads } now
difference-no-leads = Nobody is named to lead { $title } now
    .also = nobody is named to lead it now
difference-language = { $title } is in { $languages } now
    .also = in { $languages } now
difference-interpreted = { $title } is interpreted now
    .also = interpreted now
difference-not-interpreted = { $title } is not interpreted any more
    .also = not interpreted any more
difference-online = { $title } is held online only
    .also = held online only
difference-hybrid = { $title } can be joined online as well
    .also = can be joined online as well
difference-in-person = { $title } is held in person only
    .also = held in person only
difference-link = { $title } has a new link for people online
    .also = a new link for people online
difference-carries = { $count ->
    [one] what is inside it moves along
   *[other] the { $count } sessions inside it move along
}
difference-and = { $first }; { $then }
difference-place = { $time }, { $place }
difference-span = { $start } to { $end }
difference-list-comma = {", "}

language-name-ar = Arabic
language-name-en = English
language-name-es = Spanish
language-name-fr = French
language-name-pt = Portuguese
language-name-sw = Swahili

## On paper

paper-version = Version { $version }
paper-version-changed = Version { $version }, changed since

## While the event is on

now-strip = How the day goes
now-on = Now
now-next = Next
now-start = Start
now-start-session = Start { $title }
now-done = Done
now-done-session = { $title } is done
now-began = began { $time }
now-left = { $count } min left
now-over = { $count } min over
now-early = ends { $count } min early
now-expected-late = will end { $count } min late
now-waiting = not begun, { $count } min late
now-in = in { $duration }
now-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
now-nothing = Nothing is on
now-day-done = Nothing more today
now-run-late = { $minutes } min late: shift the rest
now-started = { $title } began at { $time }
now-ended = { $title } ended at { $time }
actual-times = Really
actual-began = Began
actual-ended = Ended
actual-backwards = It cannot have ended before it began.
actual-over = { $count } min over
actual-under = { $count } min under
actual-as-planned = as planned

print-choice-version = Version
print-choice-version-fitting = What fits the reader
print-choice-version-released = As released last
print-choice-version-working = The working agenda
