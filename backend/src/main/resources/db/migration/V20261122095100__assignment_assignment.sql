-- What people are given beside their posts, over time.
CREATE TABLE assignment (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	body_id BINARY(16) NOT NULL,
	kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	subject VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	agency_id BINARY(16),
	valid_from DATE NOT NULL,
	valid_to DATE,
	document_notation VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	decided_by_id BINARY(16) NOT NULL,
	decided_on DATE NOT NULL,
	end_reason VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	PRIMARY KEY (id)
);

CREATE INDEX ix_assignment_body ON assignment (body_id, valid_from);

CREATE TABLE assignment_person (
	assignment_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	person_id BINARY(16) NOT NULL,
	PRIMARY KEY (assignment_id, position),
	CONSTRAINT fk_assignment_person_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);
