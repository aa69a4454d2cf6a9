app-loading = Chargement

nav-label = Écrans
nav-group-plan = Préparer
nav-group-venue = Sur place
nav-group-paper = Sur papier
nav-agenda = Agenda
nav-plans = Fiches de séance
nav-delegations = Délégations
nav-check-in = Accueil
nav-attendance = Présences
nav-print = Impressions
nav-settings = Réglages de l’atelier
nav-start = Démarrage
nav-offline = Sur cet ordinateur. Internet n’est pas nécessaire.
nav-show = Afficher la barre latérale
nav-hide = Réduire la barre latérale

menu-save-copy = Enregistrer une copie…
menu-close-workshop = Fermer cet atelier

save-saved = Tout est enregistré
save-saved-at = Tout est enregistré { $time }
save-saving = Enregistrement…
save-retrying = Non enregistré, nouvel essai
save-read-only = Copie en lecture seule
save-copy-done = Copie enregistrée : { $path }

undo-named = Annuler : { $what }
undo-nothing = Rien à annuler
redo-named = Rétablir : { $what }
redo-nothing = Rien à rétablir

palette-title = Recherche et commandes
palette-placeholder = Chercher ou lancer une commande
palette-recent = Récents
palette-found = Dans cet atelier
palette-commands = Commandes
palette-nothing = Rien ne correspond à « { $text } »
palette-go-to = Aller à : { $screen }
palette-theme-light = Thème clair
palette-theme-dark = Thème sombre
palette-language = Langue : { $language }
undo-done = Annulé : { $what }
redo-done = Rétabli : { $what }
