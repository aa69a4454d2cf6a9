-- Which code a badge has becomes a fact that can be taken back, like a check-in: "given" or "withdrawn".
ALTER TABLE badge_given ADD COLUMN kind TEXT NOT NULL DEFAULT 'given';
ALTER TABLE badge_given ADD COLUMN withdraws TEXT;

-- Withdrawals that undoing the joining of two copies appended, or doing it again. They are this copy's own: joining again takes them back, and
-- no other copy reads in them that somebody was taken back.
CREATE TABLE joining_turn (
    id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
