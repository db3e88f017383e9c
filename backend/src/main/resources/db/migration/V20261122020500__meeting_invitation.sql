CREATE TABLE meeting_invitation (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	meeting_id BINARY(16) NOT NULL,
	membership_id BINARY(16),
	person_id BINARY(16),
	guest_agency_id BINARY(16),
	position INT NOT NULL,
	sent_at DATETIME(6),
	response VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	responded_at DATETIME(6),
	absence_reason VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	absence_requested_at DATETIME(6),
	absence_granted BOOLEAN,
	absence_note VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	absence_decided_at DATETIME(6),
	substitute_id BINARY(16),
	substitute_appointed_at DATETIME(6),
	opinion_text MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	opinion_submitted_at DATETIME(6),
	attendance VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	PRIMARY KEY (id),
	CONSTRAINT uq_meeting_invitation_member UNIQUE (meeting_id, membership_id),
	CONSTRAINT uq_meeting_invitation_guest UNIQUE (meeting_id, guest_agency_id),
	CONSTRAINT fk_meeting_invitation_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);

CREATE INDEX ix_meeting_invitation_person ON meeting_invitation (person_id, meeting_id);

CREATE INDEX ix_meeting_invitation_substitute ON meeting_invitation (substitute_id, meeting_id);

CREATE INDEX ix_meeting_invitation_guest ON meeting_invitation (guest_agency_id, meeting_id);
