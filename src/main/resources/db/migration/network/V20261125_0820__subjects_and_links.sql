-- The picture around the child (guide ¶16; domain.md C.6): persons of concern, places, vehicles, telephones, handles, groups,
-- organisations and events as records, and the links between them and to children. Need-to-know of its own (H.3): the police, whoever
-- recorded it, and the people named as its readers. A link is there for whoever may see both of its ends, and for nobody else.

-- Whether I am a police officer whose work this is.
create function is_network_police() returns boolean language sql stable security definer set search_path = public as
    $$ select exists (select 1 from practitioner p join agency a on a.id = p.agency_id join practitioner_role r on r.practitioner_id = p.id
           where p.id = me() and p.active and a.kind = 'POLICE' and r.role in ('POLICE_CHILD_PROTECTION', 'POLICE_INTELLIGENCE')
             and (r.until is null or r.until > now())) $$;

-- Whether the picture around children is part of my work at all (domain.md H.2): not of a teacher's, a nurse's or an auditor's.
create function works_with_network() returns boolean language sql stable security definer set search_path = public as
    $$ select exists (select 1 from practitioner p join practitioner_role r on r.practitioner_id = p.id
           where p.id = me() and p.active and (r.until is null or r.until > now())
             and r.role in ('POLICE_CHILD_PROTECTION', 'POLICE_INTELLIGENCE', 'SOCIAL_WORKER', 'FRONT_DOOR_SOCIAL_WORKER', 'TEAM_MANAGER',
                            'CONFERENCE_CHAIR', 'PANEL_COORDINATOR')) $$;
alter function is_network_police owner to waymark_definer;
alter function works_with_network owner to waymark_definer;

-- Who reads one record besides: a person or a team, for a reason, until some time. With child_id: because that child's file is theirs
-- and the child is linked to it; made and ended by sync_subject_readers(). With merge_id: because the two records are the same.
create table subject_reader (
    id            uuid primary key,
    subject_id    uuid not null,
    party_id      uuid not null,
    because       text not null,
    child_id      uuid references child,
    merge_id      uuid,
    granted_by    uuid not null,
    granted_at    timestamptz not null,
    until         timestamptz,
    ended_at      timestamptz,
    ended_by      uuid,
    ended_because text
);
create index subject_reader_of on subject_reader (subject_id, party_id) where ended_at is null;
create index subject_reader_party on subject_reader (party_id, subject_id) where ended_at is null;
create index subject_reader_child on subject_reader (child_id) where ended_at is null and child_id is not null;

-- One record. A CHILD is a stand-in for the child's file and says nothing of its own: it has no label, only the file it stands for.
--   merged_into  the same person, place or thing as that one; both are kept, and links are shown through the survivor
--   age          of a PERSON; under 18 or not known counts as a child (safety rule 8)
--   hidden_from  the practitioner whom the record is about, who never sees it (safety rule 5)
create table subject (
    id                  uuid primary key,
    kind                text not null check (kind in ('CHILD', 'PERSON', 'PLACE', 'VEHICLE', 'PHONE', 'HANDLE', 'GROUP', 'ORGANISATION', 'EVENT')),
    label               text,
    about               text,
    child_id            uuid unique references child,
    merged_into         uuid references subject,
    age                 text check (age in ('ADULT', 'UNDER_18', 'NOT_KNOWN')),
    date_of_birth       date,
    identity_known      boolean not null default true,
    works_with_children text check (works_with_children in ('YES', 'NO', 'NOT_KNOWN')),
    hidden_from         uuid references practitioner,
    vrm                 text,
    vrm_partial         boolean not null default false,
    make                text,
    colour              text,
    platform            text,
    handle              text,
    phone               text,
    address             text,
    happened_on         date,
    author_agency       uuid not null references agency,
    created_by          uuid not null references practitioner,
    created_at          timestamptz not null,
    version             integer not null default 0,
    check ((kind = 'CHILD') = (child_id is not null)),
    check ((kind = 'CHILD') = (label is null)),
    check ((kind = 'PERSON') = (age is not null)),
    check (merged_into <> id),
    check (kind <> 'CHILD' or merged_into is null),
    check (date_of_birth is null or kind = 'PERSON')
);
create index subject_merged on subject (merged_into) where merged_into is not null;
create index subject_latest on subject (created_at desc, id desc) where kind <> 'CHILD';
create index subject_mine on subject (created_by, created_at desc) where kind <> 'CHILD';
alter table subject_reader add foreign key (subject_id) references subject;

-- Other names it is known by.
create table subject_alias (
    id            uuid primary key,
    subject_id    uuid not null references subject,
    words         text not null,
    author_agency uuid not null references agency,
    added_by      uuid not null references practitioner,
    added_at      timestamptz not null,
    ended_at      timestamptz
);
create index subject_alias_of on subject_alias (subject_id, added_at);

-- What finds it: every word of a name, and a plate, a number or a handle from each of its characters on, folded in Java; compared as
-- a range, which the index answers under row security too (architecture.md). Kept after a correction: the old spelling still finds.
create table subject_key (
    key        text collate "C" not null,
    subject_id uuid not null references subject,
    primary key (key, subject_id)
);
create index subject_key_of on subject_key (subject_id);

-- A dated, sourced, graded and expiring link. An end that is a child is a CHILD subject.
create table subject_link (
    id                uuid primary key,
    from_id           uuid not null references subject,
    to_id             uuid not null references subject,
    kind              text not null check (kind in ('ASSOCIATE', 'FAMILY', 'SEEN_WITH', 'RECRUITS_ALLEGED', 'TRANSPORTS', 'EXPLOITS_ALLEGED',
                          'FREQUENTS', 'COMMUNICATES', 'USES', 'MEMBER')),
    directed          boolean not null,
    first_seen        date,
    last_seen         date,
    source_kind       text not null check (source_kind in ('CONCERN', 'MISSING_FACT', 'INFORMATION', 'OWN_RECORD')),
    source_id         uuid,
    source_words      text not null,
    grade_source      integer check (grade_source between 1 and 3),
    grade_information text check (grade_information in ('A', 'B', 'C', 'D', 'E')),
    grade_handling    text check (grade_handling in ('P', 'C')),
    grade_conditions  text,
    graded_by         uuid references practitioner,
    status            text not null default 'ALLEGED' check (status in ('ALLEGED', 'CORROBORATED', 'DISCOUNTED')),
    status_why        text,
    status_by         uuid references practitioner,
    status_at         timestamptz,
    purpose           text not null,
    expires_on        date not null,
    review_asked_for  date,
    author_agency     uuid not null references agency,
    created_by        uuid not null references practitioner,
    created_at        timestamptz not null,
    ended_at          timestamptz,
    ended_by          uuid references practitioner,
    ended_because     text,
    version           integer not null default 0,
    check (from_id <> to_id),
    check (last_seen is null or first_seen is null or last_seen >= first_seen),
    check ((source_kind = 'OWN_RECORD') = (source_id is null)),
    check (status = 'ALLEGED' or (status_why is not null and status_by is not null and status_at is not null)),
    check ((grade_source is null) = (grade_information is null) and (grade_source is null) = (grade_handling is null)),
    check (grade_handling is distinct from 'C' or grade_conditions is not null)
);
comment on column subject_link.review_asked_for is 'The expiry for which a task to review it was opened already.';
create index subject_link_from on subject_link (from_id);
create index subject_link_to on subject_link (to_id);
create index subject_link_expiring on subject_link (expires_on) where ended_at is null and status <> 'DISCOUNTED';

-- The history of a record or of one of its links; with a link it is there for whoever may see that link.
create table subject_event (
    id            uuid primary key,
    subject_id    uuid not null references subject,
    link_id       uuid references subject_link,
    at            timestamptz not null,
    by_id         uuid not null references practitioner,
    author_agency uuid not null references agency,
    what          text not null,
    words         text
);
create index subject_event_of on subject_event (subject_id, at desc, id desc);
create index subject_event_link on subject_event (link_id, at desc) where link_id is not null;

-- That two records are the same; undone, it stays here.
create table subject_merge (
    id            uuid primary key,
    absorbed_id   uuid not null references subject,
    survivor_id   uuid not null references subject,
    why           text not null,
    author_agency uuid not null references agency,
    merged_by     uuid not null references practitioner,
    merged_at     timestamptz not null,
    undone_by     uuid references practitioner,
    undone_at     timestamptz,
    undone_why    text,
    check (absorbed_id <> survivor_id),
    check ((undone_at is null) = (undone_why is null))
);
create index subject_merge_absorbed on subject_merge (absorbed_id, merged_at desc);
create index subject_merge_survivor on subject_merge (survivor_id, merged_at desc);
create unique index subject_merge_now on subject_merge (absorbed_id) where undone_at is null;

-- Every view of a record (domain.md C.6 "each view audited"), beside the read log of the children shown.
create table subject_look (
    id              uuid primary key,
    subject_id      uuid not null references subject,
    practitioner_id uuid not null,
    agency_id       uuid not null,
    at              timestamptz not null,
    screen          text not null,
    as_intelligence boolean not null
);
create index subject_look_of on subject_look (subject_id, at desc);

-- "Already linked to another child's file": one for each person or team that has to know. child_id is the receiver's own child; no
-- row names the other one. children is how many were linked when it was raised, so that the next one raises another.
create table network_alert (
    id         uuid primary key,
    subject_id uuid not null references subject,
    child_id   uuid references child,
    owner_id   uuid references practitioner,
    team_id    uuid references team,
    children   integer not null,
    raised_at  timestamptz not null,
    check (owner_id is not null or team_id is not null)
);
create index network_alert_subject on network_alert (subject_id);
create index network_alert_child on network_alert (child_id) where child_id is not null;

-- "Please talk to me": from the holder of one alert to the worker of the other file, through Waymark, naming neither child.
create table network_talk (
    id          uuid primary key,
    alert_id    uuid not null references network_alert,
    asked_from  uuid not null references network_alert,
    asked_by    uuid not null references practitioner,
    words       text not null,
    asked_at    timestamptz not null,
    answered_by uuid references practitioner,
    answered_at timestamptz,
    answer      text
);
create index network_talk_alert on network_talk (alert_id, asked_at desc);
create index network_talk_from on network_talk (asked_from, asked_at desc);

-- Who sees what. Asked row by row, each condition fenced by "offset 0" (ADR 0001): a neighbourhood stays a walk along the indexes
-- of links, with a lookup for each end that is met.
create function visible_subject() returns text language sql immutable as $$ select $p$
    (kind <> 'CHILD' and hidden_from is distinct from (select me())
        and ((select is_network_police())
          or (created_by = (select me()) and author_agency = (select my_agency()) and (select works_with_network()))
          or exists (select 1 from subject_reader r
                     where r.subject_id = any (array[subject.id, subject.merged_into]) and r.party_id = any ((select my_parties())::uuid[])
                       and r.ended_at is null and (r.until is null or r.until > now()) offset 0)))
    or (kind = 'CHILD' and (select works_with_network()) and exists (select 1 from child c where c.id = subject.child_id offset 0)) $p$ $$;

create procedure protect_network(t text, visible text, changes boolean default false) language plpgsql as $$
begin
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy concerned on %I for select to waymark_app, waymark_worker using (%s)', t, visible);
    execute format('create policy add on %I for insert to waymark_app, waymark_worker with check ((select me()) is not null)', t);
    execute format('create policy definer on %I to waymark_definer using (true) with check (true)', t);
    execute format('grant select, insert on %I to waymark_app, waymark_worker', t);
    execute format('grant select, insert, update on %I to waymark_definer', t);
    if changes then
        execute format('create policy change on %I for update to waymark_app, waymark_worker using (%s) with check ((select me()) is not null)', t, visible);
        execute format('grant update on %I to waymark_app, waymark_worker', t);
    end if;
end $$;

call protect_network('subject_reader', $p$party_id = any ((select my_parties())::uuid[]) or granted_by = (select me())$p$);
call protect_network('subject', visible_subject(), changes => true);
call protect_network('subject_alias', $p$(select me()) is not null
    and exists (select 1 from subject s where s.id = subject_alias.subject_id offset 0)$p$, changes => true);
call protect_network('subject_key', $p$(select me()) is not null
    and exists (select 1 from subject s where s.id = subject_key.subject_id offset 0)$p$);
call protect_network('subject_link', $p$(select me()) is not null
    and exists (select 1 from subject s where s.id = subject_link.from_id offset 0)
    and exists (select 1 from subject s where s.id = subject_link.to_id offset 0)$p$, changes => true);
call protect_network('subject_event', $p$(select me()) is not null
    and exists (select 1 from subject s where s.id = subject_event.subject_id offset 0)
    and (link_id is null or exists (select 1 from subject_link l where l.id = subject_event.link_id offset 0))$p$);
call protect_network('subject_merge', $p$(select me()) is not null
    and exists (select 1 from subject s where s.id = subject_merge.absorbed_id offset 0)
    and exists (select 1 from subject s where s.id = subject_merge.survivor_id offset 0)$p$, changes => true);
call protect_network('network_alert', $p$(owner_id = (select me()) or team_id = any ((select my_teams())::uuid[]))
    and (child_id is null or child_id <> all ((select my_conflicts())::uuid[]))$p$);
call protect_network('network_talk', $p$(select me()) is not null
    and (asked_by = (select me()) or exists (select 1 from network_alert a where a.id = network_talk.alert_id offset 0))$p$, changes => true);

alter table subject_look enable row level security;
alter table subject_look force row level security;
create policy add on subject_look for insert to waymark_app, waymark_worker with check (practitioner_id = (select me()));
create policy definer on subject_look for select to waymark_definer using (true);
grant insert on subject_look to waymark_app, waymark_worker;
grant select on subject_look to waymark_definer;

-- The record and those that are the same: the survivor and what was merged into it.
create function subject_family(p_subject uuid) returns uuid[] language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return array(select s.id from subject s
                 where s.id = (select coalesce(x.merged_into, x.id) from subject x where x.id = p_subject)
                    or s.merged_into = (select coalesce(x.merged_into, x.id) from subject x where x.id = p_subject));
end $$;

-- The children that a record is linked to now, each once, by its own file.
create function subject_children(p_subject uuid) returns table (child_id uuid) language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return query
        select distinct coalesce(c.same_as, c.id)
        from subject_link l
        join subject k on k.kind = 'CHILD' and k.id in (l.from_id, l.to_id)
        join child c on c.id = k.child_id
        where (l.from_id = any (subject_family(p_subject)) or l.to_id = any (subject_family(p_subject)))
          and l.ended_at is null and l.status <> 'DISCOUNTED';
end $$;

-- Whose a child's file is: its worker, its team's managers where it is neither restricted nor sealed; of a sealed file its guardian.
create function people_of_file(p_child uuid) returns table (party uuid, because text) language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return query
        select distinct on (x.party) x.party, x.because from (
            select f.worker_id as party, 'Works with a child it is linked to' as because, 1 as first
            from file f where f.child_id = p_child and f.worker_id is not null
              and (f.level < 2 or exists (select 1 from seal_name s where s.child_id = f.child_id and s.practitioner_id = f.worker_id
                                          and s.ended_at is null))
            union all
            select m.practitioner_id, 'Manages the team of a child it is linked to', 2
            from file f join membership m on m.team_id = f.team_id
            join practitioner_role r on r.practitioner_id = m.practitioner_id and r.role = 'TEAM_MANAGER'
             and (r.until is null or r.until > now())
            where f.child_id = p_child and f.level = 0
            union all
            select f.guardian_id, 'Guards the file of a child it is linked to', 3
            from file f where f.child_id = p_child and f.level = 2 and f.guardian_id is not null) x
        join practitioner p on p.id = x.party and p.active
        where not exists (select 1 from conflict_of_interest k where k.practitioner_id = x.party and k.child_id = p_child)
        order by x.party, x.first;
end $$;

-- Lets the people of each linked child's file read this record, and no longer those whose child is not linked any more or whose
-- file it is not: called after every change of a link, a merge or an allocation. A discounted link still tells its people that it was.
create function sync_subject_readers(p_subject uuid, p_at timestamptz) returns void language plpgsql security definer set search_path = public as $$
declare
    family uuid[] := subject_family(p_subject);
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    with should_read as (
        select s.id as subject_id, w.party, c.child, w.because
        from (select distinct coalesce(k.same_as, k.id) as child
              from subject_link l join subject x on x.kind = 'CHILD' and x.id in (l.from_id, l.to_id) join child k on k.id = x.child_id
              where (l.from_id = any (family) or l.to_id = any (family)) and l.ended_at is null) c
        cross join lateral people_of_file(c.child) w
        join subject s on s.id = any (family) and s.kind <> 'CHILD'),
    no_longer as (
        update subject_reader r set ended_at = p_at, ended_by = me(), ended_because = 'No longer works with a linked child'
        where r.subject_id = any (family) and r.child_id is not null and r.ended_at is null
          and not exists (select 1 from should_read d where d.subject_id = r.subject_id and d.party = r.party_id and d.child = r.child_id))
    insert into subject_reader (id, subject_id, party_id, because, child_id, granted_by, granted_at)
    select gen_random_uuid(), d.subject_id, d.party, d.because, d.child, me(), p_at from should_read d
    where not exists (select 1 from subject_reader r where r.subject_id = d.subject_id and r.party_id = d.party and r.child_id = d.child
                      and r.ended_at is null);
end $$;

-- The same for everything that a child is linked to, when the child's file goes to somebody else.
create function sync_readers_of_child(p_child uuid, p_at timestamptz) returns void language plpgsql security definer set search_path = public as $$
declare
    linked uuid;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    for linked in
        select distinct coalesce(o.merged_into, o.id)
        from child c join subject k on k.child_id = c.id
        join subject_link l on k.id in (l.from_id, l.to_id) and l.ended_at is null
        join subject o on o.id = case when l.from_id = k.id then l.to_id else l.from_id end and o.kind <> 'CHILD'
        where c.id = p_child or c.same_as = p_child loop
        perform sync_subject_readers(linked, p_at);
    end loop;
end $$;

-- Raises "already linked to another child's file" for the people of each file and for police intelligence, once for each further
-- child. A sealed file counts for its own guardian alone (safety rule 4). Answers whom a task has to tell.
create function raise_network_alerts(p_subject uuid, p_at timestamptz)
returns table (alert uuid, child uuid, owner uuid, team uuid) language plpgsql security definer set search_path = public as $$
declare
    family  uuid[] := subject_family(p_subject);
    root    uuid   := (select coalesce(s.merged_into, s.id) from subject s where s.id = p_subject);
    everyone integer := (select count(*) from subject_children(p_subject));
    open_ones integer := (select count(*) from subject_children(p_subject) k join file f on f.child_id = k.child_id and f.level < 2);
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if (select s.kind from subject s where s.id = root) = 'CHILD' then return; end if;
    return query
        with due as (
            select k.child_id, w.party as owner_id, null::uuid as team_id, case when f.level = 2 then everyone else open_ones end as children
            from subject_children(p_subject) k join file f on f.child_id = k.child_id
            cross join lateral people_of_file(k.child_id) w
            union all
            select null, null, t.id, open_ones from team t join agency a on a.id = t.agency_id
            where t.kind = 'POLICE_INTELLIGENCE' and a.kind = 'POLICE'),
        raised as (
            insert into network_alert (id, subject_id, child_id, owner_id, team_id, children, raised_at)
            select gen_random_uuid(), root, d.child_id, d.owner_id, d.team_id, d.children, p_at
            from due d
            where d.children > 1 and not exists (
                select 1 from network_alert a where a.subject_id = any (family) and a.child_id is not distinct from d.child_id
                  and a.owner_id is not distinct from d.owner_id and a.team_id is not distinct from d.team_id and a.children >= d.children)
            returning id, child_id, owner_id, team_id)
        select r.id, r.child_id, r.owner_id, r.team_id from raised r;
end $$;

-- Asks the worker of each other file to talk. Answers whom a task has to tell; the same whether there is one or none.
create function ask_to_talk(p_alert uuid, p_words text, p_at timestamptz)
returns table (alert uuid, child uuid, owner uuid) language plpgsql security definer set search_path = public as $$
declare
    mine network_alert;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    select * into mine from network_alert a
    where a.id = p_alert and (a.owner_id = me() or a.team_id = any (my_teams()))
      and (a.child_id is null or a.child_id <> all (my_conflicts()));
    if mine.id is null then return; end if;
    return query
        with whom as (
            select distinct on (a.child_id) a.id, a.child_id, a.owner_id
            from network_alert a join file f on f.child_id = a.child_id and f.level < 2
            where a.subject_id = any (subject_family(mine.subject_id)) and a.child_id is distinct from mine.child_id
              and a.owner_id <> me() and exists (select 1 from people_of_file(a.child_id) p where p.party = a.owner_id)
            order by a.child_id, (a.owner_id = f.worker_id) desc, a.raised_at desc),
        asked as (
            insert into network_talk (id, alert_id, asked_from, asked_by, words, asked_at)
            select gen_random_uuid(), w.id, mine.id, me(), p_words, p_at from whom w returning alert_id)
        select w.id, w.child_id, w.owner_id from whom w;
end $$;

-- Whoever was let read one of two records that are the same reads both, until the merge is undone.
create function carry_subject_readers(p_from uuid, p_to uuid, p_merge uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    insert into subject_reader (id, subject_id, party_id, because, merge_id, granted_by, granted_at, until)
    select gen_random_uuid(), p_to, r.party_id, r.because, p_merge, me(), p_at, r.until
    from subject_reader r
    where r.subject_id = p_from and r.child_id is null and r.ended_at is null and (r.until is null or r.until > p_at)
      and not exists (select 1 from subject_reader o where o.subject_id = p_to and o.party_id = r.party_id and o.ended_at is null
                      and o.until is not distinct from r.until)
    union all
    select gen_random_uuid(), p_to, s.created_by, 'Recorded what is the same', p_merge, me(), p_at, null from subject s where s.id = p_from;
end $$;

create function end_carried_readers(p_merge uuid, p_at timestamptz) returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update subject_reader set ended_at = p_at, ended_by = me(), ended_because = 'The two are not the same'
    where merge_id = p_merge and ended_at is null;
end $$;

-- Who may read a record, for the police, for managers and for whoever recorded it; what each reader may know of themselves they see in
-- their own row. Whose child lets somebody read is told only to who may see that child: of the others not even that they read it.
create function readers_of_subject(p_subject uuid, p_limit integer)
returns table (id uuid, name text, because text, until timestamptz, ended_at timestamptz, by_file boolean)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return query
        select r.id, coalesce(p.name || ', ' || p.job_title, t.name || ', ' || g.name), r.because, r.until, r.ended_at, r.child_id is not null
        from subject_reader r join subject s on s.id = r.subject_id and s.hidden_from is distinct from me()
        left join practitioner p on p.id = r.party_id
        left join team t on t.id = r.party_id left join agency g on g.id = t.agency_id
        where r.subject_id = p_subject
          and (r.party_id = any (my_parties())
            or ((is_network_police() or s.created_by = me() or exists (
                    select 1 from subject_reader m join practitioner_role o on o.practitioner_id = me() and o.role = 'TEAM_MANAGER'
                     and (o.until is null or o.until > now())
                    where m.subject_id = p_subject and m.party_id = any (my_parties()) and m.ended_at is null
                      and (m.until is null or m.until > now())))
                and (r.child_id is null or (r.child_id <> all (my_conflicts()) and exists (
                    select 1 from access_grant a where a.child_id = r.child_id and a.party_id = any (my_parties())
                      and a.ended_at is null and (a.until is null or a.until > now()) and a.compartment <> 'existence')))))
        order by r.ended_at is not null, r.granted_at desc, r.id limit p_limit;
end $$;

-- Ends a permission that somebody gave: by the police, or by a manager who may read the record. False: it had ended, or is none of theirs.
create function end_subject_reader(p_reader uuid, p_why text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update subject_reader r set ended_at = p_at, ended_by = me(), ended_because = p_why
    where r.id = p_reader and r.ended_at is null and r.child_id is null
      and exists (select 1 from readers_of_subject(r.subject_id, 1000) x where x.id = r.id);
    return found;
end $$;

-- Who has looked: agencies and times for whoever may see the record; people for managers and data protection; what police
-- intelligence read for nobody here (safety rule 11).
create function who_looked_at_subject(p_subject uuid, p_limit integer)
returns table (at timestamptz, screen text, agency text, practitioner text) language plpgsql stable security definer set search_path = public as $$
declare
    names boolean;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if not works_with_network() then return; end if;
    select exists (select 1 from practitioner_role r where r.practitioner_id = me() and r.role = 'TEAM_MANAGER'
                   and (r.until is null or r.until > now())) into names;
    return query
        select l.at, l.screen, a.name, case when names then p.name end
        from subject_look l join practitioner p on p.id = l.practitioner_id join agency a on a.id = l.agency_id
        where l.subject_id = p_subject and not l.as_intelligence
        order by l.at desc limit p_limit;
end $$;

-- For the area's own job: links whose time is over soon and for which nobody was asked yet. Marks them as asked for.
create function links_to_review(p_until date) returns table (link uuid, owner uuid, expires date)
language plpgsql security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area does this';
    end if;
    return query
        with soon as (
            select l.id from subject_link l
            where l.ended_at is null and l.status <> 'DISCOUNTED' and l.expires_on <= p_until
              and l.review_asked_for is distinct from l.expires_on
            order by l.expires_on limit 200 for update skip locked)
        update subject_link l set review_asked_for = l.expires_on from soon s where l.id = s.id
        returning l.id, l.created_by, l.expires_on;
end $$;

alter function subject_family owner to waymark_definer;
alter function subject_children owner to waymark_definer;
alter function people_of_file owner to waymark_definer;
alter function sync_subject_readers owner to waymark_definer;
alter function sync_readers_of_child owner to waymark_definer;
alter function raise_network_alerts owner to waymark_definer;
alter function ask_to_talk owner to waymark_definer;
alter function carry_subject_readers owner to waymark_definer;
alter function end_carried_readers owner to waymark_definer;
alter function readers_of_subject owner to waymark_definer;
alter function end_subject_reader owner to waymark_definer;
alter function who_looked_at_subject owner to waymark_definer;
alter function links_to_review owner to waymark_definer;
-- Only the functions here ask these two: nobody learns from them whose the file of a linked child is.
revoke execute on function subject_children, people_of_file from public;
grant execute on function subject_children, people_of_file to waymark_definer;
grant select on seal_name, file, child to waymark_definer;
