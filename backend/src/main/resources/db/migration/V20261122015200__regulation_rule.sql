create table regulation_rule (
  id binary(16) not null primary key,
  regulation_id binary(16) not null,
  position int not null,
  code varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  type varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  parameters text character set utf8mb4 collate utf8mb4_bin not null,
  citations text character set utf8mb4 collate utf8mb4_bin not null,
  severity varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  source_quality varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from date,
  valid_to date,
  constraint fk_regulation_rule_regulation foreign key (regulation_id) references regulation (id),
  unique index ux_regulation_rule_code (regulation_id, code)
);
