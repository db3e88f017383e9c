-- The year a yearly programme or plan is for; until now it was not asked and is taken to be the year it was opened in.
ALTER TABLE procedure_case ADD COLUMN plan_year SMALLINT;

UPDATE procedure_case SET plan_year = YEAR(opened_on) WHERE plan IN ('YEARLY_PROGRAMME', 'YEARLY_PLAN', 'INSPECTION_PLAN');
