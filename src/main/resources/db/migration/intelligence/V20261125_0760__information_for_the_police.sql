-- Information for the police (guide ¶16; domain.md E.1 to E.3). One item, one cluster of facts. Policies of their own: plain
-- protect() would open a row to the whole agency of its author, and compartment 'intelligence' is also child protection's.
-- An item is read by whoever sent it, by the leads of their agency where one of them is to check it, and by police intelligence.

-- Whether I am a manager or designated lead, who may be the second person that checks.
create function i_lead() returns boolean language sql stable security definer set search_path = public as $$
    select exists (select 1 from practitioner_role r join practitioner p on p.id = r.practitioner_id
                   where p.id = me() and p.active and r.role in ('DESIGNATED_LEAD', 'TEAM_MANAGER', 'EDUCATION_LEAD')
                     and (r.until is null or r.until > now())) $$;

create table information (
    id                   uuid primary key,
    child_id             uuid,
    compartment          text not null default 'intelligence',
    author_agency        uuid not null references agency,
    submitted_by         uuid not null references practitioner,
    words                text not null,
    people               text,
    places               text,
    vehicles             text,
    known_on             date,
    how_known            text not null check (how_known in ('SEEN_OR_HEARD', 'TOLD_BY_CHILD', 'TOLD_BY_SOMEBODY', 'ANONYMOUS', 'RECORD')),
    proposed_source      integer check (proposed_source between 1 and 3),
    proposed_information text check (proposed_information in ('A', 'B', 'C', 'D', 'E')),
    proposed_handling    text not null check (proposed_handling in ('P', 'C')),
    conditions           text,
    suspected_false      boolean not null default false,
    urgent               boolean not null default false,
    origin               text check (origin in ('CONCERN', 'MISSING_FACT', 'MEETING', 'FILE', 'ASSESSMENT')),
    origin_id            uuid,
    submitted_at         timestamptz not null,
    -- A lead of the sender's own agency checks; false: the intelligence unit does.
    checked_locally      boolean not null,
    check_state          text not null default 'UNCHECKED' check (check_state in ('UNCHECKED', 'RETURNED', 'CHECKED')),
    check_words          text,
    checked_by           uuid references practitioner,
    checked_at           timestamptz,
    grade_source         integer check (grade_source between 1 and 3),
    grade_information    text check (grade_information in ('A', 'B', 'C', 'D', 'E')),
    grade_handling       text check (grade_handling in ('P', 'C')),
    grade_conditions     text,
    marking              text check (marking in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
    graded_by            uuid references practitioner,
    graded_at            timestamptz,
    duplicate_of         uuid references information,
    outcome              text check (outcome in ('LOGGED', 'CRIME', 'SAFEGUARDING', 'ENDED')),
    outcome_words        text,
    onward_conditions    text,
    decided_by           uuid references practitioner,
    decided_at           timestamptz,
    released_at          timestamptz,
    version              integer not null default 0,
    unique (id, submitted_by),
    check (proposed_handling = 'P' or conditions is not null),
    check (grade_handling is distinct from 'C' or grade_conditions is not null),
    check ((origin is null) = (origin_id is null)),
    check ((outcome is null) = (decided_at is null)),
    check (check_state <> 'CHECKED' or checked_by <> submitted_by),
    check (released_at is null or check_state = 'CHECKED'),
    check (duplicate_of <> id)
);
create index information_intake on information ((not urgent), submitted_at, id) where decided_at is null and duplicate_of is null;
create index information_mine on information (submitted_by, submitted_at desc, id desc);
create index information_child on information (child_id, submitted_at desc);
create index information_recent on information (submitted_at desc, id);

-- Who it comes from: encrypted, apart, and read by police intelligence alone. Not by whoever typed it, once it is sent. A later
-- answer may add to it; nothing of it is changed.
create table information_source (
    id             uuid primary key,
    information_id uuid not null,
    child_id       uuid,
    compartment    text not null default 'source',
    submitted_by   uuid not null,
    details        bytea not null,
    added_at       timestamptz not null,
    foreign key (information_id, submitted_by) references information (id, submitted_by)
);
create index information_source_item on information_source (information_id, added_at);

-- Other wordings: what the sender wrote before it was returned to them, and the police's sanitised text, which alone goes on.
create table information_text (
    id             uuid primary key,
    information_id uuid not null references information,
    child_id       uuid,
    compartment    text not null default 'intelligence',
    author_agency  uuid not null references agency,
    kind           text not null check (kind in ('EARLIER', 'SANITISED')),
    words          text not null,
    released_to    text,
    written_by     uuid not null references practitioner,
    written_at     timestamptz not null,
    check ((kind = 'SANITISED') = (released_to is not null))
);
create index information_text_item on information_text (information_id, written_at);
create index information_text_released on information_text (written_at desc, id desc) where kind = 'SANITISED';

-- Questions of the police to the sender, and the answers.
create table information_message (
    id             uuid primary key,
    information_id uuid not null references information,
    child_id       uuid,
    compartment    text not null default 'intelligence',
    author_agency  uuid not null references agency,
    asks           boolean not null,
    words          text not null,
    written_by     uuid not null references practitioner,
    written_at     timestamptz not null
);
create index information_message_item on information_message (information_id, written_at);

alter table information enable row level security;
alter table information force row level security;
create policy need_to_know on information for select to waymark_app, waymark_worker
    using ((submitted_by = (select me()) or 'source' = any ((select my_compartments())::text[])
            or (checked_locally and author_agency = (select my_agency()) and (select i_lead())))
           and (child_id is null or child_id <> all ((select my_conflicts())::uuid[])));
create policy add on information for insert to waymark_app, waymark_worker with check (submitted_by = (select me()));
create policy change on information for update to waymark_app, waymark_worker
    using ((submitted_by = (select me()) or 'source' = any ((select my_compartments())::text[])
            or (checked_locally and author_agency = (select my_agency()) and (select i_lead())))
           and (child_id is null or child_id <> all ((select my_conflicts())::uuid[])))
    with check ((select me()) is not null);
create policy definer on information for select to waymark_definer using (true);
grant select, insert, update on information to waymark_app, waymark_worker;
grant select on information to waymark_definer;

alter table information_source enable row level security;
alter table information_source force row level security;
create policy need_to_know on information_source for select to waymark_app, waymark_worker
    using ((select me()) is not null and 'source' = any ((select my_compartments())::text[])
           and (child_id is null or child_id <> all ((select my_conflicts())::uuid[])));
create policy add on information_source for insert to waymark_app, waymark_worker with check (submitted_by = (select me()));
grant select, insert on information_source to waymark_app, waymark_worker;

alter table information_text enable row level security;
alter table information_text force row level security;
create policy need_to_know on information_text for select to waymark_app, waymark_worker
    using ((select me()) is not null and ('source' = any ((select my_compartments())::text[])
            or (kind = 'SANITISED' and 'intelligence' = any ((select my_compartments())::text[])))
           and (child_id is null or child_id <> all ((select my_conflicts())::uuid[])));
create policy add on information_text for insert to waymark_app, waymark_worker with check (written_by = (select me()));
grant select, insert on information_text to waymark_app, waymark_worker;

alter table information_message enable row level security;
alter table information_message force row level security;
create policy need_to_know on information_message for select to waymark_app, waymark_worker
    using (('source' = any ((select my_compartments())::text[])
            or exists (select 1 from information i where i.id = information_message.information_id and i.submitted_by = (select me()) offset 0))
           and (child_id is null or child_id <> all ((select my_conflicts())::uuid[])));
create policy add on information_message for insert to waymark_app, waymark_worker with check (written_by = (select me()));
grant select, insert on information_message to waymark_app, waymark_worker;

-- Which lead of my own agency may check what I send about a child; null: the intelligence unit checks. Never myself, never
-- somebody kept away from the child, and of a restricted or sealed file nobody here.
create function information_checker(p_child uuid) returns uuid language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return (select p.id from practitioner p
            where p.agency_id = my_agency() and p.active and not p.service and p.id <> me()
              and exists (select 1 from practitioner_role r where r.practitioner_id = p.id
                          and r.role in ('DESIGNATED_LEAD', 'TEAM_MANAGER', 'EDUCATION_LEAD') and (r.until is null or r.until > now()))
              and not exists (select 1 from conflict_of_interest i where i.practitioner_id = p.id and i.child_id = p_child)
              and not exists (select 1 from file f where f.child_id = p_child and f.level > 0)
            order by exists (select 1 from membership m where m.practitioner_id = p.id and m.team_id = any (my_teams())) desc, p.name
            limit 1);
end $$;

-- The child of an item, for police intelligence, who hold no file: which child it is and nothing else. Of a closed file nothing.
create function information_child(p_information uuid)
returns table (child_id uuid, given_name text, family_name text, known_as text, description text, date_of_birth date, birth_precision text)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if not 'source' = any (my_compartments()) then return; end if;
    return query
        select c.id, c.given_name, c.family_name, c.known_as, c.description, c.date_of_birth, c.birth_precision
        from information i join child c on c.id = i.child_id left join file f on f.child_id = c.id
        where i.id = p_information and i.child_id <> all (my_conflicts())
          and (coalesce(f.level, 0) = 0 or exists (select 1 from seal_name s where s.child_id = c.id and s.practitioner_id = me()
                                                   and s.ended_at is null));
end $$;

-- Whether what a return interview found goes to the file's guardian and not at once to the police: where the file is restricted or sealed.
create function goes_to_guardian(p_child uuid) returns boolean language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return exists (select 1 from file f where f.child_id = p_child and f.level > 0);
end $$;

alter function i_lead owner to waymark_definer;
alter function information_checker owner to waymark_definer;
alter function information_child owner to waymark_definer;
alter function goes_to_guardian owner to waymark_definer;
