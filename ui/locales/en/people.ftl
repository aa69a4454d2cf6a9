# Organisations, own fields, seats that change hands, and who sees what of a delegate.

## Missing details beyond those of delegations.ftl

delegations-missing-departure = Departure
delegations-missing-passport = Passport no.
delegations-missing-passport-validity = Valid passport
delegations-need-departure = The hotel needs it { $when }.
delegations-need-passport = { $who ->
    [visa] The visa letter needs it { $when }.
   *[other] The hotel list needs it { $when }.
}
delegations-need-passport-validity = Embassies want it valid for six months after the journey. Renew it { $when }.

## Organisations

organisations-title = Organisations
organisations-text = Each is counted once; the offices of one body are one organisation.
organisations-count = { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
} in { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
organisations-offices = { $count ->
    [one] { $count } office
   *[other] { $count } offices
}
organisations-without-organisation = { $count ->
    [one] { $count } person without an organisation
   *[other] { $count } people without an organisation
}
organisations-without-country = { $count ->
    [one] { $count } person without a country
   *[other] { $count } people without a country
}
organisations-find = Find an organisation
organisations-add = Organisation
organisations-new = New organisation
organisations-none-title = No organisation yet
organisations-none-text = They come with the list of delegates, or you add one here.
organisations-none-found = No organisation is called that.
organisations-people = { $count ->
    [0] nobody
    [one] { $count } person
   *[other] { $count } people
}
organisations-office-of = office of { $name }
organisations-name = Name, as typed
organisations-name-in = Name in { $language }
organisations-acronym = Acronym
organisations-type = Kind of body
organisations-role = Role in the programme
organisations-country = Country of the seat
organisations-parent = Office of
organisations-no-parent = stands by itself
organisations-outcomes = Works on
organisations-name-needed = Type the name of the organisation.
organisations-change = Change { $name }
organisations-remove = Remove { $name }
organisations-done-remove = { $name } removed
organisations-merge = Merge into another
organisations-merge-title = Merge { $name } into another
organisations-merge-text = People, delegations and offices go over to the one that stays. What only this one knew is kept.
organisations-merge-into = The one that stays
organisations-merge-do = Merge
organisations-merge-needed = Choose the organisation that stays.
organisations-done-merge = Merged into { $name }
organisations-alike = { $one } and { $other } may be the same.
organisations-alike-merge = Merge them
organisations-alike-title = Probably the same
organisations-type-cso = Civil-society organisation
organisations-type-network = Network
organisations-type-government = Government body
organisations-type-regional-body = Regional body
organisations-type-research = Research institute
organisations-type-international = UN, AU or REC
organisations-type-donor = Donor
organisations-type-other = Other
organisations-role-lead = Lead
organisations-role-member = Member
organisations-role-research-partner = Research partner
organisations-role-network-partner = Network partner
organisations-role-implementing-partner = Implementing partner
organisations-role-donor = Donor
organisations-role-host = Host
organisations-role-government-partner = Government partner
organisations-not-said = Not said

## Who counts

counting-title = Who counts towards the targets
counting-text = People who do not count are on every list and sheet all the same.
delegations-board-uncounted = { $count ->
    [one] { $count } more not counted
   *[other] { $count } more not counted
}
delegations-target-each = { $places }: { $actual } of { $people }

## Seats and the waiting list

waiting-count = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
}
waiting-title = Waiting list
waiting-text = The next comes first. The arrows change the order.
waiting-open = Waiting list
waiting-free = { $count ->
    [0] No free seat
    [one] { $count } free seat
   *[other] { $count } free seats
}
waiting-no-target = No target set
waiting-give = Give a seat
waiting-give-to = Give a seat to { $name }
waiting-done-give = { $name } has a seat and is invited
waiting-up = Move { $name } up
waiting-down = Move { $name } down
waiting-empty-title = Nobody is waiting
waiting-empty-text = Set somebody’s status to “Waiting list” and the person appears here.
substitute-menu = Give the seat to somebody else…
substitute-title = Give the seat of { $name } to somebody else
substitute-text = The list keeps both: { $name } as replaced, the other with the same delegation and role.
substitute-who = Who takes the seat
substitute-new = Somebody new
substitute-from-list = Somebody on the list
substitute-person = Person
substitute-person-needed = Choose the person.
substitute-waiting = { $name } (waiting list)
substitute-leads = Also hand over the { $count ->
    [one] session
   *[other] { $count } sessions
} this person leads
substitute-room = Also hand over the hotel room
substitute-do = Give the seat
substitute-done = { $name } has the seat now
seat-of = Seat { $number }
seat-after = Seat { $number }, before that { $name }

## The drawer

delegations-tab-attendance = Attendance
delegations-tab-history = History
history-status-title = On the way here
history-came = On the list: { $status }
history-step = { $from } → { $to }
history-step-to = { $from } → { $to }, seat given to { $name }
history-none = Nothing is recorded yet. Changes of the status from now on are.
history-seat-title = The seat
history-seat-until = No. { $number } { $name }, until { $until }
history-seat-now = No. { $number } { $name }, now
attendance-tab-none-title = Nothing to count yet
attendance-tab-none-text = Half-days appear with the agenda.
attendance-tab-in = In at { $time }
attendance-tab-in-desk = In at { $time }, { $desk }
attendance-tab-online = Online since { $time }
attendance-tab-out = Not checked in
attendance-tab-sum = { $in } of { $all } half-days that count
attendance-part-am = Morning
attendance-part-pm = Afternoon
attendance-part-evening = Evening
attendance-part-day = Day
delegations-field-born = Day of birth
delegations-field-reached-by = Reached by
delegations-reached-example = Focal point
delegations-field-arrival-flight = Arrival flight
delegations-field-departure-flight = Departure flight
delegations-field-passport-expires = Passport valid until
delegations-field-letter = Invitation letter
delegations-letter-example = Sent 3 Nov
delegations-field-nights = Nights in the hotel
delegations-nights-follow = From arrival to departure
delegations-nights-own = Night by night
delegations-nights-none = No night: give arrival and departure, or tick nights.
delegations-nights-count = { $count ->
    [0] no night
    [one] { $count } night
   *[other] { $count } nights
}
delegations-night-of = Night of { $day }
delegations-field-companions = Comes with
delegations-companion-add = Accompanying person
delegations-companion-name = Name
delegations-companion-kind = As
delegations-companion-note = For the hotel
delegations-companion-note-example = 3 years, needs a cot
delegations-companion-remove = Remove { $name }
delegations-companion-nobody = this person
delegations-companion-child = Child
delegations-companion-carer = Carer
delegations-companion-assistant = Assistant
delegations-companion-family = Family
delegations-section-own = Own fields
delegations-own-wrong = This does not fit the field.
delegations-own-yes = Yes
delegations-own-undescribed = { $field } (from a spreadsheet)

## Own fields

own-fields-title = Own fields
own-fields-text = Fields that only your workshop needs. They are in the drawer, in lists and in filters.
own-fields-add = Field
own-fields-new = New field
own-fields-empty-title = No own field yet
own-fields-empty-text = A T-shirt size, a bank name, a bus: add what your workshop needs to know.
own-fields-label = Label
own-fields-label-in = Label in { $language }
own-fields-label-needed = Type a label.
own-fields-kind = What is filled in
own-fields-kind-text = Text
own-fields-kind-number = Number
own-fields-kind-tick = Yes or no
own-fields-kind-choice = One of a list
own-fields-kind-date = Date
own-fields-choices = Answers to choose from
own-fields-choice = Answer { $number }
own-fields-choice-add = Answer
own-fields-choice-remove = Remove answer { $number }
own-fields-choices-needed = Type at least two answers.
own-fields-audiences = Who else may see it
own-fields-audiences-hint = Organisers and security see every field. Of a protected person nobody else sees any, except the hotel where you allow it.
own-fields-up = Move { $name } up
own-fields-down = Move { $name } down
own-fields-change = Change { $name }
own-fields-remove = Remove { $name }
own-fields-done-remove = Field { $name } removed; its values stay with the people
own-fields-only-team = Team only
own-fields-describe = Describe the column { $field }

## Who sees what

who-sees-title = Who sees what
who-sees-text = What lists, exports and papers for each audience show. One rule decides it everywhere.
who-sees-of = Of whom
who-sees-open = Anybody
who-sees-protected = A protected person
who-sees-detail = Detail
sight-shown = Shown
sight-alias = Alias instead
sight-withheld = Held back
sight-not-for-them = Not for them
who-sees-protected-count = { $count ->
    [0] Nobody is protected now.
    [one] { $count } person is protected now.
   *[other] { $count } people are protected now.
}
detail-name = Name
detail-call-name = Call name
detail-native-name = Name in own script
detail-organisation = Organisation
detail-position = Position
detail-city = City
detail-country = Country
detail-delegation = Delegation
detail-category = Role here
detail-mode = In person or online
detail-status = Status
detail-sex = Sex
detail-age = Age band
detail-born-on = Day of birth
detail-first-timer = First workshop
detail-speaks = Languages
detail-interpretation = Interpretation
detail-email = E-mail
detail-phone = Phone
detail-reached-by = Reached by
detail-arrival = Arrival
detail-departure = Departure
detail-pick-up = Pick-up
detail-hotel = Hotel room and nights
detail-passport = Passport
detail-visa = Visa and letter
detail-diet = Food
detail-access = Access
detail-emergency = Emergency contact
detail-companions = Accompanying people
detail-photo = Photo consent
detail-note = Note
detail-desk-note = What the desk is told
detail-badge = Badge code

## Likely duplicates within the list

duplicates-title = Likely duplicates
duplicates-text = Choose the entry that stays and, where the two differ, what is right. Sessions, check-ins and history go over to it.
duplicates-place = { $place } of { $count }
duplicates-number = No. { $number } and its badge stay
duplicates-leads = { $count ->
    [one] leads { $count } session
   *[other] leads { $count } sessions
}
duplicates-was-there = { $count ->
    [one] was there { $count } time
   *[other] was there { $count } times
}
duplicates-open = Open No. { $number }
duplicates-one = Same person
duplicates-two = Two people
duplicates-previous = Previous pair
duplicates-next = Next pair
duplicates-next-keys = { $next } for the next pair
duplicates-done-one = { $name } is one person now
duplicates-done-two = { $one } and { $other } are two people
duplicates-none-title = Nobody twice
duplicates-none-text = No two entries of the list look like one person. Pairs that you called two people do not come back.
