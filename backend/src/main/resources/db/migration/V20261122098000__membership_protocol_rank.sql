-- Where the chair's office places a member in lists; null where the post alone decides.
ALTER TABLE membership ADD COLUMN protocol_rank INT;
