# Agenda in and out, themes, equipment.
agenda-menu = More for the agenda
agenda-import = Import an agenda
agenda-export = Export the agenda
agenda-rooms-and-kinds = Rooms and kinds of session
agenda-export-title = Export the agenda
agenda-exported = { $count ->
    [one] { $count } session is in { $path }
   *[other] { $count } sessions are in { $path }
}
agenda-exported-sessions-only = It holds the sessions only. Seats, equipment and opening hours of rooms, and colours of your own kinds, go into an Excel file.
agenda-import-title = Import an agenda
agenda-import-sum = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
agenda-import-rooms = Rooms: { $rooms }
agenda-import-look = { $count ->
    [one] { $count } thing to look at
   *[other] { $count } things to look at
}
agenda-import-row = Row { $row }
agenda-import-do = { $count ->
    [one] Add { $count } session
   *[other] Add { $count } sessions
}
agenda-imported = { $count ->
    [one] { $count } session added
   *[other] { $count } sessions added
}
agenda-file-xlsx = Spreadsheet (XLSX)
agenda-file-csv = Text table (CSV)
agenda-file-any = Spreadsheets and tables
agenda-field-tags = Themes
agenda-tags-placeholder = Add a theme
agenda-field-needs = Needs
agenda-needs-placeholder = Projector, booth …
agenda-remove-text = Remove { $text }
agenda-field-online-time = Online
