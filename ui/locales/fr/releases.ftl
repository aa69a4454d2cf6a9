# Les versions du programme : publication, changements, version imprimée.

release-programme = Publier le programme
release-title = Publier le programme
release-first = Rien n’a encore été publié. Une version est figée : ce que vous imprimez pour les participants porte son numéro, et Warsha vous dit ensuite ce qui a changé depuis.
release-no-changes = Rien n’a changé depuis la version { $version }.
release-changes = { $count ->
    [one] { $count } changement depuis la version { $version }
   *[other] { $count } changements depuis la version { $version }
}
release-note = Note
release-note-hint = Pourquoi une nouvelle version. Votre équipe la voit, les participants non.
release-do = Publier la version { $number }
release-done = La version { $number } du programme est publiée
release-versions = Versions
release-version = Version { $version }
release-number-desk = { $number } ({ $desk })
release-shared = Deux postes ont publié le même numéro chacun de leur côté. Les deux versions sont gardées ; le poste est indiqué à côté du numéro.
release-made = { $moment }, { $desk }
release-sessions = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}
release-show-changes = Ce qui a changé avec la version { $version }
release-first-version = La première version.
release-same = Identique à la version précédente.
release-state = Version { $version }
release-state-changed = Version { $version }, modifiée depuis
release-state-hint = { $count ->
    [0] L’agenda est tel que publié le { $date }.
    [one] { $count } changement depuis la version { $version } du { $date }. Choisissez pour le voir.
   *[other] { $count } changements depuis la version { $version } du { $date }. Choisissez pour les voir.
}
release-none = Pas encore publié
release-print-changes = Imprimer la feuille des changements
release-internal = Équipe seulement

## Les changements, en phrases. La seconde forme suit une première sur la même séance.

difference-new = Nouveau : { $title }, { $when }
    .also = nouveau : { $when }
difference-cancelled = { $title } est annulé ; c’était prévu { $when }
    .also = annulé ; c’était prévu { $when }
difference-moved = { $title } passe de { $from } à { $to }
    .also = passe de { $from } à { $to }
difference-room = { $title } a lieu dans { $place } et non dans { $old }
    .also = dans { $place } et non dans { $old }
difference-room-given = { $title } a lieu dans { $place }
    .also = dans { $place }
difference-room-lost = { $title } n’a plus lieu dans { $old } ; le lieu n’est pas décidé
    .also = plus dans { $old } ; le lieu n’est pas décidé
difference-longer = { $title } dure { $minutes } min de plus, jusqu’à { $end }
    .also = { $minutes } min de plus, jusqu’à { $end }
difference-shorter = { $title } dure { $minutes } min de moins, jusqu’à { $end }
    .also = { $minutes } min de moins, jusqu’à { $end }
difference-renamed = { $old } s’appelle maintenant { $title }
    .also = s’appelait { $old }
difference-leads = { $title } est maintenant animé par { $leads }
    .also = maintenant animé par { $leads }
difference-no-leads = Personne n’est plus nommé pour animer { $title }
    .also = personne n’est plus nommé pour l’animer
difference-language = { $title } est maintenant en { $languages }
    .also = maintenant en { $languages }
difference-interpreted = { $title } est maintenant interprété
    .also = maintenant interprété
difference-not-interpreted = { $title } n’est plus interprété
    .also = n’est plus interprété
difference-online = { $title } a lieu uniquement en ligne
    .also = uniquement en ligne
difference-hybrid = { $title } peut aussi être suivi en ligne
    .also = peut aussi être suivi en ligne
difference-in-person = { $title } a lieu uniquement sur place
    .also = uniquement sur place
difference-link = { $title } a un nouveau lien pour les personnes en ligne
    .also = nouveau lien pour les personnes en ligne
difference-carries = { $count ->
    [one] ce qu’elle contient suit
   *[other] les { $count } séances qu’elle contient suivent
}
difference-and = { $first } ; { $then }
difference-place = { $time }, { $place }
difference-span = { $start } à { $end }
difference-list-comma = {", "}

language-name-ar = arabe
language-name-en = anglais
language-name-es = espagnol
language-name-fr = français
language-name-pt = portugais
language-name-sw = swahili

## Sur papier

paper-version = Version { $version }
paper-version-changed = Version { $version }, modifiée depuis

## Pendant l’événement

now-strip = Où en est la journée
now-on = Maintenant
now-next = Ensuite
now-start = Commencer
now-start-session = Commencer { $title }
now-done = Terminé
now-done-session = { $title } est terminé
now-began = commencé à { $time }
now-left = encore { $count } min
now-over = { $count } min de dépassement
now-early = finit { $count } min plus tôt
now-expected-late = finira { $count } min en retard
now-waiting = pas commencé, { $count } min de retard
now-in = dans { $duration }
now-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
now-nothing = Rien en ce moment
now-day-done = Plus rien aujourd’hui
now-run-late = { $minutes } min de retard : décaler la suite
now-started = { $title } a commencé à { $time }
now-ended = { $title } s’est terminé à { $time }
actual-times = En réalité
actual-began = Début
actual-ended = Fin
actual-backwards = La séance ne peut pas s’être terminée avant d’avoir commencé.
actual-over = { $count } min de plus
actual-under = { $count } min de moins
actual-as-planned = comme prévu

print-choice-version = Version
print-choice-version-fitting = Selon le lecteur
print-choice-version-released = Telle que publiée
print-choice-version-working = L’agenda de travail
