-- Signing in: read before anybody is known, so these tables are on the catalogue test's allow-list.
create table credential (
    practitioner_id uuid primary key references practitioner,
    password_hash   text not null,
    changed_at      timestamptz not null,
    must_change     boolean not null default false
);
create table api_token (
    id              uuid primary key,
    practitioner_id uuid not null references practitioner,
    name            text not null,
    digest          bytea not null unique,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    last_used_on    date,
    revoked_at      timestamptz
);
create index api_token_practitioner on api_token (practitioner_id, created_at desc);
create table sign_in_bucket (
    id         bigint primary key,
    state      bytea,
    expires_at bigint
);
grant select, insert, update on credential, api_token to waymark_app;
grant select, insert, update, delete on sign_in_bucket to waymark_app;

create table area (
    id           boolean primary key default true check (id),
    name         text not null,
    kind         text not null check (kind in ('DEMONSTRATION', 'LIVE')),
    made_at      timestamptz not null,
    loaded_at    timestamptz
);
comment on column area.loaded_at is 'When the demonstration was loaded in full; a start in between loads it again.';
grant select, insert, update on area to waymark_app;
grant select on area to waymark_worker, waymark_definer;

-- Spring Session, as its own schema script has it.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to waymark_app, waymark_worker;

-- Who looked at which child, and who was refused (safety rule 11). One row per child shown, written and committed
-- before the page renders. INSERT only for the runtime role; read back through who_looked().
create table read_log (
    id              uuid primary key,
    child_id        uuid,
    practitioner_id uuid not null,
    agency_id       uuid not null,
    at              timestamptz not null,
    screen          text not null,
    act             text not null check (act in ('READ', 'SEARCH', 'EXPORT', 'PRINT', 'REFUSED')),
    because         text
);
create index read_log_child on read_log (child_id, at desc, id desc);
create index read_log_practitioner on read_log (practitioner_id, at desc);
alter table read_log enable row level security;
alter table read_log force row level security;
create policy add on read_log for insert to waymark_app, waymark_worker with check (practitioner_id = (select me()));
create policy definer on read_log for select to waymark_definer using (true);
grant insert on read_log to waymark_app, waymark_worker;
grant select on read_log to waymark_definer;

-- Who has looked at a child's file. People are named to a team manager who holds the file and to the data-protection
-- officer only; others see agency and time. Police intelligence's reads are in the police audit alone.
create function who_looked(p_child uuid, p_before timestamptz, p_before_id uuid, p_limit integer)
returns table (id uuid, at timestamptz, screen text, act text, agency text, practitioner text, job_title text, because text)
language plpgsql stable security definer set search_path = public as $$
declare
    names boolean;
    may   boolean;
begin
    select exists (select 1 from practitioner_role r where r.practitioner_id = me() and (r.until is null or r.until > now())
                   and r.role in ('TEAM_MANAGER', 'DATA_PROTECTION_OFFICER')) into names;
    select exists (select 1 from access_grant g where g.child_id = p_child and g.party_id = any (my_parties())
                   and g.ended_at is null and (g.until is null or g.until > now())
                   and g.compartment in ('file', 'core', 'existence')) and p_child <> all (my_conflicts())
        or exists (select 1 from practitioner_role r where r.practitioner_id = me() and r.role = 'DATA_PROTECTION_OFFICER'
                   and (r.until is null or r.until > now()))
           and not exists (select 1 from file f where f.child_id = p_child and f.level = 2
                           and not exists (select 1 from seal_name s where s.child_id = p_child and s.practitioner_id = me()))
        into may;
    if not may then return; end if;
    return query
        select l.id, l.at, l.screen, l.act, a.name, case when names then p.name end, case when names then p.job_title end, l.because
        from read_log l join practitioner p on p.id = l.practitioner_id join agency a on a.id = l.agency_id
        where (l.child_id = p_child or l.child_id in (select c.id from child c where c.same_as = p_child))
          and (l.at, l.id) < (p_before, p_before_id)
          and not exists (select 1 from practitioner_role r where r.practitioner_id = l.practitioner_id and r.role = 'POLICE_INTELLIGENCE')
        order by l.at desc, l.id desc limit p_limit;
end $$;
alter function who_looked owner to waymark_definer;
