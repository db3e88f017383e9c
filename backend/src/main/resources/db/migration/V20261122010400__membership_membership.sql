CREATE TABLE membership (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	committee_id BINARY(16) NOT NULL,
	person_id BINARY(16) NOT NULL,
	post VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	on_behalf_of_id BINARY(16),
	public_office VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	capacity VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	source VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	valid_from DATE NOT NULL,
	valid_to DATE,
	decision_notation VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	decision_issued_on DATE,
	decision_issuer VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	end_reason VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	PRIMARY KEY (id),
	CONSTRAINT fk_membership_committee FOREIGN KEY (committee_id) REFERENCES committee (id),
	CONSTRAINT fk_membership_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE INDEX ix_membership_committee ON membership (committee_id, valid_from);

CREATE INDEX ix_membership_person ON membership (person_id, valid_from);
