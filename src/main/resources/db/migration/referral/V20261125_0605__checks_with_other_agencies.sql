-- Guide ¶8: "a qualified social worker should discuss the case with other services". Checks asked of other agencies: who is asked what
-- about whom, for what and on which basis (domain.md E.4), and what they answered in their own words. Whoever is asked gets this row
-- and nothing of the child's file: who the child is stands in it as the social worker decided to say it.
create table agency_check (
    id               uuid primary key,
    referral_id      uuid not null references referral,
    concern_id       uuid not null,
    child_id         uuid not null references child,
    compartment      text not null default 'core',
    author_agency    uuid not null references agency,
    agency_id        uuid references agency,
    agency_name      text not null,
    asked_name       text,
    owner_id         uuid references practitioner,
    team_id          uuid references team,
    tried            uuid[] not null default '{}',
    purpose          text not null check (purpose in ('DECIDE', 'SAFETY', 'VISIT')),
    basis            text not null,
    about            text not null,
    question         text not null,
    urgent           boolean not null,
    asked_by         uuid not null references practitioner,
    asked_at         timestamptz not null,
    due_at           timestamptz,
    reminded_at      timestamptz,
    passed_at        timestamptz,
    nobody_left      boolean not null default false,
    state            text not null check (state in ('ASKED', 'ANSWERED', 'WITHDRAWN')),
    outcome          text check (outcome in ('KNOWN', 'NOTHING_KNOWN', 'CANNOT_ANSWER')),
    answer           text,
    answered_by      uuid references practitioner,
    answered_name    text,
    answered_at      timestamptz,
    taken_by         uuid references practitioner,
    withdrawn_reason text,
    version          integer not null default 0,
    check ((state = 'ANSWERED') = (outcome is not null)),
    check (state <> 'ANSWERED' or (answered_at is not null and answered_name is not null)),
    check (outcome is null or outcome = 'NOTHING_KNOWN' or answer is not null),
    check (state <> 'WITHDRAWN' or withdrawn_reason is not null)
);
comment on column agency_check.taken_by is 'Who took the answer by telephone; null where it was written by the one asked.';
create index agency_check_referral on agency_check (referral_id, asked_at);
create index agency_check_silent on agency_check (due_at) where state = 'ASKED';
-- Who was sent the concern, such as the police, does not read by that whom others are asked: its record is its own.
call protect('agency_check', 'id', is_list => true);

-- Whoever was asked first keeps it when it is passed on: what they are writing must not be lost.
do $$
declare
    visible text := visible_rows('agency_check', 'id', true)
        || ' or ((select me()) = any (tried) and child_id <> all ((select my_conflicts())::uuid[]))';
begin
    execute format('alter policy need_to_know on agency_check using (%s)', visible);
    execute format('alter policy change on agency_check using (%s)', visible);
end $$;

-- Calls made to get an answer. For those who asked, not for those who were asked.
create table agency_check_call (
    id            uuid primary key,
    check_id      uuid not null references agency_check,
    concern_id    uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    reached       text not null check (reached in ('NOBODY', 'MESSAGE', 'WILL_ANSWER', 'ANSWERED')),
    words         text,
    called_by     uuid not null references practitioner,
    called_at     timestamptz not null
);
create index agency_check_call_of on agency_check_call (check_id, called_at);
call protect('agency_check_call', 'check_id', changes => false);

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    (gen_random_uuid(), 'check.answer', 'Answer a check', 'CheckAsked', '{CheckAnswered,CheckReminded,CheckWithdrawn}', 4, 'HOURS',
        'LOCAL', 'area procedures; guide ¶8', '2004-01-01'),
    (gen_random_uuid(), 'check.urgent', 'Answer an urgent check', 'UrgentCheckAsked', '{CheckAnswered,CheckReminded,CheckWithdrawn}', 1,
        'HOURS', 'LOCAL', 'area procedures; guide ¶8', '2004-01-01'),
    (gen_random_uuid(), 'check.reminded', 'Answer a check after the reminder', 'CheckReminded',
        '{CheckAnswered,CheckPassedOn,CheckUnanswered,CheckWithdrawn}', 1, 'HOURS', 'LOCAL', 'area procedures; product.md safety rule 3',
        '2004-01-01'),
    (gen_random_uuid(), 'check.passed', 'Answer a check that was passed on', 'CheckPassedOn',
        '{CheckAnswered,CheckPassedOn,CheckUnanswered,CheckWithdrawn}', 1, 'HOURS', 'LOCAL', 'area procedures; product.md safety rule 3',
        '2004-01-01');

-- The area's own job sees who was asked and when, and nothing of what it is about.
create function silent_checks(p_at timestamptz, p_limit integer)
returns table (id uuid, child_id uuid, concern_id uuid, referral_id uuid, author_agency uuid, agency_id uuid, asked_by uuid, owner_id uuid,
               team_id uuid, tried uuid[], urgent boolean, due_at timestamptz, reminded boolean, worker_id uuid)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area asks this';
    end if;
    if not exists (select 1 from area a where a.kind = 'LIVE' or a.loaded_at is not null) then return; end if;
    return query
        select k.id, k.child_id, k.concern_id, k.referral_id, k.author_agency, k.agency_id, k.asked_by, k.owner_id, k.team_id, k.tried,
               k.urgent, k.due_at, k.reminded_at is not null, r.owner_id
        from agency_check k join referral r on r.id = k.referral_id
        where k.state = 'ASKED' and k.due_at <= p_at order by k.due_at limit p_limit;
end $$;

-- First silence reminds, further silence passes on; where nobody is left it stops waiting. False if it was answered or moved meanwhile.
-- The version stays: who is answering just now is not told that somebody else was faster when nobody was.
create function move_check(p_id uuid, p_due timestamptz, p_to uuid, p_next timestamptz, p_remind boolean, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area does this';
    end if;
    update agency_check set
        tried = case when p_to is not null and owner_id is not null then array_append(tried, owner_id) else tried end,
        owner_id = coalesce(p_to, owner_id), due_at = p_next,
        reminded_at = case when p_remind then p_at else reminded_at end,
        passed_at = case when p_to is not null then p_at else passed_at end,
        nobody_left = not p_remind and p_to is null
    where id = p_id and due_at = p_due and state = 'ASKED';
    return found;
end $$;
alter function silent_checks owner to waymark_definer;
alter function move_check owner to waymark_definer;
