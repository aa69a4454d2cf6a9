error-unexpected = Un problème est survenu dans Warsha : { $detail }
