ALTER TABLE agency ADD COLUMN ended_on DATE;

CREATE TABLE agency_change (
	agency_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	effective_on DATE NOT NULL,
	decision_notation VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	decision_issued_on DATE NOT NULL,
	decision_issuer VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	successor_id BINARY(16),
	former_name VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	former_short_name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	PRIMARY KEY (agency_id, position),
	CONSTRAINT fk_agency_change_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
);

CREATE INDEX ix_agency_change_successor ON agency_change (successor_id);

-- For whom members acted before their agency was succeeded by another.
ALTER TABLE membership ADD COLUMN former_on_behalf_of_id BINARY(16);

ALTER TABLE membership ADD COLUMN on_behalf_since DATE;

CREATE INDEX ix_membership_on_behalf_of ON membership (on_behalf_of_id);
