-- working sessions are counted by themselves, so the first of a year stands beside the first meeting of that year
ALTER TABLE meeting
	ADD COLUMN is_working_session BOOLEAN GENERATED ALWAYS AS (kind = 'WORKING_SESSION') STORED;

ALTER TABLE meeting DROP INDEX uq_meeting_session;

ALTER TABLE meeting
	ADD CONSTRAINT uq_meeting_session UNIQUE (committee_id, session_year, is_working_session, session_number);
