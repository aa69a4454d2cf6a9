# Headings and values of lists that leave Warsha: spreadsheets and printed tables. The reader knows them again when the list comes back.

list-delegates = Delegates
list-number = No.
list-name = Name
list-family-name = Family name
list-call-name = Preferred name
list-native-name = Name in own script
list-sex = Sex
list-age = Age
list-organisation = Organisation
list-acronym = Acronym
list-position = Position
list-country = Country
list-city = City
list-delegation = Delegation
list-category = Role
list-status = Status
list-mode = Participation
list-phone = Phone
list-email = E-mail
list-languages = Languages
list-diet = Diet
list-access-needs = Access needs
list-arrival = Arrival
list-arrival-time = Arrival time
list-departure = Departure
list-departure-time = Departure time
list-hotel-room = Hotel room
list-photo-consent = Photo consent
list-note = Notes
list-born-on = Date of birth
list-first-timer = First time
list-reached-by = Reached by
list-interpretation = Interpretation into
list-arrival-flight = Arrival flight
list-departure-flight = Departure flight
list-pick-up = Pick-up
list-passport = Passport
list-passport-expires = Passport valid until
list-visa = Visa
list-invitation-letter = Letter of invitation
list-emergency-contact = Emergency contact
list-own-ticked = Yes

list-sex-female = F
list-sex-male = M
list-sex-other = Other
list-sex-undisclosed = Prefer not to say

list-age-under-18 = Under 18
list-age-18-24 = 18–24
list-age-25-34 = 25–34
list-age-35-59 = 35–59
list-age-60-plus = 60 and over

list-category-participant = Participant
list-category-panellist = Panellist
list-category-speaker = Speaker
list-category-facilitator = Facilitator
list-category-interpreter = Interpreter
list-category-staff = Host staff
list-category-donor = Donor
list-category-government = Government
list-category-observer = Observer

list-status-nominated = Nominated
list-status-invited = Invited
list-status-confirmed = Confirmed
list-status-visa-pending = Visa pending
list-status-travel-booked = Travel booked
list-status-arrived = Arrived
list-status-waiting = Waiting list
list-status-declined = Declined
list-status-cancelled = Cancelled
list-status-replaced = Replaced

list-mode-in-person = In person
list-mode-online = Online

list-photo-yes = Yes
list-photo-ask = Ask me first
list-photo-no = No
list-no-group = Elsewhere

# Other lists of the screen on paper.
list-agenda = Agenda
list-arrivals = Arrivals
list-length = Minutes
list-code = No.
list-kind = Kind
list-arrived-at = Arrived at
list-arrived-late = { $time }, late
list-desk = Desk
list-version = Version
list-copies = Copies
list-pages = Pages
list-sheets = Sheets
list-day = Day
list-clash = Clash
list-clash-with = With
