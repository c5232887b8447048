-- Strategy discussions, section 47 enquiries, child protection plans and child in need plans (guide ¶10; domain.md A.2, B.4, D.6,
-- D.9). A strategy discussion is filed under its meeting, so that those who were asked read what it decided; an enquiry and a plan
-- are records of their own.

create table strategy_discussion (
    id            uuid primary key,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    record_id     uuid not null,
    meeting_id    uuid references meeting,
    root_id       uuid not null,
    state         text not null check (state in ('PLANNED', 'HELD', 'NOT_HELD', 'CANCELLED')),
    held_at       timestamptz,
    not_held_because text,
    decision      text check (decision in ('SECTION_47_JOINT', 'SECTION_47_SINGLE', 'ASSESSMENT', 'OTHER_STEP')),
    reasons       text,
    safety        text,
    wishes_id     uuid,
    enquiry_id    uuid,
    decided_at    timestamptz,
    decided_by    uuid references practitioner,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    version       integer not null default 0,
    check ((state = 'HELD') = (held_at is not null)),
    check ((state = 'NOT_HELD') = (not_held_because is not null)),
    check ((state = 'NOT_HELD') = (meeting_id is null)),
    check (decision is null or state = 'HELD'),
    -- Only a decision to enquire may stand without its reasons for a while (safety rule 1).
    check (decision is null or reasons is not null or decision in ('SECTION_47_JOINT', 'SECTION_47_SINGLE'))
);
comment on column strategy_discussion.root_id is 'The first of those that follow each other: the process of their meetings.';
create index strategy_discussion_child on strategy_discussion (child_id, recorded_at desc, id);
create unique index strategy_discussion_meeting on strategy_discussion (meeting_id);
call protect('strategy_discussion', 'record_id');

create table enquiry (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    strategy_id   uuid not null references strategy_discussion,
    started_at    timestamptz not null,
    conference_due timestamptz not null,
    joint         boolean not null,
    lead_id       uuid not null references practitioner,
    findings      text,
    outcome       text check (outcome in ('NOT_SUBSTANTIATED', 'NO_CONTINUING_RISK', 'CONTINUING_RISK')),
    after         text[] not null default '{}',
    conference_required boolean,
    conference_reason text,
    conference_id uuid,
    conference_on date,
    late_because  text,
    late_safety   text,
    not_seen_because text,
    wishes_id     uuid,
    concluded_at  timestamptz,
    concluded_by  uuid references practitioner,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    version       integer not null default 0,
    check (record_id = id),
    check ((concluded_at is null) = (outcome is null)),
    check (concluded_at is null or (findings is not null and conference_required is not null and conference_reason is not null))
);
comment on column enquiry.started_at is 'The strategy discussion that initiated it: S47ActualStartDate, and the 15 working days count from it.';
create index enquiry_child on enquiry (child_id, started_at desc, id);
create unique index enquiry_open on enquiry (child_id) where concluded_at is null;
call protect('enquiry', 'record_id');

create table protection_visit (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    visited_at    timestamptz not null,
    seen          boolean not null,
    seen_alone    boolean not null,
    visitor       text not null,
    words         text not null,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (seen or not seen_alone)
);
comment on column protection_visit.record_id is 'The enquiry or the child protection plan it was made under.';
create index protection_visit_of on protection_visit (record_id, visited_at desc, id);
call protect('protection_visit', 'record_id', changes => false);

create table protection_plan (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'plan',
    author_agency uuid not null references agency,
    enquiry_id    uuid,
    conference_id uuid references meeting,
    from_area     text,
    started_on    date not null,
    initial_category text not null check (initial_category in ('NEGLECT', 'PHYSICAL', 'SEXUAL', 'EMOTIONAL', 'MULTIPLE')),
    latest_category  text not null check (latest_category in ('NEGLECT', 'PHYSICAL', 'SEXUAL', 'EMOTIONAL', 'MULTIPLE')),
    visit_every   integer check (visit_every between 1 and 60),
    previous_plans integer not null check (previous_plans >= 0),
    lead_id       uuid not null references practitioner,
    escalated_clock uuid,
    ended_on      date,
    ended_how     text check (ended_how in ('REVIEW_CONFERENCE', 'OTHER_AREA', 'EIGHTEEN', 'DIED')),
    ended_because text,
    end_conference_id uuid references meeting,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    version       integer not null default 0,
    check (record_id = id),
    check (conference_id is not null or from_area is not null),
    check (ended_on is null or ended_on > started_on),
    check ((ended_on is null) = (ended_how is null)),
    check (ended_how is distinct from 'REVIEW_CONFERENCE' or end_conference_id is not null)
);
create index protection_plan_child on protection_plan (child_id, started_on desc, id);
create unique index protection_plan_open on protection_plan (child_id) where ended_on is null;
call protect('protection_plan', 'record_id');

create table need_plan (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'plan',
    author_agency uuid not null references agency,
    started_on    date not null,
    aim           text,
    lead_id       uuid not null references practitioner,
    ended_on      date,
    ended_because text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    version       integer not null default 0,
    check (record_id = id),
    check (ended_on is null or ended_on >= started_on)
);
create index need_plan_child on need_plan (child_id, started_on desc, id);
create unique index need_plan_open on need_plan (child_id) where ended_on is null;
call protect('need_plan', 'record_id');

create table need_plan_review (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'plan',
    author_agency uuid not null references agency,
    held_on       date not null,
    words         text not null,
    goes_on       boolean not null,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
comment on column need_plan_review.record_id is 'The child in need plan that was reviewed.';
create index need_plan_review_of on need_plan_review (record_id, held_on desc, id);
call protect('need_plan_review', 'record_id', changes => false);

-- Looked for by Waymark itself, which may read no plan: ids and a moment, nothing about any child.
create function overdue_visits(p_at timestamptz, p_most integer)
returns table (clock_id uuid, plan_id uuid, child_id uuid, lead_id uuid, team_id uuid, guardian_id uuid, due_at timestamptz)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return query
        select c.id, p.id, p.child_id, p.lead_id, c.team_id, case when f.level = 2 then f.guardian_id end, c.due_at
        from clock c join clock_rule r on r.id = c.rule_id join protection_plan p on p.id = c.subject_id
        join file f on f.child_id = p.child_id
        where r.key in ('visit.first', 'visit.next', 'visit.interval') and c.stopped_at is null and c.due_at < p_at
          and p.ended_on is null and p.escalated_clock is distinct from c.id
        order by c.due_at, c.id limit p_most;
end $$;
alter function overdue_visits(timestamptz, integer) owner to waymark_definer;

create function mark_visit_escalated(p_plan uuid, p_clock uuid) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update protection_plan set escalated_clock = p_clock
    where id = p_plan and ended_on is null and escalated_clock is distinct from p_clock;
    return found;
end $$;
alter function mark_visit_escalated(uuid, uuid) owner to waymark_definer;

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000524', 'strategy.follow-up', 'Follow-up meeting after a strategy discussion',
        'StrategyFollowUpAsked', '{StrategyFollowedUp}', 5, 'WORKING_DAYS', 'LOCAL', 'area procedures; domain.md B.4', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000525', 'conference.initial', 'Initial child protection conference', 'EnquiryStarted',
        '{ConferenceHeld,ConferenceNotRequired}', 15, 'WORKING_DAYS', 'GUIDANCE', 'Working Together; domain.md B.4', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000526', 'visit.first', 'Visit under the child protection plan', 'ProtectionPlanStarted',
        '{ProtectionVisitMade,VisitIntervalSet,ProtectionPlanEnded}', 10, 'WORKING_DAYS', 'LOCAL', 'the plan; area procedures', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000527', 'visit.next', 'Visit under the child protection plan', 'ProtectionVisitMade',
        '{ProtectionVisitMade,VisitIntervalSet,ProtectionPlanEnded}', 10, 'WORKING_DAYS', 'LOCAL', 'the plan; area procedures', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000528', 'visit.interval', 'Visit under the child protection plan', 'VisitIntervalSet',
        '{ProtectionVisitMade,VisitIntervalSet,ProtectionPlanEnded}', 10, 'WORKING_DAYS', 'LOCAL', 'the plan; area procedures', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000529', 'need-plan.review', 'Review of the child in need plan', 'NeedPlanStarted',
        '{NeedPlanReviewed,NeedPlanEnded}', 3, 'MONTHS', 'LOCAL', 'area procedures; domain.md K', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000530', 'need-plan.next-review', 'Review of the child in need plan', 'NeedPlanReviewed',
        '{NeedPlanReviewed,NeedPlanEnded}', 3, 'MONTHS', 'LOCAL', 'area procedures; domain.md K', '2004-01-01');
