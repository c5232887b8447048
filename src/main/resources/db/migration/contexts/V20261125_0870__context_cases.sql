-- Context cases (domain.md C.7): a place, a peer group, a school or an online space, with an assessment, a plan, measures of change
-- and reviews. A context holds no child: children are linked by reference, each in a row of their own under their own need-to-know.

-- Who may read a context case (or what disrupts harm, see the next migration): its team, and people who were named with a reason and
-- an end. Never through a child's grant. Written by definer functions only, as access_grant is.
create table context_reader (
    id        uuid primary key,
    record_id uuid not null,
    party_id  uuid not null,
    runs      boolean not null,
    because   text not null,
    named_by  uuid not null references practitioner,
    named_at  timestamptz not null,
    until     timestamptz,
    ended_at  timestamptz
);
create index context_reader_party on context_reader (party_id) include (record_id, runs, until) where ended_at is null;
create index context_reader_record on context_reader (record_id, named_at);

create function my_contexts() returns uuid[] language sql stable security definer set search_path = public as
    $$ select coalesce(array_agg(distinct record_id), '{}') from context_reader
       where party_id = any (my_parties()) and ended_at is null and (until is null or until > now()) $$;

create function runs_context(p_record uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select exists (select 1 from context_reader
       where record_id = p_record and runs and party_id = any (my_parties()) and ended_at is null and (until is null or until > now())) $$;

-- Whoever opens a record is its first reader; after that only those who run it let others in.
create function let_into_context(p_id uuid, p_record uuid, p_party uuid, p_runs boolean, p_because text, p_at timestamptz,
                                 p_until timestamptz)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if exists (select 1 from context_reader where record_id = p_record) and not runs_context(p_record) then
        raise exception 'only those who run it let others in';
    end if;
    insert into context_reader (id, record_id, party_id, runs, because, named_by, named_at, until)
    values (p_id, p_record, p_party, p_runs, p_because, me(), p_at, p_until);
end $$;

-- Those who run a record stay; others' reading is ended by those who run it.
create function end_context_reading(p_id uuid, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update context_reader set ended_at = p_at
    where id = p_id and not runs and ended_at is null and runs_context(record_id);
    return found;
end $$;

-- Puts a table of a record under its own need-to-know.
create procedure protect_context(t text, changes boolean default true, also text default 'false') language plpgsql as $$
declare
    visible text := format('(select me()) is not null and (record_id = any ((select my_contexts())::uuid[]) or %s)', also);
begin
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy need_to_know on %I for select to waymark_app, waymark_worker using (%s)', t, visible);
    execute format('create policy definer on %I to waymark_definer using (true) with check (true)', t);
    execute format('grant select on %I to waymark_app, waymark_worker', t);
    execute format('grant select, insert, update on %I to waymark_definer', t);
    if t <> 'context_reader' then
        execute format('create policy add on %I for insert to waymark_app, waymark_worker with check ((select me()) is not null)', t);
        execute format('grant insert on %I to waymark_app, waymark_worker', t);
    end if;
    if changes then
        execute format('create policy change on %I for update to waymark_app, waymark_worker using (%s) with check ((select me()) is not null)',
            t, visible);
        execute format('grant update on %I to waymark_app, waymark_worker', t);
    end if;
end $$;

call protect_context('context_reader', changes => false);
alter function my_contexts() owner to waymark_definer;
alter function runs_context(uuid) owner to waymark_definer;
alter function let_into_context(uuid, uuid, uuid, boolean, text, timestamptz, timestamptz) owner to waymark_definer;
alter function end_context_reading(uuid, timestamptz) owner to waymark_definer;

create table context_case (
    id            uuid primary key,
    record_id     uuid not null,
    kind          text not null check (kind in ('PLACE', 'PEER_GROUP', 'SCHOOL', 'ONLINE')),
    title         text not null,
    place         text,
    why           text not null,
    author_agency uuid not null references agency,
    team_id       uuid references team,
    opened_by     uuid not null references practitioner,
    opened_at     timestamptz not null,
    review_on     date not null,
    closed_at     timestamptz,
    closed_by     uuid references practitioner,
    outcome       text,
    outcome_words text,
    continues     text,
    version       integer not null default 0,
    check (record_id = id),
    check ((closed_at is null) = (outcome is null)),
    check (closed_at is null or (closed_by is not null and outcome_words is not null and continues is not null))
);
create index context_case_going_on on context_case (review_on, id) where closed_at is null;
create index context_case_closed on context_case (closed_at desc, id desc) where closed_at is not null;
call protect_context('context_case');

-- What each agency knows, part by part, and how young people and partners were involved. Never overwritten: later words stand below.
create table context_entry (
    id            uuid primary key,
    record_id     uuid not null references context_case,
    part          text not null,
    words         text not null,
    harms         text[] not null default '{}',
    author_agency uuid not null references agency,
    written_by    uuid not null references practitioner,
    written_at    timestamptz not null
);
create index context_entry_of on context_entry (record_id, written_at, id);
call protect_context('context_entry', changes => false);

create table context_aim (
    id        uuid primary key,
    record_id uuid not null references context_case,
    words     text not null,
    added_by  uuid not null references practitioner,
    added_at  timestamptz not null
);
create index context_aim_of on context_aim (record_id, added_at, id);
call protect_context('context_aim', changes => false);

-- Of any agency: somebody who works here sees their own action and nothing else of the context.
create table context_action (
    id          uuid primary key,
    record_id   uuid not null references context_case,
    aim_id      uuid not null references context_aim,
    what        text not null,
    owner_id    uuid references practitioner,
    owner_words text,
    due_on      date not null,
    state       text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'NOT_POSSIBLE')),
    outcome     text,
    ended_at    timestamptz,
    given_by    uuid not null references practitioner,
    given_at    timestamptz not null,
    version     integer not null default 0,
    check (owner_id is not null or owner_words is not null),
    check ((state = 'OPEN') = (ended_at is null)),
    check (state = 'OPEN' or outcome is not null)
);
create index context_action_of on context_action (record_id, due_on, id);
create index context_action_owner on context_action (owner_id) where ended_at is null;
call protect_context('context_action', also => 'owner_id = (select me())');

-- What changes in the context; never anything measured of a child.
create table context_measure (
    id          uuid primary key,
    record_id   uuid not null references context_case,
    what        text not null,
    baseline    text not null,
    baseline_on date not null,
    seen_by     text not null,
    added_by    uuid not null references practitioner,
    added_at    timestamptz not null
);
create index context_measure_of on context_measure (record_id, added_at, id);
call protect_context('context_measure', changes => false);

create table context_value (
    id         uuid primary key,
    record_id  uuid not null references context_case,
    measure_id uuid not null references context_measure,
    value      text not null,
    seen_on    date not null,
    seen_by    text not null,
    change     text not null check (change in ('BETTER', 'SAME', 'WORSE', 'NOT_KNOWN')),
    added_by   uuid not null references practitioner,
    added_at   timestamptz not null
);
create index context_value_of on context_value (record_id, seen_on, id);
call protect_context('context_value', changes => false);

create table context_review (
    id           uuid primary key,
    record_id    uuid not null references context_case,
    held_on      date not null,
    present      text not null,
    young_people text not null,
    changed      text not null,
    next_on      date not null,
    recorded_by  uuid not null references practitioner,
    recorded_at  timestamptz not null
);
create index context_review_of on context_review (record_id, held_on desc, id);
call protect_context('context_review', changes => false);

-- A child by reference, under that child's own need-to-know. The kind stands here too: whoever sees the child may not see the context.
create table context_child (
    id            uuid primary key,
    record_id     uuid not null references context_case,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    kind          text not null check (kind in ('PLACE', 'PEER_GROUP', 'SCHOOL', 'ONLINE')),
    why           text not null,
    linked_by     uuid not null references practitioner,
    linked_at     timestamptz not null,
    ended_at      timestamptz,
    version       integer not null default 0
);
create index context_child_of on context_child (record_id, linked_at);
create index context_child_child on context_child (child_id, linked_at desc);
call protect('context_child', 'record_id');

-- Who has read a record that is about no child ("each view audited", domain.md C.6): one row for each reading. What police intelligence
-- reads is kept and shown to nobody here (safety rule 11).
create table context_look (
    id              uuid primary key,
    record_id       uuid not null,
    practitioner_id uuid not null references practitioner,
    at              timestamptz not null,
    as_intelligence boolean not null
);
create index context_look_of on context_look (record_id, at desc);
call protect_context('context_look', changes => false);
alter policy need_to_know on context_look using ((select me()) is not null and not as_intelligence
    and record_id = any ((select my_contexts())::uuid[]));
