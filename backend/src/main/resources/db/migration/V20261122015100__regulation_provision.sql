create table regulation_provision (
  id binary(16) not null primary key,
  regulation_id binary(16) not null,
  position int not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  number varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  heading text character set utf8mb4 collate utf8mb4_0900_ai_ci,
  text mediumtext character set utf8mb4 collate utf8mb4_0900_ai_ci not null,
  anchor varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  parent_anchor varchar(60) character set utf8mb4 collate utf8mb4_bin,
  label varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  constraint fk_regulation_provision_regulation foreign key (regulation_id) references regulation (id),
  unique index ux_regulation_provision_anchor (regulation_id, anchor),
  unique index ux_regulation_provision_position (regulation_id, position)
);
