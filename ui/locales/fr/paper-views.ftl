# What the use cases say on paper beside the organiser's own texts.

paper-all-rooms = Toutes les salles
paper-moderator = Modération : { $name }
paper-rapporteur = Rapport : { $name }
paper-interpreter = Interprétation : { $name }
paper-in-en = En anglais
paper-in-fr = En français
paper-in-ar = En arabe
paper-in-sw = En swahili
