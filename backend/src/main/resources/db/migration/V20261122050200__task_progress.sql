create table task_progress (
  id binary(16) not null primary key,
  task_id binary(16) not null,
  percent int not null,
  note text not null,
  reported_by_id binary(16) not null,
  reported_at datetime(6) not null,
  constraint fk_task_progress_task foreign key (task_id) references task (id),
  index ix_task_progress_task (task_id, reported_at)
);
