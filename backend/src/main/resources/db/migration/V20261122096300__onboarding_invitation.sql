-- one invitation for each person; an account at the identity provider is known by its user name until its subject is
CREATE TABLE account_invitation (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	person_id BINARY(16) NOT NULL,
	email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	username VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	roles VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	step VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	subject VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	claimed_until DATETIME(6),
	sent_at DATETIME(6),
	PRIMARY KEY (id),
	CONSTRAINT uq_account_invitation_person UNIQUE (person_id),
	CONSTRAINT uq_account_invitation_username UNIQUE (username)
);

CREATE INDEX ix_account_invitation_email ON account_invitation (email);
