# How a session is run, step by step.
plans-title = Session plans
plans-none-title = No session yet
plans-none-text = Plans belong to sessions. Add sessions to the agenda first.
plans-tray = Not scheduled
plans-no-plan = No plan yet
plans-fits = fits
plans-over = { $count } min over
plans-free = { $count } min free
plans-previous = Previous session
plans-next = Next session
plans-view = For whom
plans-view-facilitators = Facilitators
plans-view-participants = Participants
plans-columns = Columns
plans-print = Print guide
plans-add = Step
plans-library = Library
plans-show-agenda = Show in agenda
plans-people = People
plans-time = Time
plans-min = Min
plans-minutes = Minutes
plans-step-method = Step and method
plans-step = Step
plans-method = Method
plans-facilitator = Facilitator does
plans-participants = Participants do
plans-materials = Materials
plans-lead = Lead
plans-co-lead = Co-lead
plans-setup = Room set-up
plans-notes = Notes
plans-cue = Cue for interpreters
plans-droppable = Can be dropped
plans-shortest = Shortest
plans-shortest-is = Shortest { $count }
plans-clock = Begins at
plans-clock-is = At { $time }
plans-clock-hint = Leave empty: times follow the minutes.
plans-activity = Time spent as
plans-activity-auto = As the method says
plans-activity-input = Input
plans-activity-plenary = Plenary
plans-activity-groups = Groups
plans-activity-pairs = Pairs, moving
plans-activity-alone = Alone
plans-activity-break = Break
plans-row = Step { $number }, { $title }
plans-drag = Drag to move
plans-more = Details of step { $number }
plans-times-follow = Times follow the minutes; type a number to change them.
plans-keys = Enter: next step · Shift Enter: new line · Alt ↑↓: move · Esc: choose the step
plans-needs = The steps need { $needed } minutes, the slot has { $slot }.
plans-needs-open = The steps need { $needed } minutes.
plans-end-eats = It would end at { $end } and eat into { $next }.
plans-end = It would end at { $end }.
plans-into = { $count } minutes are missing before { $time }.
plans-free-minutes = { $count ->
    [one] { $count } minute is free.
   *[other] { $count } minutes are free.
}
plans-fit-exact = The steps fill the slot of { $slot } minutes.
plans-slot-end = { $slot } min, { $end }
plans-fix-shorten = Shorten step { $step } to { $to }
plans-fix-drop = Drop step { $step }
plans-fix-cut = Shorten and drop several
plans-fix-lengthen = Give it to step { $step }
plans-fix-slot = Make the slot { $to }
plans-fix-leaves = { $count } min would still be missing
plans-slot-title = Make the slot { $to } minutes
plans-slot-nothing = Nothing else moves.
plans-slot-moves = { $title }: { $from } → { $to }
plans-slot-gone = { $title } loses its place
plans-slot-clashes = { $count ->
    [one] { $count } new clash
   *[other] { $count } new clashes
}
plans-slot-apply = Change the agenda
plans-packed = { $packed } of { $all } packed
plans-material-step = step { $steps }
plans-counts = Counts are for { $people } people and { $spares } spares.
plans-spares = Spares
plans-packing-list = Packing list for day { $day }
plans-packing = Packing list
plans-no-materials = Type what a step needs, like “24 cards, pens 1 per person”.
plans-spent = How the time is spent
plans-listening = From step { $first } to { $last } people only listen, for { $count } minutes.
plans-listening-one = In step { $step } people only listen, for { $count } minutes.
plans-panel = Panel
plans-panel-minutes = Minutes of { $name }
plans-panel-cue = Cue for { $name }
plans-panel-up = Move { $name } up
plans-comments = Comments
plans-comment-add = Add a comment
plans-comment-author = Your name
plans-comment-on = on step { $step }
plans-comment-resolve = Dealt with
plans-comment-reopen = Open again
plans-comment-remove = Remove this comment
plans-comment-count = { $count ->
    [one] { $count } open comment
   *[other] { $count } open comments
}
plans-plan-b = Plan B
plans-plan-b-case = If
plans-plan-b-then = Then
plans-plan-b-add = Add a case
plans-plan-b-none = What if something goes wrong?
plans-before = Before you start
plans-edit = Edit
plans-groups = Groups side by side
plans-group-name = Name of group { $number }
plans-group-size = People
plans-group-room = Room
plans-group-add = Split into groups
plans-group-more = One group more
plans-group-remove = Remove group { $number }
plans-group-step = Step for this group
plans-group = Group { $number }
plans-group-count = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
plans-no-room = No room
plans-empty-title = Plan this session step by step
plans-empty-text = Begin with a step, take a pattern from the library, or paste a table from Word or Excel.
plans-first-step = First step
plans-selected = { $count ->
    [one] { $count } step chosen
   *[other] { $count } steps chosen
}
plans-remove = Remove
plans-removed = { $count ->
    [one] Removed { $count } step
   *[other] Removed { $count } steps
}
plans-duplicate = Duplicate
plans-copy = Copy
plans-copied = { $count ->
    [one] { $count } step copied. Paste it into any plan.
   *[other] { $count } steps copied. Paste them into any plan.
}
plans-pasted = { $count ->
    [one] { $count } step pasted
   *[other] { $count } steps pasted
}
plans-keep = Keep as block
plans-keep-name = Name of the block
plans-kept = Kept: { $name }
plans-import = Import a plan…
plans-imported = { $count ->
    [one] Plan read: { $count } step
   *[other] Plan read: { $count } steps
}
plans-export = Export…
plans-exported = Written: { $path }
plans-run-sheet = Run sheet
plans-shopping = Shopping list
plans-search = Search methods
plans-library-methods = Methods
plans-library-patterns = Patterns
plans-library-blocks = My blocks
plans-library-language = The methods are written in English and French.
plans-library-none = Nothing found
plans-library-no-blocks = Choose steps and keep them as a block, to use them again in any workshop.
plans-insert = Insert { $name }
plans-inserted = { $name } inserted
plans-people-range = { $from }–{ $to } people
plans-people-from = { $from } people and more
plans-variants = Variants
plans-block-remove = Remove the block { $name }
plans-column-label = Heading
plans-column-kind = Kind
plans-column-choices = Choices, one a line
plans-column-shared = Participants see it
plans-column-add = Add a column
plans-column-remove = Remove the column { $name }
plans-columns-title = Columns of your own
plans-kind-text = Text
plans-kind-number = Number
plans-kind-tick = Tick
plans-kind-choice = Choice
plans-kind-person = Person
plans-bad-length = { $text } is not a length of time
plans-free-before = { $count } min free
plans-over-before = { $count } min too late
plans-nav-count = { $count ->
    [one] { $count } plan does not fit its session
   *[other] { $count } plans do not fit their session
}
plans-agenda-link = Plan
plans-agenda-minutes = { $needed } of { $slot } min
plans-agenda-over = { $count ->
    [one] The plan needs { $count } minute more
   *[other] The plan needs { $count } minutes more
}
plans-find-hint = Session plan
plans-run = Run
plans-run-title = { $title }, run
plans-running = Running
plans-run-left = min left
plans-run-over = min over
plans-run-next = Next
plans-run-next-is = Next: { $title }
plans-run-last = This is the last step.
plans-run-finish = Finish
plans-run-start = Start
plans-run-again = Begin again
plans-run-back = Take back
plans-run-more = +{ $count } min
plans-run-begins-in = Begins in { $count } min
plans-run-should-begin = Should have begun { $count } min ago
plans-run-not-now = Not on the agenda now. Times count from when you start.
plans-run-behind = { $count } min behind, ends { $end }
plans-run-ahead = { $count } min ahead, ends { $end }
plans-run-on-time = On time, ends { $end }
plans-run-over-slot = { $count } min after the end of the slot
plans-run-lock = { $title } at { $time }, in { $count } min
plans-run-lock-passed = { $title } was to begin at { $time }
plans-run-lock-over = { $count } min too little before it
plans-run-lock-free = { $count } min free before it
plans-run-given = { $count } min given
plans-run-gone = This step is no longer in the plan.
plans-run-jump = Go to step { $number }, { $title }
plans-run-full = Full screen
plans-run-leave-full = Leave full screen
plans-run-done = From { $from } to { $to }: { $took } minutes, { $planned } planned
plans-run-took = took { $count } min
plans-run-left-out = left out
plans-run-planned = Planned
plans-run-actual = Took
plans-run-went = How it went
plans-run-keys = → or Space: next · Backspace: take back · 1, 5: more minutes · F: full screen · Esc: close
plans-run-said-step = Step { $number }, { $title }, { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
plans-run-said-left = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
plans-run-said-over = The time of this step is over
plans-import-title = Import a plan
plans-import-reads = { $count ->
    [one] { $count } step, { $minutes } minutes
   *[other] { $count } steps, { $minutes } minutes
}
plans-import-how = What becomes of the steps that are there
plans-import-replace = Replace { $count } steps
plans-import-add = Add to them
plans-import-notes = What to know
plans-import-elsewhere = The file says that it is the plan of “{ $title }”.
plans-import-no-minutes = { $count ->
    [one] { $count } step has no length; it gets 10 minutes.
   *[other] { $count } steps have no length; each gets 10 minutes.
}
plans-import-own = Kept as columns of your own: { $columns }.
plans-import-skipped = Row { $row } is no step: { $why }.
plans-import-into = Import into { $title }
plans-room-missing = There is no room “{ $room }” here; the group stays without one.
plans-rooms-missing = Not among the rooms of this workshop: { $rooms }. Those groups have no room.
plans-noted = { $count ->
    [one] { $values } fits no column; it stands in the notes of its step.
   *[other] { $count } values fit no column; they stand in the notes of their steps: { $values }
}
plans-keep-whole = Keep the whole plan…
plans-keep-whole-text = With plan B, what to see to before, spares and the columns. You find it in the library under “My blocks”.
plans-block-rename = Rename the block { $name }
plans-block-removed = Removed the block { $name }
plans-block-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
plans-block-whole = { $count ->
    [one] Whole plan, { $count } step
   *[other] Whole plan, { $count } steps
}
plans-column-up = Move { $name } up
plans-column-down = Move { $name } down
plans-column-converts = Values are converted where they can be; the others go into the notes of their steps.
plans-column-values = { $count ->
    [one] { $count } step has something in this column.
   *[other] { $count } steps have something in this column.
}
plans-held = Held at
plans-day = Day
plans-every-day = Every day
plans-every-room = Every room
plans-session = Session
plans-every-session = Every session
plans-to-buy = To buy: used up
plans-to-bring = To bring: taken home again
plans-tick = Packed
plans-what = What
plans-pieces = How many
plans-needed-for = Needed for
plans-materials-none = Nothing is needed here
plans-group-removed = Removed { $name }
plans-group-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
plans-fix-release = Release { $time } of step { $step }
plans-listening-show = Go to step { $step }
plans-panel-sum = { $minutes } of { $has } min
plans-comment-about = What the comment is about
plans-comment-whole = The whole plan
plans-comment-step = Step { $step }
plans-pasted-left = { $count ->
    [one] { $count } row left out: { $rows }.
   *[other] { $count } rows left out: { $rows }.
}
plans-pasted-row = row { $row } ({ $why })
plans-panel-shared = { $count ->
    [one] Without minutes of their own: { $count } minute each, shared evenly.
   *[other] Without minutes of their own: { $count } minutes each, shared evenly.
}
plans-panel-shares = Without minutes of their own they have what is left of their step, shared evenly.
plans-run-group-then = then: { $title }
plans-run-group-done = done, waits for the others
