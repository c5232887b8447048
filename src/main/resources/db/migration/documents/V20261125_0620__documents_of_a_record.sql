-- A document is kept with the record that it belongs to, and is seen by whoever sees that record: its compartment, the record of
-- a grant and the agency whose own it is are copied from the record, so that the policy asks the same question of both.
-- Nothing is deleted: a document that should not be there is withdrawn, with a reason.
create table document (
    id              uuid primary key,
    room            text not null,
    subject_id      uuid not null,
    child_id        uuid not null references child,
    compartment     text not null,
    record_id       uuid,
    author_agency   uuid not null references agency,
    name            text not null,
    type            text not null check (type in ('PDF', 'PNG', 'JPEG', 'TEXT', 'DOCX', 'ODT')),
    size            integer not null check (size between 1 and 10485760),
    sha256          text not null,
    description     text not null,
    whose           text not null,
    added_by        uuid not null references practitioner,
    added_agency    uuid not null references agency,
    added_at        timestamptz not null,
    withdrawn_by    uuid references practitioner,
    withdrawn_at    timestamptz,
    withdrawn_why   text,
    version         integer not null default 0,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
create index document_subject on document (subject_id, added_at desc);
create index document_child on document (child_id);
call protect('document', 'record_id');

-- What is in it, encrypted with a key outside the database, apart from what is said of it, so that lists never read it.
create table document_content (
    document_id   uuid primary key references document,
    child_id      uuid not null,
    compartment   text not null,
    record_id     uuid,
    author_agency uuid not null references agency,
    content       bytea not null
);
create index document_content_child on document_content (child_id);
-- It is encrypted already: compressing it once more costs time and saves nothing.
alter table document_content alter column content set storage external;
call protect('document_content', 'record_id', changes => false);
