-- E-mail notices waiting to be sent (safety rule 7: "You have a task", nothing else). Who, and nothing about whom: no
-- child data, so on the catalogue test's list. One batch is one mail, however many tasks it stands for.
create table notice (
    id              uuid primary key,
    to_id           uuid not null references practitioner,
    urgent          boolean not null,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        integer not null default 0,
    batch           uuid,
    sent_at         timestamptz,
    given_up_at     timestamptz,
    failure         text
);
create index notice_waiting on notice (next_attempt_at) where sent_at is null and given_up_at is null;
create index notice_sent on notice (to_id, sent_at desc) where sent_at is not null;
grant select, insert, update on notice to waymark_app, waymark_worker;

alter table practitioner add column notices boolean not null default true;
comment on column practitioner.notices is 'Whether this person wants an e-mail when there is a task for them.';
