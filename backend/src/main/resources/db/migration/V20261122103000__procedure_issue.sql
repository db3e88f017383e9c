-- What people bring before the leaders of their body, who asked for it and by when.
ALTER TABLE procedure_case ADD COLUMN issue VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE procedure_case ADD COLUMN requested_by_id BINARY(16);

ALTER TABLE procedure_case ADD COLUMN due_on DATE;

ALTER TABLE procedure_case ADD COLUMN due_to VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

ALTER TABLE procedure_case ADD COLUMN indicators VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '';
