-- My work: the first page of the team's open tasks.
begin;
select set_config('app.practitioner', id('person', :who)::text, true);
select id, child_id, kind, title, due_at from task where team_id = id('team', :team) and done_at is null order by urgent desc, due_at, id limit 50;
end;
