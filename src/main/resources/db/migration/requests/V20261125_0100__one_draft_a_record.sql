-- One draft for each kind and record: two tabs that save at once do not make two.
create unique index draft_one on draft (owner_id, kind, subject_id) where subject_id is not null;
alter table draft alter column step set default '';
