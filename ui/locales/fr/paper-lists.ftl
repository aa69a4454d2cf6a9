# Ce que disent les listes et formulaires imprimés.

## Toutes les listes

paper-fact-when = Dates
paper-fact-where = Lieu
paper-fact-version = Version
paper-fact-hotel = Hôtel
paper-fact-contact = Contact
paper-fact-kitchen = Cuisine
paper-fact-payment = Paiement
paper-fact-currency = Monnaie
paper-fact-length = Durée
paper-fact-lead = Animation
paper-fact-rapporteur = Rapport
paper-fact-interpreter = Interprétation
paper-fact-since = Remplace
paper-for-organisers = Pour : organisation
paper-for-participants = Pour : participantes et participants
paper-for-facilitators = Pour : animation
paper-for-hotel = Pour : réception de l’hôtel
paper-for-kitchen = Pour : cuisine
paper-for-transport = Pour : chauffeurs
paper-for-donor = Pour : bailleur
paper-for-public = Pour : le public
paper-for-security = Pour : sécurité
paper-name-withheld = Nom non communiqué (nº { $number })
paper-nobody-yet = Encore personne sur la liste
paper-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
paper-funded-by-donor = Avec le soutien de { $donor }
paper-programme-funded-by = { $programme }, avec le soutien de { $donor }
paper-version-of = la version { $number } du { $date }
paper-total = Total
paper-total-people = { $count ->
    [one] Total, { $count } personne
   *[other] Total, { $count } personnes
}
paper-decimal = ,
paper-thousands = { "\u202F" }
paper-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}

## Liste des délégués

paper-delegate-list = Liste des délégués
paper-organisation-and-position = Organisation et fonction
paper-contact-details = Contact
paper-emergency = En cas d’urgence
paper-arrives-leaves = Arrivée, départ
paper-cities-actual = Villes (effectif)
paper-target = Prévu
paper-actual = Effectif
paper-actual-small = effectif
paper-target-small = prévu { $count }
paper-not-counted = hors total
paper-other-delegates = Autres délégués
paper-countries-and-organisations = { $countries } pays, { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
}

## Liste de l’hôtel

paper-rooming-list = Liste de l’hôtel
paper-family-name-first = Nom de famille, prénom
paper-arrives = Arrivée
paper-leaves = Départ
paper-nights = Nuits
paper-guests = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
paper-companion-child = enfant
paper-companion-carer = personne qui accompagne
paper-companion-assistant = assistance
paper-companion-family = famille
paper-rooming-handling = Noms uniquement. Gardez cette liste derrière le comptoir, ne la copiez pas et détruisez-la après le { $day }. Ne confirmez à personne par téléphone qu’une personne séjourne ici.
paper-rooming-handling-undated = Noms uniquement. Gardez cette liste derrière le comptoir, ne la copiez pas et détruisez-la après le dernier départ. Ne confirmez à personne par téléphone qu’une personne séjourne ici.

## Arrivées et départs

paper-transport = Arrivées et départs
paper-arrivals = Arrivées
paper-departures = Départs
paper-time = Heure
paper-from-where = De
paper-to-where = Vers
paper-pick-up = Accueil et notes
paper-met = Vu
paper-gone = Parti
paper-day-not-known = { $count ->
    [one] { $count } autre personne n’a pas encore de date
   *[other] { $count } autres personnes n’ont pas encore de date
}

## Feuille des changements

paper-changes = Changements du programme
paper-changes-since = Seul ce qui a changé depuis { $version } figure ici ; tout le reste demeure.
paper-changes-how = Seul ce qui a changé figure ici ; tout le reste demeure.
paper-what-is-new = Ce qui change
paper-no-changes = Rien n’a changé
paper-change-count = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
paper-change-new = Nouveau
paper-change-cancelled = Annulé
paper-change-was = Était à { $time }
paper-change-was-on = Était { $day } à { $time }
paper-change-was-in = Était en { $room }
paper-change-room-new = A maintenant une salle
paper-change-longer = { $minutes } de plus
paper-change-shorter = { $minutes } de moins
paper-change-was-called = S’appelait « { $title } »
paper-change-led-by = Avec { $names }
paper-change-led-by-nobody = Animation à désigner
paper-change-interpretation = L’interprétation change
paper-change-mode-online = Désormais en ligne
paper-change-mode-in-person = Désormais sur place
paper-change-mode-hybrid = Désormais sur place et en ligne
paper-change-carries = { $count ->
    [one] { $count } séance incluse suit
   *[other] { $count } séances incluses suivent
}

## Fiche de séance

paper-session-plan = Fiche de séance
paper-by-the-end = À la fin, les participantes et participants savent
paper-room-setup = Disposition de la salle
paper-before-you-start = Avant de commencer
paper-strip-legend = Noir : le groupe travaille lui-même ({ $work } minutes sur { $total })
paper-min = Min
paper-step = Étape
paper-method = Méthode
paper-facilitator-does = L’animation
paper-participants-do = Le groupe
paper-materials = Matériel
paper-planned-in-slot = { $planned ->
    [one] minute prévue pour un créneau de { $slot }.
   *[other] minutes prévues pour un créneau de { $slot }.
}
paper-planned = { $planned ->
    [one] minute prévue.
   *[other] minutes prévues.
}
paper-no-spare-time = Aucune marge : convenez avant la séance de ce qui peut tomber.
paper-minutes-over = { $count ->
    [one] C’est { $count } minute de trop : coupez avant la séance, pas pendant.
   *[other] C’est { $count } minutes de trop : coupez avant la séance, pas pendant.
}
paper-minutes-spare = { $count ->
    [one] Il reste { $count } minute de marge.
   *[other] Il reste { $count } minutes de marge.
}
paper-steps-on-next-page = { $count ->
    [one] Étape { $first } à la page suivante
    [2] Étapes { $first } et { $last } à la page suivante
   *[other] Étapes { $first } à { $last } à la page suivante
}
paper-facilitators-only = Animation uniquement
paper-if-time-runs-short = Si le temps manque
paper-never-cut = (ne jamais couper { $what })
paper-you-start = Début
paper-saves = Gagne
paper-do-this = Que faire
paper-minutes-late = { $count } min de retard
paper-plan-b = Plan B
paper-if = Si
paper-then = Alors
paper-item = Objet
paper-pieces = Nombre
paper-brought-by = Apporté par
paper-what-really-happened = Ce qui s’est passé
paper-write-true-start = Notez le vrai début de chaque étape. Il servira à la prochaine fiche.
paper-notes-for-report = Notes pour le rapport

## Repas

paper-meals = Repas et régimes
paper-day-head = Jour
paper-meal = Repas
paper-people-head = Personnes
paper-standard = Standard
paper-no-meals = Aucun repas au programme pour l’instant
paper-please-take-care = Attention
paper-dish-labels = Étiquettes des plats
paper-diets-overlap = Une personne qui suit deux régimes compte dans les deux. N’échangez jamais un régime contre un autre sans demander.
paper-label-dishes = Étiquetez chaque plat avec les mots utilisés ici.
paper-kitchen-received = Cuisine : reçu, nom et date
paper-changes-after = Organisation : changements après cette version
paper-counts-only = Nombres seulement, aucun nom.
paper-allergy-care = { $count ->
    [one] { $count } personne a une allergie : { $what }. Couverts de service séparés ; prévenez tout de suite l’organisation si un plat change.
   *[other] { $count } personnes ont une allergie : { $what }. Couverts de service séparés ; prévenez tout de suite l’organisation si un plat change.
}
paper-other-diet = { $count ->
    [one] { $count } personne : { $what }
   *[other] { $count } personnes : { $what }
}
paper-diet-vegetarian = Végétarien
paper-diet-vegan = Végane
paper-diet-halal = Halal
paper-diet-kosher = Casher
paper-diet-no-pork = Sans porc
paper-diet-no-beef = Sans bœuf
paper-diet-no-fish = Sans poisson
paper-diet-gluten-free = Sans gluten
paper-diet-lactose-free = Sans lactose
paper-diet-no-sugar = Sans sucre
paper-diet-nut-allergy = Allergie aux noix
paper-diet-nuts = fruits à coque

## Formulaire d’avis

paper-your-day = Votre journée
paper-your-workshop = Votre atelier
paper-feedback-how = Trois minutes, sans nom. Remplissez un cercle par ligne et déposez la feuille dans la boîte à la porte.
paper-feedback-useful = Cela vous est-il utile dans votre travail ?
paper-feedback-agree = Êtes-vous d’accord ?
paper-feedback-say = J’ai pu dire ce que je voulais dire
paper-feedback-follow = J’ai pu suivre dans ma langue
paper-feedback-safe = Je me suis sentie en sécurité et à l’aise
paper-feedback-home = Qu’emportez-vous chez vous ?
paper-feedback-change = Que faut-il changer demain ?
paper-feedback-open = Une question encore ouverte
paper-scale-not = pas
paper-scale-little = un peu
paper-scale-useful = utile
paper-scale-very = très utile
paper-scale-no = non
paper-scale-rather-no = plutôt non
paper-scale-rather-yes = plutôt oui
paper-scale-yes = oui

## Indemnités

paper-allowances = Indemnités : liste de paiement
paper-slips = Indemnités : reçus
paper-days = Jours
paper-rate = Taux
paper-paid = Payé
paper-prepared-by = Préparé par
paper-approved-by = Approuvé par
paper-paid-by = Payé par
paper-allowances-note = Les montants de cette liste et des reçus viennent des mêmes chiffres, en { $currency }. Chaque personne signe son propre reçu ; gardez reçu et justificatifs dans une enveloppe par personne.
paper-slip-number = Reçu d’indemnité nº
paper-received-cash = Reçu en espèces, { $currency }
paper-signature-of-receiver = Signature
paper-identity-document = Pièce d’identité nº
paper-date-and-time = Date et heure
paper-plan-setup = Salle : { $text }
paper-plan-cue = Interprétation : { $text }
paper-plan-group = Groupe { $number }
paper-cut-drop = Laisser tomber l’étape { $step }.
paper-cut-shorten = Étape { $step } en { $minutes } minutes.
paper-cut-free = Rien : les minutes libres suffisent.
paper-cuts-before = Seules les étapes avant { $time } peuvent rattraper le retard : cette heure est fixe.
paper-minutes-before-lock = { $count ->
    [one] Il manque { $count } minute avant { $time }, heure fixe : coupez avant la séance, pas pendant.
   *[other] Il manque { $count } minutes avant { $time }, heure fixe : coupez avant la séance, pas pendant.
}
paper-lock-legend = Cette heure est fixe, quoi qu’il arrive avant.
paper-plan-free = Libre
paper-plan-runs-into = { $count ->
    [one] Les étapes précédentes dépassent cette heure de { $count } minute.
   *[other] Les étapes précédentes dépassent cette heure de { $count } minutes.
}
paper-plan-groups = En groupes :
paper-plan-group-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
paper-plan-step = l’étape { $step }
paper-plan-yes = oui
paper-packing-list = Liste du matériel
paper-packed = Prêt
paper-packed-yes = oui
paper-unit = Unité
paper-shopping-list = Liste d’achats
paper-to-buy = À acheter : sera consommé
paper-to-bring = À apporter : revient à la maison
paper-needed-for = Pour
paper-run-sheet = Conduite
paper-panel-shared = Temps partagé à parts égales
paper-running-time = Écoulé
paper-cues = Consignes
paper-panel = Panel
