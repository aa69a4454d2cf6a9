# Ce que dit la ligne de commande.

cli-new = { $path } créé : { $title }
cli-sample = Atelier d’exemple { $path } créé
cli-copy = Copié vers { $path }
cli-print = { $count ->
    [one] { $path } écrit, { $count } page
   *[other] { $path } écrit, { $count } pages
}
cli-export = { $count ->
    [one] { $path } écrit, { $count } personne
   *[other] { $path } écrit, { $count } personnes
}
cli-info = { $delegates } délégués, { $sessions } séances, { $clashes } conflits
cli-by-country = Par pays
cli-by-organisation = Par organisation
cli-by-kind = Séances par type
cli-by-period = Présents par demi-journée
cli-not-known = non connu
cli-clashes = { $count ->
    [0] Aucun conflit.
    [one] { $count } conflit.
   *[other] { $count } conflits.
}
cli-read = { $count ->
    [one] { $count } ligne lue, rien n’est écrit.
   *[other] { $count } lignes lues, rien n’est écrit.
}
cli-imported = { $added } ajoutés, { $updated } mis à jour, { $left } laissés de côté.
cli-problem = Ligne { $row } : { $problem }
cli-answer-checked-in = Arrivée enregistrée à { $time } : { $name }
cli-answer-already-in = Déjà arrivé à { $time } : { $name }
cli-answer-several-found = Plusieurs personnes correspondent à « { $text } ». Précisez le nom, ou donnez le numéro :
cli-answer-nobody-found = Personne sur la liste ne correspond à « { $text } ».
cli-answer-blank-badge = Badge vierge : { $text } n’appartient encore à personne.
cli-answer-unknown-badge = Aucun badge de cet atelier ne porte le code { $text }.
cli-answer-revoked-badge = Le badge { $text } a été remplacé par un plus récent : { $name }
cli-answer-other-workshop = Le badge { $text } est d’un autre atelier.
cli-answer-declined = { $name } a décliné ou a été remplacé. Utilisez --anyway pour laisser entrer la personne.
cli-answer-not-on-list = { $name } est sur la liste d’attente. Utilisez --anyway pour laisser entrer la personne.
cli-answer-held = { $name } doit attendre que l’organisation soit appelée. Utilisez --anyway pour laisser entrer la personne.
cli-shift-added = nouveau
cli-shift-moved = déplacé
cli-shift-longer = plus long
cli-shift-shorter = plus court
cli-shift-cut = retiré
cli-shift-held = épinglé, ne bouge pas
cli-nothing-changes = Rien ne change.
cli-only-shown = Rien n’a été changé. Ajoutez --apply pour le faire.
cli-found-shrunk = { $minutes } min prises sur { $title }, qui est raccourci
cli-found-cut = { $minutes } min prises sur { $title }, qui est retiré
cli-found-gap = { $minutes } min du temps libre autour de { $title }
cli-later = fin { $count } min plus tard
cli-overflow = { $count } min qui ne tiennent pas
cli-new-clashes = { $count ->
    [one] { $count } nouveau conflit
   *[other] { $count } nouveaux conflits
}
cli-clash-room = { $subject } : « { $first } » et « { $second } » en même temps, { $minutes } min
cli-clash-person = { $subject } anime « { $first } » et « { $second } » en même temps, { $minutes } min
cli-clash-capacity = { $subject } est trop petite pour « { $first } » : { $people } personnes
cli-clash-outside-day = « { $first } » est hors des heures de la journée ou de la salle
cli-clash-person-absent = { $subject } n’est pas là pour « { $first } »
cli-clash-nested-outside = « { $first } » est hors de la séance qui la contient
cli-clash-interpretation = « { $first } » n’est pas interprétée, et { $people } personnes ne parlent pas sa langue ({ $subject })
cli-clash-equipment = « { $first } » a besoin de ce que la salle n’a pas : { $subject }
cli-clash-change-over = { $subject } : il manque { $minutes } min entre « { $first } » et « { $second } »
cli-fix-leave-to = Laisser « { $title } » à { $person }
cli-fix-start-at = Commencer « { $title } » à { $time }
cli-fix-move-to-room = Déplacer « { $title } » vers { $room }
cli-fix-shorten = Raccourcir « { $title } » à { $minutes } min
cli-fix-interpret = Faire interpréter « { $title } »
cli-fix-widen = Faire durer « { $title } » { $minutes } min
cli-fix-another-day = Tenir « { $title } » le { $day } à { $time }
cli-fix-exchange-rooms = Échanger la salle de « { $title } » avec ce qui est en { $room }
cli-fix-unschedule = Retirer « { $title } » de l’agenda
cli-print-list = Peut être imprimé : { $names }
cli-printed = Envoyé à { $printer }, { $sheets ->
    [one] { $sheets } feuille
   *[other] { $sheets } feuilles
}
cli-pack = { $path } écrit, { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
cli-release = La version { $version } du programme est publiée. { $count ->
    [0] Rien n’avait changé.
    [one] { $count } changement :
   *[other] { $count } changements :
}
cli-release-first = La version { $version } du programme est publiée. C’est la première.
cli-diff = { $count ->
    [0] Rien n’a changé depuis la version { $version }.
    [one] { $count } changement depuis la version { $version } :
   *[other] { $count } changements depuis la version { $version } :
}
cli-diff-none = Rien n’a encore été publié.
cli-export-first-sheet = Les places, l’équipement et les horaires des salles, et les couleurs des types, ne vont que dans un fichier XLSX.
cli-export-agenda = { $count ->
    [one] { $path } écrit, { $count } séance
   *[other] { $path } écrit, { $count } séances
}

# Les délégués en ligne de commande.
cli-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
cli-withheld = { $count ->
    [one] { $count } personne protégée apparaît sous son alias.
   *[other] { $count } personnes protégées apparaissent sous leur alias.
}
cli-delegate-added = Ajouté, nº { $number } : { $name }
cli-delegate-changed = Modifié, nº { $number } : { $name }
cli-duplicates = { $count ->
    [0] Personne ne semble figurer deux fois sur la liste.
    [one] { $count } paire est peut-être une seule personne.
   *[other] { $count } paires sont peut-être chacune une seule personne.
}
cli-target-total = En tout
cli-target-none = { $name } : { $actual }, sans objectif
cli-target-met = { $name } : { $actual } sur { $target }
cli-target-over = { $name } : { $actual } sur { $target }, { $over } de plus
cli-target-under = { $name } : { $actual } sur { $target }, { $under } de moins
cli-import-like = Ligne { $row } : { $name } est peut-être { $other }, nº { $number }. La ligne attend ; dites --likely merge ou --likely add.
cli-import-like-row = Ligne { $row } : { $name } est peut-être { $other } de la ligne { $number }. La ligne attend ; dites --likely merge ou --likely add.
cli-import-changes = Nº { $number }, { $name } : { $field } { $before } → { $after }
cli-import-adds = Nº { $number }, { $name } : { $field } → { $after }
cli-import-gone = Nº { $number }, { $name }, n’est pas dans le fichier. Dites --cancel-gone pour annuler.
cli-import-unchanged = { $count ->
    [one] { $count } inchangé.
   *[other] { $count } inchangés.
}
cli-import-cancelled = { $count ->
    [one] { $count } annulé.
   *[other] { $count } annulés.
}
cli-merge-brought = { $count ->
    [one] { $count } enregistrement a été repris :
   *[other] { $count } enregistrements ont été repris :
}
cli-merge-nothing = Rien n’était à reprendre.
cli-merge-record = { $period }  { $time }  { $number }  { $name }  { $what }  { $desk }
cli-merge-sums = { $shared ->
    [one] { $shared } enregistrement était dans les deux
   *[other] { $shared } enregistrements étaient dans les deux
}, { $here } seulement ici.
cli-merge-added = Nouveau sur la liste : { $number } { $name }
cli-merge-renumbered = Nouveau sur la liste : { $number } { $name } (là-bas numéro { $there }, porté ici par quelqu’un d’autre)
cli-merge-badge = Autre badge pour { $number } { $name } : { $badge } donne accès, { $revoked } ne le donne plus.
cli-merge-differs = Le numéro { $number } diffère pour { $detail } : ici « { $ours } », là-bas « { $theirs } ». Rien n’a été changé.
cli-merge-twice = Saisi dans les deux copies, compte une fois : { $period } { $number } { $name }
cli-merge-left-out = { $count ->
    [one] { $count } enregistrement d’une personne effacée a été laissé de côté.
   *[other] { $count } enregistrements de personnes effacées ont été laissés de côté.
}
cli-merge-damaged = { $count ->
    [one] { $count } enregistrement diffère dans les deux copies : l’une d’elles est endommagée.
   *[other] { $count } enregistrements diffèrent dans les deux copies : l’une d’elles est endommagée.
}
cli-merge-what-arrived = arrivée
cli-merge-what-withdrawn = annulée
cli-merge-what-let-in-again = admis tout de même
cli-merge-what-excused = excusé
cli-merge-what-absent = absent
cli-merge-what-late = en retard
cli-merge-what-on-time = à l’heure malgré l’horloge
cli-merge-what-left-early = parti avant la fin
cli-merge-detail-name = le nom
cli-merge-detail-organisation = l’organisation
cli-merge-detail-status = le statut
cli-merge-detail-mode = le mode de participation
cli-merge-detail-badge = le badge
cli-merge-handed = { $time }  { $number }  { $name }  { $thing }  { $what }  { $desk }
cli-merge-handed-given = remis
cli-merge-handed-returned = rendu
cli-merge-handed-withdrawn = retiré du registre
cli-plan-written = { $count } étapes écrites dans { $path }
