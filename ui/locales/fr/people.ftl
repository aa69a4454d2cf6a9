# Organisations, champs propres, places cédées, et qui voit quoi d’un délégué.

delegations-missing-departure = Départ
delegations-missing-passport = N° de passeport
delegations-missing-passport-validity = Passeport valide
delegations-need-departure = L’hôtel en a besoin { $when }.
delegations-need-passport = { $who ->
    [visa] La lettre de visa en a besoin { $when }.
   *[other] La liste de l’hôtel en a besoin { $when }.
}
delegations-need-passport-validity = Les ambassades le veulent valide six mois après le voyage. À renouveler { $when }.

organisations-title = Organisations
organisations-text = Chacune est comptée une fois ; les bureaux d’un même organisme font une organisation.
organisations-count = { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
} dans { $countries } pays
organisations-offices = { $count ->
    [one] { $count } bureau
   *[other] { $count } bureaux
}
organisations-without-organisation = { $count ->
    [one] { $count } personne sans organisation
   *[other] { $count } personnes sans organisation
}
organisations-without-country = { $count ->
    [one] { $count } personne sans pays
   *[other] { $count } personnes sans pays
}
organisations-find = Chercher une organisation
organisations-add = Organisation
organisations-new = Nouvelle organisation
organisations-none-title = Aucune organisation pour l’instant
organisations-none-text = Elles viennent avec la liste des délégués, ou vous en ajoutez une ici.
organisations-none-found = Aucune organisation ne s’appelle ainsi.
organisations-people = { $count ->
    [0] personne
    [one] { $count } personne
   *[other] { $count } personnes
}
organisations-office-of = bureau de { $name }
organisations-name = Nom, tel que saisi
organisations-name-in = Nom en { $language }
organisations-acronym = Sigle
organisations-type = Type d’organisme
organisations-role = Rôle dans le programme
organisations-country = Pays du siège
organisations-parent = Bureau de
organisations-no-parent = indépendante
organisations-outcomes = Travaille sur
organisations-name-needed = Saisissez le nom de l’organisation.
organisations-change = Modifier { $name }
organisations-remove = Retirer { $name }
organisations-done-remove = { $name } retirée
organisations-merge = Fusionner avec une autre
organisations-merge-title = Fusionner { $name } avec une autre
organisations-merge-text = Personnes, délégations et bureaux passent à celle qui reste. Ce que seule celle-ci savait est gardé.
organisations-merge-into = Celle qui reste
organisations-merge-do = Fusionner
organisations-merge-needed = Choisissez l’organisation qui reste.
organisations-done-merge = Fusionnée dans { $name }
organisations-alike = { $one } et { $other } sont peut-être la même.
organisations-alike-merge = Les fusionner
organisations-alike-title = Probablement la même
organisations-type-cso = Organisation de la société civile
organisations-type-network = Réseau
organisations-type-government = Organisme public
organisations-type-regional-body = Organisme régional
organisations-type-research = Institut de recherche
organisations-type-international = ONU, UA ou CER
organisations-type-donor = Bailleur
organisations-type-other = Autre
organisations-role-lead = Chef de file
organisations-role-member = Membre
organisations-role-research-partner = Partenaire de recherche
organisations-role-network-partner = Partenaire réseau
organisations-role-implementing-partner = Partenaire de mise en œuvre
organisations-role-donor = Bailleur
organisations-role-host = Hôte
organisations-role-government-partner = Partenaire public
organisations-not-said = Non précisé

counting-title = Qui compte pour les objectifs
counting-text = Ceux qui ne comptent pas figurent quand même sur toutes les listes et feuilles.
delegations-board-uncounted = { $count ->
    [one] { $count } de plus, hors compte
   *[other] { $count } de plus, hors compte
}
delegations-target-each = { $places } : { $actual } sur { $people }

waiting-count = { $count } en attente
waiting-title = Liste d’attente
waiting-text = Le premier est le suivant. Les flèches changent l’ordre.
waiting-open = Liste d’attente
waiting-free = { $count ->
    [0] Aucune place libre
    [one] { $count } place libre
   *[other] { $count } places libres
}
waiting-no-target = Pas d’objectif
waiting-give = Donner une place
waiting-give-to = Donner une place à { $name }
waiting-done-give = { $name } a une place et est invité(e)
waiting-up = Monter { $name }
waiting-down = Descendre { $name }
waiting-empty-title = Personne n’attend
waiting-empty-text = Donnez à quelqu’un le statut « Liste d’attente » et la personne apparaît ici.
substitute-menu = Céder la place à quelqu’un d’autre…
substitute-title = Céder la place de { $name } à quelqu’un d’autre
substitute-text = La liste garde les deux : { $name } comme remplacé(e), l’autre avec la même délégation et le même rôle.
substitute-who = Qui prend la place
substitute-new = Une nouvelle personne
substitute-from-list = Une personne de la liste
substitute-person = Personne
substitute-person-needed = Choisissez la personne.
substitute-waiting = { $name } (liste d’attente)
substitute-leads = Céder aussi { $count ->
    [one] la séance
   *[other] les { $count } séances
} que cette personne anime
substitute-room = Céder aussi la chambre d’hôtel
substitute-do = Céder la place
substitute-done = { $name } a maintenant la place
seat-of = Place { $number }
seat-after = Place { $number }, auparavant { $name }

delegations-tab-attendance = Présence
delegations-tab-history = Historique
history-status-title = Le chemin jusqu’ici
history-came = Sur la liste : { $status }
history-step = { $from } → { $to }
history-step-to = { $from } → { $to }, place cédée à { $name }
history-none = Rien n’est noté pour l’instant. Les changements de statut le seront désormais.
history-seat-title = La place
history-seat-until = N° { $number } { $name }, jusqu’au { $until }
history-seat-now = N° { $number } { $name }, maintenant
attendance-tab-none-title = Rien à compter pour l’instant
attendance-tab-none-text = Les demi-journées viennent avec l’agenda.
attendance-tab-in = Arrivé(e) à { $time }
attendance-tab-in-desk = Arrivé(e) à { $time }, { $desk }
attendance-tab-online = En ligne depuis { $time }
attendance-tab-out = Pas enregistré(e)
attendance-tab-sum = { $in } sur { $all } demi-journées qui comptent
attendance-part-am = Matin
attendance-part-pm = Après-midi
attendance-part-evening = Soir
attendance-part-day = Journée
delegations-field-born = Date de naissance
delegations-field-reached-by = Joint(e) par
delegations-reached-example = Point focal
delegations-field-arrival-flight = Vol d’arrivée
delegations-field-departure-flight = Vol de départ
delegations-field-passport-expires = Passeport valable jusqu’au
delegations-field-letter = Lettre d’invitation
delegations-letter-example = Envoyée le 3 nov.
delegations-field-nights = Nuits à l’hôtel
delegations-nights-follow = De l’arrivée au départ
delegations-nights-own = Nuit par nuit
delegations-nights-none = Aucune nuit : indiquez l’arrivée et le départ, ou cochez des nuits.
delegations-nights-count = { $count ->
    [0] aucune nuit
    [one] { $count } nuit
   *[other] { $count } nuits
}
delegations-night-of = Nuit du { $day }
delegations-field-companions = Vient avec
delegations-companion-add = Accompagnant
delegations-companion-name = Nom
delegations-companion-kind = En tant que
delegations-companion-note = Pour l’hôtel
delegations-companion-note-example = 3 ans, lit bébé
delegations-companion-remove = Retirer { $name }
delegations-companion-nobody = cette personne
delegations-companion-child = Enfant
delegations-companion-carer = Garde
delegations-companion-assistant = Assistant(e)
delegations-companion-family = Famille
delegations-section-own = Champs propres
delegations-own-wrong = Cela ne convient pas au champ.
delegations-own-yes = Oui
delegations-own-undescribed = { $field } (d’un tableur)

own-fields-title = Champs propres
own-fields-text = Des champs dont seul votre atelier a besoin. Ils sont dans le volet, les listes et les filtres.
own-fields-add = Champ
own-fields-new = Nouveau champ
own-fields-empty-title = Aucun champ propre pour l’instant
own-fields-empty-text = Une taille de T-shirt, une banque, un bus : ajoutez ce que votre atelier doit savoir.
own-fields-label = Libellé
own-fields-label-in = Libellé en { $language }
own-fields-label-needed = Saisissez un libellé.
own-fields-kind = Ce qu’on y met
own-fields-kind-text = Texte
own-fields-kind-number = Nombre
own-fields-kind-tick = Oui ou non
own-fields-kind-choice = Un choix dans une liste
own-fields-kind-date = Date
own-fields-choices = Réponses au choix
own-fields-choice = Réponse { $number }
own-fields-choice-add = Réponse
own-fields-choice-remove = Retirer la réponse { $number }
own-fields-choices-needed = Saisissez au moins deux réponses.
own-fields-audiences = Qui d’autre peut le voir
own-fields-audiences-hint = Les organisateurs et la sécurité voient tous les champs. D’une personne protégée, personne d’autre n’en voit, sauf l’hôtel si vous le permettez.
own-fields-up = Monter { $name }
own-fields-down = Descendre { $name }
own-fields-change = Modifier { $name }
own-fields-remove = Retirer { $name }
own-fields-done-remove = Champ { $name } retiré ; ses valeurs restent avec les personnes
own-fields-only-team = Équipe seulement
own-fields-describe = Décrire la colonne { $field }

who-sees-title = Qui voit quoi
who-sees-text = Ce que montrent les listes, exports et papiers pour chaque public. Une seule règle en décide partout.
who-sees-of = De qui
who-sees-open = De tout le monde
who-sees-protected = D’une personne protégée
who-sees-detail = Détail
sight-shown = Montré
sight-alias = Pseudonyme à la place
sight-withheld = Retenu
sight-not-for-them = Pas pour eux
who-sees-protected-count = { $count ->
    [0] Personne n’est protégé pour l’instant.
    [one] { $count } personne est protégée.
   *[other] { $count } personnes sont protégées.
}
detail-name = Nom
detail-call-name = Nom d’usage
detail-native-name = Nom dans sa propre écriture
detail-organisation = Organisation
detail-position = Fonction
detail-city = Ville
detail-country = Pays
detail-delegation = Délégation
detail-category = Rôle ici
detail-mode = Sur place ou en ligne
detail-status = Statut
detail-sex = Sexe
detail-age = Tranche d’âge
detail-born-on = Date de naissance
detail-first-timer = Première participation
detail-speaks = Langues
detail-interpretation = Interprétation
detail-email = Courriel
detail-phone = Téléphone
detail-reached-by = Joint(e) par
detail-arrival = Arrivée
detail-departure = Départ
detail-pick-up = Accueil
detail-hotel = Chambre et nuits
detail-passport = Passeport
detail-visa = Visa et lettre
detail-diet = Repas
detail-access = Accès
detail-emergency = Contact d’urgence
detail-companions = Accompagnants
detail-photo = Accord photo
detail-note = Note
detail-desk-note = Ce que l’accueil doit savoir
detail-badge = Code du badge

## Doublons probables dans la liste

duplicates-title = Doublons probables
duplicates-text = Choisissez la fiche qui reste et, là où les deux diffèrent, ce qui est juste. Séances, pointages et historique passent à cette fiche.
duplicates-place = { $place } sur { $count }
duplicates-number = Le n° { $number } et son badge restent
duplicates-leads = { $count ->
    [one] anime { $count } séance
   *[other] anime { $count } séances
}
duplicates-was-there = { $count ->
    [one] présence à { $count } période
   *[other] présence à { $count } périodes
}
duplicates-open = Ouvrir le n° { $number }
duplicates-one = Même personne
duplicates-two = Deux personnes
duplicates-previous = Paire précédente
duplicates-next = Paire suivante
duplicates-next-keys = { $next } : paire suivante
duplicates-done-one = { $name } n’est plus qu’une seule personne
duplicates-done-two = { $one } et { $other } sont deux personnes
duplicates-none-title = Personne en double
duplicates-none-text = Aucune fiche ne ressemble à une autre. Les paires que vous avez déclarées distinctes ne reviennent pas.
