-- Meetings (guide ¶10; product.md "Meetings"; domain.md B.4, C.5, H.2): one object of every kind, opened by its room.
-- A meeting has two records. Its own id is what everybody reads who is invited; whole_id is what only those read who attend the
-- whole of it. A grant for one of them shows that one, so whoever attends a part gets their part and no more.

create table meeting (
    id            uuid primary key,
    whole_id      uuid not null unique,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    kind          text not null check (kind in ('STRATEGY_DISCUSSION', 'INITIAL_CONFERENCE', 'REVIEW_CONFERENCE', 'CORE_GROUP',
                      'CHILD_IN_NEED_REVIEW', 'PANEL', 'OTHER')),
    process_id    uuid,
    purpose       text,
    state         text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    planned_for   timestamptz,
    held_at       timestamptz,
    how           text check (how in ('IN_PERSON', 'VIDEO', 'TELEPHONE', 'SOME_OF_EACH')),
    place         text,
    convenor_id   uuid not null references practitioner,
    chair_id      uuid references practitioner,
    needs         text[] not null,
    needs_source  text not null,
    quorate       boolean,
    missing       text[] not null default '{}',
    cancelled_why text,
    reconvened_by uuid references meeting,
    made_at       timestamptz not null,
    version       integer not null default 0,
    check (state <> 'PLANNED' or planned_for is not null),
    check ((state = 'HELD') = (held_at is not null)),
    check ((state = 'HELD') = (quorate is not null)),
    check ((state = 'CANCELLED') = (cancelled_why is not null))
);
comment on column meeting.process_id is 'What the room that opened it calls its own: an enquiry, a plan.';
create index meeting_child on meeting (child_id, (coalesce(held_at, planned_for)) desc, id desc);
create index meeting_process on meeting (process_id);
call protect('meeting', 'id');

-- Who is asked to come, of any agency, with an account or by name; and who came. Why somebody attends a part, or none, is its
-- own row, for those who attend the whole.
create table meeting_invitation (
    id              uuid primary key,
    meeting_id      uuid not null references meeting,
    record_id       uuid not null,
    child_id        uuid not null,
    compartment     text not null default 'meeting',
    author_agency   uuid not null references agency,
    kind            text not null check (kind in ('PRACTITIONER', 'PROFESSIONAL', 'ADULT', 'CHILD', 'ADVOCATE')),
    practitioner_id uuid references practitioner,
    adult_id        uuid references child_adult,
    name            text not null,
    role_words      text,
    agency_name     text,
    agency_kind     text,
    social_worker   boolean not null default false,
    part            text not null check (part in ('WHOLE', 'PART', 'NONE')),
    attendance      text check (attendance in ('THROUGHOUT', 'PART', 'REPRESENTED', 'APOLOGIES', 'ABSENT')),
    attendance_note text,
    invited_by      uuid not null references practitioner,
    invited_at      timestamptz not null,
    withdrawn_at    timestamptz,
    version         integer not null default 0,
    check ((kind = 'PRACTITIONER') = (practitioner_id is not null) or kind = 'ADVOCATE'),
    check ((kind = 'ADULT') = (adult_id is not null))
);
create unique index meeting_invitation_once on meeting_invitation (meeting_id, practitioner_id) where withdrawn_at is null;
create index meeting_invitation_meeting on meeting_invitation (meeting_id, invited_at, id);
create index meeting_invitation_person on meeting_invitation (practitioner_id, meeting_id) where withdrawn_at is null;
call protect('meeting_invitation', 'record_id');

create table meeting_part_reason (
    id            uuid primary key,
    invitation_id uuid not null references meeting_invitation,
    meeting_id    uuid not null references meeting,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    part          text not null,
    why           text not null,
    decided_by    uuid not null references practitioner,
    decided_at    timestamptz not null
);
create index meeting_part_reason_meeting on meeting_part_reason (meeting_id, decided_at);
call protect('meeting_part_reason', 'record_id', changes => false);

-- What an agency says before the meeting, in its own words. Never changed by anybody; more is added.
create table meeting_contribution (
    id              uuid primary key,
    meeting_id      uuid not null references meeting,
    record_id       uuid not null,
    child_id        uuid not null,
    compartment     text not null default 'meeting',
    author_agency   uuid not null references agency,
    practitioner_id uuid not null references practitioner,
    known           text,
    worries         text,
    strengths       text,
    child_words     text,
    proposes        text,
    given_at        timestamptz not null
);
create index meeting_contribution_meeting on meeting_contribution (meeting_id, given_at, id);
call protect('meeting_contribution', 'record_id', changes => false);

-- What was shared at the meeting, by whom and on what basis (domain.md E.4): consent is none of them.
create table meeting_information (
    id            uuid primary key,
    meeting_id    uuid not null references meeting,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    said_by       text not null,
    words         text not null,
    basis         text not null check (basis in ('SAFEGUARDING_TASK', 'LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS',
                      'LAW_ENFORCEMENT')),
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
create index meeting_information_meeting on meeting_information (meeting_id, recorded_at, id);
call protect('meeting_information', 'record_id', changes => false);

create table meeting_decision (
    id            uuid primary key,
    meeting_id    uuid not null references meeting,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    words         text not null,
    reason        text not null,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
create index meeting_decision_meeting on meeting_decision (meeting_id, recorded_at, id);
call protect('meeting_decision', 'record_id', changes => false);

-- Who did not agree, by name and in their words.
create table meeting_dissent (
    id            uuid primary key,
    meeting_id    uuid not null references meeting,
    decision_id   uuid references meeting_decision,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    name          text not null,
    words         text not null,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
create index meeting_dissent_meeting on meeting_dissent (meeting_id, recorded_at, id);
call protect('meeting_dissent', 'record_id', changes => false);

-- What somebody of any agency does by a day. Its owner sees it without seeing the meeting.
create table meeting_action (
    id            uuid primary key,
    meeting_id    uuid not null references meeting,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    owner_name    text not null,
    what          text not null,
    due_at        timestamptz not null,
    agreed_by     uuid not null references practitioner,
    agreed_at     timestamptz not null,
    done_at       timestamptz,
    done_by       uuid references practitioner,
    outcome       text,
    version       integer not null default 0,
    check ((done_at is null) = (outcome is null))
);
create index meeting_action_meeting on meeting_action (meeting_id, due_at, id);
call protect('meeting_action', 'record_id', is_list => true);

create table meeting_progress (
    id            uuid primary key,
    action_id     uuid not null references meeting_action,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    words         text not null,
    added_by      uuid not null references practitioner,
    added_at      timestamptz not null
);
create index meeting_progress_action on meeting_progress (action_id, added_at, id);
call protect('meeting_progress', 'record_id', is_list => true);

-- The minutes, one text for everybody and one for those who attend the whole. Every saving is a row of its own, so that no word
-- is ever lost; the number is what two people who write at once meet at.
create table meeting_minutes (
    id            uuid primary key,
    meeting_id    uuid not null references meeting,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    audience      text not null check (audience in ('EVERYBODY', 'WHOLE_ONLY')),
    number        integer not null check (number > 0),
    words         text not null,
    confirmed     boolean not null default false,
    saved_by      uuid not null references practitioner,
    saved_at      timestamptz not null,
    unique (meeting_id, audience, number)
);
call protect('meeting_minutes', 'record_id', changes => false);

-- To whom the minutes were given, and which part.
create table meeting_sending (
    id            uuid primary key,
    meeting_id    uuid not null references meeting,
    invitation_id uuid not null references meeting_invitation,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    whole         boolean not null,
    sent_by       uuid not null references practitioner,
    sent_at       timestamptz not null
);
create index meeting_sending_meeting on meeting_sending (meeting_id, sent_at, id);
call protect('meeting_sending', 'record_id', changes => false);

-- A meeting invitation is a relationship of its own (H.2 "Principles"): whoever may be asked to come may hold the papers of the
-- one meeting they are asked to. None of these roles is ever granted a whole file.
insert into role_compartment (role, compartment) values
    ('ISVA', 'meeting'), ('THERAPIST', 'meeting'), ('RETURN_INTERVIEWER', 'meeting'), ('LADO', 'meeting'), ('ADULT_SERVICES', 'meeting')
on conflict do nothing;

-- A follow-up where a meeting was held without everybody who must be there (domain.md B.4: local, five working days).
insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000500', 'meeting.reconvene', 'Meet again with everybody who must be there', 'MeetingNotQuorate',
        '{MeetingReconvened}', 5, 'WORKING_DAYS', 'LOCAL', 'area procedures; domain.md B.4', '2004-01-01');
