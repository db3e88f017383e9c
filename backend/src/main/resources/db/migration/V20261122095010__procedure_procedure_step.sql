-- The steps of a case as they were laid down when it was opened, and who took them.
CREATE TABLE procedure_step (
	case_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	act VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	holders TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	stated BOOLEAN NOT NULL,
	taken_by_id BINARY(16),
	taken_at DATETIME(6),
	note TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	document_notation VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	PRIMARY KEY (case_id, position),
	CONSTRAINT fk_procedure_step_case FOREIGN KEY (case_id) REFERENCES procedure_case (id)
);

CREATE TABLE procedure_file (
	case_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	file_id BINARY(16) NOT NULL,
	PRIMARY KEY (case_id, position),
	CONSTRAINT fk_procedure_file_case FOREIGN KEY (case_id) REFERENCES procedure_case (id)
);

CREATE INDEX ix_procedure_file_file ON procedure_file (file_id);
