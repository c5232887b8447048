-- The child (domain.md D.7). A concern opens a file for the child as described; the front door decides whether
-- that child is one already known, and then same_as points there (ADR 0002).

create table child (
    id                uuid primary key,
    child_id          uuid generated always as (id) stored,
    author_agency     uuid not null,
    same_as           uuid references child,
    given_name        text,
    family_name       text,
    known_as          text,
    description       text,
    date_of_birth     date,
    birth_precision   text not null default 'UNKNOWN' check (birth_precision in ('DAY', 'MONTH', 'YEAR', 'ESTIMATED', 'UNKNOWN')),
    sex               text check (sex in ('M', 'F', 'U')),
    ethnicity         text,
    language          text,
    interpreter       boolean,
    communication     text,
    school            text,
    nhs_number        text check (nhs_number ~ '^[0-9]{10}$'),
    upn               text,
    restricted_reason text,
    created_at        timestamptz not null,
    version           integer not null default 0,
    check (same_as <> id)
);
create index child_same_as on child (same_as) where same_as is not null;
create index child_nhs on child (nhs_number) where nhs_number is not null;

-- Every name and spelling of a child, with what search compares: sound codes and folded spelling, made in Java,
-- because an expression index is not used under row security (architecture.md).
create table child_name (
    id            uuid primary key,
    child_id      uuid not null references child,
    kind          text not null check (kind in ('LEGAL', 'KNOWN_AS', 'ALIAS', 'FORMER')),
    given_name    text not null,
    family_name   text not null,
    given_folded  text not null,
    family_folded text not null,
    given_sound   text not null,
    family_sound  text not null,
    date_of_birth date,
    added_at      timestamptz not null
);
create index child_name_child on child_name (child_id);
create index child_name_dob_family on child_name (date_of_birth, family_sound);
create index child_name_dob_given on child_name (date_of_birth, given_sound);
create index child_name_sounds on child_name (family_sound, given_sound, date_of_birth);
create index child_name_crossed on child_name (given_sound, family_sound);

create table child_address (
    id              uuid primary key,
    child_id        uuid not null references child,
    compartment     text not null default 'address' check (compartment = 'address'),
    author_agency   uuid not null,
    concern_id      uuid,
    lines           text not null,
    kind            text not null check (kind in ('HOME', 'PLACEMENT', 'STAYING', 'SCHOOL', 'OTHER')),
    do_not_disclose boolean not null default false,
    from_date       date,
    until_date      date,
    added_at        timestamptz not null
);
create index child_address_child on child_address (child_id);

-- Adults around the child, with safe to tell (safety rule 7).
create table child_adult (
    id            uuid primary key,
    child_id      uuid not null references child,
    compartment   text not null default 'core',
    author_agency uuid not null,
    concern_id    uuid,
    name          text not null,
    relationship  text not null,
    parental_responsibility text not null default 'NOT_KNOWN' check (parental_responsibility in ('YES', 'NO', 'NOT_KNOWN')),
    safe_to_tell  text not null default 'NOT_YET_DECIDED' check (safe_to_tell in ('YES', 'NO', 'NOT_YET_DECIDED')),
    safe_to_tell_reason text,
    telephone     text,
    added_at      timestamptz not null,
    version       integer not null default 0
);
create index child_adult_child on child_adult (child_id);

-- Brothers and sisters, friends: two rows a link, each child's own.
create table child_link (
    child_id      uuid not null references child,
    other_id      uuid not null references child,
    kind          text not null check (kind in ('SIBLING', 'HALF_SIBLING', 'SAME_HOUSEHOLD', 'FRIEND')),
    compartment   text not null default 'core',
    author_agency uuid not null,
    added_at      timestamptz not null,
    primary key (child_id, other_id),
    check (child_id <> other_id)
);

create table child_warning (
    id            uuid primary key,
    child_id      uuid not null references child,
    compartment   text not null default 'core',
    author_agency uuid not null,
    words         text not null,
    reason        text not null,
    set_by        uuid not null references practitioner,
    manager_id    uuid not null references practitioner,
    set_at        timestamptz not null,
    review_on     date not null,
    told          text not null check (told in ('TOLD', 'NOT_TOLD')),
    not_told_reason text,
    ended_at      timestamptz,
    version       integer not null default 0,
    check (told = 'TOLD' or not_told_reason is not null)
);
create index child_warning_child on child_warning (child_id) where ended_at is null;

-- Wishes and feelings before a decision (¶11), or why not yet.
create table wishes_and_feelings (
    id            uuid primary key,
    child_id      uuid not null references child,
    compartment   text not null default 'core',
    author_agency uuid not null,
    concern_id    uuid,
    state         text not null check (state in ('KNOWN', 'NOT_YET', 'NOT_YET_URGENT')),
    words         text,
    how_obtained  text,
    obtained_on   date,
    weight_given  text,
    reason_not    text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (state <> 'KNOWN' or words is not null),
    check (state <> 'NOT_YET' or reason_not is not null)
);
create index wishes_and_feelings_child on wishes_and_feelings (child_id, recorded_at desc);

call protect('child', 'ANY');
call protect('child_name', 'ANY', changes => false);
call protect('child_address', 'concern_id');
call protect('child_adult', 'concern_id');
call protect('child_link', 'child_id', changes => false);
call protect('child_warning', 'id');
call protect('wishes_and_feelings', 'concern_id', changes => false);

alter function grant_access owner to waymark_definer;
alter function end_access owner to waymark_definer;

-- Restricts (1) or seals (2) a file: grants of teams end. Restricted leaves them the existence of the file; a sealed
-- file belongs to those named only, and its rows leave every team's list. Two-person unsealing comes with live areas.
create function close_file_to_teams(p_child uuid, p_level smallint, p_guardian uuid, p_names uuid[], p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
declare
    folded uuid[] := array(select id from child where id = p_child or same_as = p_child);
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    insert into seal_name select p_child, n from unnest(array_append(p_names, p_guardian)) n on conflict do nothing;
    if p_level = 1 then
        insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at)
        select distinct on (g.party_id) gen_random_uuid(), p_child, g.party_id, 'existence', 'the file was restricted', me(), p_at
        from access_grant g join team t on t.id = g.party_id
        where g.child_id = p_child and g.ended_at is null and g.compartment <> 'existence';
    end if;
    update access_grant g set ended_at = p_at
    where g.child_id = any (folded) and g.ended_at is null and g.party_id <> all (array_append(p_names, p_guardian))
      and (p_level = 2 or (g.compartment <> 'existence' and exists (select 1 from team t where t.id = g.party_id)));
    insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at)
    select gen_random_uuid(), c, n, 'file', 'named on the file', me(), p_at
    from unnest(folded) c, (select distinct n from unnest(array_append(p_names, p_guardian)) n) names;
    update file set level = p_level, guardian_id = p_guardian,
        team_id = case when p_level = 2 then null else team_id end, version = version + 1
    where child_id = any (folded);
    if p_level = 2 then
        update task set team_id = null, owner_id = p_guardian where child_id = any (folded) and done_at is null;
        update task set team_id = null where child_id = any (folded);
        update clock set team_id = null, owner_id = p_guardian where child_id = any (folded);
        update referral set team_id = null, owner_id = coalesce(owner_id, p_guardian) where child_id = any (folded);
        update delivery set team_id = null, owner_id = p_guardian where child_id = any (folded);
        update consultation set owner_id = p_guardian where child_id = any (folded);
    end if;
end $$;
alter function close_file_to_teams owner to waymark_definer;

-- A concern whose child looks like one in a sealed file alerts that file's guardian and tells nobody else
-- (safety rule 4). Returns nothing, whatever it finds.
create function alert_guardians(p_child uuid, p_subject uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    insert into task (id, child_id, kind, title, subject_id, owner_id, urgent, due_at, created_at, created_by)
    select gen_random_uuid(), s.child_id, 'SEALED_CONCERN', 'A concern may be about a child whose file you guard', p_subject,
           s.guardian_id, true, p_at, p_at, me()
    from (select distinct f.child_id, f.guardian_id
          from child_name d
          join child_name k on k.child_id <> d.child_id
           and ((k.family_sound = d.family_sound and k.given_sound = d.given_sound)
             or (k.family_sound = d.given_sound and k.given_sound = d.family_sound)
             or (k.date_of_birth = d.date_of_birth and (k.family_sound = d.family_sound or k.given_sound = d.given_sound)))
          join file f on f.child_id = k.child_id and f.level = 2
          where d.child_id = p_child) s;
end $$;
alter function alert_guardians owner to waymark_definer;
