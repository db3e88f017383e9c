CREATE TABLE roster_import (
	id BINARY(16) NOT NULL,
	version INT NOT NULL,
	created_at DATETIME(6) NOT NULL,
	committee_id BINARY(16) NOT NULL,
	imported_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	file_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	undone_at DATETIME(6),
	PRIMARY KEY (id),
	CONSTRAINT fk_roster_import_committee FOREIGN KEY (committee_id) REFERENCES committee (id)
);

CREATE INDEX ix_roster_import_committee ON roster_import (committee_id, id);

-- what an import made or changed; what was there before is kept as long as the import can be undone
CREATE TABLE roster_import_item (
	import_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	object_id BINARY(16) NOT NULL,
	object_version INT NOT NULL,
	title VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
	before_json TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
	PRIMARY KEY (import_id, position),
	CONSTRAINT fk_roster_import_item FOREIGN KEY (import_id) REFERENCES roster_import (id)
);
