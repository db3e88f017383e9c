create table agency_identifier (
  agency_id binary(16) not null,
  position int not null,
  scheme varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  code varchar(35) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from date,
  valid_to date,
  primary key (agency_id, position),
  constraint fk_agency_identifier_agency foreign key (agency_id) references agency (id),
  index ix_agency_identifier_code (scheme, code)
);
