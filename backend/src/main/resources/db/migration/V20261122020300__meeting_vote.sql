CREATE TABLE meeting_vote (
	agenda_item_id BINARY(16) NOT NULL,
	membership_id BINARY(16) NOT NULL,
	choice VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	cast_at DATETIME(6) NOT NULL,
	recorded_by BINARY(16) NOT NULL,
	PRIMARY KEY (agenda_item_id, membership_id),
	CONSTRAINT fk_meeting_vote_item FOREIGN KEY (agenda_item_id) REFERENCES meeting_agenda_item (id)
);
