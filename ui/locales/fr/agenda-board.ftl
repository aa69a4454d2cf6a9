# L’écran du programme : vues, plusieurs séances à la fois, saisie en une ligne, retard.

# Vues
agenda-look = Affichage du programme
agenda-look-as = Afficher le programme en : { $look }
agenda-look-board = Tableau
agenda-look-list = Liste du jour
agenda-look-overview = Tout l’atelier
agenda-list = Séances du { $day }
agenda-list-empty = Ajoutez la première avec le bouton ci-dessus, ou importez un programme depuis un tableur.
agenda-gap = { $length } libres
agenda-open-day = Ouvrir le jour { $number }, { $day }
agenda-overview-day = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
} · { $length }
agenda-overview-count = { $count ->
    [one] { $count } séance en tout
   *[other] { $count } séances en tout
}
agenda-push-rest = Décaler la suite
agenda-push-hint = Ce qui suit bouge aussi. { $keys } pendant le glissement fait l’inverse.
agenda-push-on = La suite est décalée
agenda-push-off = La suite ne bouge pas
agenda-hint-cancel = annuler
agenda-hint-drop = poser
agenda-hint-minute = 1 minute
agenda-hint-push = décaler la suite
agenda-tray-find = Chercher une séance
agenda-tray-none = Rien en attente ne s’appelle « { $text } ».

# Ajouter
agenda-add-other = Ajouter autre chose
agenda-for-all-rooms = Pour toutes les salles à la fois
agenda-add-next = Ajouter et suivante
agenda-quick-hint = Tout en une ligne : 90 Panel cliniques @Salle Nil avec Grace
agenda-understood = Ce qui a été compris
agenda-quick-keep = { $text } : laisser dans le titre
agenda-quick-no-room = Aucune salle ne s’appelle { $room }.

# Plusieurs à la fois
agenda-bulk = Avec les séances marquées
agenda-bulk-count = { $count ->
    [one] { $count } séance, { $length }
   *[other] { $count } séances, { $length }
}
agenda-bulk-earlier = Plus tôt
agenda-bulk-later = Plus tard
agenda-bulk-day = Vers un jour
agenda-bulk-copy = Copier
agenda-marked = { $count ->
    [one] { $count } séance marquée
   *[other] { $count } séances marquées
}
agenda-copied = { $more ->
    [0] { $title } : copié
    [one] { $title } et une autre : copiées
   *[other] { $title } et { $more } autres : copiées
}
agenda-cut = { $more ->
    [0] { $title } : coupé. Coller la place ailleurs
    [one] { $title } et une autre : coupées. Coller les place ailleurs
   *[other] { $title } et { $more } autres : coupées. Coller les place ailleurs
}
agenda-done-pasted = « { $title } » est aussi à { $time }.
agenda-done-pasted-many = { $count ->
    [one] { $count } séance a été placée à { $time }.
   *[other] { $count } séances ont été placées à partir de { $time }.
}
agenda-done-moved-many = { $count ->
    [one] { $count } séance a été déplacée.
   *[other] { $count } séances ont été déplacées.
}
agenda-done-moved-many-day = { $count ->
    [one] { $count } séance est maintenant le { $day }.
   *[other] { $count } séances sont maintenant le { $day }.
}
agenda-done-removed-many = { $count ->
    [one] { $count } séance a été supprimée.
   *[other] { $count } séances ont été supprimées.
}
agenda-done-unscheduled-many = { $count ->
    [one] { $count } séance n’est plus au programme.
   *[other] { $count } séances ne sont plus au programme.
}
agenda-done-pinned-many = { $count ->
    [one] { $count } séance garde son heure.
   *[other] { $count } séances gardent leur heure.
}
agenda-done-unpinned-many = { $count ->
    [one] { $count } séance peut de nouveau bouger.
   *[other] { $count } séances peuvent de nouveau bouger.
}
agenda-done-swapped = « { $title } » et « { $other } » ont échangé leurs places.
agenda-done-silenced = Ce conflit ne sera plus signalé.
agenda-done-fix = « { $title } » : { $fix }.

# Issues d’un conflit
agenda-fix-leave-to = Laisser celle-ci à { $name }
agenda-fix-leave-to-other = Laisser « { $title } » à { $name }
agenda-fix-start-at = Commencer celle-ci à { $time }
agenda-fix-start-at-other = Commencer « { $title } » à { $time }
agenda-fix-move-to-room = Mettre celle-ci en { $room }
agenda-fix-move-to-room-other = Mettre « { $title } » en { $room }
agenda-fix-shorten = Raccourcir celle-ci à { $length }
agenda-fix-shorten-other = Raccourcir « { $title } » à { $length }
agenda-fix-interpret = La faire interpréter
agenda-fix-interpret-other = Faire interpréter « { $title } »
agenda-fix-widen = Faire durer celle-ci { $length }
agenda-fix-widen-other = Faire durer « { $title } » { $length }
agenda-fix-another-day = Tenir celle-ci le { $time }
agenda-fix-another-day-other = Tenir « { $title } » le { $time }
agenda-fix-exchange-rooms = Échanger les salles avec ce qui est en { $room }
agenda-fix-exchange-rooms-other = Échanger la salle de « { $title } » avec ce qui est en { $room }
agenda-fix-unschedule = Retirer celle-ci de l’agenda
agenda-fix-unschedule-other = Retirer « { $title } » de l’agenda
agenda-fix-keep-both = Garder les deux, ne plus signaler
agenda-fix-keep = Garder ainsi, ne plus signaler
agenda-clashes-list = { $count ->
    [one] { $count } conflit. L’afficher
   *[other] { $count } conflits. Les afficher
}
agenda-clash-list = Conflits
agenda-clash-silent-chip = Aucun conflit ouvert
agenda-clash-silenced = { $count ->
    [one] { $count } laissé tel quel
   *[other] { $count } laissés tels quels
}
agenda-clash-warn-again = Signaler de nouveau
agenda-clash-none = Aucun conflit de salle ou de personne.

# Retard
agenda-late = Retard, ou autre changement de la journée
agenda-late-button = En retard…
agenda-late-title = { $minutes ->
    [one] { $minutes } minute de retard
   *[other] { $minutes } minutes de retard
}
agenda-late-title-end = Finir la journée à une autre heure
agenda-late-title-start = Commencer la journée à une autre heure
agenda-late-title-move = Déplacer la journée
agenda-late-what = Ce qui arrive
agenda-late-ask-late = Retard de
agenda-late-ask-end = Finir à
agenda-late-ask-start = Commencer à
agenda-late-ask-move = Déplacer le jour
agenda-late-by = Retard de
agenda-late-less = 5 minutes de moins
agenda-late-more = 5 minutes de plus
agenda-late-still = Encore en cours
agenda-late-shrink = Réduire les pauses
agenda-late-place-pinned = { $place }, fixée
agenda-late-least = Durée minimale des pauses
agenda-late-least-to = à pas moins de
agenda-late-least-minutes = min
agenda-late-shorten = Séances qui peuvent être raccourcies
agenda-late-shorten-none = Les séances gardent leur durée
agenda-late-shorten-own = Raccourcir celles qui peuvent l’être
agenda-late-shorten-any = Raccourcir toute séance
agenda-late-nothing-runs = Aucune : la suivante commence en retard
agenda-late-told-over = D’après les heures réelles, « { $title } » finira avec { $length } de retard, après { $time }.
agenda-late-told-waiting = « { $title } » aurait dû commencer à { $time } et n’a pas commencé.
agenda-late-let-end = Laisser finir plus tard
agenda-late-use-gaps = Prendre sur le temps libre
agenda-late-drop = Retirer des séances
agenda-late-dropped = { $count ->
    [one] { $count } peut être retirée
   *[other] { $count } peuvent être retirées
}
agenda-late-drop-which = Peuvent être retirées du programme
agenda-late-where = Quelles salles
agenda-late-to = Vers le jour
agenda-late-exchange = Échanger les deux jours
agenda-late-planned = Prévu
agenda-late-new = Nouveau
agenda-late-session = Séance
agenda-late-change = Changement
agenda-late-same = Inchangée
agenda-late-held = Tient
agenda-late-off = Retirée
agenda-late-over = { $length } de trop
agenda-late-later = { $length } plus tard
agenda-late-earlier = { $length } plus tôt
agenda-late-shorter = { $before } → { $after } min
agenda-late-running = Encore en cours
agenda-late-may-shrink = { $place }, réductible à { $length }
agenda-late-rest = { $count ->
    [one] Après { $title } : encore { $count } séance, inchangée.
   *[other] Après { $title } : encore { $count } séances, toutes inchangées.
}
agenda-late-where-go = { $count ->
    [one] Où va la minute
   *[other] Où vont les { $count } minutes
}
agenda-late-share-gap = temps libre
agenda-late-share-later = plus tard
agenda-late-share-overflow = restent
agenda-late-touches = Ce que cela touche
agenda-late-no-clash = Aucun nouveau conflit de salle ou de personne.
agenda-late-kept = Les heures prévues et réelles sont gardées. Une seule annulation remet tout en place.
agenda-late-apply = Appliquer au jour { $number }
agenda-late-remain = Il reste { $length }
agenda-late-remain-sentence = Il reste { $length } sans place.
agenda-late-remain-text = Laissez la journée finir plus tard, raccourcissez des séances, ou choisissez-en une qui peut être retirée. Il est possible d’appliquer tel quel.
agenda-late-none = Rien ne change.
agenda-late-shrunk = { $count ->
    [one] { $names } rend { $length }.
   *[other] { $names } rendent { $length }.
}
agenda-late-cut = { $count ->
    [one] { $names } est retirée.
   *[other] { $names } sont retirées.
}
agenda-late-gaps = Le temps libre absorbe { $length }.
agenda-late-holds = { $name } reste à { $time }.
agenda-late-ends-later = La journée finit { $length } plus tard.
agenda-late-ends-earlier = La journée finit { $length } plus tôt.
agenda-late-done = { $day } a { $length } de retard.
agenda-late-done-end = { $day } finit à { $time }.
agenda-late-done-start = { $day } commence à { $time }.
agenda-late-done-move = Ce qui était le { $day } est maintenant le { $to }.
agenda-effect-person-leaves = { $name } part à { $time }.
agenda-effect-person-leaves-text = « { $title } » finit après. Proposez-lui de parler en premier.
agenda-effect-person-comes = { $name } arrive à { $time }.
agenda-effect-person-comes-text = « { $title } » commence avant.
agenda-effect-interpreter = Les interprètes travaillent { $length } sans pause.
agenda-effect-interpreter-text = La limite est de 2 heures. Prévoyez une pause.
agenda-effect-room-closes = { $name } n’est ouverte que jusqu’à { $time }.
agenda-effect-room-closes-text = Demandez si « { $title } » peut y rester.
agenda-effect-room-opens = { $name } n’ouvre qu’à { $time }.
agenda-effect-room-opens-text = Demandez si « { $title } » peut commencer avant.
agenda-effect-meal = Prévenez la cuisine : { $title } à { $time }.
agenda-effect-meal-text = { "" }
agenda-effect-print = { $name } n’est plus à jour.
agenda-effect-print-text = { "" }
agenda-effect-print-again = Réimprimer

agenda-print-all-days = Tous les jours, chacun sous sa date.
agenda-print-day = { $day }, comme à l’écran.
agenda-print-clashes = { $count ->
    [one] Un conflit ouvert, par heure.
   *[other] { $count } conflits ouverts, par heure.
}
