create table stored_file (
  id binary(16) not null,
  version int not null,
  created_at datetime(6) not null,
  name varchar(255) character set utf8mb4 collate utf8mb4_0900_ai_ci not null,
  media_type varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  byte_size int not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  uploaded_by binary(16) not null,
  constraint pk_stored_file primary key (id)
);
