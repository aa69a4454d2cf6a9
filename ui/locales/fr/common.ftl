# Les mots de tous les écrans.
app-name = Warsha

action-undo = Annuler
action-redo = Rétablir
action-close = Fermer
action-cancel = Abandonner
action-clear = Effacer
action-save = Enregistrer
action-add = Ajouter
action-remove = Retirer
action-open = Ouvrir
action-next = Suivant
action-previous = Précédent
action-back = Retour
action-continue = Continuer
action-more = Plus
action-show-all = Tout afficher : { $what }

format-comma = { ", " }
format-minutes = { $count } min
format-hours = { $hours } h
format-hours-minutes = { $hours } h { $minutes }

combobox-none = Rien ne correspond
combobox-keep = Garder « { $text } »
date-pick = Choisir un jour : { $what }
date-previous-month = Mois précédent
date-next-month = Mois suivant
field-optional = facultatif

seats-count = { $total ->
    [one] { $total } personne
   *[other] { $total } personnes
}
seats-label = { $total } sur { $target }

file-workshop = Atelier Warsha

kind-registration = Accueil
kind-opening = Ouverture
kind-plenary = Plénière
kind-panel = Panel
kind-presentation = Présentation
kind-reflective-space = Espace de réflexion
kind-workshop = Atelier
kind-working-group = Groupe de travail
kind-break = Pause
kind-meal = Repas
kind-wellness = Bien-être
kind-visit = Visite
kind-social = Convivialité
kind-evaluation = Évaluation
kind-internal = Organisation
kind-closing = Clôture
kind-other = Autre
