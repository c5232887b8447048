-- Information for the police (guide ¶16; domain.md E.1 to E.3). One item, one cluster of facts. Policies of their own: plain
-- protect() would open a row to the whole agency of its author, and compartment 'intelligence' is also child protection's.
-- An item is read by whoever sent it and by police intelligence; nobody else, until it is released.
create table information (
    id                   uuid primary key,
    child_id             uuid,
    compartment          text not null default 'intelligence',
    author_agency        uuid not null references agency,
    submitted_by         uuid not null references practitioner,
    words                text not null,
    known_on             date,
    how_known            text not null check (how_known in ('SEEN_OR_HEARD', 'TOLD_BY_CHILD', 'TOLD_BY_SOMEBODY', 'ANONYMOUS', 'RECORD')),
    proposed_source      integer check (proposed_source between 1 and 3),
    proposed_information text check (proposed_information in ('A', 'B', 'C', 'D', 'E')),
    proposed_handling    text not null check (proposed_handling in ('P', 'C')),
    conditions           text,
    suspected_false      boolean not null default false,
    origin               text check (origin in ('CONCERN', 'MISSING_FACT', 'MEETING', 'FILE', 'ASSESSMENT')),
    origin_id            uuid,
    submitted_at         timestamptz not null,
    version              integer not null default 0,
    unique (id, submitted_by),
    check (proposed_handling = 'P' or conditions is not null),
    check ((origin is null) = (origin_id is null))
);
create index information_received on information (submitted_at, id);
create index information_mine on information (submitted_by, submitted_at, id);

-- Who it comes from: encrypted, apart, and read by police intelligence alone. Not by whoever typed it, once it is sent.
create table information_source (
    information_id uuid primary key,
    child_id       uuid,
    compartment    text not null default 'source',
    submitted_by   uuid not null,
    details        bytea not null,
    foreign key (information_id, submitted_by) references information (id, submitted_by)
);

alter table information enable row level security;
alter table information force row level security;
create policy need_to_know on information for select to waymark_app, waymark_worker
    using ((submitted_by = (select me()) or 'source' = any ((select my_compartments())::text[]))
           and (child_id is null or child_id <> all ((select my_conflicts())::uuid[])));
create policy add on information for insert to waymark_app, waymark_worker with check (submitted_by = (select me()));
grant select, insert on information to waymark_app, waymark_worker;

alter table information_source enable row level security;
alter table information_source force row level security;
create policy need_to_know on information_source for select to waymark_app, waymark_worker
    using ((select me()) is not null and 'source' = any ((select my_compartments())::text[])
           and (child_id is null or child_id <> all ((select my_conflicts())::uuid[])));
create policy add on information_source for insert to waymark_app, waymark_worker with check (submitted_by = (select me()));
grant select, insert on information_source to waymark_app, waymark_worker;
