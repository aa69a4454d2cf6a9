# What the use cases say on paper beside the organiser's own texts.

paper-all-rooms = All rooms
paper-moderator = Chair: { $name }
paper-rapporteur = Rapporteur: { $name }
paper-interpreter = Interpreter: { $name }
paper-in-en = In English
paper-in-fr = In French
paper-in-ar = In Arabic
paper-in-sw = In Swahili
