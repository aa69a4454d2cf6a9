-- Which badges a printing had on it, as they looked, so that only those that are missing are printed later.
ALTER TABLE printing ADD COLUMN badges TEXT NOT NULL DEFAULT '';
