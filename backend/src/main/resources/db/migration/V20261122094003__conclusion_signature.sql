alter table conclusion_notice
  add column signer_id binary(16),
  add column signing_capacity varchar(30) character set utf8mb4 collate utf8mb4_bin,
  add column signed_through_id binary(16),
  add column seal varchar(255) character set utf8mb4 collate utf8mb4_0900_ai_ci;
