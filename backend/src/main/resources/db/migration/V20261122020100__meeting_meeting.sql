CREATE TABLE meeting (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	committee_id BINARY(16) NOT NULL,
	state VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	is_extended BOOLEAN NOT NULL,
	title VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	content TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	starts_at DATETIME(6) NOT NULL,
	ends_at DATETIME(6),
	place VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	proposed_by BINARY(16),
	proposer_id BINARY(16),
	proposal_reason VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	proposed_at DATETIME(6),
	session_year INT,
	session_number INT,
	convoked_by BINARY(16),
	convoked_at DATETIME(6),
	dispatch_deadline DATETIME(6),
	calendar_version VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	presiding_id BINARY(16),
	opened_at DATETIME(6),
	closed_at DATETIME(6),
	cancelled_reason VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	PRIMARY KEY (id),
	CONSTRAINT uq_meeting_session UNIQUE (committee_id, session_year, session_number),
	CONSTRAINT fk_meeting_committee FOREIGN KEY (committee_id) REFERENCES committee (id)
);

CREATE INDEX ix_meeting_committee ON meeting (committee_id, starts_at, id);

CREATE INDEX ix_meeting_start ON meeting (starts_at, id);

CREATE INDEX ix_meeting_proposer ON meeting (proposer_id);
