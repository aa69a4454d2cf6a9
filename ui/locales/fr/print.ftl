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
print-rooms = Salles
print-leads = Noms des intervenants
print-large = Gros caractères
print-notes = Lignes pour les notes
print-blank-rows = Lignes vides pour les noms absents de la liste
print-blank-rows-hint = Laissez vide pour un cinquième de la liste.
print-withheld = { $count ->
    [one] Une personne protégée n’est pas nommée ici.
   *[other] { $count } personnes protégées ne sont pas nommées ici.
}
print-sheets = { $sheets ->
    [one] { $pages } pages, { $sheets } feuille recto verso
   *[other] { $pages } pages, { $sheets } feuilles recto verso
}
print-print = Imprimer
print-save = Enregistrer le PDF
print-saved = Enregistré sous { $path }
print-open = Ouvrir
print-opened = Ouvert pour l’impression
print-overflow-tall-row = { $what } : la ligne s’agrandit pour que rien ne soit coupé.
print-choice-payment-list = Liste de paiement
print-choice-sessions = Séances
print-choice-since = Changements depuis la version
print-choice-since-hint = Laissez vide pour la dernière diffusion.
print-choice-slips = Reçus à signer
