# Signalements, badges et lecteur à l'accueil.
check-in-answer-held = Arrêtez et appelez l’organisation
check-in-help-held = Arrivée pas encore enregistrée. Laissez entrer quand l’organisation le dit ; c’est noté à part.
check-in-flag-look = À savoir :
check-in-flag-stop = Arrêter et appeler :
check-in-print-badge = Imprimer le badge
check-in-badge-printed = { $count ->
    [one] imprimé une fois
   *[other] imprimé { $count } fois
}
check-in-badge-title = Badge : { $name }
check-in-badge-text = Code { $badge }
check-in-badge-set = Badge : imprimante, format, emplacement
check-in-badge-size = Format
check-in-badge-a6 = A6
check-in-badge-90x60 = 90 × 60 mm
check-in-badge-place = Emplacement libre
check-in-badge-place-of = { $place } sur { $places }
check-in-badge-remembered = Retenu pour cet ordinateur : désormais, un badge s’imprime aussitôt, à l’emplacement suivant de la feuille.
check-in-badge-no-printer = Cet ordinateur ne connaît aucune imprimante. Le badge s’ouvre dans le lecteur PDF ; imprimez-le depuis celui-ci.
check-in-badge-viewer = Aucune imprimante n’est réglée pour les badges : celui de { $name } est ouvert dans le lecteur PDF, à imprimer depuis celui-ci.
check-in-badge-not-taken = { $printer } n’a pas accepté le badge de { $name }. Il est ouvert dans le lecteur PDF.
check-in-badge-sent = Badge pour { $name } envoyé à { $printer }, emplacement { $place } sur { $places }
check-in-badge-again = { $count ->
    [one] Déjà imprimé une fois, { $time }
   *[other] Déjà imprimé { $count } fois, la dernière { $time }
}
check-in-badge-again-text = Le même badge encore une fois laisse aussi entrer qui a le premier. Un nouveau code rend { $badge } sans valeur.
check-in-badge-do = Imprimer
check-in-badge-same = Imprimer encore
check-in-badge-anew = Nouveau code, puis imprimer

check-in-scanner-title = Essayer le lecteur
check-in-scanner-text = Scannez le code à l’écran. Ce n’est le badge de personne.
check-in-scanner-code = Code QR : { $code }
check-in-scanner-wait = En attente du lecteur…
check-in-scanner-good = Reçu en entier
check-in-scanner-good-text = L’accueil comprend ce lecteur.
check-in-scanner-good-layout = Reçu en entier, par une autre disposition de clavier
check-in-scanner-good-layout-text = Le lecteur tape comme sur un clavier américain et cet ordinateur en utilise un autre. L’accueil lit les touches elles-mêmes : rien n’est à changer.
check-in-scanner-no-ending = Reçu, sans Entrée à la fin
check-in-scanner-no-ending-text = L’accueil attendrait la suite. Réglez le lecteur pour qu’il ajoute Entrée (son mode d’emploi a un code pour cela), ou prenez une pause pour la fin.
check-in-scanner-slow = Reçu, mais si lentement que l’on croirait une saisie
check-in-scanner-slow-text = Jusqu’à { $gap } ms entre deux touches. Réglez le lecteur sans délai entre les caractères, ou acceptez cette vitesse.
check-in-scanner-wrong = Autre chose a été reçu
check-in-scanner-wrong-text = « { $got } » n’est pas le code à l’écran. Tenez le lecteur droit et plus près, ou nettoyez sa vitre, et recommencez.
check-in-scanner-got = Reçu
check-in-scanner-layout = Clavier
check-in-scanner-layout-same = comme le lecteur
check-in-scanner-layout-other = un autre ; tapé, on lirait « { $typed } »
check-in-scanner-ending = Fin
check-in-scanner-ending-enter = Entrée ou Tab
check-in-scanner-ending-none = aucune
check-in-scanner-speed = Vitesse
check-in-scanner-speed-is = { $gap } ms au plus entre deux touches
check-in-scanner-allow-slow = Accepter cette vitesse ici
check-in-scanner-allow-pause = Prendre une pause pour la fin
check-in-scanner-set = Cet ordinateur est réglé pour un lecteur inhabituel.
check-in-scanner-usual = Revenir à l’habituel
check-in-camera = Caméra
check-in-camera-hint = Sans lecteur, la caméra peut suffire. Rien n’est envoyé ni gardé.
check-in-camera-try = Essayer la caméra
check-in-camera-stop = Arrêter
check-in-camera-read = La caméra a lu : { $text }
check-in-camera-cannot = La fenêtre de cet ordinateur ne peut ouvrir aucune caméra. Utilisez un lecteur, ou tapez le nom.
check-in-camera-none = Aucune caméra n’a été trouvée.
check-in-camera-refused = L’usage de la caméra a été refusé. Autorisez-le dans les réglages de cet ordinateur, puis réessayez.
check-in-camera-busy = Un autre programme utilise la caméra. Fermez-le, puis réessayez.

# La demi-journée comptée.
check-in-turned = Désormais compté : { $part }
check-in-pick-ended = La demi-journée du choix est finie. Désormais compté : { $part }
check-in-picked = Choisi à la main
check-in-picked-until = Choisi à la main, jusqu’à { $time }
check-in-follow-clock = Suivre l’heure

# Ce que l’on peut dire de quelqu’un à l’accueil.
check-in-more-of = Plus pour { $name }
check-in-find = Chercher
check-in-do-online = Enregistrer en ligne
check-in-excuse = Excusé
check-in-excused-not = Finalement pas excusé
check-in-came-late = Arrivé en retard
check-in-left-early = Parti avant la fin
check-in-is-online = Participe en ligne
check-in-is-here = Est dans la salle
check-in-planned-online = Attendu en ligne
check-in-group = Groupe { $group }
check-in-said-in-person = { $name } : sur place
check-in-said-online = { $name } : en ligne
check-in-said-excused = { $name } : excusé
check-in-said-none = { $name } : rien de noté
check-in-instead-who = Qui est venu
check-in-instead-new = Quelqu’un de nouveau
check-in-instead-list = Quelqu’un de la liste
check-in-instead-person = Personne
check-in-instead-person-needed = Choisissez la personne.
check-in-instead-waiting = { $name } (liste d’attente)
check-in-choose-all = Choisir les { $count }
check-in-choose-none = Ne rien choisir

check-in-trace = Trace des arrivées
check-in-trace-title = Trace de { $name }
check-in-trace-text = Tout ce qui a été noté, le plus récent d’abord. Rien n’en est jamais effacé.
check-in-trace-none = Rien n’a encore été noté.
check-in-trace-back = annulé
check-in-trace-arrived = Arrivée enregistrée
check-in-trace-let-in-again = Laissé entrer
check-in-trace-excused = Excusé
check-in-trace-absent = Absent
check-in-trace-late = Arrivé en retard
check-in-trace-on-time = À l’heure
check-in-trace-left-early = Parti avant la fin
check-in-trace-again = Vaut de nouveau
check-in-trace-withdrawn = Annulé : { $what }
check-in-way-typed = par le nom
check-in-way-scanned = scanné
check-in-way-command-line = ligne de commande
check-in-way-sheet = feuille signée
check-in-way-grid = saisi
check-in-way-walk-in = sans inscription

check-in-camera-on = La caméra lit les badges : tenez-en un devant elle.
check-in-camera-use = Lire les badges avec la caméra à cet accueil
