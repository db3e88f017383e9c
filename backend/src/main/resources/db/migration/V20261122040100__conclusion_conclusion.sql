create table conclusion (
  id binary(16) not null primary key,
  version int not null,
  created_at datetime(6) not null,
  meeting_id binary(16) not null,
  body_id binary(16) not null,
  agenda_item_id binary(16),
  number int not null,
  number_year int not null,
  text text not null,
  adopted_by_id binary(16) not null,
  notice_id binary(16),
  constraint uk_conclusion_number unique (body_id, number_year, number),
  constraint fk_conclusion_notice foreign key (notice_id) references conclusion_notice (id),
  index ix_conclusion_meeting (meeting_id)
);
