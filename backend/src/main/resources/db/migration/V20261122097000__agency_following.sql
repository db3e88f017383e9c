-- What depends on an agency that ends follows to one successor, on the day on which that one begins to stand for it.
ALTER TABLE agency ADD COLUMN followed_by_id BINARY(16);

ALTER TABLE agency ADD COLUMN follows_from DATE;

CREATE INDEX ix_agency_follows_from ON agency (follows_from);

-- For whom members acted before, each agency with its last day; so far only the last one was kept.
CREATE TABLE membership_former_agency (
	membership_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	agency_id BINARY(16) NOT NULL,
	last_day DATE NOT NULL,
	PRIMARY KEY (membership_id, position),
	CONSTRAINT fk_membership_former_agency FOREIGN KEY (membership_id) REFERENCES membership (id)
);

INSERT INTO membership_former_agency (membership_id, position, agency_id, last_day)
SELECT id, 0, former_on_behalf_of_id, DATE_SUB(on_behalf_since, INTERVAL 1 DAY)
FROM membership
WHERE former_on_behalf_of_id IS NOT NULL AND on_behalf_since IS NOT NULL;

ALTER TABLE membership DROP COLUMN former_on_behalf_of_id;

-- Where persons worked before.
ALTER TABLE person ADD COLUMN agency_since DATE;

CREATE TABLE person_former_agency (
	person_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	agency_id BINARY(16) NOT NULL,
	last_day DATE NOT NULL,
	PRIMARY KEY (person_id, position),
	CONSTRAINT fk_person_former_agency FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Which agencies led a task before.
CREATE TABLE task_former_agency (
	task_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	agency_id BINARY(16) NOT NULL,
	last_day DATE NOT NULL,
	PRIMARY KEY (task_id, position),
	CONSTRAINT fk_task_former_agency FOREIGN KEY (task_id) REFERENCES task (id)
);

-- With which agencies somebody kept contact before.
ALTER TABLE assignment ADD COLUMN agency_since DATE;

CREATE TABLE assignment_former_agency (
	assignment_id BINARY(16) NOT NULL,
	position INT NOT NULL,
	agency_id BINARY(16) NOT NULL,
	last_day DATE NOT NULL,
	PRIMARY KEY (assignment_id, position),
	CONSTRAINT fk_assignment_former_agency FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);
