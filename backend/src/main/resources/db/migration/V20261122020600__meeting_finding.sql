-- What the rules said at the time, in the words of the time; never judged again silently.
CREATE TABLE meeting_finding (
	id BINARY(16) NOT NULL,
	meeting_id BINARY(16) NOT NULL,
	invitation_id BINARY(16),
	rule_type VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	severity VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	body MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	calendar_version VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	judged_at DATETIME(6) NOT NULL,
	settled_at DATETIME(6),
	PRIMARY KEY (id),
	CONSTRAINT fk_meeting_finding_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_meeting_finding_invitation FOREIGN KEY (invitation_id) REFERENCES meeting_invitation (id)
);

CREATE INDEX ix_meeting_finding_meeting ON meeting_finding (meeting_id, settled_at);
