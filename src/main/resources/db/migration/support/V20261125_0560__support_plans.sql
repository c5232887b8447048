-- One support plan a child, shared by all agencies (guide ¶13–15; domain.md G). Each item has an audience, kept as its
-- compartment: 'plan' (everybody who works with the plan), 'health' (health and children's social care), 'therapy' (the
-- child's therapist). Record of every row is the plan, so that a grant opens one plan and nothing else of a file.
create function my_agency_kind() returns text language sql stable security definer set search_path = public as
    $$ select a.kind from agency a where a.id = my_agency() $$;
alter function my_agency_kind() owner to waymark_definer;

create table support_plan (
    id                 uuid primary key,
    child_id           uuid not null references child,
    compartment        text not null default 'plan' check (compartment = 'plan'),
    author_agency      uuid not null references agency,
    kind               text not null check (kind in ('SUPPORT', 'FAMILY_HELP', 'PATHWAY')),
    purpose            text not null,
    coordinator_id     uuid not null references practitioner,
    state              text not null default 'OPEN' check (state in ('OPEN', 'EIGHTEEN', 'AFTER_18', 'ENDED')),
    procedures_version text not null,
    opened_by          uuid not null references practitioner,
    opened_at          timestamptz not null,
    seventeen_told_at  timestamptz,
    eighteen_on        date,
    after_basis        text,
    after_by           uuid references practitioner,
    after_at           timestamptz,
    ended_by           uuid references practitioner,
    ended_at           timestamptz,
    end_reason         text check (end_reason in ('MET', 'MOVED', 'NOT_TAKEN_UP', 'ADULT_SERVICES', 'OTHER')),
    end_words          text,
    version            integer not null default 0,
    check ((state = 'ENDED') = (ended_at is not null and end_reason is not null and end_words is not null)),
    check ((state = 'AFTER_18') <= (after_basis is not null and eighteen_on is not null))
);
create unique index support_plan_one_a_child on support_plan (child_id) where state <> 'ENDED';
create index support_plan_child on support_plan (child_id, opened_at desc);

-- Whom the plan is shared with: a person or a team, with why.
create table support_member (
    id              uuid primary key,
    plan_id         uuid not null references support_plan,
    child_id        uuid not null references child,
    compartment     text not null default 'plan' check (compartment = 'plan'),
    author_agency   uuid not null references agency,
    practitioner_id uuid references practitioner,
    team_id         uuid references team,
    why             text not null,
    added_by        uuid not null references practitioner,
    added_at        timestamptz not null,
    ended_at        timestamptz,
    ended_by        uuid references practitioner,
    check (num_nonnulls(practitioner_id, team_id) = 1)
);
create index support_member_plan on support_member (plan_id, added_at);

-- A need and the outcome that is wanted. One that came from a return interview waits without a plan, for health and social
-- care only, until somebody decides who may read it (safety rule 9); its origin stays (R-09).
create table support_need (
    id            uuid primary key,
    plan_id       uuid references support_plan,
    child_id      uuid not null references child,
    compartment   text not null check (compartment in ('plan', 'health', 'therapy')),
    author_agency uuid not null references agency,
    words         text not null,
    outcome       text,
    outcome_whose text check (outcome_whose in ('CHILD', 'WORKER')),
    for_child     boolean not null default false,
    child_words   text,
    origin        text,
    origin_id     uuid,
    origin_fact   uuid unique,
    origin_on     date,
    state         text not null check (state in ('WAITING', 'OPEN', 'MET', 'STOPPED')),
    state_words   text,
    added_by      uuid not null references practitioner,
    added_at      timestamptz not null,
    version       integer not null default 0,
    check (plan_id is not null or state in ('WAITING', 'STOPPED')),
    check (state in ('WAITING', 'STOPPED') or (outcome is not null and outcome_whose is not null)),
    check (state <> 'STOPPED' or state_words is not null),
    check (not for_child or child_words is not null),
    check ((origin is null) = (origin_fact is null))
);
create index support_need_plan on support_need (plan_id, added_at);
create index support_need_child on support_need (child_id) where plan_id is null;

-- What somebody does by a day. author_agency is the agency that does it: a grant 'own' of this plan shows an agency its own
-- actions (domain.md H.2). What is not for everybody is never given to the police or to education (safety rule 9).
create table support_action (
    id            uuid primary key,
    plan_id       uuid not null references support_plan,
    need_id       uuid not null references support_need,
    child_id      uuid not null references child,
    compartment   text not null check (compartment in ('plan', 'health', 'therapy')),
    author_agency uuid not null references agency,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    outsider      text,
    owner_kind    text not null,
    what          text not null,
    due_at        timestamptz not null,
    review_on     date,
    state         text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WAITING', 'DONE', 'STOPPED')),
    state_words   text,
    state_at      timestamptz not null,
    state_by      uuid not null references practitioner,
    for_child     boolean not null default false,
    child_words   text,
    given_by      uuid not null references practitioner,
    given_at      timestamptz not null,
    version       integer not null default 0,
    check (num_nonnulls(owner_id, team_id, outsider) = 1),
    check (state not in ('DECLINED', 'WAITING', 'DONE', 'STOPPED') or state_words is not null),
    check (compartment = 'plan' or owner_kind not in ('POLICE', 'SCHOOL', 'EDUCATION_SERVICE')),
    check (not for_child or child_words is not null)
);
create index support_action_plan on support_action (plan_id, due_at, id);

-- What was said of an action, each time: nothing is written over.
create table support_update (
    id            uuid primary key,
    action_id     uuid not null references support_action,
    plan_id       uuid not null references support_plan,
    child_id      uuid not null references child,
    compartment   text not null check (compartment in ('plan', 'health', 'therapy')),
    author_agency uuid not null references agency,
    state         text not null,
    words         text,
    said_by       uuid not null references practitioner,
    said_at       timestamptz not null
);
create index support_update_action on support_update (action_id, said_at desc);

-- A service of domain.md G.1. Therapy, sexual health and the sexual assault referral centre are never for everybody.
create table support_service (
    id            uuid primary key,
    plan_id       uuid not null references support_plan,
    need_id       uuid not null references support_need,
    child_id      uuid not null references child,
    compartment   text not null check (compartment in ('plan', 'health', 'therapy')),
    author_agency uuid not null references agency,
    kind          text not null,
    name          text not null,
    listed        boolean not null,
    for_whom      text not null check (for_whom in ('CHILD', 'FAMILY')),
    state         text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WAITING', 'STARTED', 'ENDED')),
    offered_on    date not null,
    answered_on   date,
    waiting_since date,
    started_on    date,
    ended_on      date,
    review_on     date,
    words         text,
    for_child     boolean not null default false,
    child_words   text,
    added_by      uuid not null references practitioner,
    added_at      timestamptz not null,
    version       integer not null default 0,
    check (kind not in ('THERAPY', 'SEXUAL_HEALTH', 'SARC') or compartment in ('health', 'therapy')),
    check (state <> 'WAITING' or waiting_since is not null),
    check (state <> 'STARTED' or started_on is not null),
    check (state <> 'ENDED' or ended_on is not null),
    check (state not in ('DECLINED', 'ENDED') or words is not null),
    check (not for_child or child_words is not null)
);
create index support_service_plan on support_service (plan_id, added_at);

-- Who agreed to what of the plan. Not consent to share (domain.md L.10).
create table support_agreement (
    id            uuid primary key,
    plan_id       uuid not null references support_plan,
    service_id    uuid references support_service,
    child_id      uuid not null references child,
    compartment   text not null check (compartment in ('plan', 'health', 'therapy')),
    author_agency uuid not null references agency,
    who           text not null check (who in ('CHILD', 'PARENT', 'AGENCY')),
    name          text not null,
    words         text not null,
    agreed_on     date not null,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
create index support_agreement_plan on support_agreement (plan_id, agreed_on desc, id);

-- What must be considered in every plan (guide ¶13 and ¶15, R-24, R-26). What health is asked is health's.
create table support_consideration (
    plan_id       uuid not null references support_plan,
    topic         text not null check (topic in ('EARLIER_ABUSE', 'RUNNING_AWAY', 'GANGS', 'TRAFFICKING', 'SEXUAL_HEALTH', 'MENTAL_HEALTH', 'FAMILY')),
    child_id      uuid not null references child,
    compartment   text not null check (compartment in ('core', 'health', 'plan')),
    author_agency uuid not null references agency,
    answer        text not null check (answer in ('YES', 'NO', 'NOT_KNOWN')),
    words         text not null,
    said_by       uuid not null references practitioner,
    said_at       timestamptz not null,
    primary key (plan_id, topic),
    check (topic not in ('SEXUAL_HEALTH', 'MENTAL_HEALTH') or compartment = 'health')
);

-- Distance travelled: the tool's name, its result as it stands there, and the day. Nothing is added up.
create table support_measure (
    id            uuid primary key,
    plan_id       uuid not null references support_plan,
    child_id      uuid not null references child,
    compartment   text not null check (compartment in ('plan', 'health', 'therapy')),
    author_agency uuid not null references agency,
    tool          text not null,
    result        text not null,
    measured_on   date not null,
    words         text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
create index support_measure_plan on support_measure (plan_id, tool, measured_on);

create table support_review (
    id            uuid primary key,
    plan_id       uuid not null references support_plan,
    child_id      uuid not null references child,
    compartment   text not null default 'plan' check (compartment = 'plan'),
    author_agency uuid not null references agency,
    held_on       date not null,
    who_was_there text not null,
    child_said    text,
    child_not     text,
    what_changed  text not null,
    late_reason   text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (num_nonnulls(child_said, child_not) = 1)
);
create index support_review_plan on support_review (plan_id, held_on desc, id);

-- A protected address stands in a plan only by a recorded decision, for an audience and until a day.
create table support_address (
    id            uuid primary key,
    plan_id       uuid not null references support_plan,
    child_id      uuid not null references child,
    compartment   text not null check (compartment in ('plan', 'health')),
    author_agency uuid not null references agency,
    lines         text not null,
    why           text not null,
    decided_by    uuid not null references practitioner,
    decided_at    timestamptz not null,
    until         date not null,
    withdrawn_at  timestamptz,
    withdrawn_by  uuid references practitioner,
    version       integer not null default 0
);
create index support_address_plan on support_address (plan_id, decided_at desc);

call protect('support_plan', 'id');
call protect('support_member', 'plan_id');
call protect('support_need', 'plan_id');
call protect('support_action', 'plan_id');
call protect('support_update', 'plan_id', changes => false);
call protect('support_service', 'plan_id');
call protect('support_agreement', 'plan_id', changes => false);
call protect('support_consideration', 'plan_id');
call protect('support_measure', 'plan_id', changes => false);
call protect('support_review', 'plan_id', changes => false);
call protect('support_address', 'plan_id');

-- The second half of each policy: whatever was granted, and whoever wrote the row, health is never for the police or for
-- education, and therapy is for therapists alone (safety rule 9).
create procedure close_by_audience(t text) language plpgsql as $$
declare
    p record;
begin
    for p in select policyname, qual from pg_policies
             where schemaname = 'public' and tablename = t and policyname in ('need_to_know', 'change') loop
        execute format($q$alter policy %I on %I using ((%s)
            and (compartment <> 'health' or (select my_agency_kind()) not in ('POLICE', 'SCHOOL', 'EDUCATION_SERVICE'))
            and (compartment <> 'therapy' or 'therapy' = any ((select my_compartments())::text[])))$q$, p.policyname, t, p.qual);
    end loop;
end $$;
call close_by_audience('support_need');
call close_by_audience('support_action');
call close_by_audience('support_update');
call close_by_audience('support_service');
call close_by_audience('support_agreement');
call close_by_audience('support_consideration');
call close_by_audience('support_measure');
call close_by_audience('support_address');

-- To whom in children's social care something new about a child goes that whoever tells it may not see.
create function support_desk(p_child uuid) returns table (practitioner_id uuid, team_id uuid)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return query
    select case when f.level > 0 then f.guardian_id else f.worker_id end,
           case when f.level = 0 and f.worker_id is null then f.team_id end
    from file f left join child c on c.id = p_child
    where f.child_id = coalesce(c.same_as, p_child);
end $$;

-- The plans of young people of 17 and over, for Waymark's own job: ids and the date of birth, no content.
create function support_coming_of_age(p_born_until date) returns table (
    plan_id uuid, child_id uuid, coordinator_id uuid, date_of_birth date, birth_precision text, told boolean)
language plpgsql stable security definer set search_path = public as $$
begin
    if not exists (select 1 from practitioner where id = me() and service) then raise exception 'asked by Waymark itself only'; end if;
    return query
    select p.id, p.child_id, p.coordinator_id, c.date_of_birth, c.birth_precision, p.seventeen_told_at is not null
    from support_plan p join child c on c.id = p.child_id
    where p.state = 'OPEN' and c.date_of_birth <= p_born_until order by c.date_of_birth, p.id limit 500;
end $$;

create function support_told_at_seventeen(p_plan uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update support_plan set seventeen_told_at = p_at where id = p_plan and seventeen_told_at is null;
end $$;

-- At 18 a child's plan stands still, with everything in it, until a person decides how it goes on (domain.md G.4).
create function support_at_eighteen(p_plan uuid, p_on date) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if not exists (select 1 from practitioner where id = me() and service) then raise exception 'asked by Waymark itself only'; end if;
    update support_plan set state = 'EIGHTEEN', eighteen_on = p_on, version = version + 1 where id = p_plan and state = 'OPEN';
    return found;
end $$;
-- How many topics were considered, for those who may not read what was said of each.
create function support_topics_considered(p_plan uuid) returns integer
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return (select count(*) from support_consideration where plan_id = p_plan);
end $$;
alter function support_topics_considered owner to waymark_definer;
alter function support_desk owner to waymark_definer;
alter function support_coming_of_age owner to waymark_definer;
alter function support_told_at_seventeen owner to waymark_definer;
alter function support_at_eighteen owner to waymark_definer;

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000560', 'support.plan.first.review', 'First review of the support plan', 'SupportPlanOpened',
        '{SupportPlanReviewed,SupportPlanEnded}', 56, 'DAYS', 'LOCAL', 'area procedures; guide ¶13, domain.md K', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000561', 'support.plan.review', 'Review of the support plan', 'SupportPlanReviewed',
        '{SupportPlanReviewed,SupportPlanEnded}', 3, 'MONTHS', 'LOCAL', 'area procedures; guide ¶13, domain.md K', '2004-01-01');
