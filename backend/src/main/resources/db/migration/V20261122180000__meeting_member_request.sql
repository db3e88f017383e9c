ALTER TABLE meeting ADD COLUMN by_request BOOLEAN;

UPDATE meeting SET by_request = FALSE WHERE proposed_by IS NOT NULL;

CREATE TABLE meeting_request (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	meeting_id BINARY(16) NOT NULL,
	person_id BINARY(16) NOT NULL,
	PRIMARY KEY (id),
	CONSTRAINT uq_meeting_request UNIQUE (meeting_id, person_id),
	CONSTRAINT fk_meeting_request_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
	INDEX ix_meeting_request_person (person_id)
);
