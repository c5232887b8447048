-- The child's own words, typed by the child on a device that a worker handed over (guide ¶11). Until the child has finished they
-- are a draft of the worker's session; then they stand here, unchanged, and become wishes and feelings when the worker has read them.
create table child_voice (
    id            uuid primary key,
    child_id      uuid not null references child,
    compartment   text not null default 'core',
    author_agency uuid not null,
    worker_id     uuid not null references practitioner,
    readers       text not null,
    state         text not null default 'OPEN' check (state in ('OPEN', 'GIVEN', 'READ', 'SET_ASIDE')),
    given_how     text check (given_how in ('ALONE', 'WITH_HELP', 'SAID_ALOUD', 'NOT_SAID')),
    opened_at     timestamptz not null,
    given_at      timestamptz,
    read_by       uuid references practitioner,
    read_at       timestamptz,
    present       text,
    wishes_id     uuid references wishes_and_feelings,
    version       integer not null default 0,
    check (state in ('OPEN', 'SET_ASIDE') or given_at is not null),
    check (state <> 'READ' or (read_by is not null and read_at is not null and wishes_id is not null))
);
create index child_voice_child on child_voice (child_id, opened_at desc);

create table child_voice_answer (
    voice_id      uuid not null references child_voice,
    question      text not null,
    child_id      uuid not null references child,
    compartment   text not null default 'core',
    author_agency uuid not null,
    words         text not null,
    primary key (voice_id, question)
);
create index child_voice_answer_child on child_voice_answer (child_id);
call protect('child_voice', 'id');
call protect('child_voice_answer', 'voice_id', changes => false);
