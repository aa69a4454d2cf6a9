# What the programme booklet and the time grids say. Sentence case; no full stop in labels.

## Time grids

grid-at-a-glance = Programme at a glance
grid-legend = Side by side: at the same time. Grey: breaks. Dashed: off programme.
grid-until = until { $time }
grid-elsewhere = Elsewhere
grid-day-theme = Day { $day }: { $theme }
grid-take-down = { $version }. Take down older versions.
grid-changes-announced = Changes after this version are announced at the registration desk.
grid-part-of = { $whole }: { $part }
grid-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}

## Cover

booklet-weekday-day = { $weekday } { $day }
booklet-programme-named = { $name } programme

## Welcome

booklet-welcome = Welcome
booklet-welcome-to = Welcome to { $place }
booklet-objectives = Objectives
booklet-who-is-coming = Who is coming
booklet-delegation = Delegation
booklet-one-dot = One dot is one person
booklet-target = Target
booklet-coming = Coming
booklet-difference = + / –
booklet-total = Total
booklet-others = Others
booklet-not-counted-rule = { $count ->
    [one] One more person joins us as facilitator, interpreter or guest and is not counted in the { $total }.
   *[other] { $count } facilitators, interpreters and guests join us; they are not counted in the { $total }.
}

## Sessions

booklet-sessions = Sessions
booklet-the-sessions = The sessions
booklet-short-day-time = { $day } { $time }
booklet-outcomes = Programme outcomes: { $outcomes }

## Delegates

booklet-delegates = Delegates
booklet-delegates-counted = { $people ->
    [one] { $people } delegate
   *[other] { $people } delegates
}{ $organisations ->
    [0] { "" }
    [one] { " " }from { $organisations } organisation
   *[other] { " " }from { $organisations } organisations
}{ $guests ->
    [0] .
    [one] , and { $guests } guest.
   *[other] , and { $guests } guests.
}
booklet-delegates-not-public = This list is for participants. Please do not publish it.
booklet-name-withheld = Name withheld at the delegate’s request
booklet-city = City

## Practical information

booklet-practical = Practical information
booklet-help = Help
booklet-help-number = At any hour
booklet-internet = Internet
booklet-network = Network
booklet-password = Password
booklet-photographs = Photographs
booklet-photographs-look = Look at the badge before you take a picture.
booklet-photographs-yes = Yes, photographs are fine
booklet-photographs-ask = Ask me first, every time
booklet-photographs-no = No photographs, please

## Back

booklet-organised-by = Organised and hosted by
booklet-part-of-programme = Part of the programme
booklet-with = Together with
booklet-made-with = Made with Warsha
booklet-disclaimer = The content of this programme is the responsibility of the organiser and does not necessarily reflect the views of the donor.
