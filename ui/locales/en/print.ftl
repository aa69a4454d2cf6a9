# The print centre.
print-title = Print centre
print-subtitle = Everything is made on this computer. Any printer works.
print-list = What can be printed
print-group-programme = Programme
print-group-venue = At the venue
print-programme = Programme
print-attendance = Signature sheets
print-changed = Changed
print-pages-short = { $pages } p.
print-preview = Preview
print-preview-of = Pages of { $name }
print-page-shown = { $name }, page { $page } of { $pages }
print-page-of = Page { $page } of { $pages }
print-page-before = Page before
print-page-after = Next page
print-smaller = Smaller
print-larger = Larger
print-nothing-overflows = Nothing overflows
print-remarks = { $count ->
    [one] { $count } thing to look at
   *[other] { $count } things to look at
}
print-uncovered = “{ $text }” has characters that no bundled font can print: { $characters }
print-overflow-compact = { $what }: set closer, to fit on one page.
print-overflow-second-language-left-out = { $what }: the second language is left out, to fit on one page.
print-overflow-next-page = { $what }: goes on to a second page.
print-overflow-small-type = { $what }: set in smaller type, to fit.
print-overflow-over-the-edge = { $what }: does not fit. Shorten it.
print-failed = These pages cannot be made
print-options = How it is printed
print-language = Language
print-language-en = English
print-language-fr = French
print-language-ar = Arabic
print-language-both = Both
print-side-by-side = Side by side
print-made-for = Made for
print-audience-organisers = Organisers
print-audience-participants = Participants
print-audience-facilitators = Facilitators
print-audience-public = Public
print-hint-organisers = Shows everything, organiser-only sessions too.
print-hint-participants = Hides organiser-only sessions. Protected people are shown by alias.
print-hint-facilitators = Hides organiser-only sessions. Protected people are shown by alias.
print-hint-public = Hides organiser-only sessions. Protected people are shown by alias.
print-paper = Paper
print-days = Days
print-day = Day { $day }
print-large = Large print
print-notes = Lines for notes
print-withheld = { $count ->
    [one] One protected person is not named here.
   *[other] { $count } protected people are not named here.
}
print-print = Print
print-save = Save PDF
print-saved = Saved as { $path }
print-open = Open
print-opened = Opened for printing
print-overflow-tall-row = { $what }: the row grew so that nothing is cut.
print-overflow-left-out = { $what }: left out, for want of room.
print-overflow-shortened = { $what }: a text is shortened, to fit.
print-choice-payment-list = Payment list
print-choice-sessions = Sessions
print-choice-since = Changes since version
print-choice-since-hint = Leave empty for the latest release.
print-choice-slips = Slips to sign
print-group-people = People
print-group-afterwards = Afterwards
print-booklet = Programme booklet
print-at-a-glance = At a glance
print-day-grid = Day grid
print-changes = Change sheet
print-delegates = Delegate list
print-session-plan = Facilitator guide
print-meals = Meals
print-transport = Transport list
print-rooming = Rooming list
print-feedback = Feedback form
print-allowances = Allowances
print-allowance-slips = Allowance slips
print-table = List
print-audience-hotel = Hotel and transport
print-audience-donor = Donor
print-audience-security = Security
print-hint-hotel = Names, days and rooms. No organisation, no telephone.
print-hint-donor = Protected people are shown by alias.
print-hint-security = Shows everything, protected people too.
print-paper-a4 = A4
print-paper-letter = Letter
print-paper-a3 = A3
print-fold = Fold
print-fold-none = None
print-fold-a5 = A5 booklet
print-cut-marks = Lines to cut along
print-save-ink = Save ink
print-black = Black only
print-both-sides = Both sides
print-copies = Copies
print-printer = Printer
print-viewer = Open in the PDF viewer
print-who-sees = Who sees what
print-who-text = These pages are made for: { $audience }.
print-who-alias = shown as { $alias }
print-who-number = shown by number only; no alias was agreed on
print-who-full = Real name, organisation and origin
print-who-hidden = Alias only, without organisation, city or country
print-zoom = { $percent } %
print-nothing = Nothing to print yet
print-nothing-text = { $name } will be here as soon as the workshop has something for it.
print-making = Making the pages…
print-all-pages = All pages
print-none-short = nothing yet
print-save-all = Save all as PDF
print-saved-all = { $count ->
    [one] { $count } file saved in { $path }
   *[other] { $count } files saved in { $path }
}
print-sheets = { $sheets ->
    [one] { $sheets } sheet of { $paper }
   *[other] { $sheets } sheets of { $paper }
}
print-sent = { $sheets ->
    [one] Sent to { $printer }: { $sheets } sheet
   *[other] Sent to { $printer }: { $sheets } sheets
}
print-pack-sheets = { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
}
print-pack = Print the day { $day } pack
print-pack-title = Day { $day } pack
print-pack-text = Everything needed on the day, in printing order.
print-pack-day = For which day
print-pack-job = { $copies ->
    [one] { $copies } copy of { $pages } p.
   *[other] { $copies } copies of { $pages } p.
}
print-pack-nothing = There is nothing to print for this day yet.
print-pack-sum = Sheets of paper altogether: { $sheets }
print-pack-save = Save as one PDF
print-pack-print = Print on { $printer }
print-pack-sent = { $count ->
    [one] { $count } job sent to { $printer }
   *[other] { $count } jobs sent to { $printer }
}
print-log = What was printed
print-log-text = The latest first. Each can be made again the same way.
print-log-empty = Nothing was printed yet
print-log-empty-text = Whatever you print or save as PDF is noted here.
print-log-what = What
print-log-when = When
print-log-how-much = How much
print-log-again = Make again
print-log-version = version { $version }
print-log-copies = { $copies } × { $pages } p.
print-choice-leads = Names of leads
print-choice-online = Online link and time
print-choice-blanks = Empty ones, for people not on the list
print-choice-blanks-hint = Leave empty for a fifth of the list.
print-choice-sheet_of = What is signed for
print-choice-sheet_of-counted = What is counted
print-choice-sheet_of-morning = Mornings alone
print-choice-sheet_of-afternoon = Afternoons alone
print-choice-sheet_of-evening = Evenings alone
print-choice-sheet_of-sessions = A sheet for each session
print-choice-sheet_of-hint = Sessions: those that you choose, or else those that are counted one by one.

print-this-list = Print this list
print-list-named = Print: { $name }
print-list-columns = Columns
print-packing-list = Packing list
print-shopping-list = Shopping list
print-run-sheet = Run sheet
print-badges-before = { $count ->
    [one] { $count } badge here was printed before, { $time }
   *[other] { $count } badges here were printed before, last { $time }
}
print-badges-before-text = A second badge with the same code lets a second person in.
print-badges-only-missing = Only those not printed yet
