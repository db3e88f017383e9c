ALTER TABLE meeting_agenda_item ADD COLUMN topic VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
