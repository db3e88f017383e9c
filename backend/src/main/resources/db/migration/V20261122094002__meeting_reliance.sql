create table meeting_reliance (
  id binary(16) not null primary key,
  version int not null,
  created_at datetime(6) not null,
  meeting_id binary(16) not null,
  power varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  entrustment_id binary(16) not null,
  constraint fk_meeting_reliance_entrustment foreign key (entrustment_id) references entrustment (id),
  index ix_meeting_reliance_meeting (meeting_id, power)
);
