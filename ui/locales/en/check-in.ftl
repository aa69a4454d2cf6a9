# The desk at the door.
check-in-title = Check-in
check-in-command-walk-in = Add a walk-in
check-in-comma = ,{" "}
check-in-no-delegation = No delegation
check-in-origin-city = { $from } ({ $city })
check-in-time-and-desk = { $time }, { $desk }
check-in-day = Day { $number }, { $day }
check-in-part = Part of the day
check-in-part-am = Morning
check-in-part-pm = Afternoon
check-in-part-evening = Evening
check-in-part-day = Whole day
check-in-sound-on = Sound on
check-in-sound-off = Sound off
check-in-sound-turn-on = Turn sound on
check-in-sound-turn-off = Turn sound off
check-in-full-screen = Full screen
check-in-leave-full-screen = Leave full screen
check-in-walk-in = Walk-in
check-in-field = Scan a badge or type any part of a name

check-in-no-days-title = No days to check in for yet
check-in-no-days-text = Put sessions on the agenda and each day gets a morning and an afternoon.
check-in-ready-title = Ready for the first badge
check-in-ready-text = Scan it, or type any part of a name, an organisation or a row number. Enter checks in.

check-in-matches = { $count ->
    [0] Nobody matches
    [one] { $count } person matches
   *[other] { $count } people match
}
check-in-keys-move = moves
check-in-keys-enter = checks in the marked person
check-in-do = Check in
check-in-online = Online
check-in-online-small = online
check-in-late = late
check-in-in-since = In since { $when }
check-in-not-on-list = Not on the list?
check-in-nobody = Nobody on the list fits.
check-in-add-walk-in = Add “{ $text }” as a walk-in

check-in-answer-checked-in = Checked in { $time }
check-in-answer-already-in = Already in at { $when }
check-in-answer-unknown-badge = Unknown badge
check-in-answer-revoked-badge = This badge was replaced
check-in-answer-other-workshop = Badge of another workshop
check-in-answer-nobody-found = Nobody found
check-in-answer-several-found = { $count ->
    [one] { $count } person fits
   *[other] { $count } people fit
}
check-in-answer-declined = Not expected
check-in-answer-not-on-list = On the waiting list
check-in-answer-other = Not checked in
check-in-help-already-in = Nothing was recorded. Let in anyway adds a second arrival to the trace.
check-in-help-unknown-badge = No badge of this workshop has this code. Find the person by name.
check-in-help-revoked-badge = A newer badge was made for this person. Ask for it, or find the person by name.
check-in-help-other-workshop = This code was never given here. Find the person by name, or add a walk-in.
check-in-help-nobody-found = Nobody has this name, number or code. Try another part of the name.
check-in-help-several-found = Choose the person from the list below.
check-in-help-declined = The list says that this person does not come. Let in anyway if they are here after all.
check-in-help-not-on-list = The list says that this person waits for a seat. Let in anyway when there is room.
check-in-taken-back = Check-in taken back
check-in-taken-back-said = Check-in of { $name } taken back
check-in-number = No. { $number }
check-in-headset = Give a headset: { $language }
check-in-protected = Protected
check-in-photo-no = No photos
check-in-photo-ask = Ask before photos
check-in-photo-unknown = Photos: ask and note
check-in-let-in = Let in anyway
check-in-details = Details
check-in-find-by-name = Find by name
check-in-before = The two answers before this one
check-in-before-person = { $name }, asked again { $time }
check-in-before-text = { $text }, { $time }

check-in-arrivals = Arrivals
check-in-of-arrived = of { $expected } arrived
check-in-all-here = Everyone expected is here
check-in-still-expected = { $online ->
    [0] { $count } still expected
   *[other] { $count } still expected, { $online } of them online
}
check-in-group-progress = { $group }: { $arrived } of { $expected } arrived
check-in-and-more = and { $count } more
check-in-fewer = Show fewer
check-in-recent = Recent arrivals
check-in-show-all = Show all
check-in-nobody-yet = Nobody yet.
check-in-undo-of = Undo the check-in of { $name }
check-in-this-desk = This desk: { $desk }
check-in-this-desk-unnamed = This desk has no name
check-in-desk-name = Name of this desk
check-in-rename = Rename
check-in-arrived-elsewhere = { $count ->
    [one] { $name } arrived, { $desk }
   *[other] { $count } people arrived at other desks
}

check-in-walk-in-title = Walk-in
check-in-walk-in-text = Goes on the list and is checked in at once. The rest can be added later.
check-in-walk-in-name = Name, as typed on the badge
check-in-walk-in-name-needed = Type the name of the person.
check-in-walk-in-organisation = Organisation
check-in-walk-in-from = Delegation or country
check-in-walk-in-do = Add and check in
check-in-walk-in-do-badge = Check in, print badge
check-in-count = { $arrived } of { $expected } arrived
check-in-nobody-expected = Nobody is on the list yet
check-in-print-text = Everybody who is expected or here: { $period }.
check-in-answer-blank-badge = A blank badge
check-in-help-blank-badge = It belongs to nobody yet. Give it to a walk-in, or find the person who takes it.
check-in-blank-walk-in = Give it to a walk-in
check-in-walk-in-badge = Blank badge { $badge } goes with it.
check-in-give-blank = Gets badge { $badge }
check-in-refused = Refused
check-in-refused-nobody = No scan was refused.
check-in-undo-chosen = Undo { $count } chosen
check-in-choose-of = Choose the check-in of { $name }
check-in-lock = Leave a volunteer at this desk
check-in-lock-title = Leave a volunteer at this desk
check-in-lock-text = Nothing but the desk can be reached until you give the word again. It protects nobody’s data; a passphrase does that.
check-in-lock-word = Your word
check-in-lock-needed = Type a word that you will remember.
check-in-lock-wrong = That is not the word.
check-in-lock-do = Lock the desk
check-in-unlock = Organiser
check-in-unlock-title = Back to the whole workshop
check-in-unlock-text = Give the word that the desk was locked with.
check-in-unlock-do = Unlock
check-in-name-title = Correct the name
check-in-name-text = The badge and every list show it from now on.
check-in-name-do = Correct
check-in-instead-title = Somebody came instead
check-in-instead-text = The seat of { $name } goes to whoever came, who is checked in at once.
check-in-instead-do = Give the seat and check in
