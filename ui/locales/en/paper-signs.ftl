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
