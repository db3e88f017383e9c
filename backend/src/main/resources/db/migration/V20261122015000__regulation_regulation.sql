create table regulation (
  id binary(16) not null primary key,
  version int not null,
  created_at datetime(6) not null,
  committee_id binary(16) not null,
  number varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  symbol varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(1000) character set utf8mb4 collate utf8mb4_0900_ai_ci not null,
  issued_on date not null,
  issuer varchar(1000) character set utf8mb4 collate utf8mb4_0900_ai_ci not null,
  supersedes varchar(100) character set utf8mb4 collate utf8mb4_bin,
  source_quality varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  effective_from date not null,
  effective_to date,
  template_code varchar(40) character set utf8mb4 collate utf8mb4_bin,
  constraint fk_regulation_committee foreign key (committee_id) references committee (id),
  unique index ux_regulation_committee_day (committee_id, effective_from)
);
