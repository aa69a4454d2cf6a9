# L’écran de l’agenda : jours, grille, réserve, séance ouverte.
agenda-day = Jour { $number }
agenda-days = Jours
agenda-today = Aujourd’hui
agenda-now = Maintenant
agenda-go-now = Montrer ce qui se passe maintenant
agenda-session = Séance
agenda-new-session = Nouvelle séance
agenda-new-waiting = Nouvelle séance, pas encore planifiée
agenda-add-session = Ajouter la séance
agenda-untitled = Sans titre
agenda-board = Agenda du { $day }, salles côte à côte
agenda-booth = Cabine
agenda-holds = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
agenda-second-zone = En ligne, on lit aussi les heures de { $zone }
agenda-overview-zone = { $city } : { $start }–{ $end }
agenda-zoom-in = Heures plus hautes
agenda-zoom-out = Heures plus basses
agenda-no-room = Sans salle / en ligne
agenda-all-rooms = Toutes les salles
agenda-time-spoken = { $start } à { $end }
agenda-free-slot = Libre, { $room }, { $start } à { $end }. Entrée ajoute une séance
agenda-pinned = Fixée
agenda-interpreted = Interprétée
agenda-organisers-only = Équipe seulement
agenda-panellists = { $count ->
    [one] { $count } panéliste
   *[other] { $count } panélistes
}
agenda-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
agenda-lead-more = { $name } + { $count }

agenda-empty = Pas encore de séance
agenda-empty-text = Tracez la première sur une heure libre, ou reprenez un agenda d’un tableur.

# Réserve
agenda-unscheduled = À planifier
agenda-waiting-name = { $title }, { $kind }, { $length }, à planifier
agenda-drop-here = Déposez une séance ici pour la retirer de l’agenda
agenda-minutes-waiting = { $length } en attente.
agenda-free-from = { $room } est libre à partir de { $time }.

# Déplacer une séance à la souris ou au clavier
agenda-carry-begun = Vous tenez { $name }. Les flèches déplacent, Entrée pose, Échap annule
agenda-carry-cancelled = Remise à sa place
agenda-target-spoken = { $time }, { $room }
agenda-target-tray = Hors de l’agenda

# Ce qui a été fait
agenda-done-moved = « { $title } » est maintenant à { $time }, { $room }.
agenda-done-moved-day = « { $title } » est maintenant le { $day } à { $time }.
agenda-done-moved-time = « { $title } » commence maintenant à { $time }.
agenda-done-placed = « { $title } » est le { $day } à { $time }.
agenda-done-resized = « { $title } » va maintenant de { $time }.
agenda-done-unscheduled = « { $title } » n’est plus à l’agenda.
agenda-done-closed-up = « { $title } » n’est plus au programme ; la suite commence plus tôt.
agenda-done-pinned = « { $title } » garde son heure.
agenda-done-unpinned = « { $title } » peut de nouveau bouger.
agenda-done-added = « { $title } » a été ajoutée.
agenda-done-duplicated = Une copie de « { $title } » attend d’être planifiée.
agenda-done-removed = « { $title } » a été supprimée.
agenda-done-nothing = Rien n’a changé.

# Conflits
agenda-clashes = { $count ->
    [one] { $count } conflit
   *[other] { $count } conflits
}
agenda-new-clashes = { $count ->
    [one] { $count } nouveau conflit.
   *[other] { $count } nouveaux conflits.
}
agenda-next-clash = Montrer le conflit suivant
agenda-clash-step = Conflit { $number } sur { $count }.
agenda-clash-more = { $number } sur { $count }, montrer le suivant
agenda-clash-spoken = conflit : { $clash }
agenda-clash-spoken-serious = conflit grave : { $clash }
agenda-clash-serious = Grave
agenda-clash-person = Aussi dans { $place } : { $name }
agenda-clash-person-spoken = { $name } anime aussi { $title }
agenda-clash-person-title = { $name } anime deux séances
agenda-clash-person-text = « { $title } » dure jusqu’à { $until } ({ $place }).
agenda-clash-room = Même salle que { $title }
agenda-clash-room-title = Deux séances dans une salle
agenda-clash-room-text = « { $title } » : { $place }, { $from } à { $until }.
agenda-clash-capacity = Plus de monde que de places
agenda-clash-capacity-title = { $room } est trop petite
agenda-clash-capacity-text = { $people } personnes sont attendues, la salle a { $holds } places.
agenda-clash-outside-day = En dehors de la journée
agenda-clash-outside-day-title = En dehors des heures d’ouverture
agenda-clash-outside-day-text = La salle est fermée à cette heure, ou ce jour n’est pas un jour de l’atelier.
agenda-clash-person-absent = { $name } n’est pas là à ce moment
agenda-clash-person-absent-title = { $name } n’est pas là à ce moment
agenda-clash-person-absent-text = La séance est avant l’arrivée ou après le départ.
agenda-clash-nested-outside = En dehors de la séance qui la contient
agenda-clash-nested-outside-title = En dehors de la séance qui la contient
agenda-clash-nested-outside-text = Déplacez-la à l’intérieur, ou allongez la séance qui la contient.
agenda-clash-interpretation = Interprétation nécessaire
agenda-clash-interpretation-title = Interprétation nécessaire
agenda-clash-interpretation-text = Des personnes de cette séance parlent une autre langue et personne n’interprète.
agenda-clash-equipment = Il manque du matériel dans la salle
agenda-clash-equipment-title = Il manque du matériel dans la salle
agenda-clash-equipment-text = Choisissez une autre salle, ou faites-le apporter.
agenda-clash-change-over = Pas le temps de changer de salle
agenda-clash-change-over-title = Pas le temps de changer de salle
agenda-clash-change-over-text = « { $title } » est trop proche ({ $place }).

# La séance ouverte
agenda-inspector = Séance : { $title }
agenda-field-title = Titre
agenda-field-title-in = Titre en { $language }
agenda-field-time = Heure
agenda-field-start = Commence à
agenda-field-end = Finit à
agenda-field-length = Durée
agenda-field-day = Jour
agenda-field-room = Salle
agenda-field-type = Type
agenda-field-leads = Animation
agenda-field-languages = Langues
agenda-field-outcomes = Résultats visés
agenda-field-note = Note pour l’équipe
agenda-field-objective = Objectif
agenda-field-interpretation = Avec interprétation
agenda-field-organisers-only = Visible par l’équipe seulement
agenda-field-people = Personnes
agenda-field-shortest = Minimum
agenda-field-mode = Forme
agenda-field-link = Lien
agenda-link = Lien
agenda-link-copy = Copier le lien de connexion
agenda-link-copy-of = Copier le lien de connexion de { $title }
agenda-link-copied = Le lien de connexion est copié.
agenda-field-short = Titre court
agenda-mode-in-person = Sur place
agenda-mode-online = En ligne
agenda-mode-hybrid = Sur place et en ligne
agenda-role-lead = Animation
agenda-role-moderator = Modération
agenda-role-panellist = Panéliste
agenda-role-facilitator = Facilitation
agenda-role-interpreter = Interprétation
agenda-role-rapporteur = Rapporteur
agenda-pin = Fixer
agenda-unpin = Libérer
agenda-shorter = 5 minutes de moins
agenda-longer = 5 minutes de plus
agenda-earlier = 5 minutes plus tôt
agenda-later = 5 minutes plus tard
agenda-open-end = fin pas encore fixée
agenda-room-load = { $people } sur { $holds }
agenda-add-lead = Ajouter une personne
agenda-lead-placeholder = Nom
agenda-lead-earlier = Monter
agenda-lead-later = Descendre
agenda-add-language = Ajouter une langue
agenda-remove-language = Retirer { $language }
agenda-add-outcome = Ajouter un résultat
agenda-remove-outcome = Retirer { $code }
agenda-no-outcome = Aucun pour l’instant.
agenda-note-placeholder = Ajouter une note
agenda-objective-placeholder = Avec quoi repart-on ?
agenda-short-placeholder = Pour les badges et les petits espaces
agenda-everybody = Tout le monde ({ $count })
agenda-shortest-none = Selon le type
agenda-not-scheduled = Pas planifiée
agenda-schedule = Planifier
agenda-unschedule = Retirer
agenda-close-up = Retirer et resserrer la suite
agenda-duplicate = Dupliquer
agenda-delete = Supprimer
agenda-time-unread = Tapez une heure, comme 9h30 ou 14h.
agenda-length-unread = Tapez une durée, comme 45, 1h30 ou 90 min.
agenda-length-hint = 45, 1h30, 90 min
agenda-people-unread = Tapez un nombre, ou laissez vide pour tout le monde.
agenda-needs-title = Donnez-lui un titre.
agenda-draft-tray = Elle attendra dans la liste jusqu’à ce qu’elle ait une heure.
agenda-late-plan-over = { $count ->
    [one] La fiche de séance dépasse alors de { $count } minute.
   *[other] La fiche de séance dépasse alors de { $count } minutes.
}
agenda-late-plan-cut = Réduire aussi la fiche : { $cuts }
agenda-late-plan-drop = omettre l’étape { $step }
agenda-late-plan-shorten = ramener l’étape { $step } à { $to } min
agenda-late-plan-leaves = { $count ->
    [one] Il manquerait encore { $count } minute.
   *[other] Il manquerait encore { $count } minutes.
}
