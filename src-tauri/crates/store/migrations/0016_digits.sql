-- Digits on paper are a setting of the document: every desk prints the same pages.
ALTER TABLE template ADD COLUMN latin_digits INTEGER NOT NULL DEFAULT 0;
