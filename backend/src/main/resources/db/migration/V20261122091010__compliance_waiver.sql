CREATE TABLE waiver (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	committee_id BINARY(16) NOT NULL,
	measure VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	case_key VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	case_label VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	case_date DATE NOT NULL,
	reason VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	document_notation VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	basis VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	waived_by_id BINARY(16) NOT NULL,
	revoked_by_id BINARY(16),
	revoked_at DATETIME(6),
	revocation_reason VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	PRIMARY KEY (id),
	CONSTRAINT fk_waiver_committee FOREIGN KEY (committee_id) REFERENCES committee (id)
);

CREATE INDEX ix_waiver_committee ON waiver (committee_id, case_date, id);

CREATE INDEX ix_waiver_case ON waiver (committee_id, case_key);
