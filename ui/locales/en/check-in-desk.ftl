# Flags, badges and the scanner at the desk.
check-in-answer-held = Stop and call the organiser
check-in-help-held = Not checked in yet. Let in anyway when the organiser says so; it is recorded as its own act.
check-in-flag-look = Look:
check-in-flag-stop = Stop and call:
check-in-print-badge = Print badge
check-in-badge-printed = { $count ->
    [one] printed once
   *[other] printed { $count } times
}
check-in-badge-title = Badge of { $name }
check-in-badge-text = Code { $badge }
check-in-badge-set = Badge: printer, size, place
check-in-badge-size = Size
check-in-badge-a6 = A6
check-in-badge-90x60 = 90 × 60 mm
check-in-badge-place = Next free place
check-in-badge-place-of = { $place } of { $places }
check-in-badge-remembered = Remembered for this computer: from now on a badge is printed at once, on the next place of the sheet.
check-in-badge-no-printer = This computer knows no printer. The badge opens in the PDF viewer; print it from there.
check-in-badge-viewer = No printer is set for badges: the badge of { $name } is open in the PDF viewer, to be printed from there.
check-in-badge-not-taken = { $printer } did not take the badge of { $name }. It is open in the PDF viewer.
check-in-badge-sent = Badge of { $name } sent to { $printer }, place { $place } of { $places }
check-in-badge-again = { $count ->
    [one] Already printed once, { $time }
   *[other] Already printed { $count } times, last { $time }
}
check-in-badge-again-text = The same badge again lets whoever has the first one in, too. A new code makes { $badge } worthless.
check-in-badge-do = Print
check-in-badge-same = Print it again
check-in-badge-anew = New code, then print

check-in-scanner-title = Try the scanner
check-in-scanner-text = Scan the code on this screen. It is nobody’s badge.
check-in-scanner-code = QR code: { $code }
check-in-scanner-wait = Waiting for the scanner…
check-in-scanner-good = Received whole
check-in-scanner-good-text = The desk understands this scanner.
check-in-scanner-good-layout = Received whole, through another keyboard layout
check-in-scanner-good-layout-text = The scanner types as on an American keyboard and this computer is set to another. The desk reads the keys themselves, so nothing has to be changed.
check-in-scanner-no-ending = Received, without an Enter at the end
check-in-scanner-no-ending-text = The desk would wait for more. Set the scanner to add Enter (its manual has a code for it), or take a pause as the end.
check-in-scanner-slow = Received, so slowly that it looks like typing
check-in-scanner-slow-text = Up to { $gap } ms lie between two keys. Set the scanner to no delay between characters, or allow this speed.
check-in-scanner-wrong = Something else was received
check-in-scanner-wrong-text = “{ $got }” is not the code on the screen. Hold the scanner straight and nearer, or clean its window, and try again.
check-in-scanner-got = Received
check-in-scanner-layout = Keyboard
check-in-scanner-layout-same = as the scanner’s
check-in-scanner-layout-other = another; typed it would read “{ $typed }”
check-in-scanner-ending = Ending
check-in-scanner-ending-enter = Enter or Tab
check-in-scanner-ending-none = none
check-in-scanner-speed = Speed
check-in-scanner-speed-is = { $gap } ms between two keys at most
check-in-scanner-allow-slow = Allow this speed here
check-in-scanner-allow-pause = Take a pause as the end
check-in-scanner-set = This computer is set for an unusual scanner.
check-in-scanner-usual = Back to usual
check-in-camera = Camera
check-in-camera-hint = Without a scanner the camera may do. Nothing is sent or kept.
check-in-camera-try = Try the camera
check-in-camera-stop = Stop
check-in-camera-read = The camera read: { $text }
check-in-camera-cannot = The window of this computer cannot open a camera. Use a scanner, or type the name.
check-in-camera-none = No camera was found.
check-in-camera-refused = The use of the camera was refused. Allow it in the settings of this computer, then try again.
check-in-camera-busy = Another program uses the camera. Close it, then try again.

# The half-day that is counted.
check-in-turned = { $part } is counted from now on
check-in-pick-ended = The half-day that it was picked in has ended: { $part } is counted from now on
check-in-picked = Picked by hand
check-in-picked-until = Picked by hand, until { $time }
check-in-follow-clock = Follow the clock

# What can be said of somebody at the desk.
check-in-more-of = More for { $name }
check-in-find = Find
check-in-do-online = Check in as online
check-in-excuse = Excused
check-in-excused-not = Not excused after all
check-in-came-late = Came late
check-in-left-early = Left early
check-in-is-online = Takes part online
check-in-is-here = Is in the room
check-in-planned-online = Was expected online
check-in-group = Group { $group }
check-in-said-in-person = { $name }: in the room
check-in-said-online = { $name }: online
check-in-said-excused = { $name }: excused
check-in-said-none = { $name }: not entered
check-in-instead-who = Who came
check-in-instead-new = Somebody new
check-in-instead-list = Somebody on the list
check-in-instead-person = Person
check-in-instead-person-needed = Choose the person.
check-in-instead-waiting = { $name } (waiting list)
check-in-choose-all = Choose all { $count }
check-in-choose-none = Choose none

check-in-trace = Trace of check-ins
check-in-trace-title = Trace of { $name }
check-in-trace-text = Everything that was recorded, the latest first. Nothing of it is ever deleted.
check-in-trace-none = Nothing was recorded yet.
check-in-trace-back = taken back
check-in-trace-arrived = Checked in
check-in-trace-let-in-again = Let in anyway
check-in-trace-excused = Excused
check-in-trace-absent = Absent
check-in-trace-late = Came late
check-in-trace-on-time = In time
check-in-trace-left-early = Left early
check-in-trace-again = Holds again after all
check-in-trace-withdrawn = Taken back: { $what }
check-in-way-typed = by name
check-in-way-scanned = scanned
check-in-way-command-line = command line
check-in-way-sheet = signed sheet
check-in-way-grid = entered
check-in-way-walk-in = walk-in

check-in-camera-on = The camera reads badges: hold one before it.
check-in-camera-use = Read badges with the camera at this desk
