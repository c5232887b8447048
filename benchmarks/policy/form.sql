-- Puts the four measured tables under one form of the policy. :form is its name; :team '+team' adds the branch by which
-- list tables show their team's rows. "exists+team" is the form of the migration need_to_know.
create or replace function may_see() returns setof uuid language sql stable security definer set search_path = public as $$
    select distinct child_id from access_grant
    where party_id = any ((select my_parties())::uuid[]) and ended_at is null and (until is null or until > now())
      and compartment in ('file', 'core') $$;
create or replace function may_see_row(p_child uuid, p_compartment text, p_agency uuid, p_record uuid)
returns boolean language sql stable security definer set search_path = public as $$
    select exists (select 1 from access_grant g
        where g.child_id = p_child and g.party_id = any ((select my_parties())::uuid[])
          and g.ended_at is null and (g.until is null or g.until > now()) and (g.record_id is null or g.record_id = p_record)
          and ((p_compartment = any ((select my_compartments())::text[]) and g.compartment in ('file', p_compartment))
               or (g.compartment = 'own' and p_agency = (select my_agency())))) $$;
alter function may_see owner to waymark_definer;
alter function may_see_row owner to waymark_definer;

create or replace procedure measure_form(form text, team boolean) language plpgsql as $$
declare
    t       record;
    visible text;
begin
    for t in select * from (values ('case_event', 'record_id', false), ('task', 'record_id', true), ('child', 'ANY', false),
                                   ('child_name', 'ANY', false)) v (name, record, list) loop
        execute format('alter table %I %s row level security', t.name, case form when 'none' then 'disable' else 'enable' end);
        execute format('drop policy if exists need_to_know on %I', t.name);
        execute format('drop policy if exists change on %I', t.name);
        continue when form = 'none';
        visible := case form
            when 'exists' then '(' || regexp_replace(format(need_to_know(t.record), t.name), ' offset 0\)$', ')') || ')'
            when 'fenced' then '(' || regexp_replace(format(need_to_know(t.record), t.name), '( offset 0)?\)$', ' offset 0)') || ')'
            when 'array' then 'child_id <> all ((select my_conflicts())::uuid[]) and child_id = any (array(select may_see()))'
            when 'in' then 'child_id <> all ((select my_conflicts())::uuid[]) and child_id in (select may_see())'
            when 'function' then format('child_id <> all ((select my_conflicts())::uuid[]) and may_see_row(child_id, %s)',
                case t.record when 'ANY' then '''core'', null, null' else 'compartment, author_agency, record_id' end)
        end;
        if t.list and team then
            visible := '((owner_id = (select me()) or team_id = any ((select my_teams())::uuid[]))
                and (child_id is null or child_id <> all ((select my_conflicts())::uuid[]))) or (' || visible || ')';
        end if;
        execute format('create policy need_to_know on %I for select to waymark_app using (%s)', t.name, visible);
    end loop;
end $$;
call measure_form(:'form', :'team' = '+team');
