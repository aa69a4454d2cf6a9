# Qui vient, d'où, et pour quel objectif.
delegations-title = Délégations
delegations-nav-count = { $count ->
    [one] { $count } personne vient
   *[other] { $count } personnes viennent
}
delegations-note = { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
}, { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
delegations-targets = Objectifs
delegations-import = Importer…
delegations-import-command = Importer des délégués…
delegations-export = Exporter
delegations-add = Délégué
delegations-show-all = Afficher tout le monde

delegations-empty-title = Personne sur la liste pour l’instant
delegations-empty-text = Lisez un tableur tel quel, ou ajoutez les personnes une par une.
delegations-none-title = Personne ne correspond
delegations-none-text = Aucun nom, aucune organisation ni aucun détail ne contient « { $text } ».
delegations-none-filter = Personne sur la liste n’est dans ce cas.

## Tableau de bord

delegations-board = Objectifs et personnes
delegations-everyone = Tout le monde
delegations-of = sur { $target }
delegations-of-over = sur { $target }, { $over } de plus
delegations-of-under = sur { $target }, { $under } à trouver
delegations-of-no-target = sans objectif
delegations-on-target = Objectif atteint
delegations-over = { $count } de plus
delegations-to-find = { $count } à trouver
delegations-seats = { $actual } sur { $target }
delegations-seats-no-target = { $actual ->
    [one] { $actual } personne, sans objectif
   *[other] { $actual } personnes, sans objectif
}
delegations-legend-ready = Voyage réservé ou sur place
delegations-legend-confirmed = Confirmé
delegations-legend-visa = Visa en attente
delegations-legend-asked = Invité
delegations-one-target = { $count ->
    [2] un objectif, deux villes
    [3] un objectif, trois villes
    [4] un objectif, quatre villes
   *[other] un objectif, { $count } villes
}
delegations-counted = comptés dans les { $target }
delegations-not-counted = hors total
delegations-no-targets-title = Pas encore de délégation
delegations-no-targets-text = Une délégation est le groupe d’un pays, d’une organisation ou le personnel d’accueil, avec un objectif.
delegations-targets-set = Fixer les objectifs
delegations-unnamed = Délégation sans nom
delegations-no-delegation = Sans délégation
delegations-no-organisation = Sans organisation

## Table

delegations-table = Délégués
delegations-find = Chercher une personne ou un groupe
delegations-filters = Afficher
delegations-filter-all = Tous
delegations-filter-missing = Détails manquants
delegations-filter-visa = Visa en attente
delegations-filter-online = En ligne
delegations-filter-protected = Protégés
delegations-filter-away = Ne viennent pas
delegations-group = Grouper : { $by }
delegations-group-by-delegation = délégation
delegations-group-by-organisation = organisation
delegations-group-by-status = statut
delegations-group-by-none = aucun
delegations-columns = Colonnes
delegations-tick-all = Sélectionner toutes les personnes affichées
delegations-group-of = { $actual } sur { $target }
delegations-group-over = { $count } de plus
delegations-group-missing = { $count } avec des détails manquants
delegations-group-away = { $count } ne { $count ->
    [one] vient
   *[other] viennent
} pas
delegations-column-number = N°
delegations-column-name = Nom
delegations-column-organisation = Organisation
delegations-column-city = Ville
delegations-column-country = Pays
delegations-column-role = Rôle
delegations-column-position = Fonction
delegations-column-speaks = Langues
delegations-column-mode = Présence
delegations-column-status = Statut
delegations-column-arrives = Arrivée
delegations-column-leaves = Départ
delegations-column-email = Courriel
delegations-column-phone = Téléphone
delegations-column-diet = Repas
delegations-column-access = Accessibilité
delegations-column-room = Chambre
delegations-column-sex = Sexe
delegations-column-photo = Photos
delegations-column-interpretation = Interprétation
delegations-column-note = Note
delegations-column-missing = Manque
delegations-not-shown = Non affiché
delegations-protected = Protégé
delegations-protected-number = Délégué { $number }

## Codes

delegations-status-nominated = Proposé
delegations-status-invited = Invité
delegations-status-confirmed = Confirmé
delegations-status-visa-pending = Visa en attente
delegations-status-travel-booked = Voyage réservé
delegations-status-arrived = Arrivé
delegations-status-waiting = Liste d’attente
delegations-status-declined = A décliné
delegations-status-cancelled = Annulé
delegations-status-replaced = Remplacé
delegations-category-participant = Participant
delegations-category-panellist = Panéliste
delegations-category-speaker = Intervenant
delegations-category-facilitator = Facilitateur
delegations-category-interpreter = Interprète
delegations-category-staff = Personnel d’accueil
delegations-category-donor = Bailleur
delegations-category-government = Gouvernement
delegations-category-observer = Observateur
delegations-mode-in-person = Sur place
delegations-mode-online = En ligne
delegations-sex-female = Femme
delegations-sex-male = Homme
delegations-sex-other = Autre
delegations-sex-undisclosed = Non précisé
delegations-age-under-18 = Moins de 18 ans
delegations-age-18-24 = 18–24
delegations-age-25-34 = 25–34
delegations-age-35-59 = 35–59
delegations-age-60-plus = 60 et plus
delegations-photo-yes = Oui
delegations-photo-ask = Demander d’abord
delegations-photo-no = Pas de photos
delegations-photo-unknown = Non précisé
delegations-photo-no-badge = Pas de photo
delegations-missing-phone = Téléphone ou courriel
delegations-missing-country = Pays
delegations-missing-arrival = Arrivée
delegations-missing-photo-consent = Accord photo
delegations-missing-diet = Repas
delegations-missing-organisation = Organisation
delegations-missing-alias = Pseudonyme
delegations-kind = Type de délégation
delegations-kind-country = Pays
delegations-kind-organisation = Organisation
delegations-kind-host-staff = Personnel d’accueil
delegations-kind-guests = Invités
delegations-audience-organisers = Équipe d’organisation
delegations-audience-participants = Participants
delegations-audience-facilitators = Facilitateurs
delegations-audience-hotel = Hôtel et transport
delegations-audience-donor = Bailleur
delegations-audience-public = Public
delegations-audience-security = Sécurité

## Plusieurs à la fois

delegations-selected = { $count ->
    [one] { $count } sélectionné
   *[other] { $count } sélectionnés
}
delegations-bulk = Pour la sélection ({ $count })
delegations-bulk-status = Changer le statut
delegations-bulk-mode = Présence
delegations-bulk-protect = Protéger
delegations-bulk-unprotect = Ne plus protéger
delegations-bulk-remove = Retirer
delegations-done-status = { $count ->
    [one] { $count } personne : { $status }
   *[other] { $count } personnes : { $status }
}
delegations-done-mode = { $count ->
    [one] { $count } personne : { $mode }
   *[other] { $count } personnes : { $mode }
}
delegations-done-protect = { $count ->
    [one] { $count } personne protégée
   *[other] { $count } personnes protégées
}
delegations-done-unprotect = { $count ->
    [one] { $count } personne n’est plus protégée
   *[other] { $count } personnes ne sont plus protégées
}
delegations-done-remove = { $count ->
    [one] { $name } retiré de la liste
   *[other] { $count } personnes retirées de la liste
}
delegations-done-add = { $name } ajouté à la liste
delegations-done-remove-delegation = Délégation { $name } retirée ; ses membres restent sur la liste

## Nouveau délégué

delegations-add-title = Ajouter un délégué
delegations-add-name-needed = Tapez le nom de la personne.
delegations-add-name-hint = Tel qu’il sera sur le badge. Un seul nom suffit.
delegations-add-do = Ajouter
delegations-by-country = Selon le pays ou l’organisation

## La fiche

delegations-tabs = Parties de la fiche
delegations-tab-details = Détails
delegations-tab-sessions = Séances
delegations-number = N° { $number }
delegations-shown-as = montré aux autres comme
delegations-status-now = Statut : { $status }
delegations-check-in = Aller à l’accueil
delegations-remove = Retirer de la liste
delegations-locked-title = Les vraies données sont fermées
delegations-locked-text = Nom, organisation et contact restent cachés tant que vous ne les ouvrez pas ici. Les autres voient le pseudonyme.
delegations-locked-foot = Les vraies données sont fermées sur cet écran.
delegations-reveal = Ouvrir les vraies données
delegations-opened-at = Vraies données ouvertes à { $time } sur cet ordinateur.
delegations-lock-now = Refermer
delegations-saves = Enregistré au fil de la frappe
delegations-read-only = Copie en lecture seule
delegations-section-personal = Personne
delegations-section-travel = Voyage
delegations-section-needs = Besoins
delegations-section-safety = Sécurité
delegations-field-name = Nom, tel que saisi
delegations-field-call-name = Nom d’usage
delegations-field-family = Dont nom de famille
delegations-field-native = Nom dans son écriture
delegations-field-delegation = Délégation
delegations-field-organisation = Organisation
delegations-field-position = Fonction
delegations-field-role = Rôle ici
delegations-field-city = Ville
delegations-field-country = Pays
delegations-field-speaks = Langues
delegations-field-interpretation = Interprétation vers
delegations-field-sex = Sexe
delegations-field-age = Tranche d’âge
delegations-field-email = Courriel
delegations-field-phone = Téléphone
delegations-field-first = Premier atelier
delegations-field-mode = Présence
delegations-field-arrives = Arrivée
delegations-field-arrives-at = Heure d’arrivée
delegations-field-leaves = Départ
delegations-field-leaves-at = Heure de départ
delegations-field-pick-up = Accueil à l’arrivée
delegations-field-room = Chambre
delegations-field-passport = Numéro de passeport
delegations-field-visa = Visa
delegations-field-diet = Repas
delegations-field-access = Accessibilité
delegations-field-emergency = En cas d’urgence
delegations-field-note = Note pour l’équipe
delegations-field-photo = Photos
delegations-field-alias = Montré aux autres comme
delegations-not-said = Non précisé
delegations-first-yes = Première fois
delegations-first-no = Déjà venu
delegations-speaks-example = français, arabe
delegations-email-hint = Facultatif ; deux personnes peuvent partager la même adresse.
delegations-note-hint = N’est imprimée nulle part.
delegations-field-desk-note = Dire à l’accueil
delegations-desk-note-hint = Sur la fiche à l’accueil. Aucune liste, aucun badge, aucune page ne l’affiche.
delegations-field-desk-flag = L’accueil
delegations-desk-flag-look = regarde, et laisse entrer
delegations-desk-flag-stop = arrête, et appelle d’abord
delegations-time-wrong = Tapez l’heure ainsi : 16:40.
delegations-leaves-before = C’est avant l’arrivée.
delegations-family-not-in-name = Il ne fait pas partie du nom saisi.
delegations-need-by = d’ici au { $day }
delegations-need-now = maintenant
delegations-need-phone = Il faut un téléphone ou un courriel { $when }.
delegations-need-country = La lettre de visa en a besoin { $when }.
delegations-need-arrival = L’hôtel et le chauffeur en ont besoin { $when }.
delegations-need-photo-consent = Le photographe en a besoin { $when }.
delegations-need-diet = La cuisine en a besoin { $when }.
delegations-need-organisation = Le badge en a besoin { $when }.
delegations-need-alias = Sans pseudonyme, les autres voient « Délégué » et le numéro. Choisissez-en un { $when }.
delegations-seen-where = Où
delegations-seen-what = Ce qu’on voit
delegations-seen-real = Vrai nom et organisation
delegations-seen-name-only = Vrai nom, sans organisation
delegations-seen-alias = { $alias }, sans organisation
delegations-seen-number = Délégué { $number }, sans nom
delegations-badge-preview = Ce que montre le badge
delegations-leads-none-title = Ne mène aucune séance
delegations-leads-none-text = Indiquez la personne dans l’agenda et la séance apparaît ici.
delegations-not-placed = Pas encore dans l’agenda

## Objectifs

delegations-targets-title = Délégations et objectifs
delegations-targets-text = Un objectif peut couvrir plusieurs villes. Le dépasser est permis et visible.
delegations-targets-empty = Ajoutez-en une pour chaque pays ou groupe attendu.
delegations-target = Objectif
delegations-people-now = Personnes
delegations-no-target = Sans objectif
delegations-anywhere = toute provenance
delegations-target-line = { $people } de { $places }
delegations-target-total = { $people } en tout
delegations-change-of = Modifier { $name }
delegations-remove-of = Retirer { $name }
delegations-delegation-add = Délégation
delegations-delegation-new = Nouvelle délégation
delegations-own-name = Nom propre
delegations-own-name-hint = Vide : le nom du pays dans la langue de chaque lecteur.
delegations-country-needed = Choisissez le pays.
delegations-organisation-needed = Tapez l’organisation.
delegations-name-needed = Donnez un nom au groupe.
delegations-people-needed = Tapez un nombre.
delegations-target-people = Personnes
delegations-target-places = Villes
delegations-target-places-example = Kinshasa, Bukavu, Goma
delegations-target-hint = Plusieurs villes sur une ligne partagent l’objectif. Sans ville : toute provenance.
delegations-target-add = Autre objectif
delegations-target-remove = Retirer cet objectif
delegations-counted-switch = Compte dans le total
delegations-counted-hint = Le personnel d’accueil souvent non.

## Export

delegations-export-for = Qui va le lire
delegations-export-organisers = Tout, vrais noms
delegations-export-facilitators = Noms, organisations, langues
delegations-export-participants = Noms et organisations
delegations-export-hotel = Vrais noms, voyages, repas
delegations-export-donor = Noms des personnes non protégées
delegations-export-public = Noms des personnes non protégées
delegations-export-security = Vrais noms et contacts d’urgence
delegations-export-title = Exporter pour : { $audience }
delegations-file-xlsx = Classeur Excel
delegations-file-csv = Texte à virgules (CSV)
delegations-exported = { $count ->
    [one] { $count } personne écrite dans { $path }
   *[other] { $count } personnes écrites dans { $path }
}
delegations-print-list = Imprimer cette liste
delegations-print-list-text = { $count ->
    [one] { $count } personne, comme à l’écran : mêmes filtre, ordre et groupes.
   *[other] { $count } personnes, comme à l’écran : mêmes filtre, ordre et groupes.
}

delegations-export-list = Exporter la liste
delegations-export-text = Chaque public reçoit les colonnes dont il a besoin, et aucune autre.
delegations-export-who = Qui y figure
delegations-export-all = Tout le monde ({ $count })
delegations-export-shown = Selon le filtre ({ $count })
delegations-export-ticked = Cochés ({ $count })
delegations-export-format = Format
delegations-format-xlsx = Excel
delegations-format-csv = CSV
delegations-format-vcf = Carnet d’adresses
delegations-format-xlsx-hint = Un classeur avec de vraies dates et un en-tête fixe. Il peut être réimporté.
delegations-format-csv-hint = Du texte que tout tableur ouvre. Les cellules qui ressemblent à des formules sont rendues inoffensives.
delegations-format-vcf-hint = Une fiche par personne, pour les téléphones et les messageries (vCard 4).
delegations-file-vcf = Carnet d’adresses
delegations-export-people = { $count ->
    [one] { $count } personne.
   *[other] { $count } personnes.
}
delegations-export-columns = Ces colonnes seront dans le fichier :
delegations-export-withheld = { $count ->
    [one] Une personne protégée y figure sous son alias
   *[other] { $count } personnes protégées y figurent sous leur alias
}
delegations-export-withheld-text = Sans organisation, ville, pays, téléphone ni e-mail.
delegations-export-real = { $count ->
    [one] Le fichier contient le vrai nom d’une personne protégée
   *[other] Le fichier contient les vrais noms de { $count } personnes protégées
}
delegations-export-real-text = Ne le donnez qu’à ceux qui doivent savoir.
delegations-export-save = Enregistrer…
