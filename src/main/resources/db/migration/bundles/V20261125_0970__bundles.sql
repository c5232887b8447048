-- Bundles of a child's file (domain.md H.5): what was chosen, as it was then; what is taken out of it and why; the copies that were
-- made, as they were made. A compartment of their own: a bundle holds more of a file than most who see the file may see, and where a
-- data-protection officer redacts it is nobody else's business. It is for those who make them (H.2): the child's social worker, their
-- manager, and the data-protection officer, whom a grant lets into the one file somebody asks a copy of.
insert into role_compartment (role, compartment) values
    ('SOCIAL_WORKER', 'bundle'), ('TEAM_MANAGER', 'bundle'), ('DATA_PROTECTION_OFFICER', 'bundle'),
    ('DATA_PROTECTION_OFFICER', 'core'), ('DATA_PROTECTION_OFFICER', 'plan'), ('DATA_PROTECTION_OFFICER', 'meeting'),
    ('DATA_PROTECTION_OFFICER', 'education'), ('DATA_PROTECTION_OFFICER', 'health'), ('DATA_PROTECTION_OFFICER', 'court'),
    ('DATA_PROTECTION_OFFICER', 'address')
on conflict do nothing;

create table bundle (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'bundle' check (compartment = 'bundle'),
    author_agency uuid not null references agency,
    purpose       text not null check (purpose in ('CONFERENCE', 'COURT', 'TRANSFER', 'SUBJECT_ACCESS')),
    receiver      text not null,
    request_id    uuid,
    pieces        integer not null,
    state         text not null default 'OPEN' check (state in ('OPEN', 'READING', 'CONFIRMED', 'ISSUED')),
    reader_id     uuid references practitioner,
    asked_at      timestamptz,
    read_at       timestamptz,
    returned_why  text,
    made_by       uuid not null references practitioner,
    made_at       timestamptz not null,
    version       integer not null default 0,
    check (record_id = id),
    check ((state = 'OPEN') or reader_id is not null),
    check (reader_id is null or reader_id <> made_by)
);
create index bundle_child on bundle (child_id, made_at desc, id);
call protect('bundle', 'record_id');

-- What was chosen, encrypted with a key outside the database. Never changed: redaction is beside it.
create table bundle_content (
    bundle_id     uuid primary key references bundle,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'bundle' check (compartment = 'bundle'),
    author_agency uuid not null references agency,
    content       bytea not null
);
alter table bundle_content alter column content set storage external;
call protect('bundle_content', 'record_id', changes => false);

-- One decision about words or a passage: taken out for a reason, or a suggestion that somebody left in.
create table bundle_mark (
    id            uuid primary key,
    record_id     uuid not null references bundle,
    child_id      uuid not null,
    compartment   text not null default 'bundle' check (compartment = 'bundle'),
    author_agency uuid not null references agency,
    kind          text not null check (kind in ('WORDS', 'PASSAGE')),
    words         bytea not null,
    place         text,
    removes       boolean not null,
    code          text,
    reason        bytea,
    made_by       uuid not null references practitioner,
    made_at       timestamptz not null,
    undone_by     uuid references practitioner,
    undone_at     timestamptz,
    check ((kind = 'PASSAGE') = (place is not null)),
    check (removes = (code is not null) and removes = (reason is not null)),
    check ((undone_by is null) = (undone_at is null))
);
create index bundle_mark_of on bundle_mark (record_id, made_at, id);
call protect('bundle_mark', 'record_id');

-- A copy as it was made, byte for byte, also one that the second reader sent back. Issued once, and then for good.
create table bundle_copy (
    id            uuid primary key,
    record_id     uuid not null references bundle,
    child_id      uuid not null,
    compartment   text not null default 'bundle' check (compartment = 'bundle'),
    author_agency uuid not null references agency,
    number        integer not null,
    redacted      boolean not null,
    pages         integer not null,
    removed       integer not null,
    size          integer not null,
    sha256        text not null,
    content       bytea not null,
    made_by       uuid not null references practitioner,
    made_at       timestamptz not null,
    issued_by     uuid references practitioner,
    issued_at     timestamptz,
    unique (record_id, number),
    check ((issued_by is null) = (issued_at is null))
);
alter table bundle_copy alter column content set storage external;
call protect('bundle_copy', 'record_id');

-- What was issued stays as it was.
create function bundle_copy_stays() returns trigger language plpgsql as $$
begin
    if old.issued_at is not null or new.content <> old.content or new.sha256 <> old.sha256 or new.record_id <> old.record_id then
        raise exception 'a copy is never changed';
    end if;
    return new;
end $$;
create trigger bundle_copy_stays before update on bundle_copy for each row execute function bundle_copy_stays();
