# L'accueil à la porte.
check-in-title = Accueil
check-in-command-walk-in = Ajouter une personne non inscrite
check-in-comma = ,{" "}
check-in-no-delegation = Sans délégation
check-in-origin-city = { $from } ({ $city })
check-in-time-and-desk = { $time }, { $desk }
check-in-day = Jour { $number }, { $day }
check-in-part = Partie de la journée
check-in-part-am = Matin
check-in-part-pm = Après-midi
check-in-part-evening = Soir
check-in-part-day = Journée entière
check-in-sound-on = Son activé
check-in-sound-off = Son coupé
check-in-sound-turn-on = Activer le son
check-in-sound-turn-off = Couper le son
check-in-full-screen = Plein écran
check-in-leave-full-screen = Quitter le plein écran
check-in-walk-in = Non inscrit
check-in-field = Scannez un badge ou tapez une partie du nom

check-in-no-days-title = Aucune journée à pointer pour l’instant
check-in-no-days-text = Placez des séances dans l’agenda : chaque jour reçoit un matin et un après-midi.
check-in-ready-title = Prêt pour le premier badge
check-in-ready-text = Scannez-le, ou tapez une partie d’un nom, une organisation ou un numéro de ligne. Entrée enregistre l’arrivée.

check-in-matches = { $count ->
    [0] Personne ne correspond
    [one] { $count } personne correspond
   *[other] { $count } personnes correspondent
}
check-in-keys-move = se déplacer
check-in-keys-enter = enregistre la personne choisie
check-in-do = Enregistrer
check-in-online = En ligne
check-in-online-small = en ligne
check-in-late = en retard
check-in-in-since = Présent depuis { $when }
check-in-not-on-list = Pas sur la liste ?
check-in-nobody = Personne sur la liste ne correspond.
check-in-add-walk-in = Ajouter « { $text } » comme non inscrit

check-in-answer-checked-in = Arrivée enregistrée à { $time }
check-in-answer-already-in = Déjà présent depuis { $when }
check-in-answer-unknown-badge = Badge inconnu
check-in-answer-revoked-badge = Ce badge a été remplacé
check-in-answer-other-workshop = Badge d’un autre atelier
check-in-answer-nobody-found = Personne trouvé
check-in-answer-several-found = { $count ->
    [one] { $count } personne correspond
   *[other] { $count } personnes correspondent
}
check-in-answer-declined = Non attendu
check-in-answer-not-on-list = Sur la liste d’attente
check-in-answer-other = Arrivée non enregistrée
check-in-help-already-in = Rien n’a été enregistré. « Laisser entrer » ajoute une deuxième arrivée à la trace.
check-in-help-unknown-badge = Aucun badge de cet atelier ne porte ce code. Cherchez la personne par son nom.
check-in-help-revoked-badge = Un badge plus récent a été fait pour cette personne. Demandez-le, ou cherchez par le nom.
check-in-help-other-workshop = Ce code n’a jamais été donné ici. Cherchez par le nom, ou ajoutez la personne.
check-in-help-nobody-found = Personne n’a ce nom, ce numéro ou ce code. Essayez une autre partie du nom.
check-in-help-several-found = Choisissez la personne dans la liste ci-dessous.
check-in-help-declined = Selon la liste, cette personne ne vient pas. Laissez-la entrer si elle est là malgré tout.
check-in-help-not-on-list = Selon la liste, cette personne attend une place. Laissez-la entrer s’il y a de la place.
check-in-taken-back = Arrivée annulée
check-in-taken-back-said = Arrivée de { $name } annulée
check-in-number = N° { $number }
check-in-headset = Donner un casque : { $language }
check-in-protected = Identité protégée
check-in-photo-no = Pas de photos
check-in-photo-ask = Demander avant de photographier
check-in-photo-unknown = Photos : demander et noter
check-in-let-in = Laisser entrer
check-in-details = Détails
check-in-find-by-name = Chercher par nom
check-in-before = Les deux réponses précédentes
check-in-before-person = { $name }, redemandé à { $time }
check-in-before-text = { $text }, { $time }

check-in-arrivals = Arrivées
check-in-of-arrived = sur { $expected } sont là
check-in-all-here = Toutes les personnes attendues sont là
check-in-still-expected = { $online ->
    [0] { $count ->
        [one] { $count } encore attendue
       *[other] { $count } encore attendues
    }
   *[other] { $count ->
        [one] { $count } encore attendue, en ligne
       *[other] { $count } encore attendues, dont { $online } en ligne
    }
}
check-in-group-progress = { $group } : { $arrived } sur { $expected }
check-in-and-more = et { $count } de plus
check-in-fewer = Réduire
check-in-recent = Dernières arrivées
check-in-show-all = Tout afficher
check-in-nobody-yet = Personne pour l’instant.
check-in-undo-of = Annuler l’arrivée de { $name }
check-in-this-desk = Ce poste : { $desk }
check-in-this-desk-unnamed = Ce poste n’a pas de nom
check-in-desk-name = Nom de ce poste
check-in-rename = Renommer
check-in-arrived-elsewhere = { $count ->
    [one] { $name } est là, { $desk }
   *[other] { $count } personnes sont arrivées à d’autres postes
}

check-in-walk-in-title = Personne non inscrite
check-in-walk-in-text = Elle est ajoutée à la liste et enregistrée aussitôt. Le reste peut suivre plus tard.
check-in-walk-in-name = Nom, tel qu’il sera sur le badge
check-in-walk-in-name-needed = Tapez le nom de la personne.
check-in-walk-in-organisation = Organisation
check-in-walk-in-from = Délégation ou pays
check-in-walk-in-do = Ajouter et enregistrer
check-in-walk-in-do-badge = Enregistrer, imprimer le badge
check-in-count = { $arrived } sur { $expected } sont là
check-in-nobody-expected = Personne n’est encore sur la liste
check-in-print-text = Toutes les personnes attendues ou présentes : { $period }.
check-in-answer-blank-badge = Badge vierge
check-in-help-blank-badge = Il n’appartient encore à personne. Donnez-le à une personne non inscrite, ou cherchez qui le reçoit.
check-in-blank-walk-in = Donner à une personne non inscrite
check-in-walk-in-badge = Le badge vierge { $badge } lui est remis.
check-in-give-blank = Reçoit le badge { $badge }
check-in-refused = Refusés
check-in-refused-nobody = Aucun scan n’a été refusé.
check-in-undo-chosen = Annuler { $count } choisis
check-in-choose-of = Choisir l’arrivée de { $name }
check-in-lock = Laisser ce poste à un bénévole
check-in-lock-title = Laisser ce poste à un bénévole
check-in-lock-text = Rien d’autre que l’accueil n’est accessible tant que vous n’avez pas redonné le mot. Il ne protège pas les données ; une phrase secrète le fait.
check-in-lock-word = Votre mot
check-in-lock-needed = Tapez un mot dont vous vous souviendrez.
check-in-lock-wrong = Ce n’est pas le mot.
check-in-lock-do = Verrouiller le poste
check-in-unlock = Organisateur
check-in-unlock-title = Revenir à l’atelier complet
check-in-unlock-text = Donnez le mot avec lequel le poste a été verrouillé.
check-in-unlock-do = Déverrouiller
check-in-name-title = Corriger le nom
check-in-name-text = Le badge et toutes les listes l’affichent désormais.
check-in-name-do = Corriger
check-in-instead-title = Quelqu’un est venu à sa place
check-in-instead-text = La place de { $name } revient à la personne venue, enregistrée aussitôt.
check-in-instead-do = Donner la place et enregistrer
