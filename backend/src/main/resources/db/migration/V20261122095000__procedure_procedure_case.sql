-- One matter on its way through the steps of the regulation in force when it was opened.
CREATE TABLE procedure_case (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	committee_id BINARY(16) NOT NULL,
	body_id BINARY(16) NOT NULL,
	part VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	plan VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	reason VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	opened_on DATE NOT NULL,
	regulation_id BINARY(16),
	rule_code VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	title VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	content MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	opened_by_id BINARY(16) NOT NULL,
	subject_type VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	subject_id BINARY(16),
	state VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	closed_at DATETIME(6),
	closing_reason VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	PRIMARY KEY (id)
);

CREATE INDEX ix_procedure_case_committee ON procedure_case (committee_id, id);

CREATE INDEX ix_procedure_case_open ON procedure_case (committee_id, state, id);
