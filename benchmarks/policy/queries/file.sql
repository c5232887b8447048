-- Open a file: the latest 50 entries of its history.
\set child :first + :step * random(0, :last - 1)
begin;
select set_config('app.practitioner', id('person', :who)::text, true);
select id, happened_at, type, headline from case_event where child_id = id('child', :child) order by happened_at desc, id desc limit 50;
end;
