-- A rule that was completed later has one row for each version, each with its own days.
alter table regulation_rule add column revision int not null default 0;

create unique index ux_regulation_rule_version on regulation_rule (regulation_id, code, revision);

drop index ux_regulation_rule_code on regulation_rule;

-- Conflicts of a regulation that did not come from a template.
alter table regulation add column conflicts mediumtext character set utf8mb4 collate utf8mb4_bin;
