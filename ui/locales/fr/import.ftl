# Un tableur arrive.
import-title = Importer
import-title-delegates = Importer des délégués
import-title-agenda = Importer un agenda
import-command-agenda = Importer un agenda…
import-comma = ,{" "}
import-step-file = Choisir le fichier
import-step-check = Associer et vérifier
import-step-add-delegates = Ajouter aux délégations
import-step-add-agenda = Ajouter à l’agenda

import-kind = Contenu du fichier
import-kind-delegates = Une liste de personnes
import-kind-agenda = Un agenda
import-drop-delegates = Déposez ici la liste des personnes
import-drop-agenda = Déposez ici l’agenda
import-drop-text = Excel, OpenDocument, CSV ou texte, dans toute langue et tout ordre de colonnes. Les en-têtes peuvent se trouver n’importe où dans les vingt premières lignes.
import-choose = Choisir un fichier…
import-pick-title = Choisir un tableur
import-pick-kind = Tableurs
import-reading = Lecture du fichier
import-failed = Ce fichier n’a pas pu être lu
import-fact-as-is-title = Votre fichier n’est jamais modifié
import-fact-as-is = Les corrections restent dans Warsha.
import-fact-look-title = Vous voyez tout d’abord
import-fact-look = Les problèmes sont nommés ligne par ligne avant tout ajout.
import-fact-undo-title = Une seule annulation
import-fact-undo = retire tout l’import.

import-fact-sheet = Feuille « { $sheet } »
import-fact-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
import-fact-header = en-têtes à la ligne { $row }
import-fact-encoding = { $encoding }, « { $delimiter } » entre les cellules
import-delimiter-tab = tabulation
import-fact-dates-dmy = dates : jour d’abord
import-fact-dates-mdy = dates : mois d’abord
import-fact-dates-ymd = dates : année d’abord
import-sheet = Feuille
import-change-file = Changer de fichier

import-preview = Le fichier tel qu’il a été lu
import-row = Ligne
import-column-unnamed = Colonne { $number }
import-column-is = « { $header } » est
import-skip-column = Ignorer
import-edit-cell = Ligne { $row }, { $header }
import-updates = Complète le n° { $number }, déjà sur la liste
import-legend-error = À vous de voir
import-legend-warning = À vérifier
import-legend-known = Peut-être déjà sur la liste
import-legend-help = Cliquez sur une cellule pour la corriger. Votre fichier n’est jamais modifié.

import-problems = Problèmes
import-next = Suivant
import-no-problems = Rien ne vous attend.
import-more-problems = Afficher plus ({ $count })
import-accept-all = Ajouter toutes ces lignes sans ces valeurs
import-duplicates = Doublons probables
import-keep-both = Garder les deux
import-left-out = Écartées par vous
import-take-back-in = Reprendre
import-notes = Bon à savoir
import-notes-more = Aussi les lignes { $rows }
import-skipped = Lignes ignorées
import-rows = { $count ->
    [one] Ligne { $rows }
   *[other] Lignes { $rows }
}
import-rooms = Salles dans le fichier
import-room-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
import-letters = Accents bien lus :
import-letters-lost = { $count ->
    [one] Une lettre a été perdue à l’enregistrement du fichier, sur { $count } ligne.
   *[other] Des lettres ont été perdues à l’enregistrement du fichier, sur { $count } lignes.
}
import-type = Saisir : { $field }
import-type-for = { $place } : nouvelle valeur
import-use = Utiliser
import-fine = C’est bon ainsi
import-looks-right = C’est juste
import-guessed = Deviné d’après l’en-tête et les cellules. Vérifiez.
import-leave-empty = Laisser vide
import-leave-row = Écarter la ligne
import-answer-woman = Femme
import-answer-man = Homme
import-answer-yes = Oui
import-answer-no = Non

import-sum-new = { $count ->
    [one] nouvelle
   *[other] nouvelles
}
import-sum-updated = { $count ->
    [one] complétée
   *[other] complétées
}
import-sum-need = { $count ->
    [one] vous attend
   *[other] vous attendent
}
import-after = { $over ->
    [0] { $name } : { $people } sur { $target }
   *[other] { $name } : { $people } personnes, objectif { $target }
}
import-after-none = Aucun objectif fixé
import-one-undo = Une seule annulation retire tout l’import.
import-add = { $count ->
    [one] Ajouter { $count } ligne
   *[other] Ajouter { $count } lignes
}
import-add-leave = { $count ->
    [one] Ajouter { $count } ligne, { $left } pour plus tard
   *[other] Ajouter { $count } lignes, { $left } pour plus tard
}
import-update = { $count ->
    [one] Compléter { $count } ligne
   *[other] Compléter { $count } lignes
}
import-update-leave = { $count ->
    [one] Compléter { $count } ligne, { $left } pour plus tard
   *[other] Compléter { $count } lignes, { $left } pour plus tard
}
import-done-delegates = { $added ->
    [one] { $added } personne ajoutée
   *[other] { $added } personnes ajoutées
}{ $updated ->
    [0] {""}
    [one] , { $updated } complétée
   *[other] , { $updated } complétées
}
import-done-agenda = { $added ->
    [one] { $added } séance ajoutée
   *[other] { $added } séances ajoutées
}
import-done-left = { $count ->
    [one] La ligne { $rows } attend : corrigez-la dans le fichier et importez-le à nouveau. Personne n’est ajouté deux fois.
   *[other] { $count } lignes attendent ({ $rows }) : corrigez-les dans le fichier et importez-le à nouveau. Personne n’est ajouté deux fois.
}
import-file-unchanged = Votre fichier n’a pas été modifié.
import-another = Importer un autre fichier
import-go-delegations = Voir les délégations
import-go-agenda = Voir l’agenda

## Où

import-place-row = Ligne { $row }
import-place-field = Ligne { $row }, { $field }
import-field-timestamp = envoyé le
import-field-full-name = nom complet
import-field-given = prénom
import-field-family = nom de famille
import-field-title = titre (Dr, Mme)
import-field-preferred-name = nom d’usage
import-field-latin-name = nom en lettres latines
import-field-native-name = nom dans son écriture
import-field-sex = sexe
import-field-organisation = organisation
import-field-acronym = sigle
import-field-position = fonction
import-field-country = pays
import-field-city = ville
import-field-phone = téléphone
import-field-email = courriel
import-field-languages = langues
import-field-diet = repas
import-field-access-needs = accessibilité
import-field-arrival = arrivée
import-field-departure = départ
import-field-participation = présence
import-field-photo-consent = accord photo
import-field-category = rôle
import-field-note = note
import-field-day = jour
import-field-start = début
import-field-end = fin
import-field-time = horaire
import-field-duration = durée
import-field-agenda-title = titre
import-field-agenda-note = note
import-field-title-en = titre, anglais
import-field-title-fr = titre, français
import-field-title-pt = titre, portugais
import-field-title-es = titre, espagnol
import-field-title-sw = titre, swahili
import-field-title-ar = titre, arabe
import-field-kind = type de séance
import-field-form = sur place ou en ligne
import-field-room = salle
import-field-rooms = salles
import-field-leads = responsables
import-field-language = langues
import-field-objective = objectif
import-field-parent = fait partie de
import-field-pinned = fixée
import-field-join-link = lien de connexion
import-field-reference = numéro de la séance
import-field-own-kind = type à vous
import-field-short-title = titre court
import-field-tags = thèmes
import-field-needs = matériel nécessaire
import-field-outcomes = résultats du programme
import-field-people = personnes attendues
import-field-organisers-only = équipe seulement
import-field-usual = durée habituelle
import-field-shortest = durée minimale

## Ce qui ne va pas, et que faire

import-problem-name-missing = La ligne a des détails mais pas de nom. Tapez le nom, ou laissez la ligne pour plus tard.
import-problem-name-single = Un seul nom, gardé tel quel.
import-problem-name-long = Le nom compte { $length } caractères. Le badge l’imprime sur deux lignes.
import-problem-org-long = L’organisation compte { $length } caractères. Le badge l’imprime plus petit.
import-problem-cell-long = La cellule compte { $length } caractères. Tout est gardé.
import-problem-email-missing = Pas de courriel. Ce n’est pas grave si vous joignez la personne autrement.
import-problem-email-shared = La même adresse figure ligne { $rows }. Ce n’est pas grave si elle est partagée.
import-problem-email-invalid = « { $value } » n’est pas une adresse. Retapez-la, ou laissez vide.
import-problem-email-multiple = Il y a plusieurs adresses. La première est utilisée.
import-problem-phone-scientific = Le tableur a changé le numéro en { $value }. Les derniers chiffres sont perdus : tapez le numéro.
import-problem-phone-multiple = Il y a plusieurs numéros. Tous sont gardés tels quels.
import-problem-country-missing = Pas de pays. Les comptes et les délégations en ont besoin.
import-problem-country-unknown = « { $value } » n’est pas un pays connu de Warsha. Tapez le pays.
import-problem-country-ambiguous = « { $value } » peut être { $countries }. Choisissez.
import-problem-sex-missing = Non précisé. Compté comme « non précisé ».
import-problem-sex-unrecognised = « { $value } » n’a pas été compris. Compté comme « non précisé » jusqu’à votre choix.
import-problem-date-invalid = « { $value } » n’est pas un jour. Choisissez le jour, ou laissez vide.
import-problem-date-order = « { $value } » a le jour et le mois dans l’autre sens que le reste de la colonne. Vérifiez.
import-problem-departure-before-arrival = La personne part avant d’arriver. Choisissez le bon jour.
import-problem-consent-missing = Rien n’est dit sur les photos. Demandez à l’accueil.
import-problem-consent-unclear = « { $value } » n’est ni oui ni non. Jusqu’à votre choix, c’est « demander d’abord ».
import-problem-char-lost = « { $value } » a perdu une lettre à l’enregistrement du fichier. Retapez-le.
import-problem-row-shifted = { $shift ->
    [one] Les cellules de cette ligne avaient glissé d’une colonne. Elles ont été remises en place : vérifiez.
   *[other] Les cellules de cette ligne avaient glissé de { $shift } colonnes. Elles ont été remises en place : vérifiez.
}
import-problem-duplicate-candidate = C’est peut-être la personne de la ligne { $rows }. Choisissez la ligne à garder, ou gardez les deux.
import-problem-formula-like = La cellule commence comme une formule. Elle est gardée comme texte et jamais calculée.
import-problem-markup-like = La cellule ressemble à du code. Elle est gardée comme simple texte.
import-problem-control-chars = La cellule contient des caractères de commande invisibles. Ils sont retirés.
import-problem-bidi-control = La cellule contient des marques invisibles qui changent le sens d’écriture. Vérifiez que le nom se lit bien.
import-problem-overlap-room = « { $value } » sert aussi à la ligne { $rows }, pendant { $minutes } minutes. L’agenda montrera le conflit.
import-problem-duration-mismatch = Les horaires donnent { $times }, la colonne de durée dit { $typed }. Les horaires comptent.
import-problem-time-unresolved = « { $value } » n’est pas une heure. La séance attend à côté de l’agenda que vous la placiez.
import-problem-end-missing = Pas de fin et rien ne suit. Une heure est supposée ; changez-la dans l’agenda.
import-problem-end-after-midnight = Elle finit après minuit et appartient au jour de la soirée.
import-problem-lead-unnamed = { $organisations } enverra quelqu’un. Ajoutez le nom quand vous le saurez.
import-problem-day-missing = Aucun jour ne peut être lu pour cette ligne. Choisissez le jour, sinon la séance attend à côté de l’agenda.
import-problem-other = « { $value } » est à vérifier.

import-cell-name-missing = Aucun nom
import-cell-name-single = Un seul nom, gardé
import-cell-name-long = Long pour un badge
import-cell-org-long = Long pour un badge
import-cell-cell-long = Long, gardé entier
import-cell-email-missing = Aucun
import-cell-email-shared = Partagé, ça va
import-cell-email-invalid = Pas une adresse
import-cell-email-multiple = La première compte
import-cell-phone-scientific = Chiffres perdus
import-cell-phone-multiple = Plusieurs, gardés
import-cell-country-missing = Manque
import-cell-country-unknown = Quel pays ?
import-cell-country-ambiguous = Lequel ?
import-cell-sex-missing = Non précisé
import-cell-sex-unrecognised = Non compris
import-cell-date-invalid = Pas un jour
import-cell-date-order = Jour et mois ?
import-cell-departure-before-arrival = Avant l’arrivée
import-cell-consent-missing = Non précisé
import-cell-consent-unclear = Oui ou non ?
import-cell-char-lost = Lettre perdue
import-cell-row-shifted = Cellules remises
import-cell-duplicate-candidate = Comme la ligne { $rows }
import-cell-formula-like = Gardé comme texte
import-cell-markup-like = Gardé comme texte
import-cell-control-chars = Signes retirés
import-cell-bidi-control = Vérifiez le sens
import-cell-overlap-room = Salle prise deux fois
import-cell-duration-mismatch = Ne suit pas l’horaire
import-cell-time-unresolved = Quelle heure ?
import-cell-end-missing = Pas de fin
import-cell-end-after-midnight = Après minuit
import-cell-lead-unnamed = Nom à venir
import-cell-day-missing = Quel jour ?

import-skip-row-title = titre au-dessus de la liste
import-skip-row-logo = logo ou adresse
import-skip-row-empty = vides
import-skip-row-totals = totaux
import-skip-row-note = note de bas de page
import-skip-row-day-header = titre d’un jour
import-skip-end-marker = fin d’une journée

# Collé, noté, retenu.
import-paste = Coller une liste
import-paste-text = Copiez les cellules dans votre tableur, avec les en-têtes, puis appuyez ici sur { $keys }.
import-pasted = Liste collée
import-note-separator-line = La première ligne du fichier dit que « { $said } » sépare les cellules. C’est « { $used } », et le fichier a été lu ainsi.
import-note-byte-order-mark = Le fichier se dit en UTF-8 et ne l’est pas. Ses lettres ont été lues pour ce qu’elles sont : vérifiez les accents.
import-note-lost-characters = Quelques lettres du fichier n’ont pas pu être lues. Elles apparaissent comme � dans l’aperçu.
import-remembered = Les colonnes correspondent à ce que vous aviez choisi pour le dernier fichier avec ces en-têtes.
import-guess-anew = Deviner de nouveau les colonnes
import-how = En-têtes et dates
import-head-row = Les en-têtes sont à la
import-head = Ligne { $row }
import-head-none = sans en-têtes
import-dates = De deux petits nombres dans une date
import-dates-dmy = le premier est le jour
import-dates-mdy = le premier est le mois
import-into = Va dans
import-into-each = Chacun selon son organisation et son pays

# Qui est qui.
import-in-file = Dans votre fichier
import-already-in = Déjà sur la liste, nº { $number }
import-likeness-same = Même nom
import-likeness-very-close = Très proche
import-likeness-close = Proche
import-merge = Fusionner
import-merge-all = Fusionner les { $count }
import-keep-all = Garder tous séparés
import-will-merge = Sera fusionné
import-will-keep = Deux personnes
import-merge-into = Même personne : { $whom }. Ce qui est nouveau est ajouté.
import-kept-apart = Une autre personne que { $whom }.
import-change-answer = Modifier
import-changes = Changements
import-changes-take = À prendre du fichier
import-changes-field = { $field } ({ $count })
import-change-take = Prendre du fichier, pour { $name } : { $field }
import-change-empty = rien
import-cell-changes = Change
import-legend-changes = Change la liste
import-gone = Ne figurent plus dans le fichier
import-gone-text = Ces personnes restent sur la liste telles quelles. Cochez celles qui ont annulé.
import-gone-all = Toutes ont annulé
import-gone-one = { $name }, nº { $number }, a annulé
import-sum-cancelled = { $count ->
    [one] annulé
   *[other] annulés
}
import-sum-unchanged = { $count ->
    [one] inchangé
   *[other] inchangés
}
import-sum-asked = { $count ->
    [one] doublon probable
   *[other] doublons probables
}
import-nothing-to-do = Rien de nouveau
import-cancel-only = { $count ->
    [one] Annuler { $count } personne
   *[other] Annuler { $count } personnes
}
import-use-name = Prendre { $name }
import-to-be-named = Ajouter comme « à désigner »
import-to-be-named-value = À désigner
import-problem-city-close = « { $value } » est proche de { $suggestion }.
import-problem-organisation-close = « { $value } » est proche de { $suggestion }, qui est sur la liste des organisations.
import-cell-city-close = { $suggestion } ?
import-cell-organisation-close = { $suggestion } ?
import-field-status = statut
import-field-delegation = délégation
import-field-age-band = tranche d’âge
import-field-arrival-time = heure d’arrivée
import-field-departure-time = heure de départ
import-field-hotel-room = chambre
import-field-born-on = date de naissance
import-field-first-timer = première fois
import-field-reached-by = joignable par
import-field-interpretation = interprétation vers
import-field-arrival-flight = vol d’arrivée
import-field-departure-flight = vol de départ
import-field-pick-up = accueil aéroport
import-field-passport = passeport
import-field-passport-expires = passeport valable jusqu’au
import-field-visa = visa
import-field-invitation-letter = lettre d’invitation
import-field-emergency-contact = contact d’urgence
import-field-nights = nuits d’hôtel
import-field-desk-note = consigne pour l’accueil
import-field-alias = pseudonyme
