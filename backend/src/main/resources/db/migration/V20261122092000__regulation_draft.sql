create table regulation_draft (
  id binary(16) not null primary key,
  version int not null,
  created_at datetime(6) not null,
  committee_id binary(16) not null,
  origin varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  state varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  base_id binary(16),
  regulation_id binary(16),
  number varchar(20) character set utf8mb4 collate utf8mb4_bin,
  symbol varchar(60) character set utf8mb4 collate utf8mb4_bin,
  title varchar(1000) character set utf8mb4 collate utf8mb4_0900_ai_ci,
  issued_on date,
  issuer varchar(1000) character set utf8mb4 collate utf8mb4_0900_ai_ci,
  effective_from date,
  supersedes varchar(100) character set utf8mb4 collate utf8mb4_bin,
  source_quality varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  content longtext character set utf8mb4 collate utf8mb4_bin not null,
  constraint fk_regulation_draft_committee foreign key (committee_id) references committee (id),
  constraint fk_regulation_draft_base foreign key (base_id) references regulation (id),
  constraint fk_regulation_draft_regulation foreign key (regulation_id) references regulation (id)
);

create index ix_regulation_draft_committee on regulation_draft (committee_id, state, created_at);
