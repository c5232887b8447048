-- Step 2 and the one-day decision (¶7–8).
create table referral (
    id               uuid primary key,
    concern_id       uuid not null unique references concern,
    child_id         uuid not null references child,
    compartment      text not null default 'core',
    author_agency    uuid not null references agency,
    referrer_id      uuid not null references practitioner,
    team_id          uuid references team,
    owner_id         uuid references practitioner,
    state            text not null check (state in ('RECEIVED', 'CLAIMED', 'DECIDED')),
    urgent           boolean not null,
    urgent_reason    text,
    direct           boolean not null,
    direct_reason    text,
    source_code      text not null,
    sent_at          timestamptz not null,
    received_at      timestamptz not null,
    decision_due     timestamptz not null,
    screened_at      timestamptz,
    screened_by      uuid references practitioner,
    screening        text,
    claimed_at       timestamptz,
    decided_at       timestamptz,
    course_of_action text,
    told_referrer_at timestamptz,
    version          integer not null default 0
);
create index referral_board on referral (team_id, urgent desc, decision_due, id) where state <> 'DECIDED';
create index referral_decided on referral (team_id, decided_at desc, id) where state = 'DECIDED';
create index referral_child on referral (child_id, received_at desc);
create index referral_referrer on referral (referrer_id, sent_at desc);
create index referral_agency on referral (author_agency, sent_at desc);
call protect('referral', 'concern_id', is_list => true);

-- Two tracked deliveries (R-12), and one to the duty team or the LADO where the concern asks for it.
create table delivery (
    id                uuid primary key,
    referral_id       uuid not null references referral,
    concern_id        uuid not null,
    child_id          uuid not null,
    compartment       text not null default 'core',
    author_agency     uuid not null,
    destination       text not null check (destination in ('CHILDRENS_SOCIAL_CARE', 'POLICE', 'DUTY_TEAM')),
    team_id           uuid references team,
    owner_id          uuid references practitioner,
    urgent            boolean not null,
    sent_at           timestamptz,
    received_at       timestamptz,
    acknowledged_at   timestamptz,
    acknowledged_by   uuid references practitioner,
    suppressed_reason text,
    alerted_at        timestamptz,
    version           integer not null default 0,
    unique (referral_id, destination),
    check ((sent_at is null) <> (suppressed_reason is null))
);
create index delivery_team_open on delivery (team_id, urgent desc, sent_at, id) where acknowledged_at is null;
create index delivery_team on delivery (team_id, sent_at desc, id);
call protect('delivery', 'concern_id', is_list => true);

create table decision (
    id                 uuid primary key,
    referral_id        uuid not null unique references referral,
    concern_id         uuid not null,
    child_id           uuid not null,
    compartment        text not null default 'core',
    author_agency      uuid not null,
    course_of_action   text not null check (course_of_action in ('IMMEDIATE_PROTECTION', 'STRATEGY_DISCUSSION', 'SECTION_17_ASSESSMENT',
                           'FAMILY_HELP', 'ADVICE_OR_SIGNPOST', 'NO_FURTHER_STEP', 'LINK_TO_OPEN_FILE', 'TRANSFER_TO_OTHER_AREA')),
    rationale          text not null,
    exploitation_suspected boolean not null,
    nobody_consulted_reason text,
    wishes_id          uuid not null,
    consent_analysis   text,
    breach_reason      text,
    override_by        uuid references practitioner,
    override_reason    text,
    next_step          text,
    procedures_version text not null,
    decided_by         uuid not null references practitioner,
    registration       text not null,
    decided_at         timestamptz not null,
    check ((override_by is null) = (override_reason is null)),
    check (not exploitation_suspected or override_by is not null
           or course_of_action not in ('FAMILY_HELP', 'ADVICE_OR_SIGNPOST', 'NO_FURTHER_STEP'))
);
create index decision_child on decision (child_id, decided_at desc);
call protect('decision', 'concern_id', changes => false);

create table decision_consulted (
    id              uuid primary key,
    decision_id     uuid not null references decision,
    concern_id      uuid not null,
    child_id        uuid not null,
    compartment     text not null default 'core',
    author_agency   uuid not null,
    name            text not null,
    agency          text not null,
    said            text not null,
    consulted_on    date not null
);
create index decision_consulted_decision on decision_consulted (decision_id);
call protect('decision_consulted', 'concern_id', changes => false);

-- What the referrer is told, and whether they escalate. author_agency is the referrer's agency: it is their letter.
create table outcome_letter (
    id            uuid primary key,
    referral_id   uuid not null references referral,
    concern_id    uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    to_id         uuid not null references practitioner,
    words         text not null,
    sent_at       timestamptz not null,
    read_at       timestamptz,
    version       integer not null default 0
);
create index outcome_letter_referral on outcome_letter (referral_id);
call protect('outcome_letter', 'concern_id');

create table escalation (
    id            uuid primary key,
    referral_id   uuid not null references referral,
    concern_id    uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    raised_by     uuid not null references practitioner,
    raised_at     timestamptz not null,
    words         text not null,
    answered_by   uuid references practitioner,
    answered_at   timestamptz,
    answer        text,
    changed       boolean,
    version       integer not null default 0
);
create index escalation_referral on escalation (referral_id);
call protect('escalation', 'concern_id');

-- Police protection (domain.md B.6): 72 clock hours, not renewable on the same facts.
create table police_protection (
    id                 uuid primary key,
    child_id           uuid not null references child,
    concern_id         uuid,
    compartment        text not null default 'core',
    author_agency      uuid not null,
    officer            text not null,
    designated_officer text,
    taken_at           timestamptz not null,
    expires_at         timestamptz not null,
    where_now          text,
    la_told_at         timestamptz,
    child_told         text not null check (child_told in ('TOLD', 'NOT_YET')),
    parents_told       text not null check (parents_told in ('TOLD', 'NOT_YET', 'NOT_SAFE')),
    reason             text not null,
    ended_at           timestamptz,
    ended_because      text,
    recorded_by        uuid not null references practitioner,
    recorded_at        timestamptz not null,
    version            integer not null default 0,
    check (expires_at = taken_at + interval '72 hours'),
    check (parents_told <> 'NOT_SAFE' or reason is not null)
);
create index police_protection_child on police_protection (child_id, taken_at desc);
call protect('police_protection', 'concern_id');

-- A course of action below section 17 while exploitation is suspected needs a manager (R-17): asked for here,
-- answered by a manager, and only then decided.
create table override_request (
    id               uuid primary key,
    referral_id      uuid not null references referral,
    concern_id       uuid not null,
    child_id         uuid not null,
    compartment      text not null default 'core',
    author_agency    uuid not null,
    course_of_action text not null,
    why              text not null,
    asked_by         uuid not null references practitioner,
    asked_at         timestamptz not null,
    answered_by      uuid references practitioner,
    answered_at      timestamptz,
    agreed           boolean,
    reason           text,
    version          integer not null default 0,
    check ((answered_by is null) = (agreed is null)),
    check (answered_by is null or reason is not null)
);
create index override_request_referral on override_request (referral_id, asked_at desc);
call protect('override_request', 'concern_id');
