# Headings and values of lists that leave Warsha: spreadsheets and printed tables. The reader knows them again when the list comes back.

list-delegates = Délégués
list-number = N°
list-name = Nom complet
list-family-name = Nom de famille
list-call-name = Nom usuel
list-native-name = Nom dans son écriture
list-sex = Sexe
list-age = Âge
list-organisation = Organisation
list-acronym = Sigle
list-position = Fonction
list-country = Pays
list-city = Ville
list-delegation = Délégation
list-category = Rôle
list-status = Statut
list-mode = Participation
list-phone = Téléphone
list-email = Courriel
list-languages = Langues
list-diet = Régime alimentaire
list-access-needs = Besoins d’accès
list-arrival = Arrivée
list-arrival-time = Heure d’arrivée
list-departure = Départ
list-departure-time = Heure de départ
list-hotel-room = Chambre
list-photo-consent = Accord photo
list-note = Remarques
list-born-on = Date de naissance
list-first-timer = Première fois
list-reached-by = Joignable par
list-interpretation = Interprétation vers
list-arrival-flight = Vol d’arrivée
list-departure-flight = Vol de départ
list-pick-up = Accueil aéroport
list-passport = Passeport
list-passport-expires = Passeport valable jusqu’au
list-visa = Visa
list-invitation-letter = Lettre d’invitation
list-emergency-contact = Contact d’urgence
list-own-ticked = Oui

list-sex-female = F
list-sex-male = M
list-sex-other = Autre
list-sex-undisclosed = Non précisé

list-age-under-18 = Moins de 18 ans
list-age-18-24 = 18–24
list-age-25-34 = 25–34
list-age-35-59 = 35–59
list-age-60-plus = 60 ans et plus

list-category-participant = Participant
list-category-panellist = Panéliste
list-category-speaker = Orateur
list-category-facilitator = Facilitateur
list-category-interpreter = Interprète
list-category-staff = Équipe hôte
list-category-donor = Bailleur
list-category-government = Gouvernement
list-category-observer = Observateur

list-status-nominated = Désigné
list-status-invited = Invité
list-status-confirmed = Confirmé
list-status-visa-pending = Visa en attente
list-status-travel-booked = Voyage réservé
list-status-arrived = Arrivé
list-status-waiting = Liste d’attente
list-status-declined = Décliné
list-status-cancelled = Annulé
list-status-replaced = Remplacé

list-mode-in-person = En personne
list-mode-online = En ligne

list-photo-yes = Oui
list-photo-ask = Demander d’abord
list-photo-no = Non
list-no-group = Ailleurs

# Other lists of the screen on paper.
list-agenda = Agenda
list-arrivals = Arrivées
list-length = Minutes
list-code = N°
list-kind = Type
list-arrived-at = Arrivée à
list-arrived-late = { $time }, en retard
list-desk = Guichet
list-version = Version
list-copies = Copies
list-pages = Pages
list-sheets = Feuilles
list-day = Jour
list-clash = Conflit
list-clash-with = Avec
