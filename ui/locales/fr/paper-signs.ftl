# Badges, chevalets, panneaux, listes murales et attestations. Sans point final dans les libellés.

## Badges

paper-badges = Badges
paper-badges-test-line = Badges 90 × 60 mm, 8 par feuille. Imprimer à 100 %, jamais « ajusté à la page ». Ce trait mesure 50 mm :
paper-badge-photo-yes = photos : oui
paper-badge-photo-ask = demander avant de photographier
paper-badge-photo-no = pas de photos
paper-badge-photo-circle = photos : entourer
paper-badge-given = Prénom
paper-badge-family = Nom de famille
paper-badge-organisation = Organisation
paper-badge-place = Ville et pays
paper-badge-role = Rôle
paper-badge-help = Aide
paper-role-delegate = Délégation
paper-role-staff = Équipe d’accueil
paper-role-facilitator = Facilitation
paper-role-panellist = Panel
paper-role-speaker = Intervention
paper-role-interpreter = Interprétation
paper-role-observer = Observation
paper-role-donor = Bailleur
paper-role-government = Gouvernement

## Chevalets

paper-name-tents = Chevalets

## Panneaux

paper-door-signs = Affiches de porte
paper-arrow-signs = Panneaux fléchés
paper-door-free = Rien n’est prévu ici aujourd’hui

## Groupes de travail

paper-groups = Groupes de travail
paper-groups-facilitator = Facilitation :
paper-groups-rapporteur = Rapport :
paper-groups-badge = Votre lettre est aussi sur votre badge.
paper-groups-no-photo = Merci de ne pas photographier cette liste.

## Attestations

paper-certificate = Attestation de participation
paper-certificate-half-days = { $counted ->
    [one] { $attended } demi-journée sur { $counted }, { $dates }
   *[other] { $attended } demi-journées sur { $counted }, { $dates }
}
paper-certificate-number = N° { $number }
# Ce qui suit le nom de la personne. $hours peut être « 19,5 ».
paper-certificate-text =
    .somewhere = a pris part à : { $workshop }, tenu à { $place }, { $dates } ; { $hours } heures de travail.
    .nowhere = a pris part à : { $workshop }, { $dates } ; { $hours } heures de travail.
paper-certificate-themes = Thèmes : { $themes }.
paper-certificate-half = { $whole },5

## Centre d’impression

print-badges = Badges
print-name-tents = Chevalets
print-door-signs = Affiches de porte
print-arrow-signs = Panneaux fléchés
print-groups = Groupes de travail
print-certificates = Attestations
print-choice-size = Format
print-choice-size-a6 = A6, quatre par feuille
print-choice-size-90x60 = 90 × 60 mm, huit par feuille
print-choice-missing = Seulement les badges qui manquent
print-choice-missing-hint = Laisse de côté les personnes dont le badge imprimé est toujours juste.
print-choice-people = Personnes
print-choice-people-hint = Sans choix : toutes les personnes qui viennent.
print-choice-category = Rôle
print-choice-category-all = Tous les rôles
print-choice-category-participant = Délégations
print-choice-category-panellist = Panels
print-choice-category-speaker = Interventions
print-choice-category-facilitator = Facilitation
print-choice-category-interpreter = Interprétation
print-choice-category-staff = Équipe d’accueil
print-choice-category-donor = Bailleurs
print-choice-category-government = Gouvernement
print-choice-category-observer = Observation
print-choice-start = Première place libre de la feuille
print-choice-start-hint = Pour une feuille déjà entamée. Compter à partir du coin supérieur gauche.
print-choice-first_blank = Premier code de réserve
print-choice-first_blank-hint = Un de plus que le nombre de badges vierges déjà imprimés.
print-choice-slot = Montrer où perforer
print-choice-backs = Programme au dos
print-choice-backs-hint = En A6. Imprimer recto verso, retourner sur le bord long.
print-choice-rooms = Salles
print-choice-next_door = Indiquer la salle voisine
print-choice-next_door-hint = Selon l’ordre des salles : la plus proche où quelque chose se passe en même temps. La flèche est celle vers la salle suivante ; vers la précédente, elle est inversée.
print-choice-neighbour = Salle voisine
print-choice-way = Le chemin
print-choice-way-hint = Par exemple : au bout du couloir, deuxième porte
print-choice-door_arrow = Flèche vers la salle voisine
print-choice-door_arrow-right = À droite
print-choice-door_arrow-left = À gauche
print-choice-door_arrow-up = Tout droit
print-choice-door_arrow-down = En arrière
print-choice-door_arrow-none = Sans flèche
print-choice-arrow = La flèche pointe
print-choice-arrow-right = À droite
print-choice-arrow-left = À gauche
print-choice-arrow-up = Tout droit
print-choice-arrow-down = En arrière
print-choice-line = À quoi sert la salle
print-choice-line-hint = Par exemple : déjeuner et pauses
print-choice-rule = Présence exigée, en pour cent
print-choice-rule-hint = Part des demi-journées comptées. Laisser vide pour 80.
print-choice-everyone = Pour tout le monde, quelle que soit la présence
print-head-count = Décompte
print-choice-count_by = Compter par
print-choice-count_by-all = Tout, l’un après l’autre
print-choice-count_by-delegation = Délégation
print-choice-count_by-sex = Sexe
print-choice-count_by-age_band = Tranche d’âge
print-choice-count_by-organisation_type = Type d’organisation
print-choice-count_by-first_timer = Première fois
print-choice-count_by-mode = Participation
print-choice-count_across = Croisé avec
print-choice-count_across-none = Rien d’autre
print-choice-count_across-delegation = Délégation
print-choice-count_across-sex = Sexe
print-choice-count_across-age_band = Tranche d’âge
print-choice-count_across-organisation_type = Type d’organisation
print-choice-count_across-first_timer = Première fois
print-choice-count_across-mode = Participation
