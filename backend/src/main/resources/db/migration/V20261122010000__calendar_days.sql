create table calendar_version (
  version_number int not null primary key,
  published_at datetime(6) not null,
  note varchar(500) not null
);

-- A day belongs to every version from its first to its last, so that a deadline that was
-- judged by an old version can still be explained.
create table calendar_day (
  on_date date not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  source varchar(500) not null,
  provisional boolean not null,
  first_version int not null,
  last_version int null,
  primary key (on_date, first_version),
  constraint calendar_day_first_version foreign key (first_version) references calendar_version (version_number)
);
