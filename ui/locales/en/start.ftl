# The start screen and opening files.
start-tagline = Plan a workshop, run it at the venue and print it, with or without the internet.
start-new = New workshop
start-new-text = Title, place and days
start-open = Open a file
start-open-text = From disk or a USB stick
start-sample = Try the sample
start-sample-text = A four-day exchange you can break
start-promise = One workshop is one file on your computer. Nothing is ever sent anywhere.
start-continue = Continue
start-recent = Recent
start-find = Find a workshop
start-none-found = No workshop matches “{ $text }”
start-documents = Documents
start-opened = Opened { $when }
start-open-named = Open { $title }
start-more = More about { $title }
start-forget = Take off this list
start-forget-hint = The file stays where it is
start-look-for-it = Look for it
start-file-gone = { $folder }, not there now
start-protected = Passphrase
start-when-soon = { $days ->
    [one] Starts tomorrow
   *[other] Starts in { $days } days
}
start-when-ahead = { $days } days away
start-when-now = Day { $days } today
start-when-past = Past
start-people = { $count ->
    [one] person
   *[other] people
}
start-people-target = { $count ->
    [one] person, target { $target }
   *[other] people, target { $target }
}
start-sessions = { $count ->
    [one] session
   *[other] sessions
}
start-clashes = { $count ->
    [one] clash
   *[other] clashes
}
start-missing = missing details
start-first-title = Your workshops will be listed here
start-first-text = Start with the dates and the rooms. You can add people from a spreadsheet later, and print at any time.
start-fact-minutes = Minutes first
start-fact-minutes-text = Give each session a length. Start times follow, pinned ones stay.
start-fact-targets = Targets by place
start-fact-targets-text = See each delegation against its target, over or under.
start-fact-paper = Paper that agrees
start-fact-paper-text = Sheets and programme come from the same data.
language-choose = Language: { $language }

new-title = New workshop
new-text = Everything here can be changed later.
new-basis = Begin with
new-basis-empty = An empty workshop
new-basis-earlier = An earlier workshop
new-earlier-which = Earlier workshop
new-earlier-other = Choose a file…
new-earlier-pick = Which workshop is the new one made from?
new-earlier-none = No workshop was opened on this computer yet. Choose its file.
new-earlier-passphrase = Passphrase of the earlier workshop
new-earlier-passphrase-hint = The new one gets the same.
new-earlier-along = What comes along
new-earlier-always = Rooms, sessions, your own kinds, outcomes, day themes, organisations, delegations with their targets and your own fields always do.
new-earlier-times = Times, rooms and pins of the sessions
new-earlier-leads = Names of those who led, except protected ones
new-earlier-paper = Logos, colours and texts for paper
new-earlier-behind = Check-ins, versions and join links stay behind, and of people everything about the journey and the stay. The earlier file is only read.
new-people = Who comes along
new-people-none = Nobody
new-people-attended = Who attended
new-people-chosen = Chosen people
new-people-none-text = The list of people begins empty.
new-people-attended-text = { $count ->
    [0] Nobody was checked in there.
    [one] One person was checked in there.
   *[other] { $count } people were checked in there.
}
new-people-chosen-text = { $count } of { $all } chosen
new-people-missing = Tick at least one person.
new-people-find = Find by name, organisation or country
new-people-all = All who are shown
new-people-nobody-found = Nobody matches.
new-people-more = { $count ->
    [one] One more. Type part of a name.
   *[other] { $count } more. Type part of a name.
}
new-people-status = They begin as
new-earlier-title-hint = Empty keeps the earlier title.
new-earlier-dates = All dates move along: { $first } to { $last }.
new-name = Title
new-language = Its language
new-second-name = Title in a second language
new-second-language = Second language
new-from = First day
new-to = Last day
new-date-missing = Choose a day.
new-days = { $count ->
    [one] One day:
   *[other] { $count } days:
}
new-place = City
new-place-hint = It stands beside the dates on every page.
new-venue = Venue
new-zone = Time zone of the venue
new-zone-hint = Type a city, such as Kampala.
new-where = The file
new-where-title = Where to save the workshop
new-where-later = You choose the place when you create it
new-where-change = Change…
new-file-name = New workshop
new-protect = Protect with a passphrase
new-protect-hint = With one, nobody can read the file without it, not even from a lost stick.
new-create = Create workshop
new-busy = Creating…

passphrase-label = Passphrase
passphrase-again = The same again
passphrase-hint = Four plain words are easy to keep and hard to guess.
passphrase-strength-short = Too short: eight letters or more.
passphrase-strength-fair = Fair. One more word makes it strong.
passphrase-strength-good = Strong.
passphrase-different = The two are not the same.
passphrase-lost = If it is lost, nobody can open the file again. Write it down and keep it apart from the file.

unlock-title = This workshop is protected
unlock-text = { $file } opens with its passphrase.
unlock-hint = Capital letters and spaces count.
unlock-wrong = That passphrase does not open this file. Look at capital letters, spaces and the keyboard layout.
unlock-busy = Opening…
in-use-title = Already open
in-use-line = { $file } is open in another window or on another computer.
in-use-text = Close it there to work here, or look at it without changing anything.
in-use-read = Open for reading
