# Ce que disent le livret du programme et les grilles horaires.

## Grilles horaires

grid-at-a-glance = Aperçu du programme
grid-legend = Côte à côte : en même temps. Gris : pauses. Tirets : hors programme.
grid-until = jusqu’à { $time }
grid-elsewhere = Ailleurs
grid-day-theme = Jour { $day } : { $theme }
grid-take-down = { $version }. Retirez les anciennes versions.
grid-changes-announced = Les changements après cette version sont annoncés à l’accueil.
grid-part-of = { $whole } : { $part }
grid-seats = { $count ->
    [one] { $count } place
   *[other] { $count } places
}

## Couverture

booklet-weekday-day = { $weekday } { $day }
booklet-programme-named = Programme { $name }

## Bienvenue

booklet-welcome = Bienvenue
booklet-welcome-to = Bienvenue à { $place }
booklet-objectives = Objectifs
booklet-who-is-coming = Qui participe
booklet-delegation = Délégation
booklet-one-dot = Un point est une personne
booklet-target = Prévues
booklet-coming = Présentes
booklet-difference = + / –
booklet-total = Total
booklet-others = Autres
booklet-not-counted-rule = { $count ->
    [one] Une autre personne, qui facilite, interprète ou est invitée, se joint à nous ; elle n’est pas comptée dans les { $total }.
   *[other] { $count } autres personnes, qui facilitent, interprètent ou sont invitées, se joignent à nous ; elles ne sont pas comptées dans les { $total }.
}

## Séances

booklet-sessions = Séances
booklet-the-sessions = Les séances
booklet-short-day-time = { $day } { $time }
booklet-outcomes = Résultats du programme : { $outcomes }

## Personnes

booklet-delegates = Délégations
booklet-delegates-counted = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}{ $organisations ->
    [0] { "" }
    [one] { " " }de { $organisations } organisation
   *[other] { " " }de { $organisations } organisations
}{ $guests ->
    [0] .
    [one] , et { $guests } personne invitée.
   *[other] , et { $guests } personnes invitées.
}
booklet-delegates-not-public = Cette liste est réservée aux participantes et participants. Merci de ne pas la publier.
booklet-name-withheld = Nom non publié à la demande de la personne
booklet-city = Ville

## Informations pratiques

booklet-practical = Informations pratiques
booklet-help = Aide
booklet-help-number = À toute heure
booklet-internet = Internet
booklet-network = Réseau
booklet-password = Mot de passe
booklet-photographs = Photographies
booklet-photographs-look = Regardez le badge avant de prendre une photo.
booklet-photographs-yes = Oui, photos bienvenues
booklet-photographs-ask = Demandez-moi à chaque fois
booklet-photographs-no = Pas de photos, s’il vous plaît

## Dos

booklet-organised-by = Organisation et accueil
booklet-part-of-programme = Dans le cadre du programme
booklet-with = Avec
booklet-made-with = Réalisé avec Warsha
booklet-disclaimer = Le contenu de ce programme relève de la responsabilité de l’organisation et ne reflète pas nécessairement le point de vue du bailleur.
