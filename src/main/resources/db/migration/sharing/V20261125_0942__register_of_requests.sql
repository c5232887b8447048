-- The register of requests for the data-protection officer (domain.md H.5): subject access, rectification, erasure, complaints and
-- breaches. Read by data protection and by whoever wrote a request down. A file is named by its reference.
create table data_request (
    id            uuid primary key,
    kind          text not null check (kind in ('SUBJECT_ACCESS', 'RECTIFICATION', 'ERASURE', 'COMPLAINT', 'BREACH')),
    child_id      uuid references child,
    reference     text,
    requester     text not null,
    requester_is  text not null,
    received_on   date not null,
    counts_from   timestamptz not null,
    words         text not null,
    affected      text[] not null default '{}',
    state         text not null default 'OPEN' check (state in ('OPEN', 'PAUSED', 'CLOSED')),
    due_at        timestamptz,
    paused_on     date,
    extended      boolean not null default false,
    outcome       text,
    outcome_words text,
    letter        text,
    closed_by     uuid references practitioner,
    closed_at     timestamptz,
    opened_by     uuid references practitioner,
    opened_until  timestamptz,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    version       integer not null default 0,
    check ((child_id is null) = (reference is null)),
    check ((state = 'CLOSED') = (outcome is not null)),
    check (state <> 'PAUSED' or paused_on is not null)
);
create index data_request_open on data_request (coalesce(due_at, 'infinity'), id) where state <> 'CLOSED';
create index data_request_closed on data_request (closed_at desc, id desc) where state = 'CLOSED';
create index data_request_recorder on data_request (recorded_by, recorded_at desc);
alter table data_request enable row level security;
alter table data_request force row level security;
create policy concerned on data_request for select to waymark_app, waymark_worker
    using ((recorded_by = (select me()) or (select is_data_protection()))
       and (child_id is null or (child_id <> all ((select my_conflicts())::uuid[]) and not sealed_from_me(child_id))));
create policy add on data_request for insert to waymark_app, waymark_worker with check ((select me()) is not null);
create policy change on data_request for update to waymark_app, waymark_worker
    using ((select is_data_protection())) with check ((select me()) is not null);
create policy definer on data_request to waymark_definer using (true) with check (true);
grant select, insert, update on data_request to waymark_app, waymark_worker, waymark_definer;

create table data_request_step (
    id          uuid primary key,
    request_id  uuid not null references data_request,
    kind        text not null,
    on_day      date not null,
    words       text,
    recorded_by uuid not null references practitioner,
    recorded_at timestamptz not null
);
create index data_request_step_of on data_request_step (request_id, recorded_at, id);
alter table data_request_step enable row level security;
alter table data_request_step force row level security;
create policy concerned on data_request_step for select to waymark_app, waymark_worker
    using ((select me()) is not null and exists (select 1 from data_request r where r.id = request_id offset 0));
create policy add on data_request_step for insert to waymark_app, waymark_worker with check ((select me()) is not null);
create policy definer on data_request_step to waymark_definer using (true) with check (true);
grant select, insert on data_request_step to waymark_app, waymark_worker;
grant select, insert, update on data_request_step to waymark_definer;

-- Rectification never overwrites: a correction or a statement of disagreement stands beside the entry, and both are shown and shared.
create table entry_statement (
    id            uuid primary key,
    record_id     uuid,
    child_id      uuid not null references child,
    compartment   text not null,
    author_agency uuid not null references agency,
    event_id      uuid not null,
    request_id    uuid references data_request,
    kind          text not null check (kind in ('CORRECTION', 'DISAGREEMENT')),
    words         text not null,
    added_by      uuid not null references practitioner,
    added_at      timestamptz not null
);
create index entry_statement_event on entry_statement (event_id, added_at);
create index entry_statement_child on entry_statement (child_id, added_at desc);
create index entry_statement_request on entry_statement (request_id);
call protect('entry_statement', 'record_id', changes => false);

-- The child of a file, for a request about it. Empty: there is none, or it is sealed, or it is not for this person.
create function child_of_request(p_reference text) returns uuid language sql stable security definer set search_path = public as
    $$ select f.child_id from file f where f.reference = p_reference and me() is not null
         and f.child_id <> all (my_conflicts()) and not sealed_from_me(f.child_id) $$;
alter function child_of_request owner to waymark_definer;

-- Case by case (domain.md H.2): what a data-protection officer may be granted, for one child and for days. Nothing is granted by it.
-- Not what therapists wrote, nor what the police know or from whom.
insert into role_compartment (role, compartment) values
    ('DATA_PROTECTION_OFFICER', 'core'), ('DATA_PROTECTION_OFFICER', 'plan'), ('DATA_PROTECTION_OFFICER', 'meeting'),
    ('DATA_PROTECTION_OFFICER', 'education'), ('DATA_PROTECTION_OFFICER', 'health'), ('DATA_PROTECTION_OFFICER', 'court'),
    ('DATA_PROTECTION_OFFICER', 'address') on conflict do nothing;

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000940', 'data.right', 'Answer the request of a person about their information', 'DataRightAsked',
        '{DataRequestAnswered,DataRequestPaused,DataRequestExtended}', 1, 'MONTHS', 'STATUTE', 'UK GDPR article 12(3); domain.md H.5', '2018-05-25'),
    ('c10c0000-0000-4000-8000-000000000941', 'data.right.extended', 'Answer the extended request', 'DataRequestExtended',
        '{DataRequestAnswered,DataRequestPaused}', 2, 'MONTHS', 'STATUTE', 'UK GDPR article 12(3); domain.md H.5', '2018-05-25'),
    ('c10c0000-0000-4000-8000-000000000942', 'data.right.resumed', 'Answer the request, its clock running again', 'DataRequestResumed',
        '{DataRequestAnswered,DataRequestPaused,DataRequestExtended}', 30, 'DAYS', 'STATUTE',
        'UK GDPR article 12A (stop the clock); domain.md H.5; the days are those that were left', '2018-05-25'),
    ('c10c0000-0000-4000-8000-000000000943', 'data.complaint', 'Acknowledge a data-protection complaint', 'DataComplaintReceived',
        '{DataComplaintAcknowledged,DataRequestAnswered}', 30, 'DAYS', 'STATUTE', 'Data (Use and Access) Act 2025; domain.md H.5', '2018-05-25'),
    ('c10c0000-0000-4000-8000-000000000944', 'data.breach', 'Tell the Information Commissioner of a breach', 'DataBreachFound',
        '{DataBreachReported,DataRequestAnswered}', 72, 'HOURS', 'STATUTE', 'UK GDPR article 33; domain.md H.5', '2018-05-25');
