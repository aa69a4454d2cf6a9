# Ce que dit la ligne de commande.

cli-new = { $path } créé : { $title }
cli-sample = Atelier d’exemple { $path } créé
cli-copy = Copié vers { $path }
cli-print = { $count ->
    [one] { $path } écrit, { $count } page
   *[other] { $path } écrit, { $count } pages
}
cli-export = { $count ->
    [one] { $path } écrit, { $count } personne
   *[other] { $path } écrit, { $count } personnes
}
cli-info = { $delegates } délégués, { $sessions } séances, { $clashes } conflits
cli-by-country = Par pays
cli-by-organisation = Par organisation
cli-by-kind = Séances par type
cli-by-period = Présents par demi-journée
cli-not-known = non connu
cli-clashes = { $count ->
    [0] Aucun conflit.
    [one] { $count } conflit.
   *[other] { $count } conflits.
}
cli-read = { $count ->
    [one] { $count } ligne lue, rien n’est écrit.
   *[other] { $count } lignes lues, rien n’est écrit.
}
cli-imported = { $added } ajoutés, { $updated } mis à jour, { $left } laissés de côté.
cli-problem = Ligne { $row } : { $problem }
cli-answer-checked-in = Arrivée enregistrée à { $time } : { $name }
cli-answer-already-in = Déjà arrivé à { $time } : { $name }
cli-answer-several-found = Plusieurs personnes correspondent à « { $text } ». Précisez le nom, ou donnez le numéro :
cli-answer-nobody-found = Personne sur la liste ne correspond à « { $text } ».
cli-answer-unknown-badge = Aucun badge de cet atelier ne porte le code { $text }.
cli-answer-revoked-badge = Le badge { $text } a été remplacé par un plus récent : { $name }
cli-answer-other-workshop = Le badge { $text } est d’un autre atelier.
cli-answer-declined = { $name } a décliné ou a été remplacé. Utilisez --anyway pour laisser entrer la personne.
cli-answer-not-on-list = { $name } est sur la liste d’attente. Utilisez --anyway pour laisser entrer la personne.
