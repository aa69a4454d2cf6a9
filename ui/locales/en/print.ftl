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
print-rooms = Rooms
print-leads = Names of leads
print-large = Large print
print-notes = Lines for notes
print-blank-rows = Empty rows for names not on the list
print-blank-rows-hint = Leave empty for a fifth of the list.
print-withheld = { $count ->
    [one] One protected person is not named here.
   *[other] { $count } protected people are not named here.
}
print-sheets = { $sheets ->
    [one] { $pages } pages, { $sheets } sheet printed on both sides
   *[other] { $pages } pages, { $sheets } sheets printed on both sides
}
print-print = Print
print-save = Save PDF
print-saved = Saved as { $path }
print-open = Open
print-opened = Opened for printing
print-overflow-tall-row = { $what }: the row grew so that nothing is cut.
print-choice-payment-list = Payment list
print-choice-sessions = Sessions
print-choice-since = Changes since version
print-choice-since-hint = Leave empty for the latest release.
print-choice-slips = Slips to sign
