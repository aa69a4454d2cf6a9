# Words that every screen uses.
app-name = Warsha

action-undo = Undo
action-redo = Redo
action-close = Close
action-cancel = Cancel
action-clear = Clear
action-save = Save
action-add = Add
action-remove = Remove
action-open = Open
action-next = Next
action-previous = Previous
action-back = Back
action-continue = Continue
action-more = More
action-show-all = Show all: { $what }

format-comma = { ", " }
format-minutes = { $count } min
format-hours = { $hours } h
format-hours-minutes = { $hours } h { $minutes }

combobox-none = Nothing matches
combobox-keep = Keep “{ $text }”
date-pick = Pick a day: { $what }
date-previous-month = Month before
date-next-month = Month after
field-optional = optional

seats-count = { $total ->
    [one] { $total } person
   *[other] { $total } people
}
seats-label = { $total } of { $target }

file-workshop = Warsha workshop

# Kinds of session
kind-registration = Registration
kind-opening = Opening
kind-plenary = Plenary
kind-panel = Panel
kind-presentation = Presentation
kind-reflective-space = Reflective space
kind-workshop = Workshop
kind-working-group = Working group
kind-break = Break
kind-meal = Meal
kind-wellness = Wellness
kind-visit = Visit
kind-social = Social
kind-evaluation = Evaluation
kind-internal = Organisers only
kind-closing = Closing
kind-other = Other
