-- The lines above a notice as they were when it was issued.
ALTER TABLE conclusion_notice ADD COLUMN letterhead VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
