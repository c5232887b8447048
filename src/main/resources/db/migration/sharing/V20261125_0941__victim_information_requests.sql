-- Requests of the police for a victim's information, since 12 January 2026 (PCSC Act 2022 Chapter 3A; domain.md E.4). Whoever is asked
-- gets this row and nothing else of the file: it is their agency's own.
create table victim_request (
    id              uuid primary key,
    record_id       uuid not null,
    child_id        uuid not null references child,
    compartment     text not null default 'core',
    author_agency   uuid not null references agency,
    police_agency   uuid not null references agency,
    team_id         uuid references team,
    crime_reference text not null,
    what            text not null,
    believed_held   text not null,
    line_of_enquiry text not null,
    necessity       text not null,
    counselling     boolean not null,
    probative       text,
    approved_by     text,
    approved_on     date,
    notice_on       date,
    no_notice       text,
    needed_by       date,
    asked_by        uuid not null references practitioner,
    asked_at        timestamptz not null,
    answer          text check (answer in ('SHARED', 'PART', 'LIMITED', 'REFUSED', 'NOT_HELD')),
    answer_words    text,
    disclosure_id   uuid references disclosure,
    child_told      text,
    isva_told       text,
    answered_by     uuid references practitioner,
    answered_at     timestamptz,
    seen_at         timestamptz,
    version         integer not null default 0,
    check (record_id = id),
    check ((notice_on is null) <> (no_notice is null)),
    check (not counselling or (probative is not null and approved_by is not null and approved_on is not null)),
    check ((answer is null) = (answered_at is null) and (answer is null) = (answer_words is null)),
    check (answer not in ('SHARED', 'PART') or disclosure_id is not null)
);
comment on column victim_request.author_agency is 'The agency that is asked.';
create index victim_request_child on victim_request (child_id, asked_at desc);
create index victim_request_asker on victim_request (asked_by, asked_at desc, id desc);
create index victim_request_agency on victim_request (author_agency, asked_at desc, id desc);
call protect('victim_request', 'record_id');
