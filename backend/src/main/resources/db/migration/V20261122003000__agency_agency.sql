create table agency (
  id binary(16) not null primary key,
  version int not null,
  created_at datetime(6) not null,
  name varchar(255) character set utf8mb4 collate utf8mb4_0900_ai_ci not null,
  short_name varchar(100) character set utf8mb4 collate utf8mb4_0900_ai_ci,
  type varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  parent_id binary(16),
  constraint fk_agency_parent foreign key (parent_id) references agency (id),
  index ix_agency_name (name, id)
);
