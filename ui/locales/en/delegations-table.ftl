# The delegates' table: views, filters, columns, cells.
delegations-yes = Yes
delegations-no = No
delegations-no-value = No { $column }
delegations-column-delegation = Delegation
delegations-column-age = Age
delegations-column-first-timer = First workshop
delegations-column-call-name = Call name
delegations-column-native-name = Own script
delegations-column-alias = Alias
delegations-column-pick-up = Pick-up
delegations-column-visa = Visa
delegations-column-passport = Passport
delegations-column-emergency = Emergency
delegations-column-protected = Protected
delegations-column-comes = Comes
delegations-column-born = Born
delegations-column-reached-by = Reached by
delegations-column-arrival-flight = Arrival flight
delegations-column-departure-flight = Departure flight
delegations-column-passport-expires = Passport until
delegations-column-invitation = Invitation
delegations-column-nights = Nights
delegations-column-companions = Comes with
delegations-companion = Companion
delegations-table-keys = Arrow keys move. Enter or F2 edits a cell, typing replaces it, Escape leaves it as it was. On the number, Enter opens the person. Space selects the row. Above the first row are the headings: Enter sorts, Alt with an arrow moves the column, Alt with Arrow down opens its menu.

## Views

delegations-view = View: { $name }
delegations-view-all = Everyone
delegations-view-missing = Missing details
delegations-view-arrivals = Arrivals by day
delegations-view-hotel = Hotel
delegations-view-unconfirmed = Not confirmed
delegations-views-saved = Your views
delegations-view-show = Show view: { $name }
delegations-view-changed = Changed since
delegations-view-back = Back to { $name } as it was
delegations-view-save = Save as a new view…
delegations-view-update = Update { $name }
delegations-view-rename = Rename this view…
delegations-view-remove = Delete this view
delegations-view-save-text = A view keeps groups, order, filters and columns. It is saved in the workshop’s file.
delegations-view-name = Name of the view
delegations-view-name-needed = Type a name.
delegations-done-view-saved = View { $name } saved
delegations-done-view-updated = View { $name } updated
delegations-done-view-renamed = The view is now called { $name }
delegations-done-view-removed = View { $name } deleted

## Groups and order

delegations-group-by-country = country
delegations-group-by-city = city
delegations-group-by-role = role
delegations-group-by-sex = sex
delegations-group-by-arrives = day of arrival
delegations-group-by-leaves = day of departure
delegations-group-by-this = Group by this
delegations-fold-all = Close all groups
delegations-unfold-all = Open all groups
delegations-tick-group = Select everyone in { $group }
delegations-sort-up = Sort from the start
delegations-sort-down = Sort from the end
delegations-sort-then = Then sort by this
delegations-sort-then-hint = Or Shift and click
delegations-sort-none = No sorting

## Filters

delegations-filter = Filter
delegations-filter-find = Find a column
delegations-filter-find-value = Find a value
delegations-filter-on = filtered
delegations-filter-this = Filter by this…
delegations-filter-how = How to filter
delegations-filter-kind-any = Values
delegations-filter-kind-contains = Text
delegations-filter-kind-between = From–to
delegations-filter-kind-filled = Filled
delegations-filter-kind-empty = Empty
delegations-filter-nothing = Nothing
delegations-filter-text = Contains
delegations-filter-from = From
delegations-filter-to = To
delegations-filter-shows = { $count ->
    [one] { $count } person shown
   *[other] { $count } people shown
}
delegations-filter-remove = Remove filter { $filter }
delegations-chip-any = { $column }: { $values }
delegations-chip-contains = { $column } contains “{ $text }”
delegations-chip-between = { $column }: { $from } to { $to }
delegations-chip-since = { $column }: from { $from }
delegations-chip-until = { $column }: to { $to }
delegations-chip-empty = { $column }: empty
delegations-chip-filled = { $column }: filled
delegations-clear-all = Clear all
delegations-shown-of = { $count } of { $total }

## Columns

delegations-column-menu = Menu of column { $column }
delegations-move-earlier = Move earlier
delegations-move-later = Move later
delegations-fit-width = Fit the width
delegations-usual-width = Usual width
delegations-hide-column = Hide column
delegations-columns-shown = Columns shown, in order
delegations-columns-more = More columns
delegations-columns-reset = Usual columns
delegations-column-move = Move column { $column }
delegations-column-move-keys = Drag, or Arrow up and Arrow down
delegations-column-moved = { $column }: place { $place } of { $count }

## Cells

delegations-edit-cell = Edit { $column }
delegations-cells-chosen = { $rows } rows, { $columns } columns chosen
delegations-copied = { $count ->
    [one] { $count } cell copied
   *[other] { $count } cells copied
}
delegations-done-cells = { $count ->
    [one] { $count } cell changed
   *[other] { $count } cells changed
}
delegations-done-emptied = { $count ->
    [one] { $count } cell emptied
   *[other] { $count } cells emptied
}
delegations-done-field = { $count ->
    [one] { $column } set for { $count } person
   *[other] { $column } set for { $count } people
}
delegations-done-delegation = { $count ->
    [one] { $count } person: { $delegation }
   *[other] { $count } people: { $delegation }
}
delegations-paste-title = Paste into the list
delegations-paste-sentence = { $cells ->
    [0] Nothing would change in { $columns }.
    [one] { $cells } cell of { $people ->
        [one] { $people } person
       *[other] { $people } people
    } would change in { $columns }.
   *[other] { $cells } cells of { $people ->
        [one] { $people } person
       *[other] { $people } people
    } would change in { $columns }.
}
delegations-paste-empties = { $count ->
    [one] { $count } cell that holds something now would be empty.
   *[other] { $count } cells that hold something now would be empty.
}
delegations-paste-same = { $count ->
    [one] { $count } cell already says so.
   *[other] { $count } cells already say so.
}
delegations-paste-organisations = { $count ->
    [one] A new organisation: { $names }.
   *[other] { $count } new organisations: { $names }.
}
delegations-paste-headings = The first row is the headings and is left out.
delegations-paste-beyond-rows = { $count ->
    [one] { $count } row goes beyond the end of the list and is left out. Import it to add the person.
   *[other] { $count } rows go beyond the end of the list and are left out. Import them to add the people.
}
delegations-paste-beyond-columns = { $count ->
    [one] { $count } column goes beyond the last one shown and is left out.
   *[other] { $count } columns go beyond the last one shown and are left out.
}
delegations-paste-refused = { $count ->
    [one] { $count } cell cannot be read
   *[other] { $count } cells cannot be read
}
delegations-paste-refused-text = They keep what was pasted, marked, until you mend them or let them go.
delegations-paste-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
delegations-paste-do = { $count ->
    [0] Paste
    [one] Change { $count } cell
   *[other] Change { $count } cells
}
delegations-refused-count = { $count ->
    [one] { $count } cell could not be read.
   *[other] { $count } cells could not be read.
}
delegations-refused-next = Next
delegations-refused-show = Show it
delegations-refused-drop = Let it go
delegations-refused-drop-all = Let all go
delegations-refused-still = That could not be read before either.
delegations-refused-name-missing = A delegate needs a name.
delegations-refused-not-a-day = “{ $text }” is no day. Type it like 22 Nov 16:40 or 2026-11-22.
delegations-refused-not-a-choice = “{ $text }” is none of the choices of { $column }.
delegations-refused-not-a-number = “{ $text }” is no number.
delegations-refused-country-unknown = “{ $text }” is no country that Warsha knows.
delegations-refused-country-ambiguous = “{ $text }” may be { $meant }. Type one of them.
delegations-refused-delegation-unknown = There is no delegation “{ $text }”. Add it under Targets first.
delegations-refused-damaged-number = “{ $text }” was a number once; the spreadsheet has shortened it. Type it again.
delegations-refused-protected = { $column } of a protected person is closed here. Open the person to change it.
delegations-refused-not-editable = { $column } is not changed here.
delegations-refused-not-written = “{ $text }” could not be saved. Try again.

## Several at once

delegations-bulk-field = Set field
delegations-bulk-set = Set { $column }
delegations-bulk-set-text = { $count ->
    [one] For the { $count } person selected.
   *[other] For all { $count } selected.
}
delegations-bulk-do = { $count ->
    [one] Set for { $count } person
   *[other] Set for { $count } people
}
delegations-bulk-empty = { $count ->
    [one] Empty for { $count } person
   *[other] Empty for { $count } people
}
delegations-bulk-badges = Print badges
delegations-bulk-print = Print these as a list
delegations-day-hint = Like 22 Nov 16:40
