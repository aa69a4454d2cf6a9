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
