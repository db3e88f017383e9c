-- how to reach a person; personal data, shown to few
ALTER TABLE person ADD COLUMN email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

ALTER TABLE person ADD COLUMN phone VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
