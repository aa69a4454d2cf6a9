# Agenda : import et export, thèmes, matériel.
agenda-menu = Plus pour l’agenda
agenda-import = Importer un agenda
agenda-export = Exporter l’agenda
agenda-rooms-and-kinds = Salles et types de séance
agenda-export-title = Exporter l’agenda
agenda-exported = { $count ->
    [one] { $count } séance est dans { $path }
   *[other] { $count } séances sont dans { $path }
}
agenda-exported-sessions-only = Il ne contient que les séances. Les places, l’équipement et les horaires des salles, et les couleurs de vos types, vont dans un fichier Excel.
agenda-import-title = Importer un agenda
agenda-import-sum = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}
agenda-import-rooms = Salles : { $rooms }
agenda-import-look = { $count ->
    [one] { $count } point à regarder
   *[other] { $count } points à regarder
}
agenda-import-row = Ligne { $row }
agenda-import-do = { $count ->
    [one] Ajouter { $count } séance
   *[other] Ajouter { $count } séances
}
agenda-imported = { $count ->
    [one] { $count } séance ajoutée
   *[other] { $count } séances ajoutées
}
agenda-file-xlsx = Classeur (XLSX)
agenda-file-csv = Tableau texte (CSV)
agenda-file-any = Classeurs et tableaux
agenda-field-tags = Thèmes
agenda-tags-placeholder = Ajouter un thème
agenda-field-needs = Matériel
agenda-needs-placeholder = Projecteur, cabine …
agenda-remove-text = Retirer { $text }
agenda-field-online-time = En ligne
