-- A key used again with other content is refused: a digest of what was asked stands beside it. Rows of before
-- have none and answer as they did.
alter table command_key add column asked text not null default '';
