-- By which regulation and which rule a meeting was judged, told apart without reading words.
ALTER TABLE meeting ADD COLUMN regulation_id BINARY(16);

ALTER TABLE meeting_finding
	ADD COLUMN rule_code VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	ADD COLUMN message_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	ADD COLUMN regulation_id BINARY(16);

-- The working calendar a notice of conclusions was counted by.
ALTER TABLE conclusion_notice ADD COLUMN calendar_version INT;
