# Le centre d’impression.
print-title = Centre d’impression
print-subtitle = Tout se fait sur cet ordinateur. N’importe quelle imprimante convient.
print-list = Ce qui peut être imprimé
print-group-programme = Programme
print-group-venue = Sur place
print-programme = Programme
print-attendance = Feuilles d’émargement
print-changed = Modifié
print-pages-short = { $pages } p.
print-preview = Aperçu
print-preview-of = Pages : { $name }
print-page-shown = { $name }, page { $page } sur { $pages }
print-page-of = Page { $page } sur { $pages }
print-page-before = Page précédente
print-page-after = Page suivante
print-smaller = Plus petit
print-larger = Plus grand
print-nothing-overflows = Rien ne déborde
print-remarks = { $count ->
    [one] { $count } point à regarder
   *[other] { $count } points à regarder
}
print-uncovered = « { $text } » contient des caractères qu’aucune police fournie ne peut imprimer : { $characters }
print-overflow-compact = { $what } : resserré pour tenir sur une page.
print-overflow-second-language-left-out = { $what } : la seconde langue est omise pour tenir sur une page.
print-overflow-next-page = { $what } : continue sur une deuxième page.
print-overflow-small-type = { $what } : composé en plus petit pour tenir.
print-overflow-over-the-edge = { $what } : ne tient pas. Raccourcissez.
print-failed = Ces pages ne peuvent pas être faites
print-options = Réglages d’impression
print-language = Langue
print-language-en = Anglais
print-language-fr = Français
print-language-ar = Arabe
print-language-both = Les deux
print-side-by-side = Côte à côte
print-made-for = Destiné à
print-audience-organisers = Organisateurs
print-audience-participants = Participants
print-audience-facilitators = Facilitateurs
print-audience-public = Public
print-hint-organisers = Montre tout, même les séances réservées aux organisateurs.
print-hint-participants = Masque les séances réservées aux organisateurs. Les personnes protégées figurent sous leur alias.
print-hint-facilitators = Masque les séances réservées aux organisateurs. Les personnes protégées figurent sous leur alias.
print-hint-public = Masque les séances réservées aux organisateurs. Les personnes protégées figurent sous leur alias.
print-paper = Papier
print-days = Jours
print-day = Jour { $day }
print-large = Gros caractères
print-notes = Lignes pour les notes
print-withheld = { $count ->
    [one] Une personne protégée n’est pas nommée ici.
   *[other] { $count } personnes protégées ne sont pas nommées ici.
}
print-print = Imprimer
print-save = Enregistrer le PDF
print-saved = Enregistré sous { $path }
print-open = Ouvrir
print-opened = Ouvert pour l’impression
print-overflow-tall-row = { $what } : la ligne s’agrandit pour que rien ne soit coupé.
print-overflow-left-out = { $what } : laissés de côté, faute de place.
print-overflow-shortened = { $what } : un texte est raccourci pour tenir.
print-choice-payment-list = Liste de paiement
print-choice-sessions = Séances
print-choice-since = Changements depuis la version
print-choice-since-hint = Laissez vide pour la dernière diffusion.
print-choice-slips = Reçus à signer
print-group-people = Personnes
print-group-afterwards = Après
print-booklet = Livret du programme
print-at-a-glance = En un coup d’œil
print-day-grid = Grille de la journée
print-changes = Feuille des changements
print-delegates = Liste des participants
print-session-plan = Guide de l’animateur
print-meals = Repas
print-transport = Liste des transports
print-rooming = Liste des chambres
print-feedback = Questionnaire d’évaluation
print-allowances = Indemnités
print-allowance-slips = Reçus d’indemnités
print-table = Liste
print-audience-hotel = Hôtel et transport
print-audience-donor = Bailleur
print-audience-security = Sécurité
print-hint-hotel = Noms, jours et chambres. Ni organisation, ni téléphone.
print-hint-donor = Les personnes protégées figurent sous leur pseudonyme.
print-hint-security = Montre tout, y compris les personnes protégées.
print-paper-a4 = A4
print-paper-letter = Letter
print-paper-a3 = A3
print-fold = Pliage
print-fold-none = Aucun
print-fold-a5 = Livret A5
print-cut-marks = Lignes de coupe
print-save-ink = Économiser l’encre
print-black = Noir uniquement
print-both-sides = Recto verso
print-copies = Exemplaires
print-printer = Imprimante
print-viewer = Ouvrir dans le lecteur PDF
print-who-sees = Qui voit quoi
print-who-text = Ces pages sont destinées à : { $audience }.
print-who-alias = figure sous le nom { $alias }
print-who-number = figure par son numéro seul ; aucun pseudonyme n’a été convenu
print-who-full = Vrai nom, organisation et origine
print-who-hidden = Pseudonyme seul, sans organisation, ville ni pays
print-zoom = { $percent } %
print-nothing = Rien à imprimer pour l’instant
print-nothing-text = { $name } : disponible dès que l’atelier contient de quoi l’établir.
print-making = Préparation des pages…
print-all-pages = Toutes les pages
print-none-short = rien encore
print-save-all = Tout enregistrer en PDF
print-saved-all = { $count ->
    [one] { $count } fichier enregistré dans { $path }
   *[other] { $count } fichiers enregistrés dans { $path }
}
print-sheets = { $sheets ->
    [one] { $sheets } feuille { $paper }
   *[other] { $sheets } feuilles { $paper }
}
print-sent = { $sheets ->
    [one] Envoyé à { $printer } : { $sheets } feuille
   *[other] Envoyé à { $printer } : { $sheets } feuilles
}
print-pack-sheets = { $sheets ->
    [one] { $sheets } feuille
   *[other] { $sheets } feuilles
}
print-pack = Imprimer le dossier du jour { $day }
print-pack-title = Dossier du jour { $day }
print-pack-text = Tout ce qu’il faut ce jour-là, dans l’ordre d’impression.
print-pack-day = Pour quel jour
print-pack-job = { $copies ->
    [one] { $copies } exemplaire de { $pages } p.
   *[other] { $copies } exemplaires de { $pages } p.
}
print-pack-nothing = Il n’y a encore rien à imprimer pour ce jour.
print-pack-sum = Feuilles de papier au total : { $sheets }
print-pack-save = Enregistrer en un seul PDF
print-pack-print = Imprimer sur { $printer }
print-pack-sent = { $count ->
    [one] { $count } impression envoyée à { $printer }
   *[other] { $count } impressions envoyées à { $printer }
}
print-log = Impressions faites
print-log-text = Les plus récentes d’abord. Chacune peut être refaite à l’identique.
print-log-empty = Rien n’a encore été imprimé
print-log-empty-text = Tout ce que vous imprimez ou enregistrez en PDF est noté ici.
print-log-what = Quoi
print-log-when = Quand
print-log-how-much = Combien
print-log-again = Refaire
print-log-version = version { $version }
print-log-copies = { $copies } × { $pages } p.
print-choice-leads = Noms des intervenants
print-choice-online = Lien et heure en ligne
print-choice-blanks = Exemplaires vides, pour les personnes hors liste
print-choice-blanks-hint = Laissez vide pour un cinquième de la liste.
print-choice-sheet_of = Ce qui est émargé
print-choice-sheet_of-counted = Ce qui compte
print-choice-sheet_of-morning = Les matins seuls
print-choice-sheet_of-afternoon = Les après-midis seuls
print-choice-sheet_of-evening = Les soirs seuls
print-choice-sheet_of-sessions = Une feuille par séance
print-choice-sheet_of-hint = Séances : celles que vous choisissez, sinon celles qui sont comptées une à une.

print-this-list = Imprimer cette liste
print-list-named = Imprimer : { $name }
print-list-columns = Colonnes
print-packing-list = Liste du matériel
print-shopping-list = Liste d’achats
print-run-sheet = Conduite
print-badges-before = { $count ->
    [one] { $count } badge de cette série a déjà été imprimé, { $time }
   *[other] { $count } badges de cette série ont déjà été imprimés, en dernier { $time }
}
print-badges-before-text = Un deuxième badge au même code laisse entrer une deuxième personne.
print-badges-only-missing = Seulement ceux pas encore imprimés
