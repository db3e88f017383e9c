-- The item of a meeting on which the committee decided what a step records.
ALTER TABLE procedure_step ADD COLUMN agenda_item_id BINARY(16);
