# A spreadsheet comes in.
import-title = Import
import-title-delegates = Import delegates
import-title-agenda = Import an agenda
import-command-agenda = Import an agenda…
import-comma = ,{" "}
import-step-file = Choose file
import-step-check = Match and check
import-step-add-delegates = Add to delegations
import-step-add-agenda = Add to agenda

import-kind = What the file holds
import-kind-delegates = A list of people
import-kind-agenda = An agenda
import-drop-delegates = Drop the list of people here
import-drop-agenda = Drop the agenda here
import-drop-text = Excel, OpenDocument, CSV or text, in any language and order of columns. Headings may stand anywhere in the first twenty rows.
import-choose = Choose a file…
import-pick-title = Choose a spreadsheet
import-pick-kind = Spreadsheets
import-reading = Reading the file
import-failed = This file could not be read
import-fact-as-is-title = Your file is never changed
import-fact-as-is = Corrections stay in Warsha.
import-fact-look-title = You see everything first
import-fact-look = Problems are named row by row before anything is added.
import-fact-undo-title = One undo
import-fact-undo = takes the whole import back.

import-fact-sheet = Sheet “{ $sheet }”
import-fact-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-fact-header = headings in row { $row }
import-fact-encoding = { $encoding }, “{ $delimiter }” between cells
import-delimiter-tab = tab
import-fact-dates-dmy = dates day first
import-fact-dates-mdy = dates month first
import-fact-dates-ymd = dates year first
import-sheet = Sheet
import-change-file = Change file

import-preview = The file as it was read
import-row = Row
import-column-unnamed = Column { $number }
import-column-is = “{ $header }” is
import-skip-column = Leave out
import-edit-cell = Row { $row }, { $header }
import-updates = Adds to no. { $number }, already on the list
import-legend-error = Needs you
import-legend-warning = Worth a look
import-legend-known = May already be in the list
import-legend-help = Click a cell to correct it. Your file is never changed.

import-problems = Problems
import-next = Next
import-no-problems = Nothing needs you.
import-more-problems = Show more ({ $count })
import-accept-all = Add all these rows without those values
import-duplicates = Likely duplicates
import-keep-both = Keep both
import-left-out = Left out by you
import-take-back-in = Take back in
import-notes = Good to know
import-notes-more = Also rows { $rows }
import-skipped = Rows skipped
import-rows = { $count ->
    [one] Row { $rows }
   *[other] Rows { $rows }
}
import-rooms = Rooms in the file
import-room-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
import-letters = Accents read correctly:
import-letters-lost = { $count ->
    [one] A letter was lost when the file was saved, in { $count } row.
   *[other] Letters were lost when the file was saved, in { $count } rows.
}
import-type = Type the { $field }
import-type-for = { $place }: new value
import-use = Use
import-fine = Fine as it is
import-looks-right = Looks right
import-guessed = Guessed from heading and cells. Look whether it is right.
import-leave-empty = Leave empty
import-leave-row = Leave row out
import-answer-woman = Woman
import-answer-man = Man
import-answer-yes = Yes
import-answer-no = No

import-sum-new = { $count ->
    [one] new
   *[other] new
}
import-sum-updated = { $count ->
    [one] updated
   *[other] updated
}
import-sum-need = { $count ->
    [one] needs you
   *[other] need you
}
import-after = { $over ->
    [0] { $name } will have { $people } of { $target }
   *[other] { $name } will have { $people }, target { $target }
}
import-after-none = No targets set yet
import-one-undo = One undo removes the whole import.
import-add = { $count ->
    [one] Add { $count } row
   *[other] Add { $count } rows
}
import-add-leave = { $count ->
    [one] Add { $count } row, leave { $left } for later
   *[other] Add { $count } rows, leave { $left } for later
}
import-update = { $count ->
    [one] Update { $count } row
   *[other] Update { $count } rows
}
import-update-leave = { $count ->
    [one] Update { $count } row, leave { $left } for later
   *[other] Update { $count } rows, leave { $left } for later
}
import-done-delegates = { $added ->
    [one] { $added } person added
   *[other] { $added } people added
}{ $updated ->
    [0] {""}
   *[other] , { $updated } updated
}
import-done-agenda = { $added ->
    [one] { $added } session added
   *[other] { $added } sessions added
}
import-done-left = { $count ->
    [one] Row { $rows } waits: mend it in the file and import the file again. Nobody is added twice.
   *[other] { $count } rows wait ({ $rows }): mend them in the file and import the file again. Nobody is added twice.
}
import-file-unchanged = Your file was not changed.
import-another = Import another file
import-go-delegations = Go to delegations
import-go-agenda = Go to the agenda

## Where

import-place-row = Row { $row }
import-place-field = Row { $row }, { $field }
import-field-timestamp = sent at
import-field-full-name = full name
import-field-given = given name
import-field-family = family name
import-field-title = title (Dr, Mme)
import-field-preferred-name = call name
import-field-latin-name = name in Latin letters
import-field-native-name = name in own script
import-field-sex = sex
import-field-organisation = organisation
import-field-acronym = acronym
import-field-position = position
import-field-country = country
import-field-city = city
import-field-phone = phone
import-field-email = e-mail
import-field-languages = languages
import-field-diet = food
import-field-access-needs = access needs
import-field-arrival = arrival
import-field-departure = departure
import-field-participation = attends
import-field-photo-consent = photo consent
import-field-category = role
import-field-note = note
import-field-day = day
import-field-start = start
import-field-end = end
import-field-time = time
import-field-duration = length
import-field-agenda-title = title
import-field-agenda-note = note
import-field-title-en = title, English
import-field-title-fr = title, French
import-field-title-pt = title, Portuguese
import-field-title-es = title, Spanish
import-field-title-sw = title, Swahili
import-field-title-ar = title, Arabic
import-field-kind = kind of session
import-field-form = in person or online
import-field-room = room
import-field-rooms = rooms
import-field-leads = leads
import-field-language = languages
import-field-objective = objective
import-field-parent = part of
import-field-pinned = pinned
import-field-join-link = link to join
import-field-reference = number of the session
import-field-own-kind = kind of your own
import-field-short-title = short title
import-field-tags = themes
import-field-needs = equipment needed
import-field-outcomes = programme outcomes
import-field-people = people expected
import-field-organisers-only = organisers only
import-field-usual = usual length
import-field-shortest = shortest length

## What is wrong, and what to do

import-problem-name-missing = The row has details but no name. Type the name, or leave the row for later.
import-problem-name-single = One name, kept as it is.
import-problem-name-long = The name has { $length } characters. The badge prints it on two lines.
import-problem-org-long = The organisation has { $length } characters. The badge prints it smaller.
import-problem-cell-long = The cell has { $length } characters. All of it is kept.
import-problem-email-missing = There is no e-mail. That is fine if you reach the person another way.
import-problem-email-shared = The same e-mail stands in row { $rows }. That is fine when people share one.
import-problem-email-invalid = “{ $value }” is not an e-mail address. Type it again, or leave it empty.
import-problem-email-multiple = There are several addresses. The first one is used.
import-problem-phone-scientific = The spreadsheet turned the number into { $value }. The last digits are gone: type the number.
import-problem-phone-multiple = There are several numbers. All are kept as typed.
import-problem-country-missing = There is no country. Counts and delegations need it.
import-problem-country-unknown = “{ $value }” is no country that Warsha knows. Type the country.
import-problem-country-ambiguous = “{ $value }” may be { $countries }. Choose which.
import-problem-sex-missing = Not said. Counted as “not said”.
import-problem-sex-unrecognised = “{ $value }” was not understood. Counted as “not said” until you choose.
import-problem-date-invalid = “{ $value }” is not a day. Choose the day, or leave it empty.
import-problem-date-order = “{ $value }” has day and month the other way round than the rest of the column. Look whether it is right.
import-problem-departure-before-arrival = The person leaves before arriving. Choose the right day.
import-problem-consent-missing = Nothing is said about photos. Ask at check-in.
import-problem-consent-unclear = “{ $value }” is neither yes nor no. Until you choose, it counts as “ask first”.
import-problem-char-lost = “{ $value }” lost a letter when the file was saved. Type it again.
import-problem-row-shifted = { $shift ->
    [one] The cells of this row had slipped one column. They were put back: look whether it is right.
   *[other] The cells of this row had slipped { $shift } columns. They were put back: look whether it is right.
}
import-problem-duplicate-candidate = This may be the person of row { $rows }. Choose which row to keep, or keep both.
import-problem-formula-like = The cell begins like a formula. It is kept as text and never calculated.
import-problem-markup-like = The cell looks like program text. It is kept as plain words.
import-problem-control-chars = The cell holds invisible control characters. They are dropped.
import-problem-bidi-control = The cell holds invisible marks that turn the direction of writing. Look whether the name reads right.
import-problem-overlap-room = “{ $value }” is also used by row { $rows }, for { $minutes } minutes. The agenda will show the clash.
import-problem-duration-mismatch = The times give { $times }, the length column says { $typed }. The times are used.
import-problem-time-unresolved = “{ $value }” is no time of day. The session waits in the tray until you place it.
import-problem-end-missing = There is no end and nothing follows. An hour is assumed; change it on the agenda.
import-problem-end-after-midnight = It ends after midnight and belongs to the evening’s day.
import-problem-lead-unnamed = { $organisations } will send somebody. Add the name when you know it.
import-problem-day-missing = No day can be read for this row. Choose the day, or it waits in the tray.
import-problem-other = “{ $value }” needs a look.

import-cell-name-missing = No name at all
import-cell-name-single = One name, kept so
import-cell-name-long = Long for a badge
import-cell-org-long = Long for a badge
import-cell-cell-long = Long, kept whole
import-cell-email-missing = None
import-cell-email-shared = Shared, that is fine
import-cell-email-invalid = Not an address
import-cell-email-multiple = First one used
import-cell-phone-scientific = Digits lost
import-cell-phone-multiple = Several, kept
import-cell-country-missing = Missing
import-cell-country-unknown = Which country?
import-cell-country-ambiguous = Which one?
import-cell-sex-missing = Not said
import-cell-sex-unrecognised = Not understood
import-cell-date-invalid = Not a day
import-cell-date-order = Day and month?
import-cell-departure-before-arrival = Before arrival
import-cell-consent-missing = Not said
import-cell-consent-unclear = Yes or no?
import-cell-char-lost = Letter lost
import-cell-row-shifted = Cells put back
import-cell-duplicate-candidate = Like row { $rows }
import-cell-formula-like = Kept as text
import-cell-markup-like = Kept as text
import-cell-control-chars = Signs dropped
import-cell-bidi-control = Check the direction
import-cell-overlap-room = Room used twice
import-cell-duration-mismatch = Does not fit the times
import-cell-time-unresolved = What time?
import-cell-end-missing = No end
import-cell-end-after-midnight = After midnight
import-cell-lead-unnamed = Name to come
import-cell-day-missing = Which day?

import-skip-row-title = title above the list
import-skip-row-logo = logo or address
import-skip-row-empty = empty
import-skip-row-totals = sums
import-skip-row-note = footnote
import-skip-row-day-header = heading of a day
import-skip-end-marker = end of a day

# Pasted, noted, remembered.
import-paste = Paste a list
import-paste-text = Copy the cells in your spreadsheet, with the headings, then press { $keys } here.
import-pasted = Pasted list
import-note-separator-line = The first line of the file says that “{ $said }” stands between cells. It is “{ $used }”, and the file was read by that.
import-note-byte-order-mark = The file says that it is UTF-8 and is not. Its letters were read by what they are: look at the accents.
import-note-lost-characters = Some letters of the file could not be read. They stand as � in the preview.
import-remembered = The columns are matched as you chose for the last file with these headings.
import-guess-anew = Guess the columns anew
import-how = Headings and dates
import-head-row = Headings stand in
import-head = Row { $row }
import-head-none = no headings
import-dates = Of two small numbers in a date
import-dates-dmy = the first is the day
import-dates-mdy = the first is the month
import-into = Goes into
import-into-each = Each by organisation and country

# Who is who.
import-in-file = In your file
import-already-in = Already in, no. { $number }
import-likeness-same = Same name
import-likeness-very-close = Very close
import-likeness-close = Close
import-merge = Merge
import-merge-all = Merge all { $count }
import-keep-all = Keep all apart
import-will-merge = Will merge
import-will-keep = Two people
import-merge-into = Same person: { $whom }. What is new is added.
import-kept-apart = Another person than { $whom }.
import-change-answer = Change
import-changes = Changes
import-changes-take = Take from the file
import-changes-field = { $field } ({ $count })
import-change-take = Take the { $field } of { $name } from the file
import-change-empty = nothing
import-cell-changes = Changes
import-legend-changes = Changes the list
import-gone = Not in the file any more
import-gone-text = They stay on the list as they are. Tick who cancelled.
import-gone-all = All of them cancelled
import-gone-one = { $name }, no. { $number }, cancelled
import-sum-cancelled = { $count ->
    [one] cancelled
   *[other] cancelled
}
import-sum-unchanged = { $count ->
    [one] unchanged
   *[other] unchanged
}
import-sum-asked = { $count ->
    [one] likely duplicate
   *[other] likely duplicates
}
import-nothing-to-do = Nothing new
import-cancel-only = { $count ->
    [one] Cancel { $count } person
   *[other] Cancel { $count } people
}
import-use-name = Use { $name }
import-to-be-named = Add as “to be named”
import-to-be-named-value = To be named
import-problem-city-close = “{ $value }” is close to { $suggestion }.
import-problem-organisation-close = “{ $value }” is close to { $suggestion }, which is on the list of organisations.
import-cell-city-close = { $suggestion }?
import-cell-organisation-close = { $suggestion }?
import-field-status = status
import-field-delegation = delegation
import-field-age-band = age band
import-field-arrival-time = arrival time
import-field-departure-time = departure time
import-field-hotel-room = hotel room
import-field-born-on = date of birth
import-field-first-timer = first time
import-field-reached-by = reached by
import-field-interpretation = interpretation into
import-field-arrival-flight = arrival flight
import-field-departure-flight = departure flight
import-field-pick-up = pick-up
import-field-passport = passport
import-field-passport-expires = passport valid until
import-field-visa = visa
import-field-invitation-letter = letter of invitation
import-field-emergency-contact = emergency contact
import-field-nights = hotel nights
import-field-desk-note = what the desk is told
import-field-alias = alias
