# The frame around the screens: bar, sidebar, palette.
app-loading = Loading

nav-label = Screens
nav-group-plan = Plan
nav-group-venue = At the venue
nav-group-paper = On paper
nav-agenda = Agenda
nav-plans = Session plans
nav-delegations = Delegations
nav-check-in = Check-in
nav-attendance = Attendance
nav-print = Print centre
nav-settings = Workshop settings
nav-start = Start
nav-offline = On this computer. No internet needed.
nav-show = Show the sidebar
nav-hide = Make the sidebar narrow

menu-save-copy = Save a copy…
menu-close-workshop = Close this workshop

save-saved = All changes saved
save-saved-at = All changes saved { $time }
save-saving = Saving…
save-retrying = Not saved, trying again
save-read-only = Read-only copy
save-copy-done = Copy saved: { $path }

undo-named = Undo { $what }
undo-nothing = Nothing to undo
redo-named = Redo { $what }
redo-nothing = Nothing to redo

palette-title = Search and commands
palette-placeholder = Search or run a command
palette-recent = Recent
palette-found = Found in this workshop
palette-commands = Commands
palette-nothing = Nothing matches “{ $text }”
palette-go-to = Go to { $screen }
palette-theme-light = Light theme
palette-theme-dark = Dark theme
palette-language = Language: { $language }
undo-done = Undone: { $what }
redo-done = Done again: { $what }
