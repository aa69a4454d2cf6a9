# What could not be done and what helps. One line for each code of the api.
error-unexpected = Something went wrong inside Warsha: { $detail }
