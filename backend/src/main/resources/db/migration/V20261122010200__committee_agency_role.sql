CREATE TABLE committee_agency_role (
	id BINARY(16) NOT NULL,
	committee_id BINARY(16) NOT NULL,
	agency_id BINARY(16) NOT NULL,
	role VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	valid_from DATE NOT NULL,
	valid_to DATE,
	PRIMARY KEY (id),
	CONSTRAINT fk_committee_agency_role_committee FOREIGN KEY (committee_id) REFERENCES committee (id)
);

CREATE INDEX ix_committee_agency_role_committee ON committee_agency_role (committee_id, role);

CREATE INDEX ix_committee_agency_role_agency ON committee_agency_role (agency_id);
