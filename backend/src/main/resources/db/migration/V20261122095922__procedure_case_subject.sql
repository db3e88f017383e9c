CREATE INDEX ix_procedure_case_subject ON procedure_case (subject_id, state);
