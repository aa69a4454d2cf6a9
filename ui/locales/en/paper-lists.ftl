# What printed lists and forms say. Sentence case; no full stop in labels.

## Every list

paper-fact-when = When
paper-fact-where = Where
paper-fact-version = Version
paper-fact-hotel = Hotel
paper-fact-contact = Contact
paper-fact-kitchen = Kitchen
paper-fact-payment = Payment
paper-fact-currency = Currency
paper-fact-length = Length
paper-fact-lead = Lead
paper-fact-rapporteur = Rapporteur
paper-fact-interpreter = Interpreter
paper-fact-since = Replaces
paper-for-organisers = For: organisers
paper-for-participants = For: participants
paper-for-facilitators = For: facilitators
paper-for-hotel = For: hotel reception
paper-for-kitchen = For: kitchen
paper-for-transport = For: drivers
paper-for-donor = For: donor
paper-for-public = For: the public
paper-for-security = For: security
paper-name-withheld = Name withheld (no. { $number })
paper-nobody-yet = Nobody on the list yet
paper-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
paper-funded-by-donor = Funded by { $donor }
paper-programme-funded-by = { $programme }, funded by { $donor }
paper-version-of = version { $number } of { $date }
paper-total = Total
paper-total-people = { $count ->
    [one] Total, { $count } person
   *[other] Total, { $count } people
}
paper-decimal = .
paper-thousands = { "\u00A0" }
paper-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}

## Delegate list

paper-delegate-list = Delegate list
paper-organisation-and-position = Organisation and position
paper-contact-details = Contact
paper-emergency = In an emergency
paper-arrives-leaves = Arrives, leaves
paper-cities-actual = Cities (actual)
paper-target = Target
paper-actual = Actual
paper-actual-small = actual
paper-target-small = target { $count }
paper-not-counted = not counted
paper-other-delegates = Other delegates
paper-countries-and-organisations = { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}, { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
}

## Hotel list

paper-rooming-list = Rooming list
paper-family-name-first = Family name, given name
paper-arrives = Arrives
paper-leaves = Leaves
paper-nights = Nights
paper-guests = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
}
paper-companion-child = child
paper-companion-carer = carer
paper-companion-assistant = assistant
paper-companion-family = family
paper-rooming-handling = Names only. Please keep this list behind the desk, do not copy it, and shred it after { $day }. Do not confirm by telephone that a guest is staying.
paper-rooming-handling-undated = Names only. Please keep this list behind the desk, do not copy it, and shred it when the last guest has left. Do not confirm by telephone that a guest is staying.

## Arrivals and departures

paper-transport = Arrivals and departures
paper-arrivals = Arrivals
paper-departures = Departures
paper-time = Time
paper-from-where = From
paper-to-where = To
paper-pick-up = Pick-up and notes
paper-met = Met
paper-gone = Gone
paper-day-not-known = { $count ->
    [one] { $count } more person has no day yet
   *[other] { $count } more people have no day yet
}

## Change sheet

paper-changes = Changes to the programme
paper-changes-since = Only what is new since { $version } stands here; everything else stays as it is.
paper-changes-how = Only what is new stands here; everything else stays as it is.
paper-what-is-new = What is new
paper-no-changes = Nothing has changed
paper-change-count = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
paper-change-new = New
paper-change-cancelled = Cancelled
paper-change-was = Was at { $time }
paper-change-was-on = Was on { $day } at { $time }
paper-change-was-in = Was in { $room }
paper-change-room-new = Has a room now
paper-change-longer = { $minutes } longer
paper-change-shorter = { $minutes } shorter
paper-change-was-called = Was called “{ $title }”
paper-change-led-by = Led by { $names }
paper-change-led-by-nobody = Lead to be named
paper-change-interpretation = Interpretation has changed
paper-change-mode-online = Online now
paper-change-mode-in-person = In person now
paper-change-mode-hybrid = In person and online now
paper-change-carries = { $count ->
    [one] { $count } session inside moves along
   *[other] { $count } sessions inside move along
}

## Session plan

paper-session-plan = Session plan
paper-by-the-end = By the end, participants can
paper-room-setup = Room set-up
paper-before-you-start = Before you start
paper-strip-legend = Black: participants work themselves ({ $work } of { $total } minutes)
paper-min = Min
paper-step = Step
paper-method = Method
paper-facilitator-does = Facilitator does
paper-participants-do = Participants do
paper-materials = Materials
paper-planned-in-slot = { $planned ->
    [one] minute planned in a slot of { $slot }.
   *[other] minutes planned in a slot of { $slot }.
}
paper-planned = { $planned ->
    [one] minute planned.
   *[other] minutes planned.
}
paper-no-spare-time = No spare time: agree on the cut list before the session.
paper-minutes-over = { $count ->
    [one] That is { $count } minute too long: cut before the session, not during it.
   *[other] That is { $count } minutes too long: cut before the session, not during it.
}
paper-minutes-spare = { $count ->
    [one] { $count } minute is left to spare.
   *[other] { $count } minutes are left to spare.
}
paper-steps-on-next-page = { $count ->
    [one] Step { $first } on the next page
    [2] Steps { $first } and { $last } on the next page
   *[other] Steps { $first } to { $last } on the next page
}
paper-facilitators-only = Facilitators only
paper-if-time-runs-short = If time runs short
paper-never-cut = (never cut { $what })
paper-you-start = You start
paper-saves = Saves
paper-do-this = Do this
paper-minutes-late = { $count } min late
paper-plan-b = Plan B
paper-if = If
paper-then = Then
paper-item = Item
paper-pieces = Pieces
paper-brought-by = Brought by
paper-what-really-happened = What really happened
paper-write-true-start = Write the true start of each step. It goes into the next plan.
paper-notes-for-report = Notes for the report
paper-plan-setup = Room: { $text }
paper-plan-cue = Interpretation: { $text }
paper-plan-group = Group { $number }
paper-cut-drop = Leave out step { $step }.
paper-cut-shorten = Step { $step } in { $minutes } minutes.
paper-cut-free = Nothing: free minutes take it up.
paper-cuts-before = Only steps before { $time } can win it back: that time is held.
paper-minutes-before-lock = { $count ->
    [one] { $count } minute is missing before { $time }, a time that is held: cut before the session, not during it.
   *[other] { $count } minutes are missing before { $time }, a time that is held: cut before the session, not during it.
}
paper-lock-legend = This time is held, whatever comes before.
paper-plan-free = Free
paper-plan-runs-into = { $count ->
    [one] The steps before run { $count } minute past this time.
   *[other] The steps before run { $count } minutes past this time.
}
paper-plan-groups = In groups:
paper-plan-group-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
paper-plan-step = step { $step }
paper-plan-yes = yes
paper-packing-list = Packing list
paper-packed = Packed
paper-packed-yes = yes
paper-unit = Unit
paper-shopping-list = Shopping list
paper-to-buy = To buy: is used up
paper-to-bring = To bring: comes home again
paper-needed-for = Needed for
paper-run-sheet = Run sheet
paper-panel-shared = Time shared evenly
paper-running-time = Running
paper-cues = Cues
paper-panel = Panel

## Meals

paper-meals = Meals and diets
paper-day-head = Day
paper-meal = Meal
paper-people-head = People
paper-standard = Standard
paper-no-meals = No meal on the agenda yet
paper-please-take-care = Please take care
paper-dish-labels = Dish labels
paper-diets-overlap = Somebody with two diets is counted with both. Never swap one diet for another without asking.
paper-label-dishes = Please label each dish with the words used here.
paper-kitchen-received = Kitchen: received, name and date
paper-changes-after = Organiser: changes after this version
paper-counts-only = Counts only, no names.
paper-allergy-care = { $count ->
    [one] { $count } guest has an allergy: { $what }. Separate spoons; tell the organiser at once if a dish changes.
   *[other] { $count } guests have an allergy: { $what }. Separate spoons; tell the organiser at once if a dish changes.
}
paper-other-diet = { $count ->
    [one] { $count } guest: { $what }
   *[other] { $count } guests: { $what }
}
paper-diet-vegetarian = Vegetarian
paper-diet-vegan = Vegan
paper-diet-halal = Halal
paper-diet-kosher = Kosher
paper-diet-no-pork = No pork
paper-diet-no-beef = No beef
paper-diet-no-fish = No fish
paper-diet-gluten-free = Gluten-free
paper-diet-lactose-free = Lactose-free
paper-diet-no-sugar = No sugar
paper-diet-nut-allergy = Nut allergy
paper-diet-nuts = nuts

## Feedback form

paper-your-day = Your day
paper-your-workshop = Your workshop
paper-feedback-how = Three minutes, no name. Fill one circle on each line, drop the sheet in the box at the door.
paper-feedback-useful = How useful was it for your work?
paper-feedback-agree = Do you agree?
paper-feedback-say = I could say what I wanted to say
paper-feedback-follow = I could follow in my language
paper-feedback-safe = I felt safe and well
paper-feedback-home = What will you take home?
paper-feedback-change = What should change tomorrow?
paper-feedback-open = A question that is still open
paper-scale-not = not
paper-scale-little = a little
paper-scale-useful = useful
paper-scale-very = very
paper-scale-no = no
paper-scale-rather-no = rather no
paper-scale-rather-yes = rather yes
paper-scale-yes = yes

## Allowances

paper-allowances = Allowances: payment list
paper-slips = Allowances: slips
paper-days = Days
paper-rate = Rate
paper-paid = Paid
paper-prepared-by = Prepared by
paper-approved-by = Approved by
paper-paid-by = Paid by
paper-allowances-note = Amounts on this list and on the slips come from the same figures, in { $currency }. Everyone signs their own slip; keep slip and receipts in one envelope per person.
paper-slip-number = Allowance slip no.
paper-received-cash = Received in cash, { $currency }
paper-signature-of-receiver = Signature of the receiver
paper-identity-document = Identity document no.
paper-date-and-time = Date and time
