-- My work walks what a person has and what waits for their teams. What a colleague took on is theirs, and would be
-- read and thrown away by the thousand in a large team, so the team's index leaves it out.
drop index task_team_open;
create index task_team_open on task (team_id, urgent desc, due_at, id) where done_at is null and owner_id is null;
create index task_done_by on task (done_by, done_at desc) where done_at is not null;
