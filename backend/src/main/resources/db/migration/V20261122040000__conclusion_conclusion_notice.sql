create table conclusion_notice (
  id binary(16) not null primary key,
  version int not null,
  created_at datetime(6) not null,
  meeting_id binary(16) not null,
  body_id binary(16) not null,
  notation varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  issued_at datetime(6) not null,
  issued_by_id binary(16) not null,
  constraint uk_conclusion_notice_meeting unique (meeting_id)
);
