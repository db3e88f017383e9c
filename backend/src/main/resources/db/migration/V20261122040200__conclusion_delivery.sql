create table delivery (
  id binary(16) not null primary key,
  version int not null,
  created_at datetime(6) not null,
  notice_id binary(16) not null,
  membership_id binary(16) not null,
  person_id binary(16) not null,
  sent_at datetime(6) not null,
  acknowledged_at datetime(6),
  constraint uk_delivery_member unique (notice_id, membership_id),
  constraint fk_delivery_notice foreign key (notice_id) references conclusion_notice (id),
  index ix_delivery_person (person_id, acknowledged_at)
);
