-- Need-to-know is asked row by row (ADR 0001). Without "offset 0" the planner may turn the question about one row into the list
-- of every child that this person may see, read before the first row is looked at: for a front door with a million children
-- two seconds instead of one millisecond.

create or replace function need_to_know(record_column text) returns text language sql immutable as $$
    select format($p$child_id <> all ((select my_conflicts())::uuid[]) and exists (
        select 1 from access_grant g
        where g.child_id = %%1$I.child_id
          and g.party_id = any ((select my_parties())::uuid[])
          and g.ended_at is null and (g.until is null or g.until > now())
          and %s offset 0)$p$,
        case record_column
            when 'FILE' then 'true'
            when 'ANY' then 'g.compartment <> ''existence'''
            else format($q$(g.record_id is null or g.record_id = %%1$I.%I)
          and ((%%1$I.compartment = any ((select my_compartments())::text[]) and g.compartment in ('file', %%1$I.compartment))
               or (g.compartment = 'own' and %%1$I.author_agency = (select my_agency())))$q$, record_column)
        end) $$;

-- A list table also shows its rows to their owner and to their team, so that worklists walk (team_id, due_at).
create function visible_rows(t text, record_column text, is_list boolean) returns text language sql immutable as $$
    select case when is_list then $l$((owner_id = (select me()) or team_id = any ((select my_teams())::uuid[]))
            and (child_id is null or child_id <> all ((select my_conflicts())::uuid[]))) or $l$ else '' end
        || '(' || format(need_to_know(record_column), t) || ')' $$;

create or replace procedure protect(t text, record_column text, is_list boolean default false, changes boolean default true)
language plpgsql as $$
declare
    visible text := visible_rows(t, record_column, is_list);
begin
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy need_to_know on %I for select to waymark_app, waymark_worker using (%s)', t, visible);
    execute format('create policy add on %I for insert to waymark_app, waymark_worker with check ((select me()) is not null)', t);
    execute format('create policy definer on %I to waymark_definer using (true) with check (true)', t);
    execute format('grant select, insert on %I to waymark_app, waymark_worker', t);
    execute format('grant select, insert, update on %I to waymark_definer', t);
    if changes then
        execute format('create policy change on %I for update to waymark_app, waymark_worker using (%s) with check ((select me()) is not null)', t, visible);
        execute format('grant update on %I to waymark_app, waymark_worker', t);
    end if;
end $$;

-- The tables that are under need-to-know already, each with the same shape as before.
do $$
declare
    p      record;
    record_column text;
begin
    for p in select tablename as t, policyname as policy, qual from pg_policies
             where schemaname = 'public' and policyname in ('need_to_know', 'change') and qual ~ 'access_grant' loop
        record_column := coalesce(substring(p.qual from 'g\.record_id = ' || p.t || '\.(\w+)'),
            case when p.qual ~ '''existence''' then 'ANY' else 'FILE' end);
        execute format('alter policy %I on %I using (%s)', p.policy, p.t,
            visible_rows(p.t, record_column, p.qual ~ 'owner_id = '));
    end loop;
end $$;

-- Names on a closed file are read by those who see the child, not by those who see only that the file exists.
alter policy named on seal_name
    using (exists (select 1 from child c where c.id = seal_name.child_id offset 0) and (select me()) is not null);
