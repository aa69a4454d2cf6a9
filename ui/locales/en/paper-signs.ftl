# Badges, name tents, signs, wall lists and certificates. Sentence case; no full stop in labels.

## Badges

paper-badges = Badges
paper-badges-test-line = Badges 90 × 60 mm, 8 on a sheet. Print at 100 %, never “fit to page”. This line is 50 mm long:
paper-badge-photo-yes = photos: yes
paper-badge-photo-ask = ask before photos
paper-badge-photo-no = no photos
paper-badge-photo-circle = photos: circle one
paper-badge-given = Given name
paper-badge-family = Family name
paper-badge-organisation = Organisation
paper-badge-place = City and country
paper-badge-role = Role
paper-badge-help = Help
paper-role-delegate = Delegate
paper-role-staff = Host staff
paper-role-facilitator = Facilitator
paper-role-panellist = Panellist
paper-role-speaker = Speaker
paper-role-interpreter = Interpreter
paper-role-observer = Observer
paper-role-donor = Donor
paper-role-government = Government

## Name tents

paper-name-tents = Name tents

## Signs

paper-door-signs = Door signs
paper-arrow-signs = Arrow signs
paper-door-free = Nothing planned here today

## Working groups

paper-groups = Working groups
paper-groups-facilitator = Facilitator:
paper-groups-rapporteur = Rapporteur:
paper-groups-badge = Your letter is also on your badge.
paper-groups-no-photo = Please do not photograph this list.

## Certificates

paper-certificate = Certificate of attendance
paper-certificate-half-days = { $counted ->
    [one] { $attended } of { $counted } half-day attended, { $dates }
   *[other] { $attended } of { $counted } half-days attended, { $dates }
}
paper-certificate-number = No. { $number }
# What follows the name of the person. $hours may be "19½".
paper-certificate-text =
    .somewhere = took part in the { $workshop }, held in { $place }, { $dates }: { $hours } working hours.
    .nowhere = took part in the { $workshop }, { $dates }: { $hours } working hours.
paper-certificate-themes = Themes: { $themes }.
paper-certificate-half = { $whole }½

## Print centre

print-badges = Badges
print-name-tents = Name tents
print-door-signs = Door signs
print-arrow-signs = Arrow signs
print-groups = Working groups
print-certificates = Certificates
print-choice-size = Size
print-choice-size-a6 = A6, four on a sheet
print-choice-size-90x60 = 90 × 60 mm, eight on a sheet
print-choice-missing = Only badges that are missing
print-choice-missing-hint = Leaves out whoever has a badge that still looks the same.
print-choice-people = People
print-choice-people-hint = Nobody chosen means everybody who comes.
print-choice-category = Role
print-choice-category-all = All roles
print-choice-category-participant = Participants
print-choice-category-panellist = Panellists
print-choice-category-speaker = Speakers
print-choice-category-facilitator = Facilitators
print-choice-category-interpreter = Interpreters
print-choice-category-staff = Host staff
print-choice-category-donor = Donors
print-choice-category-government = Government
print-choice-category-observer = Observers
print-choice-start = First free place on the sheet
print-choice-start-hint = For a sheet from which some badges are taken already. Count from the upper left.
print-choice-first_blank = First spare code
print-choice-first_blank-hint = One more than the number of blank badges printed before.
print-choice-slot = Show where to punch the slot
print-choice-backs = Programme on the back
print-choice-backs-hint = For A6. Print on both sides, turned along the long edge.
print-choice-rooms = Rooms
print-choice-next_door = Point to the room next door
print-choice-next_door-hint = By the order of rooms: the nearest in which something goes on meanwhile. The arrow is that to the next room; to the room before it points the other way.
print-choice-neighbour = Room next door
print-choice-way = The way there
print-choice-way-hint = For example: along the corridor, second door
print-choice-door_arrow = Arrow to the room next door
print-choice-door_arrow-right = Right
print-choice-door_arrow-left = Left
print-choice-door_arrow-up = Straight on
print-choice-door_arrow-down = Back
print-choice-door_arrow-none = No arrow
print-choice-arrow = Arrow points
print-choice-arrow-right = Right
print-choice-arrow-left = Left
print-choice-arrow-up = Straight on
print-choice-arrow-down = Back
print-choice-line = What the room is for
print-choice-line-hint = For example: lunch and tea
print-choice-rule = Attendance needed, in percent
print-choice-rule-hint = Share of the counted half-days. Leave empty for 80.
print-choice-everyone = For everybody, whatever they attended
print-head-count = Head-count
print-choice-count_by = Count by
print-choice-count_by-all = Everything, one after the other
print-choice-count_by-delegation = Delegation
print-choice-count_by-sex = Sex
print-choice-count_by-age_band = Age band
print-choice-count_by-organisation_type = Kind of organisation
print-choice-count_by-first_timer = First time
print-choice-count_by-mode = Participation
print-choice-count_across = Against
print-choice-count_across-none = Nothing else
print-choice-count_across-delegation = Delegation
print-choice-count_across-sex = Sex
print-choice-count_across-age_band = Age band
print-choice-count_across-organisation_type = Kind of organisation
print-choice-count_across-first_timer = First time
print-choice-count_across-mode = Participation
