-- Tasks that rest on something else than a conclusion, and how the lead agency organises them.
ALTER TABLE task MODIFY COLUMN conclusion_id BINARY(16) NULL;

ALTER TABLE task ADD COLUMN decision_notation VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

ALTER TABLE task ADD COLUMN decision_issued_on DATE;

ALTER TABLE task ADD COLUMN decision_issuer VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

ALTER TABLE task ADD COLUMN lead_unit VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

ALTER TABLE task ADD COLUMN staff TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL DEFAULT ('');

ALTER TABLE task ADD COLUMN detailed_plan VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
