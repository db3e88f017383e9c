-- The foreign key needs an index of its own before the unique one goes: a team that is
-- dissolved may be followed by another one.
CREATE INDEX ix_committee_parent ON committee (assists_id);

ALTER TABLE committee DROP INDEX uq_committee_assists;

ALTER TABLE committee RENAME COLUMN assists_id TO parent_id;

ALTER TABLE committee ADD COLUMN principal_id BINARY(16);

UPDATE committee SET principal_id = COALESCE(parent_id, id);

ALTER TABLE committee MODIFY COLUMN principal_id BINARY(16) NOT NULL;

CREATE INDEX ix_committee_principal ON committee (principal_id);
