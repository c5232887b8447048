-- An indicator that no concern brought: a fact of another record, such as a return interview, taken over with its origin
-- (R-09). Beside the four lists of a concern, never added up. record_id opens it together with what it came from.
create table file_indicator (
    id            uuid primary key,
    child_id      uuid not null references child,
    compartment   text not null default 'core',
    author_agency uuid not null,
    record_id     uuid not null,
    list          text not null check (list in ('VULNERABILITY', 'INDICATOR', 'ACTUAL_HARM', 'PROTECTIVE')),
    code          text not null,
    evidence      text not null,
    origin        text not null,
    origin_id     uuid not null,
    seen_on       date not null,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
create index file_indicator_child on file_indicator (child_id, recorded_at desc);
call protect('file_indicator', 'record_id', changes => false);
