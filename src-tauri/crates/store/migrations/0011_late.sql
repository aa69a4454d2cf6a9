-- How many minutes after the start of a period somebody who is checked in counts as late; none for nobody.
ALTER TABLE workshop ADD COLUMN late_after INTEGER DEFAULT 15;
