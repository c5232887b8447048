-- Missing and away episodes (guide ¶5; domain.md B.5, E.5).

-- The police's own scale of risk, in dated editions: a new edition is new rows, and what was recorded keeps its own.
create table police_risk_level (
    scale          text not null,
    code           text not null,
    rank           smallint not null,
    name           text not null,
    meaning        text not null,
    source         text not null,
    effective_from date not null,
    effective_to   date,
    primary key (scale, code)
);
grant select on police_risk_level to waymark_app, waymark_worker, waymark_definer;
insert into police_risk_level (scale, code, rank, name, meaning, source, effective_from) values
    ('APP-4', 'NO_APPARENT_RISK', 1, 'No apparent risk (absent)',
        'Not where expected, with no apparent risk to them or to the public; watched and reviewed', 'College of Policing APP; domain.md E.5', '2004-01-01'),
    ('APP-4', 'LOW', 2, 'Low', 'The risk of harm is assessed as possible but minimal', 'College of Policing APP; domain.md E.5', '2004-01-01'),
    ('APP-4', 'MEDIUM', 3, 'Medium', 'Harm is likely but not serious', 'College of Policing APP; domain.md E.5', '2004-01-01'),
    ('APP-4', 'HIGH', 4, 'High', 'Serious harm is very likely: an immediate response', 'College of Policing APP; domain.md E.5', '2004-01-01');

-- MISSING: whereabouts not known. AWAY: a looked-after child whose whereabouts are known, away without authorisation.
-- started_at is when the child left or was last seen by a responsible adult, whichever is later. Any length counts.
create table missing_episode (
    id               uuid primary key,
    child_id         uuid not null references child,
    compartment      text not null default 'core',
    author_agency    uuid not null references agency,
    reporter_id      uuid not null references practitioner,
    kind             text not null check (kind in ('MISSING', 'AWAY')),
    state            text not null check (state in ('OPEN', 'RETURNED', 'CLOSED_AT_18', 'SET_ASIDE')),
    last_seen_at     timestamptz,
    left_at          timestamptz,
    started_at       timestamptz not null,
    start_precision  text not null check (start_precision in ('MINUTE', 'DAY')),
    left_from        text not null check (left_from in ('HOME', 'FOSTER_CARE', 'CHILDRENS_HOME', 'SUPPORTED_HOME', 'OTHER_CARE',
                         'EDUCATION', 'HOSPITAL', 'COMMUNITY', 'OTHER')),
    looked_after     text not null check (looked_after in ('YES', 'NO', 'NOT_KNOWN')),
    legal_status     text,
    home_area        text,
    host_area        text,
    whereabouts      text,
    circumstances    text,
    police_told_at   timestamptz,
    police_told_by   text,
    police_reference text,
    risk_scale       text,
    risk_level       text,
    risk_set_at      timestamptz,
    risk_officer     text,
    reported_at      timestamptz not null,
    ended_at         timestamptz,
    found_how        text check (found_how in ('BY_THEMSELVES', 'POLICE', 'CARER', 'FAMILY_OR_FRIEND', 'PROFESSIONAL', 'PUBLIC', 'OTHER')),
    found_where      text check (found_where in ('HOME_OR_PLACEMENT', 'FAMILY_HOME', 'FRIENDS_HOME', 'OTHER_PRIVATE_HOME', 'HOTEL_OR_LET',
                         'SHOP_OR_FOOD', 'STREET_OR_PARK', 'TRANSPORT', 'VEHICLE', 'LICENSED_PREMISES', 'EDUCATION',
                         'HOSPITAL', 'POLICE_STATION', 'OTHER', 'NOT_KNOWN')),
    found_place      text,
    harm             text check (harm in ('YES', 'NO', 'NOT_KNOWN')),
    harm_kinds       text[] not null default '{}',
    end_words        text,
    ended_by         uuid references practitioner,
    end_recorded_at  timestamptz,
    version          integer not null default 0,
    foreign key (risk_scale, risk_level) references police_risk_level (scale, code),
    check (kind <> 'AWAY' or (looked_after = 'YES' and whereabouts is not null)),
    check ((state = 'OPEN') = (ended_at is null)),
    check (ended_at >= started_at),
    check (state <> 'RETURNED' or (found_how is not null and found_where is not null and harm is not null)),
    check (state in ('OPEN', 'RETURNED') or end_words is not null)
);
create index missing_episode_child on missing_episode (child_id, started_at desc, id desc);
create index missing_episode_open on missing_episode (started_at, id) where state = 'OPEN';
create index missing_episode_ended on missing_episode (ended_at desc, id) where state = 'RETURNED';
call protect('missing_episode', 'id');

-- The police's level, each time it was set or reviewed. The police own it; others add what they know.
create table missing_risk (
    id            uuid primary key,
    episode_id    uuid not null references missing_episode,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    scale         text not null,
    level         text not null,
    set_at        timestamptz not null,
    officer       text not null,
    reason        text not null,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    foreign key (scale, level) references police_risk_level (scale, code)
);
create index missing_risk_episode on missing_risk (episode_id, set_at desc);
call protect('missing_risk', 'episode_id', changes => false);

-- What any agency knows that helps to find the child or to judge the risk.
create table missing_information (
    id            uuid primary key,
    episode_id    uuid not null references missing_episode,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    words         text not null,
    added_by      uuid not null references practitioner,
    added_at      timestamptz not null
);
create index missing_information_episode on missing_information (episode_id, added_at desc);
call protect('missing_information', 'episode_id', changes => false);

-- An agency that was told that a child is missing, and nothing more. author_agency is the agency told: it is their letter.
create table missing_alert (
    id            uuid primary key,
    episode_id    uuid not null references missing_episode,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    kind          text not null,
    since         timestamptz not null,
    told_by       uuid not null references practitioner,
    told_at       timestamptz not null,
    ended_at      timestamptz,
    version       integer not null default 0,
    unique (episode_id, author_agency)
);
call protect('missing_alert', 'episode_id');

-- The police prevention interview: is the child safe now. Never the return interview (domain.md B.5).
create table prevention_interview (
    id            uuid primary key,
    episode_id    uuid not null references missing_episode,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    officer       text not null,
    held_at       timestamptz not null,
    safe_now      text not null check (safe_now in ('YES', 'NO', 'NOT_KNOWN')),
    words         text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (safe_now <> 'NO' or words is not null)
);
create index prevention_interview_episode on prevention_interview (episode_id, held_at desc);
call protect('prevention_interview', 'episode_id', changes => false);

-- Tells those who were told that the child is back. Definer: who records the return does not see who was told.
create function end_missing_alerts(p_episode uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update missing_alert set ended_at = p_at, version = version + 1 where episode_id = p_episode and ended_at is null;
end $$;
alter function end_missing_alerts owner to waymark_definer;

-- A child who goes missing again and again: children's social care is asked to consider a strategy discussion. Definer,
-- because who reports sees only their own episodes; it tells them nothing.
create function prompt_after_repeats(p_child uuid, p_episode uuid, p_since timestamptz, p_from integer, p_owner uuid, p_team uuid,
                                     p_title text, p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if (select count(*) from missing_episode e
        where (e.child_id = p_child or e.child_id in (select c.id from child c where c.same_as = p_child))
          and e.started_at > p_since and e.state <> 'SET_ASIDE') < p_from then
        return;
    end if;
    insert into task (id, child_id, kind, title, subject_id, author_agency, record_id, owner_id, team_id, due_at, created_at, created_by)
    select gen_random_uuid(), p_child, 'CONSIDER_STRATEGY', p_title, p_episode, my_agency(), p_episode, p_owner, p_team, p_at, p_at, me()
    where not exists (select 1 from task t where t.child_id = p_child and t.kind = 'CONSIDER_STRATEGY' and t.done_at is null);
end $$;
alter function prompt_after_repeats owner to waymark_definer;
