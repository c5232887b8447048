-- What no page of Waymark asks: the latest 50 entries of all files together, with neither a child nor a team to go by.
begin;
select set_config('app.practitioner', id('person', :who)::text, true);
select id, child_id, happened_at, headline from case_event order by happened_at desc, id desc limit 50;
end;
