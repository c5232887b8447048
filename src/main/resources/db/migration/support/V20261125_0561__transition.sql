-- Becoming an adult (guide ¶14; domain.md G.4): the Care Act 2014 section 58 assessment, a record of mental capacity for one
-- decision, and what is asked of adult services, who see the agreed summary and nothing else.
create table support_transition (
    id            uuid primary key,
    plan_id       uuid not null unique references support_plan,
    child_id      uuid not null references child,
    compartment   text not null default 'health' check (compartment = 'health'),
    author_agency uuid not null references agency,
    opened_by     uuid not null references practitioner,
    opened_at     timestamptz not null,
    needs         text check (needs in ('YES', 'NO', 'NOT_KNOWN')),
    needs_words   text,
    benefit       text check (benefit in ('YES', 'NO', 'NOT_KNOWN')),
    consent       text check (consent in ('AGREES', 'REFUSES', 'LACKS_CAPACITY')),
    consent_words text,
    at_risk       text check (at_risk in ('YES', 'NO', 'NOT_KNOWN')),
    risk_words    text,
    decision      text check (decision in ('ASSESS', 'NOT_ASSESS')),
    reasons       text,
    decided_by    uuid references practitioner,
    decided_at    timestamptz,
    version       integer not null default 0,
    check ((decision is null) = (decided_at is null)),
    check (decision is distinct from 'NOT_ASSESS' or at_risk is distinct from 'YES'),
    check (decision is null or reasons is not null)
);

create table support_capacity (
    id             uuid primary key,
    transition_id  uuid not null references support_transition,
    plan_id        uuid not null references support_plan,
    child_id       uuid not null references child,
    compartment    text not null default 'health' check (compartment = 'health'),
    author_agency  uuid not null references agency,
    decision       text not null,
    assessed_on    date not null,
    help_given     text not null,
    understands    boolean not null,
    retains        boolean not null,
    weighs         boolean not null,
    communicates   boolean not null,
    impairment     text,
    conclusion     text not null check (conclusion in ('HAS', 'LACKS')),
    because        text not null,
    best_interests text,
    recorded_by    uuid not null references practitioner,
    recorded_at    timestamptz not null,
    check ((conclusion = 'HAS') = (understands and retains and weighs and communicates)),
    check (conclusion = 'HAS' or (impairment is not null and best_interests is not null))
);
create index support_capacity_transition on support_capacity (transition_id, assessed_on desc);

-- author_agency is the agency that is asked: a grant 'own' of this row shows it the summary.
create table support_adult_referral (
    id            uuid primary key,
    plan_id       uuid not null references support_plan,
    transition_id uuid not null references support_transition,
    child_id      uuid not null references child,
    compartment   text not null default 'health' check (compartment = 'health'),
    author_agency uuid not null references agency,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    outsider      text,
    service       text not null,
    summary       text not null,
    basis         text not null,
    sent_by       uuid not null references practitioner,
    sent_at       timestamptz not null,
    coordinator   uuid not null references practitioner,
    manager       uuid references practitioner,
    manager_team  uuid references team,
    state         text not null check (state in ('SENT', 'ACCEPTED', 'DECLINED')),
    answer_words  text,
    answered_by   uuid references practitioner,
    answered_at   timestamptz,
    version       integer not null default 0,
    check (num_nonnulls(owner_id, team_id, outsider) = 1),
    check (num_nonnulls(manager, manager_team) <= 1),
    check ((state = 'SENT') = (answered_at is null)),
    check (state = 'SENT' or answer_words is not null)
);
create index support_adult_referral_transition on support_adult_referral (transition_id, sent_at);

call protect('support_transition', 'plan_id');
call protect('support_capacity', 'plan_id', changes => false);
call protect('support_adult_referral', 'id');
call close_by_audience('support_transition');
call close_by_audience('support_capacity');
call close_by_audience('support_adult_referral');

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000562', 'adult.services.answer', 'Answer of adult services', 'AdultServicesAsked',
        '{AdultServicesAnswered}', 20, 'WORKING_DAYS', 'LOCAL', 'area procedures; Care Act 2014 s58', '2015-04-01');
