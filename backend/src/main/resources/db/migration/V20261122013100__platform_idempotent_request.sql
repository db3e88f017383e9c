create table idempotent_request (
  principal varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  idempotency_key varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  request_hash binary(32) not null,
  state varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  response mediumtext character set utf8mb4 collate utf8mb4_bin null,
  created_at datetime(6) not null,
  constraint pk_idempotent_request primary key (principal, idempotency_key)
);

create index ix_idempotent_request_created on idempotent_request (created_at);
