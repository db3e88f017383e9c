-- The outbox of Spring Modulith: an event is stored in the transaction that caused it and kept until every listener is done.
create table event_publication (
  id binary(16) not null,
  listener_id varchar(512) not null,
  event_type varchar(512) not null,
  serialized_event varchar(4000) not null,
  publication_date datetime(6) not null,
  completion_date datetime(6) null,
  status varchar(20) null,
  completion_attempts int not null default 0,
  last_resubmission_date datetime(6) null,
  primary key (id),
  key event_publication_by_completion (completion_date)
) default character set utf8mb4 collate utf8mb4_bin;
