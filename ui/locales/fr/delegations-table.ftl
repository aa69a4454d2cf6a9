# Le tableau des délégués : vues, filtres, colonnes, cellules.
delegations-yes = Oui
delegations-no = Non
delegations-no-value = Sans { $column }
delegations-column-delegation = Délégation
delegations-column-age = Âge
delegations-column-first-timer = Premier atelier
delegations-column-call-name = Nom d’usage
delegations-column-native-name = Écriture d’origine
delegations-column-alias = Pseudonyme
delegations-column-pick-up = Accueil
delegations-column-visa = Visa
delegations-column-passport = Passeport
delegations-column-emergency = Urgence
delegations-column-protected = Personne protégée
delegations-column-comes = Vient
delegations-column-born = Né(e) le
delegations-column-reached-by = Par qui joindre
delegations-column-arrival-flight = Vol d’arrivée
delegations-column-departure-flight = Vol de départ
delegations-column-passport-expires = Passeport valable
delegations-column-invitation = Invitation
delegations-column-nights = Nuits
delegations-column-companions = Vient avec
delegations-companion = Accompagnant
delegations-table-keys = Les flèches déplacent. Entrée ou F2 modifie une cellule, écrire la remplace, Échap la laisse telle quelle. Sur le numéro, Entrée ouvre la personne. Espace sélectionne la ligne. Au-dessus de la première ligne se trouvent les en-têtes : Entrée trie, Alt et une flèche déplacent la colonne, Alt et Flèche bas ouvrent son menu.

## Vues

delegations-view = Vue : { $name }
delegations-view-all = Tout le monde
delegations-view-missing = Détails manquants
delegations-view-arrivals = Arrivées par jour
delegations-view-hotel = Hôtel
delegations-view-unconfirmed = Pas encore confirmés
delegations-views-saved = Vos vues
delegations-view-show = Afficher la vue : { $name }
delegations-view-changed = Modifiée depuis
delegations-view-back = Revenir à { $name }
delegations-view-save = Enregistrer comme nouvelle vue…
delegations-view-update = Mettre à jour { $name }
delegations-view-rename = Renommer cette vue…
delegations-view-remove = Supprimer cette vue
delegations-view-save-text = Une vue garde les groupes, l’ordre, les filtres et les colonnes. Elle est enregistrée dans le fichier de l’atelier.
delegations-view-name = Nom de la vue
delegations-view-name-needed = Écrivez un nom.
delegations-done-view-saved = Vue { $name } enregistrée
delegations-done-view-updated = Vue { $name } mise à jour
delegations-done-view-renamed = La vue s’appelle désormais { $name }
delegations-done-view-removed = Vue { $name } supprimée

## Groupes et ordre

delegations-group-by-country = pays
delegations-group-by-city = ville
delegations-group-by-role = rôle
delegations-group-by-sex = sexe
delegations-group-by-arrives = jour d’arrivée
delegations-group-by-leaves = jour de départ
delegations-group-by-this = Grouper selon cette colonne
delegations-fold-all = Fermer tous les groupes
delegations-unfold-all = Ouvrir tous les groupes
delegations-tick-group = Sélectionner toutes les personnes de { $group }
delegations-sort-up = Trier depuis le début
delegations-sort-down = Trier depuis la fin
delegations-sort-then = Trier ensuite selon cette colonne
delegations-sort-then-hint = Ou Maj et clic
delegations-sort-none = Ne pas trier

## Filtres

delegations-filter = Filtrer
delegations-filter-find = Chercher une colonne
delegations-filter-find-value = Chercher une valeur
delegations-filter-on = filtrée
delegations-filter-this = Filtrer selon cette colonne…
delegations-filter-how = Façon de filtrer
delegations-filter-kind-any = Valeurs
delegations-filter-kind-contains = Texte
delegations-filter-kind-between = De–à
delegations-filter-kind-filled = Rempli
delegations-filter-kind-empty = Vide
delegations-filter-nothing = Rien
delegations-filter-text = Contient
delegations-filter-from = De
delegations-filter-to = À
delegations-filter-shows = { $count ->
    [one] { $count } personne affichée
   *[other] { $count } personnes affichées
}
delegations-filter-remove = Retirer le filtre { $filter }
delegations-chip-any = { $column } : { $values }
delegations-chip-contains = { $column } contient « { $text } »
delegations-chip-between = { $column } : de { $from } à { $to }
delegations-chip-since = { $column } : à partir de { $from }
delegations-chip-until = { $column } : jusqu’à { $to }
delegations-chip-empty = { $column } : vide
delegations-chip-filled = { $column } : rempli
delegations-clear-all = Tout effacer
delegations-shown-of = { $count } sur { $total }

## Colonnes

delegations-column-menu = Menu de la colonne { $column }
delegations-move-earlier = Déplacer vers le début
delegations-move-later = Déplacer vers la fin
delegations-fit-width = Ajuster la largeur
delegations-usual-width = Largeur habituelle
delegations-hide-column = Masquer la colonne
delegations-columns-shown = Colonnes affichées, dans l’ordre
delegations-columns-more = Autres colonnes
delegations-columns-reset = Colonnes habituelles
delegations-column-move = Déplacer la colonne { $column }
delegations-column-move-keys = Glisser, ou Flèche haut et Flèche bas
delegations-column-moved = { $column } : place { $place } sur { $count }

## Cellules

delegations-edit-cell = Modifier { $column }
delegations-cells-chosen = { $rows } lignes, { $columns } colonnes choisies
delegations-copied = { $count ->
    [one] { $count } cellule copiée
   *[other] { $count } cellules copiées
}
delegations-done-cells = { $count ->
    [one] { $count } cellule modifiée
   *[other] { $count } cellules modifiées
}
delegations-done-emptied = { $count ->
    [one] { $count } cellule vidée
   *[other] { $count } cellules vidées
}
delegations-done-field = { $count ->
    [one] { $column } : fixé pour { $count } personne
   *[other] { $column } : fixé pour { $count } personnes
}
delegations-done-delegation = { $count ->
    [one] { $count } personne : { $delegation }
   *[other] { $count } personnes : { $delegation }
}
delegations-paste-title = Coller dans la liste
delegations-paste-sentence = { $cells ->
    [0] Rien ne changerait dans { $columns }.
    [one] { $cells } cellule de { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } changerait dans { $columns }.
   *[other] { $cells } cellules de { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } changeraient dans { $columns }.
}
delegations-paste-empties = { $count ->
    [one] { $count } cellule remplie deviendrait vide.
   *[other] { $count } cellules remplies deviendraient vides.
}
delegations-paste-same = { $count ->
    [one] { $count } cellule le dit déjà.
   *[other] { $count } cellules le disent déjà.
}
delegations-paste-organisations = { $count ->
    [one] Une nouvelle organisation : { $names }.
   *[other] { $count } nouvelles organisations : { $names }.
}
delegations-paste-headings = La première ligne contient les en-têtes et est laissée de côté.
delegations-paste-beyond-rows = { $count ->
    [one] { $count } ligne dépasse la fin de la liste et est laissée de côté. Importez-la pour ajouter la personne.
   *[other] { $count } lignes dépassent la fin de la liste et sont laissées de côté. Importez-les pour ajouter les personnes.
}
delegations-paste-beyond-columns = { $count ->
    [one] { $count } colonne dépasse la dernière affichée et est laissée de côté.
   *[other] { $count } colonnes dépassent la dernière affichée et sont laissées de côté.
}
delegations-paste-refused = { $count ->
    [one] { $count } cellule est illisible
   *[other] { $count } cellules sont illisibles
}
delegations-paste-refused-text = Elles gardent ce qui a été collé, avec une marque, jusqu’à ce que vous le corrigiez ou l’abandonniez.
delegations-paste-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
delegations-paste-do = { $count ->
    [0] Coller
    [one] Modifier { $count } cellule
   *[other] Modifier { $count } cellules
}
delegations-refused-count = { $count ->
    [one] { $count } cellule n’a pas pu être lue.
   *[other] { $count } cellules n’ont pas pu être lues.
}
delegations-refused-next = Suivante
delegations-refused-show = La montrer
delegations-refused-drop = Abandonner
delegations-refused-drop-all = Tout abandonner
delegations-refused-still = Cela n’avait déjà pas pu être lu.
delegations-refused-name-missing = Il faut un nom.
delegations-refused-not-a-day = « { $text } » n’est pas un jour. Écrivez par exemple 22 nov. 16:40 ou 2026-11-22.
delegations-refused-not-a-choice = « { $text } » ne fait pas partie des choix de { $column }.
delegations-refused-not-a-number = « { $text } » n’est pas un nombre.
delegations-refused-country-unknown = « { $text } » n’est pas un pays que Warsha connaît.
delegations-refused-country-ambiguous = « { $text } » peut désigner { $meant }. Écrivez lequel.
delegations-refused-delegation-unknown = Il n’y a pas de délégation « { $text } ». Ajoutez-la d’abord sous Objectifs.
delegations-refused-damaged-number = « { $text } » était un numéro ; le tableur l’a abrégé. Écrivez-le à nouveau.
delegations-refused-protected = { $column } : ce détail d’une personne protégée est fermé ici. Ouvrez la personne pour le modifier.
delegations-refused-not-editable = { $column } ne se modifie pas ici.
delegations-refused-not-written = « { $text } » n’a pas pu être enregistré. Réessayez.

## Plusieurs à la fois

delegations-bulk-field = Fixer un champ
delegations-bulk-set = Fixer { $column }
delegations-bulk-set-text = { $count ->
    [one] Pour la { $count } personne sélectionnée.
   *[other] Pour les { $count } personnes sélectionnées.
}
delegations-bulk-do = { $count ->
    [one] Fixer pour { $count } personne
   *[other] Fixer pour { $count } personnes
}
delegations-bulk-empty = { $count ->
    [one] Vider pour { $count } personne
   *[other] Vider pour { $count } personnes
}
delegations-bulk-badges = Imprimer les badges
delegations-bulk-print = Imprimer cette liste
delegations-day-hint = Par exemple 22 nov. 16:40
