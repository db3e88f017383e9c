CREATE TABLE meeting_paper (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	meeting_id BINARY(16) NOT NULL,
	file_id BINARY(16) NOT NULL,
	title VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	agenda_item_id BINARY(16),
	in_time BOOLEAN,
	PRIMARY KEY (id),
	CONSTRAINT fk_meeting_paper_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_meeting_paper_item FOREIGN KEY (agenda_item_id) REFERENCES meeting_agenda_item (id)
);

CREATE INDEX ix_meeting_paper_meeting ON meeting_paper (meeting_id, created_at);

CREATE INDEX ix_meeting_paper_file ON meeting_paper (file_id);
