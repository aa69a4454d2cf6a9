# Le déroulement d’une séance, étape par étape.
plans-title = Fiches de séance
plans-none-title = Aucune séance
plans-none-text = Une fiche appartient à une séance. Ajoutez d’abord des séances à l’agenda.
plans-tray = Non placées
plans-no-plan = Pas encore de fiche
plans-fits = tient
plans-over = { $count } min de trop
plans-free = { $count } min libres
plans-previous = Séance précédente
plans-next = Séance suivante
plans-view = Pour qui
plans-view-facilitators = Animation
plans-view-participants = Participants
plans-columns = Colonnes
plans-print = Imprimer
plans-add = Étape
plans-library = Méthodes
plans-show-agenda = Voir dans l’agenda
plans-people = Personnes
plans-time = Heure
plans-min = Min
plans-minutes = Minutes
plans-step-method = Étape et méthode
plans-step = Étape
plans-method = Méthode
plans-facilitator = L’animation fait
plans-participants = Le groupe fait
plans-materials = Matériel
plans-lead = Responsable
plans-co-lead = Co-animation
plans-setup = Disposition
plans-notes = Remarques
plans-cue = Consigne aux interprètes
plans-droppable = Peut tomber
plans-shortest = Au plus court
plans-shortest-is = Min. { $count }
plans-clock = Commence à
plans-clock-is = À { $time }
plans-clock-hint = Vide : l’heure suit les minutes.
plans-activity = Temps passé en
plans-activity-auto = Selon la méthode
plans-activity-input = Apport
plans-activity-plenary = Plénière
plans-activity-groups = Groupes
plans-activity-pairs = Paires, mouvement
plans-activity-alone = Seul
plans-activity-break = Pause
plans-row = Étape { $number }, { $title }
plans-drag = Glisser pour déplacer
plans-more = Détails de l’étape { $number }
plans-times-follow = Les heures suivent les minutes ; tapez un nombre pour les changer.
plans-keys = Entrée : étape suivante · Maj Entrée : nouvelle ligne · Alt ↑↓ : déplacer · Échap : choisir l’étape
plans-needs = Les étapes demandent { $needed } minutes, le créneau en a { $slot }.
plans-needs-open = Les étapes demandent { $needed } minutes.
plans-end-eats = Cela finirait à { $end } et mordrait sur { $next }.
plans-end = Cela finirait à { $end }.
plans-into = Il manque { $count } minutes avant { $time }.
plans-free-minutes = { $count ->
    [one] { $count } minute est libre.
   *[other] { $count } minutes sont libres.
}
plans-fit-exact = Les étapes remplissent le créneau de { $slot } minutes.
plans-slot-end = { $slot } min, { $end }
plans-fix-shorten = Étape { $step } en { $to } min
plans-fix-drop = Supprimer l’étape { $step }
plans-fix-cut = En raccourcir plusieurs
plans-fix-lengthen = Les donner à l’étape { $step }
plans-fix-slot = Créneau de { $to }
plans-fix-leaves = il manquerait encore { $count } min
plans-slot-title = Porter le créneau à { $to } minutes
plans-slot-nothing = Rien d’autre ne bouge.
plans-slot-moves = { $title } : { $from } → { $to }
plans-slot-gone = { $title } perd sa place
plans-slot-clashes = { $count ->
    [one] { $count } nouveau conflit
   *[other] { $count } nouveaux conflits
}
plans-slot-apply = Changer l’agenda
plans-packed = { $packed } sur { $all } prêts
plans-material-step = étape { $steps }
plans-counts = Calculé pour { $people } personnes et { $spares } de réserve.
plans-spares = Réserve
plans-packing-list = Matériel du jour { $day }
plans-packing = Liste du matériel
plans-no-materials = Tapez ce qu’il faut, par exemple « 24 cartes, stylos 1 par personne ».
plans-spent = Comment le temps est passé
plans-listening = De l’étape { $first } à { $last }, on ne fait qu’écouter, pendant { $count } minutes.
plans-listening-one = À l’étape { $step }, on ne fait qu’écouter, pendant { $count } minutes.
plans-panel = Panel
plans-panel-minutes = Minutes de { $name }
plans-panel-cue = Consigne pour { $name }
plans-panel-up = Monter { $name }
plans-comments = Commentaires
plans-comment-add = Ajouter un commentaire
plans-comment-author = Votre nom
plans-comment-on = sur l’étape { $step }
plans-comment-resolve = Traité
plans-comment-reopen = Rouvrir
plans-comment-remove = Retirer ce commentaire
plans-comment-count = { $count ->
    [one] { $count } commentaire ouvert
   *[other] { $count } commentaires ouverts
}
plans-plan-b = Plan B
plans-plan-b-case = Si
plans-plan-b-then = Alors
plans-plan-b-add = Ajouter un cas
plans-plan-b-none = Et si quelque chose tourne mal ?
plans-before = Avant de commencer
plans-edit = Modifier
plans-groups = Groupes en parallèle
plans-group-name = Nom du groupe { $number }
plans-group-size = Personnes
plans-group-room = Salle
plans-group-add = Diviser en groupes
plans-group-more = Un groupe de plus
plans-group-remove = Retirer le groupe { $number }
plans-group-step = Étape de ce groupe
plans-group = Groupe { $number }
plans-group-count = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
}
plans-no-room = Sans salle
plans-empty-title = Préparez cette séance étape par étape
plans-empty-text = Commencez par une étape, prenez un modèle de la bibliothèque, ou collez un tableau de Word ou d’Excel.
plans-first-step = Première étape
plans-selected = { $count ->
    [one] { $count } étape choisie
   *[other] { $count } étapes choisies
}
plans-remove = Retirer
plans-removed = { $count ->
    [one] { $count } étape retirée
   *[other] { $count } étapes retirées
}
plans-duplicate = Dupliquer
plans-copy = Copier
plans-copied = { $count ->
    [one] { $count } étape copiée. Collez-la dans n’importe quelle fiche.
   *[other] { $count } étapes copiées. Collez-les dans n’importe quelle fiche.
}
plans-pasted = { $count ->
    [one] { $count } étape collée
   *[other] { $count } étapes collées
}
plans-keep = Garder comme bloc
plans-keep-name = Nom du bloc
plans-kept = Gardé : { $name }
plans-import = Importer une fiche…
plans-imported = { $count ->
    [one] Fiche lue : { $count } étape
   *[other] Fiche lue : { $count } étapes
}
plans-export = Exporter…
plans-exported = Écrit : { $path }
plans-run-sheet = Conduite
plans-shopping = Liste d’achats
plans-search = Chercher une méthode
plans-library-methods = Méthodes
plans-library-patterns = Modèles
plans-library-blocks = Mes blocs
plans-library-language = Les méthodes sont rédigées en anglais et en français.
plans-library-none = Rien trouvé
plans-library-no-blocks = Choisissez des étapes et gardez-les comme bloc, pour les reprendre dans tout atelier.
plans-insert = Insérer { $name }
plans-inserted = { $name } inséré
plans-people-range = { $from }–{ $to } personnes
plans-people-from = { $from } personnes et plus
plans-variants = Variantes
plans-block-remove = Retirer le bloc { $name }
plans-column-label = Titre
plans-column-kind = Type
plans-column-choices = Choix, un par ligne
plans-column-shared = Visible des participants
plans-column-add = Ajouter une colonne
plans-column-remove = Retirer la colonne { $name }
plans-columns-title = Colonnes à vous
plans-kind-text = Texte
plans-kind-number = Nombre
plans-kind-tick = Coche
plans-kind-choice = Choix
plans-kind-person = Personne
plans-bad-length = { $text } n’est pas une durée
plans-free-before = { $count } min libres
plans-over-before = { $count } min de retard
plans-nav-count = { $count ->
    [one] { $count } fiche ne tient pas dans sa séance
   *[other] { $count } fiches ne tiennent pas dans leur séance
}
plans-agenda-link = Fiche
plans-agenda-minutes = { $needed } sur { $slot } min
plans-agenda-over = { $count ->
    [one] La fiche demande { $count } minute de plus
   *[other] La fiche demande { $count } minutes de plus
}
plans-find-hint = Fiche de séance
plans-run = Dérouler
plans-run-title = { $title }, déroulement
plans-running = En cours
plans-run-left = min restantes
plans-run-over = min de trop
plans-run-next = Suivante
plans-run-next-is = Ensuite : { $title }
plans-run-last = C’est la dernière étape.
plans-run-finish = Terminer
plans-run-start = Commencer
plans-run-again = Recommencer
plans-run-back = Revenir
plans-run-more = +{ $count } min
plans-run-begins-in = Commence dans { $count } min
plans-run-should-begin = Aurait dû commencer il y a { $count } min
plans-run-not-now = Pas à l’agenda en ce moment. Le temps court dès que vous commencez.
plans-run-behind = { $count } min de retard, fin à { $end }
plans-run-ahead = { $count } min d’avance, fin à { $end }
plans-run-on-time = À l’heure, fin à { $end }
plans-run-over-slot = { $count } min après la fin du créneau
plans-run-lock = { $title } à { $time }, dans { $count } min
plans-run-lock-passed = { $title } devait commencer à { $time }
plans-run-lock-over = il manque { $count } min avant
plans-run-lock-free = { $count } min libres avant
plans-run-given = { $count } min accordées
plans-run-gone = Cette étape n’est plus dans la fiche.
plans-run-jump = Aller à l’étape { $number }, { $title }
plans-run-full = Plein écran
plans-run-leave-full = Quitter le plein écran
plans-run-done = De { $from } à { $to } : { $took } minutes, { $planned } prévues
plans-run-took = { $count } min en fait
plans-run-left-out = omise
plans-run-planned = Prévu
plans-run-actual = En fait
plans-run-went = Comment cela s’est passé
plans-run-keys = → ou Espace : suivante · Retour arrière : revenir · 1, 5 : plus de minutes · F : plein écran · Échap : fermer
plans-run-said-step = Étape { $number }, { $title }, { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
plans-run-said-left = { $count ->
    [one] Il reste { $count } minute
   *[other] Il reste { $count } minutes
}
plans-run-said-over = Le temps de cette étape est écoulé
plans-import-title = Importer une fiche
plans-import-reads = { $count ->
    [one] { $count } étape, { $minutes } minutes
   *[other] { $count } étapes, { $minutes } minutes
}
plans-import-how = Que deviennent les étapes présentes
plans-import-replace = Remplacer { $count } étapes
plans-import-add = Ajouter à la suite
plans-import-notes = À savoir
plans-import-elsewhere = Le fichier dit être la fiche de « { $title } ».
plans-import-no-minutes = { $count ->
    [one] { $count } étape est sans durée ; elle reçoit 10 minutes.
   *[other] { $count } étapes sont sans durée ; chacune reçoit 10 minutes.
}
plans-import-own = Gardées comme colonnes à vous : { $columns }.
plans-import-skipped = La ligne { $row } n’est pas une étape : { $why }.
plans-import-into = Importer dans { $title }
plans-room-missing = Il n’y a pas ici de salle « { $room } » ; le groupe reste sans salle.
plans-rooms-missing = Absentes des salles de cet atelier : { $rooms }. Ces groupes restent sans salle.
plans-noted = { $count ->
    [one] { $values } n’entre dans aucune colonne ; c’est noté dans les remarques de l’étape.
   *[other] { $count } valeurs n’entrent dans aucune colonne ; elles sont dans les remarques de leurs étapes : { $values }
}
plans-keep-whole = Garder le plan entier…
plans-keep-whole-text = Avec le plan B, ce qu’il faut faire avant, les réserves et les colonnes. Il se trouve dans la bibliothèque, sous « Mes blocs ».
plans-block-rename = Renommer le bloc { $name }
plans-block-removed = Bloc { $name } retiré
plans-block-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
plans-block-whole = { $count ->
    [one] Plan entier, { $count } étape
   *[other] Plan entier, { $count } étapes
}
plans-column-up = Monter { $name }
plans-column-down = Descendre { $name }
plans-column-converts = Les valeurs sont converties quand c’est possible ; les autres vont dans les remarques de leurs étapes.
plans-column-values = { $count ->
    [one] { $count } étape a quelque chose dans cette colonne.
   *[other] { $count } étapes ont quelque chose dans cette colonne.
}
plans-held = A lieu
plans-day = Jour
plans-every-day = Tous les jours
plans-every-room = Toutes les salles
plans-session = Séance
plans-every-session = Toutes les séances
plans-to-buy = À acheter : consommé
plans-to-bring = À apporter : rapporté ensuite
plans-tick = Emballé
plans-what = Quoi
plans-pieces = Combien
plans-needed-for = Pour
plans-materials-none = Rien n’est nécessaire ici
plans-group-removed = { $name } : groupe supprimé
plans-group-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
plans-fix-release = Libérer { $time } à l’étape { $step }
plans-listening-show = Aller à l’étape { $step }
plans-panel-sum = { $minutes } min sur { $has }
plans-comment-about = Ce que concerne le commentaire
plans-comment-whole = Tout le plan
plans-comment-step = Étape { $step }
plans-pasted-left = { $count ->
    [one] { $count } ligne laissée de côté : { $rows }.
   *[other] { $count } lignes laissées de côté : { $rows }.
}
plans-pasted-row = ligne { $row } ({ $why })
plans-panel-shared = { $count ->
    [one] Sans minutes indiquées : { $count } minute chacun, à parts égales.
   *[other] Sans minutes indiquées : { $count } minutes chacun, à parts égales.
}
plans-panel-shares = Sans minutes indiquées, chacun a ce qui reste de son étape, à parts égales.
plans-run-group-then = puis : { $title }
plans-run-group-done = terminé, attend les autres
