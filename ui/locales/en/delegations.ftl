# Who comes, from where, against which target.
delegations-title = Delegations
delegations-nav-count = { $count ->
    [one] { $count } person comes
   *[other] { $count } people come
}
delegations-note = { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
}, { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
delegations-targets = Targets
delegations-import = Import…
delegations-import-command = Import delegates…
delegations-export = Export
delegations-add = Delegate
delegations-show-all = Show everyone

delegations-empty-title = Nobody on the list yet
delegations-empty-text = Read a spreadsheet as it is, or add people one by one.
delegations-none-title = Nobody fits
delegations-none-text = No name, organisation or detail contains “{ $text }”.
delegations-none-filter = Nobody on the list is like this now.

## Board

delegations-board = Targets and people
delegations-everyone = Everyone
delegations-of = of { $target }
delegations-of-over = of { $target }, { $over } over
delegations-of-under = of { $target }, { $under } to find
delegations-of-no-target = no target set
delegations-on-target = On target
delegations-over = { $count } over target
delegations-to-find = { $count } to find
delegations-seats = { $actual } of { $target }
delegations-seats-no-target = { $actual ->
    [one] { $actual } person, no target
   *[other] { $actual } people, no target
}
delegations-legend-ready = Travel booked or local
delegations-legend-confirmed = Confirmed
delegations-legend-visa = Visa pending
delegations-legend-asked = Asked
delegations-one-target = { $count ->
    [2] one target, two cities
    [3] one target, three cities
    [4] one target, four cities
   *[other] one target, { $count } cities
}
delegations-counted = counted in the { $target }
delegations-not-counted = not counted in the total
delegations-no-targets-title = No delegations yet
delegations-no-targets-text = A delegation is a country’s group, an organisation’s or the host’s staff, with a target.
delegations-targets-set = Set targets
delegations-unnamed = Unnamed delegation
delegations-no-delegation = No delegation
delegations-no-organisation = No organisation

## Table

delegations-table = Delegates
delegations-find = Find a person or group
delegations-filters = Show
delegations-filter-all = All
delegations-filter-missing = Missing details
delegations-filter-visa = Visa pending
delegations-filter-online = Online
delegations-filter-protected = Protected
delegations-filter-away = Not coming
delegations-group = Group: { $by }
delegations-group-by-delegation = delegation
delegations-group-by-organisation = organisation
delegations-group-by-status = status
delegations-group-by-none = none
delegations-columns = Columns
delegations-tick-all = Select everyone shown
delegations-group-of = { $actual } of { $target }
delegations-group-over = { $count } over
delegations-group-missing = { $count } with missing details
delegations-group-away = { $count } not coming
delegations-column-number = No.
delegations-column-name = Name
delegations-column-organisation = Organisation
delegations-column-city = City
delegations-column-country = Country
delegations-column-role = Role
delegations-column-position = Position
delegations-column-speaks = Speaks
delegations-column-mode = Attends
delegations-column-status = Status
delegations-column-arrives = Arrives
delegations-column-leaves = Leaves
delegations-column-email = E-mail
delegations-column-phone = Phone
delegations-column-diet = Food
delegations-column-access = Access
delegations-column-room = Room
delegations-column-sex = Sex
delegations-column-photo = Photos
delegations-column-interpretation = Interpretation
delegations-column-note = Note
delegations-column-missing = Missing
delegations-not-shown = Not shown
delegations-protected = Protected
delegations-protected-number = Delegate { $number }

## Codes

delegations-status-nominated = Nominated
delegations-status-invited = Invited
delegations-status-confirmed = Confirmed
delegations-status-visa-pending = Visa pending
delegations-status-travel-booked = Travel booked
delegations-status-arrived = Arrived
delegations-status-waiting = Waiting list
delegations-status-declined = Declined
delegations-status-cancelled = Cancelled
delegations-status-replaced = Replaced
delegations-category-participant = Participant
delegations-category-panellist = Panellist
delegations-category-speaker = Speaker
delegations-category-facilitator = Facilitator
delegations-category-interpreter = Interpreter
delegations-category-staff = Host staff
delegations-category-donor = Donor
delegations-category-government = Government
delegations-category-observer = Observer
delegations-mode-in-person = In person
delegations-mode-online = Online
delegations-sex-female = Woman
delegations-sex-male = Man
delegations-sex-other = Other
delegations-sex-undisclosed = Not said
delegations-age-under-18 = Under 18
delegations-age-18-24 = 18–24
delegations-age-25-34 = 25–34
delegations-age-35-59 = 35–59
delegations-age-60-plus = 60 and over
delegations-photo-yes = Yes
delegations-photo-ask = Ask first
delegations-photo-no = No photos
delegations-photo-unknown = Not said
delegations-photo-no-badge = No photo
delegations-missing-phone = Phone or e-mail
delegations-missing-country = Country
delegations-missing-arrival = Arrival
delegations-missing-photo-consent = Photo consent
delegations-missing-diet = Diet
delegations-missing-organisation = Organisation
delegations-missing-alias = Alias
delegations-kind = Kind of delegation
delegations-kind-country = Country
delegations-kind-organisation = Organisation
delegations-kind-host-staff = Host staff
delegations-kind-guests = Guests
delegations-audience-organisers = Organisers
delegations-audience-participants = Participants
delegations-audience-facilitators = Facilitators
delegations-audience-hotel = Hotel and transport
delegations-audience-donor = Donor
delegations-audience-public = Public
delegations-audience-security = Security

## Several at once

delegations-selected = { $count } selected
delegations-bulk = For the { $count } selected
delegations-bulk-status = Set status
delegations-bulk-mode = Attends
delegations-bulk-protect = Protect
delegations-bulk-unprotect = Stop protecting
delegations-bulk-remove = Remove
delegations-done-status = { $count ->
    [one] { $count } person: { $status }
   *[other] { $count } people: { $status }
}
delegations-done-mode = { $count ->
    [one] { $count } person: { $mode }
   *[other] { $count } people: { $mode }
}
delegations-done-protect = { $count ->
    [one] { $count } person protected
   *[other] { $count } people protected
}
delegations-done-unprotect = { $count ->
    [one] { $count } person no longer protected
   *[other] { $count } people no longer protected
}
delegations-done-remove = { $count ->
    [one] { $name } removed from the list
   *[other] { $count } people removed from the list
}
delegations-done-add = { $name } added
delegations-done-remove-delegation = Delegation { $name } removed; its people stay on the list

## A new delegate

delegations-add-title = Add a delegate
delegations-add-name-needed = Type the name of the person.
delegations-add-name-hint = As it goes on the badge. One name is fine.
delegations-add-do = Add delegate
delegations-by-country = By country or organisation

## The drawer

delegations-tabs = Parts of the record
delegations-tab-details = Details
delegations-tab-sessions = Sessions
delegations-number = No. { $number }
delegations-shown-as = shown to others as
delegations-status-now = Status: { $status }
delegations-check-in = Go to check-in
delegations-remove = Remove from the list
delegations-locked-title = The real details are closed
delegations-locked-text = Name, organisation and contact stay out of sight until you open them here. Others see the alias.
delegations-locked-foot = Real details are closed on this screen.
delegations-reveal = Open the real details
delegations-opened-at = Real details opened at { $time } on this computer.
delegations-lock-now = Lock now
delegations-saves = Edits save as you type
delegations-read-only = Read-only copy
delegations-section-personal = Personal
delegations-section-travel = Travel
delegations-section-needs = Needs
delegations-section-safety = Safety
delegations-field-name = Name, as typed
delegations-field-call-name = Call name
delegations-field-family = Family name in it
delegations-field-native = Name in own script
delegations-field-delegation = Delegation
delegations-field-organisation = Organisation
delegations-field-position = Position there
delegations-field-role = Role here
delegations-field-city = City
delegations-field-country = Country
delegations-field-speaks = Speaks
delegations-field-interpretation = Interpretation into
delegations-field-sex = Sex
delegations-field-age = Age band
delegations-field-email = E-mail
delegations-field-phone = Phone
delegations-field-first = First workshop
delegations-field-mode = Attends
delegations-field-arrives = Arrives
delegations-field-arrives-at = Arrival time
delegations-field-leaves = Leaves
delegations-field-leaves-at = Departure time
delegations-field-pick-up = Pick-up
delegations-field-room = Room
delegations-field-passport = Passport number
delegations-field-visa = Visa
delegations-field-diet = Food
delegations-field-access = Access
delegations-field-emergency = In an emergency
delegations-field-note = Note for organisers
delegations-field-photo = Photos
delegations-field-alias = Shown to others as
delegations-not-said = Not said
delegations-first-yes = First time
delegations-first-no = Came before
delegations-speaks-example = English, Arabic
delegations-email-hint = None is fine; two people may share one.
delegations-note-hint = Printed nowhere.
delegations-field-desk-note = Tell the desk
delegations-desk-note-hint = On the card at check-in. No list, badge or page has it.
delegations-field-desk-flag = The desk
delegations-desk-flag-look = looks, and lets in
delegations-desk-flag-stop = stops, and calls first
delegations-time-wrong = Type the time like 16:40.
delegations-leaves-before = That is before the arrival.
delegations-family-not-in-name = It is not part of the name as typed.
delegations-need-by = by { $day }
delegations-need-now = now
delegations-need-phone = You need a phone or an e-mail { $when }.
delegations-need-country = The visa letter needs it { $when }.
delegations-need-arrival = The hotel and the driver need it { $when }.
delegations-need-photo-consent = The photographer needs it { $when }.
delegations-need-diet = The kitchen needs it { $when }.
delegations-need-organisation = The badge needs it { $when }.
delegations-need-alias = Without an alias others see “Delegate” and the number. Choose one { $when }.
delegations-seen-where = Where
delegations-seen-what = What people see
delegations-seen-real = Real name and organisation
delegations-seen-name-only = Real name, no organisation
delegations-seen-alias = { $alias }, no organisation
delegations-seen-number = Delegate { $number }, no name
delegations-badge-preview = What the badge shows
delegations-leads-none-title = Leads no session
delegations-leads-none-text = Name the person as lead on the agenda and the session appears here.
delegations-not-placed = Not on the agenda yet

## Targets

delegations-targets-title = Delegations and targets
delegations-targets-text = A target may cover several cities. More people than the target is allowed and shown.
delegations-targets-empty = Add one for each country or group that you expect.
delegations-target = Target
delegations-people-now = People now
delegations-no-target = No target
delegations-anywhere = anywhere
delegations-target-line = { $people } from { $places }
delegations-target-total = { $people } in all
delegations-change-of = Change { $name }
delegations-remove-of = Remove { $name }
delegations-delegation-add = Delegation
delegations-delegation-new = New delegation
delegations-own-name = Own name
delegations-own-name-hint = Empty: the country’s name in each reader’s language.
delegations-country-needed = Choose the country.
delegations-organisation-needed = Type the organisation.
delegations-name-needed = Give the group a name.
delegations-people-needed = Type a number.
delegations-target-people = People
delegations-target-places = Cities
delegations-target-places-example = Kinshasa, Bukavu, Goma
delegations-target-hint = Several cities in one line share the target. No city means anywhere.
delegations-target-add = Another target
delegations-target-remove = Remove this target
delegations-counted-switch = Counts towards the total
delegations-counted-hint = Host staff often do not.

## Export

delegations-export-for = Who will read it
delegations-export-organisers = Everything, real names
delegations-export-facilitators = Names, organisations, languages
delegations-export-participants = Names and organisations
delegations-export-hotel = Real names, travel, food
delegations-export-donor = Names of those who are not protected
delegations-export-public = Names of those who are not protected
delegations-export-security = Real names and emergency contacts
delegations-export-title = Export for: { $audience }
delegations-file-xlsx = Excel workbook
delegations-file-csv = Text with commas (CSV)
delegations-exported = { $count ->
    [one] { $count } person written to { $path }
   *[other] { $count } people written to { $path }
}
delegations-print-list = Print this list
delegations-print-list-text = { $count ->
    [one] { $count } person, as on screen: same filter, order and groups.
   *[other] { $count } people, as on screen: same filter, order and groups.
}

delegations-export-list = Export the list
delegations-export-text = Each audience gets the columns that it needs and no others.
delegations-export-who = Who is on it
delegations-export-all = Everybody ({ $count })
delegations-export-shown = As filtered ({ $count })
delegations-export-ticked = Ticked ({ $count })
delegations-export-format = Format
delegations-format-xlsx = Excel
delegations-format-csv = CSV
delegations-format-vcf = Address book
delegations-format-xlsx-hint = A workbook with real dates and a fixed head. It can be imported again.
delegations-format-csv-hint = Plain text that every spreadsheet opens. Cells that look like formulas are made harmless.
delegations-format-vcf-hint = One card for each person, for telephones and mail programs (vCard 4).
delegations-file-vcf = Address book
delegations-export-people = { $count ->
    [one] { $count } person.
   *[other] { $count } people.
}
delegations-export-columns = These columns will be in the file:
delegations-export-withheld = { $count ->
    [one] One protected person stands there by alias
   *[other] { $count } protected people stand there by alias
}
delegations-export-withheld-text = Without organisation, city, country, telephone or e-mail.
delegations-export-real = { $count ->
    [one] The file has the real name of one protected person
   *[other] The file has the real names of { $count } protected people
}
delegations-export-real-text = Give it only to those who must know.
delegations-export-save = Save…
