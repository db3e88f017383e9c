CREATE TABLE meeting_agenda_item (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	meeting_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	title VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	subject VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	presenter_id BINARY(16),
	decision_approved BOOLEAN,
	decision_text TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	decision_mode VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	decision_by BINARY(16),
	decision_at DATETIME(6),
	decision_base INT,
	PRIMARY KEY (id),
	CONSTRAINT fk_meeting_agenda_item_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);

CREATE INDEX ix_meeting_agenda_item_meeting ON meeting_agenda_item (meeting_id, position);
