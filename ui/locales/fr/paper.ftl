# Ce que disent les feuilles imprimées. U+00A0 devant : ; ? ! et dans les guillemets.

## Toutes les feuilles

paper-page-of = Page { $page } sur { $total }
paper-day = Jour { $day }
paper-day-of = Jour { $day } sur { $total }
paper-continued = (suite)
paper-continued-after = { $title }, suite
paper-notes = Notes
paper-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}

## Programme

paper-programme = Programme
paper-start = Début
paper-end = Fin
paper-session = Séance
paper-room = Salle
paper-leads = Animation
paper-off-programme = Hors programme
paper-online = En ligne
paper-also-online = Aussi en ligne
paper-same-time = { $count ->
    [2] Deux séances en même temps : à choisir
    [3] Trois séances en même temps : à choisir
    [4] Quatre séances en même temps : à choisir
    [5] Cinq séances en même temps : à choisir
   *[other] { $count } séances en même temps : à choisir
}
paper-no-sessions = Aucune séance prévue pour l’instant

## Feuille d’émargement

paper-attendance = Feuille d’émargement
paper-attendance-date = { $date }, jour { $day } sur { $total }
paper-attendance-session = { $session }, { $date }
paper-place = Lieu
paper-organiser = Organisation
paper-programme-line = Programme
paper-funded-by = Financé par
paper-number = Nº
paper-name = Nom
paper-name-hint = nom de famille en gras
paper-organisation = Organisation
paper-organisation-hint = ville, pays
paper-photo = Photo
paper-photo-hint = à corriger
paper-photo-yes = oui
paper-photo-ask = demander
paper-photo-no = non
paper-morning = Matin
paper-afternoon = Après-midi
paper-evening = Soir
paper-whole-day = Journée
paper-period-hint = { $from }–{ $to }, émargement
paper-session-hours = { $from }–{ $to }
paper-signature = émargement
paper-delegate-number = Délégué(e) { $number }
paper-signs-with-initials = signe par ses initiales
paper-sheet = Feuille { $sheet }
paper-printed = imprimé le { $when }
paper-signatures-on-page = Signatures sur cette page :
paper-signatures = Signatures
paper-page-number = Page { $page }
paper-page-and-total = Page { $page } et total
paper-facilitator-for = Formateur·rice / animation, { $period }
paper-facilitator = Formateur·rice / animation
paper-sheet-session = { $from }–{ $to } { $title }
paper-sheet-sessions = { $period } : { $sessions }
paper-sheet-sessions-head = Titres des séances
paper-checked-by-organiser = Vérifié par l’organisation
paper-signature-and-time = Signature et heure
paper-signature-and-date = Signature et date
paper-sign-yourself = Signez pour vous-même, une fois dans chaque colonne. Écrivez en capitales sur une ligne vide si votre nom manque.
paper-sign-why = Votre signature montre que vous étiez là. L’organisation la garde pour l’audit du bailleur et ne l’utilise pour rien d’autre. La mention photo peut changer à tout moment : écrivez oui, demander ou non à côté.
