CREATE TABLE committee (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	name VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	short_name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	assists_id BINARY(16),
	decision_notation VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	decision_issued_on DATE,
	decision_issuer VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	founding_date DATE NOT NULL,
	dissolution_date DATE,
	PRIMARY KEY (id),
	CONSTRAINT uq_committee_assists UNIQUE (assists_id),
	CONSTRAINT fk_committee_assists FOREIGN KEY (assists_id) REFERENCES committee (id)
);

CREATE INDEX ix_committee_name ON committee (name, id);
