-- Which place of a session a period is of, so that a session held twice is counted twice; none for half-days and days, and for sessions
-- of older documents until their agenda is next looked at. And whether somebody set the times of a period, which the agenda then leaves.
ALTER TABLE attendance_period ADD COLUMN placement TEXT;
ALTER TABLE attendance_period ADD COLUMN own_times INTEGER NOT NULL DEFAULT 0;
