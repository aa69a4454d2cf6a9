start-tagline = Préparez un atelier, menez-le sur place et imprimez-le, avec ou sans internet.
start-new = Nouvel atelier
start-new-text = Titre, lieu et jours
start-open = Ouvrir un fichier
start-open-text = Sur le disque ou une clé USB
start-sample = Essayer l’exemple
start-sample-text = Un échange de quatre jours, sans risque
start-promise = Un atelier est un fichier sur votre ordinateur. Rien n’est jamais envoyé.
start-continue = Continuer
start-recent = Récents
start-find = Chercher un atelier
start-none-found = Aucun atelier ne correspond à « { $text } »
start-documents = Documents
start-opened = Ouvert le { $when }
start-open-named = Ouvrir { $title }
start-more = Plus sur { $title }
start-forget = Retirer de cette liste
start-forget-hint = Le fichier reste où il est
start-look-for-it = Le chercher
start-file-gone = { $folder }, absent pour le moment
start-protected = Phrase secrète
start-when-soon = { $days ->
    [1] Commence demain
   *[other] Commence dans { $days } jours
}
start-when-ahead = Dans { $days } jours
start-when-now = Jour { $days } aujourd’hui
start-when-past = Passé
start-people = { $count ->
    [one] personne
   *[other] personnes
}
start-people-target = { $count ->
    [one] personne, cible { $target }
   *[other] personnes, cible { $target }
}
start-sessions = { $count ->
    [one] séance
   *[other] séances
}
start-clashes = { $count ->
    [one] conflit
   *[other] conflits
}
start-missing = informations manquantes
start-first-title = Vos ateliers seront listés ici
start-first-text = Commencez par les dates et les salles. Vous pourrez ajouter les personnes depuis un tableau, et imprimer à tout moment.
start-fact-minutes = Les minutes d’abord
start-fact-minutes-text = Donnez une durée à chaque séance. Les heures suivent, les séances épinglées restent.
start-fact-targets = Des cibles par lieu
start-fact-targets-text = Chaque délégation face à sa cible, au-dessus ou en dessous.
start-fact-paper = Un papier fidèle
start-fact-paper-text = Feuilles et programme viennent des mêmes données.
language-choose = Langue : { $language }

new-title = Nouvel atelier
new-text = Tout peut être changé plus tard.
new-basis = Partir de
new-basis-empty = Un atelier vide
new-basis-earlier = Un atelier précédent
new-earlier-which = Atelier précédent
new-earlier-other = Choisir un fichier…
new-earlier-pick = De quel atelier le nouveau est-il tiré ?
new-earlier-none = Aucun atelier n’a encore été ouvert sur cet ordinateur. Choisissez son fichier.
new-earlier-passphrase = Phrase secrète de l’atelier précédent
new-earlier-passphrase-hint = Le nouveau reçoit la même.
new-earlier-along = Ce qui est repris
new-earlier-always = Les salles, les séances, vos types, les résultats, les thèmes des jours, les organisations, les délégations avec leurs cibles et vos champs le sont toujours.
new-earlier-times = Heures, salles et épingles des séances
new-earlier-leads = Noms des intervenants, sauf ceux qui sont protégés
new-earlier-paper = Logos, couleurs et textes pour le papier
new-earlier-behind = Les arrivées, les versions et les liens restent dans l’ancien, comme tout ce qui touche au voyage et au séjour des personnes. Son fichier est seulement lu.
new-people = Qui est repris
new-people-none = Personne
new-people-attended = Les présents
new-people-chosen = Personnes choisies
new-people-none-text = La liste des personnes commence vide.
new-people-attended-text = { $count ->
    [0] Personne n’y a été enregistré à l’accueil.
    [one] Une personne y a été enregistrée à l’accueil.
   *[other] { $count } personnes y ont été enregistrées à l’accueil.
}
new-people-chosen-text = { $count } sur { $all } choisies
new-people-missing = Cochez au moins une personne.
new-people-find = Chercher par nom, organisation ou pays
new-people-all = Toutes celles affichées
new-people-nobody-found = Personne ne correspond.
new-people-more = { $count ->
    [one] Encore une. Tapez une partie du nom.
   *[other] Encore { $count }. Tapez une partie du nom.
}
new-people-status = Leur statut au départ
new-earlier-title-hint = Vide : le titre précédent est gardé.
new-earlier-dates = Toutes les dates suivent : du { $first } au { $last }.
new-name = Titre
new-language = Sa langue
new-second-name = Titre dans une deuxième langue
new-second-language = Deuxième langue
new-from = Premier jour
new-to = Dernier jour
new-date-missing = Choisissez un jour.
new-days = { $count ->
    [one] Un jour :
   *[other] { $count } jours :
}
new-place = Ville
new-place-hint = Elle figure à côté des dates sur chaque page.
new-venue = Lieu
new-zone = Fuseau horaire du lieu
new-zone-hint = Tapez une ville, par exemple Kampala.
new-where = Le fichier
new-where-title = Où enregistrer l’atelier
new-where-later = Vous choisirez l’endroit à la création
new-where-change = Changer…
new-file-name = Nouvel atelier
new-protect = Protéger par une phrase secrète
new-protect-hint = Avec elle, personne ne lit le fichier sans la connaître, même sur une clé perdue.
new-create = Créer l’atelier
new-busy = Création…

passphrase-label = Phrase secrète
passphrase-again = La même, encore une fois
passphrase-hint = Quatre mots simples se retiennent bien et se devinent mal.
passphrase-strength-short = Trop courte : huit lettres ou plus.
passphrase-strength-fair = Correcte. Un mot de plus la rend solide.
passphrase-strength-good = Solide.
passphrase-different = Les deux ne sont pas pareilles.
passphrase-lost = Si elle est perdue, plus personne ne peut ouvrir le fichier. Notez-la et gardez-la loin du fichier.

unlock-title = Cet atelier est protégé
unlock-text = { $file } s’ouvre avec sa phrase secrète.
unlock-hint = Les majuscules et les espaces comptent.
unlock-wrong = Cette phrase secrète n’ouvre pas ce fichier. Vérifiez les majuscules, les espaces et le clavier.
unlock-busy = Ouverture…
in-use-title = Déjà ouvert
in-use-line = { $file } est ouvert dans une autre fenêtre ou sur un autre ordinateur.
in-use-text = Fermez-le là-bas pour travailler ici, ou consultez-le sans rien changer.
in-use-read = Ouvrir en lecture
