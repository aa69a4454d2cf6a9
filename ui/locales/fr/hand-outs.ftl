# Ce qui est remis à l'accueil contre signature ; signalements, badges et lecteur à l'accueil.
hand-out-kind-headset = Casque
hand-out-kind-kit = Kit
hand-out-kind-sim = Carte SIM
hand-out-kind-allowance = Enveloppe d’indemnité
hand-out-kind-badge = Badge
hand-out-kind-group = Groupe
hand-out-kind-other = Autre chose
hand-out-for-everybody = Toutes les personnes sur place
hand-out-for-interpretation = Qui a besoin d’interprétation
hand-out-for-categories = Selon le rôle
hand-out-given-at = remis { $time }
hand-out-returned-at = rendu { $time }
hand-out-piece = n° { $number }
hand-out-channel = { $channel }
hand-out-register = Registre des remises
hand-out-signature = Signature
hand-out-register-not-given = Registre des remises : à remettre
hand-out-register-not-back = Registre des remises : à rendre

hand-out-title = Remises
hand-out-on-card = À remettre
hand-out-give = Remettre : { $thing }
hand-out-give-headset = Donner un casque : { $language }
hand-out-give-short = Remettre
hand-out-give-named = Remettre : { $thing }, { $name }
hand-out-has = { $thing } { $time }
hand-out-has-piece = { $thing } { $number }, { $time }
hand-out-has-channel = { $piece }, canal { $channel }, { $time }
hand-out-came-back = { $thing } rendu { $time }
hand-out-take-back = Rendu
hand-out-take-back-of = { $thing } : rendu
hand-out-undo-of = Annuler { $thing }
hand-out-number = Numéro inscrit dessus
hand-out-channel-label = Canal ou langue
hand-out-also = { $name } a aussi le numéro { $number }
hand-out-said-given = { $thing } : remis
hand-out-said-returned = { $thing } : rendu
hand-out-said-withdrawn = { $thing } : retiré du registre
hand-out-key-hint = Alt et le chiffre remet, reprend et remet encore ; Alt 0 annule la dernière remise.

hand-out-register-text = Ce qui a été remis à l’accueil, et ce qui reste à remettre ou à rendre.
hand-out-show = Afficher
hand-out-show-all = Tout le monde
hand-out-show-not-given = À remettre
hand-out-show-not-back = À rendre
hand-out-which-thing = Objet
hand-out-every-thing = Tous les objets
hand-out-sum = { $given } remis, { $missing } à remettre
hand-out-sum-back = { $count ->
    [one] { $count } à rendre
   *[other] { $count } à rendre
}
hand-out-none-title = Rien n’est encore à remettre
hand-out-none-text = Indiquez ce que les gens reçoivent à l’accueil : cela figure alors sur chaque fiche et se signe ici.
hand-out-start-usual = Commencer avec l’habituel
hand-out-nobody = Personne dans cette liste.
hand-out-rows = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
hand-out-export = Exporter
hand-out-print = Imprimer pour signature
hand-out-exported = { $count ->
    [one] { $count } ligne écrite
   *[other] { $count } lignes écrites
}
hand-out-tab-register = Registre
hand-out-tab-things = Objets à remettre
hand-out-thing-name = Nom
hand-out-thing-name-hint = Vide : le nom de son type.
hand-out-thing-kind = Type
hand-out-thing-for = Pour
hand-out-thing-roles = Rôles
hand-out-thing-numbered = Porte un numéro
hand-out-thing-returns = À rendre
hand-out-thing-add = Ajouter un objet
hand-out-thing-remove = Retirer { $thing } de la liste
hand-out-thing-name-needed = Dites ce que c’est.
hand-out-saved = Liste enregistrée

print-register = Registre des remises
print-choice-which = Personnes
print-choice-which-all = Toutes celles qui reçoivent quelque chose
print-choice-which-not_given = Celles qui ne l’ont pas encore reçu
print-choice-which-not_back = Celles qui ne l’ont pas rendu
print-choice-item = Objet
