-- Who shall take the place of a member, until the procedure is completed.
CREATE TABLE membership_nominee (
	membership_id BINARY(16) NOT NULL,
	person_id BINARY(16) NOT NULL,
	on_behalf_of_id BINARY(16),
	public_office VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	decision_notation VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	decision_issued_on DATE,
	decision_issuer VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci,
	PRIMARY KEY (membership_id),
	CONSTRAINT fk_membership_nominee_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
	CONSTRAINT fk_membership_nominee_person FOREIGN KEY (person_id) REFERENCES person (id)
);
