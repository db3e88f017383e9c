create table account (
  id binary(16) not null,
  version int not null,
  created_at datetime(6) not null,
  issuer varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  subject varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  display_name varchar(200) character set utf8mb4 collate utf8mb4_0900_ai_ci not null,
  person_id binary(16) null,
  last_seen_at datetime(6) not null,
  constraint pk_account primary key (id),
  constraint uq_account_identity unique (issuer, subject)
);

create index ix_account_person on account (person_id);
