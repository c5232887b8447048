-- A limit may come from the event that started the clock, such as the days between visits set in a plan.
alter table clock add column amount integer check (amount > 0);
comment on column clock.amount is 'Of the rule''s unit; null: as the rule says.';

-- Every clock of a file, for who runs the command on the machine: dates and rules, no record content. Nobody who is
-- signed in may ask it.
create function clocks_of_file(p_reference text) returns table (
    rule_key text, name text, starts_on text, stops_on text[], amount integer, unit text, force_of text, source text,
    started_at timestamptz, due_at timestamptz, stopped_at timestamptz, reasoned boolean, headline text)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is not null then raise exception 'asked at the machine only'; end if;
    return query
    select r.key, r.name, r.starts_on, r.stops_on, coalesce(c.amount, r.amount), r.unit, r.force_of, r.source,
           c.started_at, c.due_at, c.stopped_at, c.breach_reason is not null,
           (select e.headline from case_event e
            where e.child_id = c.child_id and e.subject_id = c.subject_id and e.type = r.starts_on
            order by abs(extract(epoch from e.happened_at - c.started_at)), e.seq limit 1)
    from file f join clock c on c.child_id = f.child_id join clock_rule r on r.id = c.rule_id
    where f.reference = p_reference
    order by c.started_at, r.key;
end $$;
alter function clocks_of_file owner to waymark_definer;
