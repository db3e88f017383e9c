alter table audit_event add column committee_id binary(16);

create index ix_audit_event_committee on audit_event (committee_id, id);
