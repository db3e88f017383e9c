-- an identity made by an invitation is there before anybody signs in with it
ALTER TABLE account MODIFY COLUMN last_seen_at DATETIME(6) NULL;
