create table audit_event (
  id binary(16) not null primary key,
  at datetime(6) not null,
  account_id binary(16),
  person_id binary(16),
  actor_name varchar(255) not null,
  acting_as varchar(60) character set utf8mb4 collate utf8mb4_bin,
  action varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  object_type varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  object_id binary(16) not null,
  summary text not null,
  index ix_audit_event_object (object_id, id)
);
