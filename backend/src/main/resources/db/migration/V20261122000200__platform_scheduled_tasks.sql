-- Persistent jobs of db-scheduler: one row per deadline, picked by whichever node is free.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob null,
  execution_time timestamp(6) not null default '1970-01-02 00:00:00',
  picked boolean not null,
  picked_by varchar(50) null,
  last_success timestamp(6) null,
  last_failure timestamp(6) null,
  consecutive_failures int null,
  last_heartbeat timestamp(6) null,
  version bigint not null,
  priority smallint null,
  primary key (task_name, task_instance),
  key scheduled_tasks_by_execution (execution_time),
  key scheduled_tasks_by_heartbeat (last_heartbeat),
  key scheduled_tasks_by_priority (priority desc, execution_time asc)
) default character set utf8mb4 collate utf8mb4_bin;
