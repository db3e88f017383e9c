create table running_number (
  scope_id binary(16) not null,
  series varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  number_year int not null,
  latest int not null,
  primary key (scope_id, series, number_year)
);
