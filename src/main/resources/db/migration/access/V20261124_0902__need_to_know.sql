-- Need-to-know, first lock (architecture.md, ADR 0001): who is asking, what they were granted, and the one
-- form of policy that every protected table gets by calling protect().

create table role_compartment (
    role        text not null,
    compartment text not null,
    primary key (role, compartment)
);
comment on table role_compartment is 'The role matrix of domain.md H.2: which compartments a role may ever hold.';

-- One person or team may see one child's rows of one compartment, because of something, until some time.
--   compartment 'file'      all the file as far as the role allows
--   compartment 'own'       only rows that the holder's own agency wrote or was written to
--   compartment 'existence' only that a restricted file exists
--   record_id               only the rows of one record (a concern, with its referral)
create table access_grant (
    id          uuid primary key,
    child_id    uuid not null,
    party_id    uuid not null,
    compartment text not null,
    record_id   uuid,
    because     text not null,
    granted_by  uuid not null,
    granted_at  timestamptz not null,
    until       timestamptz,
    ended_at    timestamptz
);
create index access_grant_child on access_grant (child_id, party_id) include (compartment, record_id, until) where ended_at is null;
create index access_grant_party on access_grant (party_id, granted_at desc) where ended_at is null;

-- A person who is kept away from a child's file whatever they were granted: a relative, or the subject of the concern.
create table conflict_of_interest (
    practitioner_id uuid not null,
    child_id        uuid not null,
    because         text not null,
    recorded_at     timestamptz not null,
    primary key (practitioner_id, child_id)
);

create function me() returns uuid language sql stable parallel safe as
    $$ select nullif(current_setting('app.practitioner', true), '')::uuid $$;

create function my_agency() returns uuid language sql stable security definer set search_path = public as
    $$ select agency_id from practitioner where id = me() and active $$;

create function my_teams() returns uuid[] language sql stable security definer set search_path = public as
    $$ select coalesce(array_agg(m.team_id), '{}') from membership m join practitioner p on p.id = m.practitioner_id
       where m.practitioner_id = me() and p.active $$;

create function my_parties() returns uuid[] language sql stable security definer set search_path = public as
    $$ select case when exists (select 1 from practitioner where id = me() and active)
              then array_append(my_teams(), me()) else '{}' end $$;

create function my_compartments() returns text[] language sql stable security definer set search_path = public as
    $$ select coalesce(array_agg(distinct c.compartment), '{}')
       from practitioner_role r join role_compartment c on c.role = r.role
       where r.practitioner_id = me() and (r.until is null or r.until > now()) $$;

create function my_conflicts() returns uuid[] language sql stable security definer set search_path = public as
    $$ select coalesce(array_agg(child_id), '{}') from conflict_of_interest where practitioner_id = me() $$;

alter function my_agency() owner to waymark_definer;
alter function my_teams() owner to waymark_definer;
alter function my_parties() owner to waymark_definer;
alter function my_compartments() owner to waymark_definer;
alter function my_conflicts() owner to waymark_definer;
grant select on role_compartment to waymark_definer, waymark_app, waymark_worker;
grant select on conflict_of_interest to waymark_definer;
grant select, insert, update on access_grant to waymark_definer;

-- The condition under which a row is visible. `row_filter` is the table's own shape of need-to-know:
--   'ANY'     any live grant for the child except 'existence' (name and date of birth of the child)
--   'FILE'    any live grant at all (that a file exists, and its level)
--   otherwise the column that holds the record, for grants that open one record only
create function need_to_know(record_column text) returns text language sql immutable as $$
    select format($p$child_id <> all ((select my_conflicts())::uuid[]) and exists (
        select 1 from access_grant g
        where g.child_id = %%1$I.child_id
          and g.party_id = any ((select my_parties())::uuid[])
          and g.ended_at is null and (g.until is null or g.until > now())
          and %s)$p$,
        case record_column
            when 'FILE' then 'true'
            when 'ANY' then 'g.compartment <> ''existence'''
            else format($q$(g.record_id is null or g.record_id = %%1$I.%I)
          and ((%%1$I.compartment = any ((select my_compartments())::text[]) and g.compartment in ('file', %%1$I.compartment))
               or (g.compartment = 'own' and %%1$I.author_agency = (select my_agency())))$q$, record_column)
        end) $$;

-- Puts a table under need-to-know. A list table also shows its rows to their owner and to their team,
-- so that worklists walk (team_id, due_at) instead of every child of the team.
create procedure protect(t text, record_column text, is_list boolean default false, changes boolean default true)
language plpgsql as $$
declare
    visible text := '(' || format(need_to_know(record_column), t) || ')';
begin
    if is_list then
        visible := '((owner_id = (select me()) or team_id = any ((select my_teams())::uuid[]))
            and (child_id is null or child_id <> all ((select my_conflicts())::uuid[]))) or ' || visible;
    end if;
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

alter table access_grant enable row level security;
alter table access_grant force row level security;
create policy my_grants on access_grant for select to waymark_app, waymark_worker
    using (party_id = any ((select my_parties())::uuid[]));
create policy definer on access_grant to waymark_definer using (true) with check (true);
grant select on access_grant to waymark_app, waymark_worker;

alter table conflict_of_interest enable row level security;
alter table conflict_of_interest force row level security;
create policy add on conflict_of_interest for insert to waymark_app, waymark_worker with check ((select me()) is not null);
create policy definer on conflict_of_interest to waymark_definer using (true) with check (true);
grant insert on conflict_of_interest to waymark_app, waymark_worker;

insert into role_compartment (role, compartment) values
    ('FRONTLINE', 'own'), ('FRONTLINE', 'meeting'),
    ('DESIGNATED_LEAD', 'own'), ('DESIGNATED_LEAD', 'meeting'),
    ('FRONT_DOOR_SOCIAL_WORKER', 'core'), ('FRONT_DOOR_SOCIAL_WORKER', 'own'), ('FRONT_DOOR_SOCIAL_WORKER', 'plan'),
    ('FRONT_DOOR_SOCIAL_WORKER', 'meeting'), ('FRONT_DOOR_SOCIAL_WORKER', 'education'), ('FRONT_DOOR_SOCIAL_WORKER', 'address'),
    ('SOCIAL_WORKER', 'core'), ('SOCIAL_WORKER', 'own'), ('SOCIAL_WORKER', 'plan'), ('SOCIAL_WORKER', 'meeting'),
    ('SOCIAL_WORKER', 'education'), ('SOCIAL_WORKER', 'health'), ('SOCIAL_WORKER', 'court'), ('SOCIAL_WORKER', 'address'),
    ('TEAM_MANAGER', 'core'), ('TEAM_MANAGER', 'own'), ('TEAM_MANAGER', 'plan'), ('TEAM_MANAGER', 'meeting'),
    ('TEAM_MANAGER', 'education'), ('TEAM_MANAGER', 'health'), ('TEAM_MANAGER', 'court'), ('TEAM_MANAGER', 'address'),
    ('CONFERENCE_CHAIR', 'core'), ('CONFERENCE_CHAIR', 'plan'), ('CONFERENCE_CHAIR', 'meeting'),
    ('POLICE_CHILD_PROTECTION', 'own'), ('POLICE_CHILD_PROTECTION', 'core'), ('POLICE_CHILD_PROTECTION', 'meeting'),
    ('POLICE_CHILD_PROTECTION', 'court'), ('POLICE_CHILD_PROTECTION', 'intelligence'),
    ('POLICE_INTELLIGENCE', 'intelligence'), ('POLICE_INTELLIGENCE', 'source'), ('POLICE_INTELLIGENCE', 'own'),
    ('HEALTH', 'own'), ('HEALTH', 'plan'), ('HEALTH', 'meeting'), ('HEALTH', 'health'),
    ('EDUCATION_LEAD', 'own'), ('EDUCATION_LEAD', 'plan'), ('EDUCATION_LEAD', 'meeting'), ('EDUCATION_LEAD', 'education'),
    ('SUPPORT_PROVIDER', 'own'), ('SUPPORT_PROVIDER', 'plan'), ('SUPPORT_PROVIDER', 'meeting'),
    ('ISVA', 'own'), ('ISVA', 'plan'), ('ISVA', 'court'),
    ('THERAPIST', 'own'), ('THERAPIST', 'plan'), ('THERAPIST', 'therapy'),
    ('RETURN_INTERVIEWER', 'own'), ('PANEL_COORDINATOR', 'own'), ('PANEL_COORDINATOR', 'meeting'),
    ('ADULT_SERVICES', 'own'), ('LADO', 'own'), ('LADO', 'core'), ('LADO', 'lado'),
    ('DATA_PROTECTION_OFFICER', 'own'), ('AUDITOR', 'core'), ('AUDITOR', 'plan'), ('AUDITOR', 'meeting'),
    ('SERVICE', 'core');
