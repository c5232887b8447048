-- Multi-agency child exploitation panels (guide ¶13 and ¶16; domain.md C.5, ADR 0006). A panel speaks about several children, so each
-- item is a row of its own: an item about a child is opened to the panel's members by a grant for that one record, for a time; an
-- item about a person, a place or a theme is seen by the members. Nobody under 18 or of unknown age is ever an item PERSON.

create table panel (
    id              uuid primary key,
    starts_at       timestamptz not null,
    place           text not null,
    police_chair    uuid not null references practitioner,
    authority_chair uuid not null references practitioner,
    state           text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    minute          text,
    settled_at      timestamptz,
    convened_by     uuid not null references practitioner,
    convened_at     timestamptz not null,
    version         integer not null default 0,
    check (police_chair <> authority_chair),
    check ((state = 'PLANNED') = (settled_at is null))
);
create index panel_starts on panel (starts_at desc, id desc);

create table panel_member (
    panel_id        uuid not null references panel,
    practitioner_id uuid not null references practitioner,
    invited_by      uuid not null references practitioner,
    invited_at      timestamptz not null,
    attendance      text not null default 'INVITED' check (attendance in ('INVITED', 'PRESENT', 'APOLOGIES', 'ABSENT')),
    ended_at        timestamptz,
    primary key (panel_id, practitioner_id)
);
create index panel_member_person on panel_member (practitioner_id, panel_id) where ended_at is null;

-- Who keeps the list of panels (domain.md H.2).
create function am_panel_coordinator() returns boolean language sql stable security definer set search_path = public as
    $$ select me() is not null and exists (
           select 1 from practitioner_role r join practitioner p on p.id = r.practitioner_id
           where r.practitioner_id = me() and p.active and r.role = 'PANEL_COORDINATOR' and (r.until is null or r.until > now())) $$;

-- The panels that I am a member of; all of them for the coordinator.
create function my_panels() returns uuid[] language sql stable security definer set search_path = public as
    $$ select case when me() is null then '{}'::uuid[] else coalesce(array_agg(p.id), '{}'::uuid[]) end
       from panel p where (select am_panel_coordinator()) or exists (
           select 1 from panel_member m join practitioner x on x.id = m.practitioner_id
           where m.panel_id = p.id and m.practitioner_id = me() and m.ended_at is null and x.active) $$;

alter function am_panel_coordinator() owner to waymark_definer;
alter function my_panels() owner to waymark_definer;

do $$
declare
    t record;
    mine text;
begin
    for t in select * from (values ('panel', 'id'), ('panel_member', 'panel_id')) as x (name, of) loop
        mine := format('(select me()) is not null and %I = any ((select my_panels())::uuid[])', t.of);
        execute format('alter table %I enable row level security', t.name);
        execute format('alter table %I force row level security', t.name);
        execute format('create policy need_to_know on %I for select to waymark_app, waymark_worker using (%s)', t.name, mine);
        execute format('create policy add on %I for insert to waymark_app, waymark_worker with check ((select me()) is not null)', t.name);
        execute format('create policy change on %I for update to waymark_app, waymark_worker using (%s) with check ((select me()) is not null)', t.name, mine);
        execute format('create policy definer on %I to waymark_definer using (true) with check (true)', t.name);
        execute format('grant select, insert, update on %I to waymark_app, waymark_worker, waymark_definer', t.name);
    end loop;
end $$;

-- A nomination; once it is accepted, an item of a panel's agenda. Of a subject or a context it keeps the id where they have a record.
create table panel_item (
    id            uuid primary key,
    panel_id      uuid references panel,
    earlier_id    uuid references panel_item,
    category      text not null check (category in ('CHILD', 'PERSON', 'PLACE', 'THEME')),
    child_id      uuid,
    record_id     uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    subject_id    uuid,
    context_id    uuid,
    described     text,
    of_age        text,
    why           text not null,
    ask           text not null,
    basis         text not null,
    necessity     text not null,
    state         text not null default 'NOMINATED' check (state in ('NOMINATED', 'RETURNED', 'WITHDRAWN', 'AGENDA', 'DONE')),
    nominated_by  uuid not null references practitioner,
    nominated_at  timestamptz not null,
    answered_by   uuid references practitioner,
    answered_at   timestamptz,
    answer        text,
    review_on     date,
    version       integer not null default 0,
    check (record_id = id),
    check ((category = 'CHILD') = (child_id is not null)),
    check ((category = 'CHILD') = (described is null)),
    check ((category = 'PERSON') = (of_age is not null)),
    check (state not in ('AGENDA', 'DONE') or panel_id is not null)
);
comment on column panel_item.of_age is 'How it is known that a person of concern is 18 or over. Anybody else is a child (safety rules 8 and 10).';
create index panel_item_panel on panel_item (panel_id, nominated_at, id) where panel_id is not null;
create index panel_item_waiting on panel_item (nominated_at, id) where state = 'NOMINATED';
create index panel_item_owner on panel_item (owner_id, nominated_at desc, id);
create index panel_item_child on panel_item (child_id, nominated_at desc) where child_id is not null;
call protect('panel_item', 'record_id', is_list => true);

-- What is said on an item: information with its basis (domain.md E.4), discussion, decisions, and who did not agree.
create table panel_line (
    id            uuid primary key,
    item_id       uuid not null references panel_item,
    panel_id      uuid not null references panel,
    record_id     uuid not null,
    child_id      uuid,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    kind          text not null check (kind in ('SHARED', 'DISCUSSION', 'DECISION', 'DISSENT')),
    topic         text,
    words         text not null,
    basis         text,
    necessity     text,
    who           text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (record_id = item_id),
    check ((kind = 'SHARED') = (basis is not null and necessity is not null)),
    check ((kind = 'DECISION') = (topic is not null)),
    check (kind <> 'DISSENT' or who is not null)
);
create index panel_line_of on panel_line (item_id, recorded_at, id);
call protect('panel_line', 'record_id', changes => false);

-- What goes to the file of the item's child, and to no other: written for that file, never copied from elsewhere.
create table panel_minute (
    item_id       uuid primary key references panel_item,
    panel_id      uuid not null references panel,
    record_id     uuid not null,
    child_id      uuid,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    words         text not null,
    finished_by   uuid not null references practitioner,
    finished_at   timestamptz not null,
    check (record_id = item_id)
);
call protect('panel_minute', 'record_id', changes => false);

create table panel_action (
    id            uuid primary key,
    item_id       uuid not null references panel_item,
    panel_id      uuid not null references panel,
    record_id     uuid not null,
    child_id      uuid,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    agency_id     uuid not null references agency,
    what          text not null,
    due_on        date not null,
    state         text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'NOT_DONE')),
    outcome       text,
    settled_at    timestamptz,
    reminded_at   timestamptz,
    given_by      uuid not null references practitioner,
    given_at      timestamptz not null,
    version       integer not null default 0,
    check (record_id = item_id),
    check ((state = 'OPEN') = (settled_at is null))
);
create index panel_action_of on panel_action (item_id, due_on, id);
create index panel_action_open on panel_action (due_on, id) where state = 'OPEN';
create index panel_action_agency on panel_action (agency_id, due_on, id) where state = 'OPEN';
create index panel_action_owner on panel_action (owner_id, due_on, id);
call protect('panel_action', 'record_id', is_list => true);

-- What is about no child is seen by the members of its panel, and by the coordinator before it is on one.
do $$
declare
    t       text;
    is_list boolean;
    visible text;
begin
    foreach t in array array['panel_item', 'panel_line', 'panel_minute', 'panel_action'] loop
        is_list := t in ('panel_item', 'panel_action');
        visible := '(' || visible_rows(t, 'record_id', is_list) || ') or (child_id is null and (select me()) is not null
            and (panel_id = any ((select my_panels())::uuid[]) or (select am_panel_coordinator())))';
        execute format('alter policy need_to_know on %I using (%s)', t, visible);
        if is_list then execute format('alter policy change on %I using (%s)', t, visible); end if;
    end loop;
end $$;
