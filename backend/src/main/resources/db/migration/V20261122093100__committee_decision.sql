CREATE TABLE committee_decision (
	committee_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	effective_on DATE NOT NULL,
	decision_notation VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	decision_issued_on DATE NOT NULL,
	decision_issuer VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	other_id BINARY(16),
	former_name VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	former_short_name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	PRIMARY KEY (committee_id, position),
	CONSTRAINT fk_committee_decision_committee FOREIGN KEY (committee_id) REFERENCES committee (id)
);
