create table task_cooperating_agency (
  task_id binary(16) not null,
  position int not null,
  agency_id binary(16) not null,
  primary key (task_id, position),
  constraint fk_task_cooperating_agency_task foreign key (task_id) references task (id)
);
