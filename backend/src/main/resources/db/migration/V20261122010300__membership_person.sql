CREATE TABLE person (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	full_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	honorific VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	public_office VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	agency_id BINARY(16),
	heads_agency BOOLEAN NOT NULL,
	PRIMARY KEY (id)
);

CREATE INDEX ix_person_name ON person (full_name, id);

CREATE INDEX ix_person_agency ON person (agency_id, full_name, id);
