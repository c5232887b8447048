-- Disruption tools (domain.md C.8): what stops adults and premises from harming children. Read by the police and by managers who were
-- named; a child's worker reads one line on the child's file, a child only what they need to be safe.

-- The tools as the Home Office's toolkit lists them, by edition. Law that is not in force is listed and cannot be chosen.
create table disruption_tool (
    code        text not null,
    name        text not null,
    against     text not null check (against in ('PERSON', 'PREMISES', 'EITHER')),
    conviction  text not null check (conviction in ('NEEDED', 'NOT_NEEDED', 'VARIES')),
    by_court    boolean not null,
    issued_by   text not null,
    least_years integer check (least_years > 0),
    child_rule  text not null default 'NONE' check (child_rule in ('NONE', 'CAWN', 'IN_CARE')),
    notes       text not null,
    source      text not null,
    in_force    boolean not null default true,
    listed_from date not null,
    listed_to   date,
    primary key (code, listed_from)
);
grant select on disruption_tool to waymark_app, waymark_worker, waymark_definer;

insert into disruption_tool (code, name, against, conviction, by_court, issued_by, least_years, child_rule, notes, source, in_force,
                             listed_from) values
    ('CAWN', 'Child Abduction Warning Notice', 'PERSON', 'NOT_NEEDED', false,
        'The police, with a statement of the parent or carer, or of the local authority', null, 'CAWN',
        'It is not a court order; not keeping to it is evidence. For a child under 16, or under 18 in care, in police protection or under an emergency protection order.',
        'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('SRO', 'Sexual Risk Order', 'PERSON', 'NOT_NEEDED', true, 'Magistrates, asked by the police or the National Crime Agency', 2, 'NONE',
        'Against somebody who did an act of a sexual nature and poses a risk. At least 2 years. Breaking it is an offence.',
        'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('SHPO', 'Sexual Harm Prevention Order', 'PERSON', 'NEEDED', true, 'A court', 5, 'NONE',
        'Only after a conviction or caution. At least 5 years.', 'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('STRO', 'Slavery and Trafficking Risk Order', 'PERSON', 'NOT_NEEDED', true, 'Magistrates', 2, 'NONE',
        'Where there is a risk of a trafficking offence. At least 2 years.', 'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('STPO', 'Slavery and Trafficking Prevention Order', 'PERSON', 'NEEDED', true, 'A court', 5, 'NONE',
        'Only after a conviction. At least 5 years.', 'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('GUEST_NOTICE', 'Notice to a hotel for guest information', 'PREMISES', 'NOT_NEEDED', false, 'The police', null, 'NONE',
        'For premises where sexual exploitation of children is reasonably believed. Record when it was served and what was replied.',
        'Anti-social Behaviour, Crime and Policing Act 2014 s116; Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('CLOSURE_NOTICE', 'Closure notice for premises', 'PREMISES', 'NOT_NEEDED', false, 'The police', null, 'NONE',
        'For premises used for sexual offences against children.', 'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('CLOSURE_ORDER', 'Closure order for premises', 'PREMISES', 'NOT_NEEDED', true, 'A court', null, 'NONE',
        'For premises used for sexual offences against children.', 'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('RECOVERY_ORDER', 'Recovery order', 'PERSON', 'VARIES', true, 'A court', null, 'IN_CARE',
        'Where a person keeps a child in care away. Keeping the child away is an offence under section 49 of the Children Act 1989.',
        'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('INJUNCTION', 'Injunction', 'EITHER', 'VARIES', true, 'A court; ask the lawyers which one', null, 'NONE', 'Several kinds; note which.',
        'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('CPN', 'Community protection notice', 'EITHER', 'VARIES', false, 'As the law in force says; ask the lawyers', null, 'NONE', 'Note who issued it.',
        'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('LICENSING_TAXI', 'Review of a taxi or private-hire licence', 'PERSON', 'VARIES', false, 'The licensing authority', null, 'NONE',
        'Note what the authority decided.', 'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('LICENSING_PREMISES', 'Review of a premises licence', 'PREMISES', 'VARIES', false, 'The licensing authority', null, 'NONE',
        'Note what the authority decided.', 'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('DAPN', 'Domestic abuse protection notice', 'PERSON', 'VARIES', false, 'As the law in force says; ask the lawyers', null, 'NONE',
        'Check where it is in force.', 'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('DAPO', 'Domestic abuse protection order', 'PERSON', 'VARIES', true, 'A court', null, 'NONE', 'Check where it is in force.',
        'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('INHERENT', 'Order under the High Court''s inherent jurisdiction', 'EITHER', 'VARIES', true, 'The High Court', null, 'NONE',
        'Ask the lawyers.', 'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('SCPO', 'Serious crime prevention order', 'PERSON', 'VARIES', true, 'A court', null, 'NONE', 'Ask the lawyers.',
        'Home Office child exploitation disruption toolkit, September 2022', true, '2022-09-01'),
    ('CCEPO', 'Child criminal exploitation prevention order', 'PERSON', 'VARIES', true, 'A court', null, 'NONE',
        'Crime and Policing Act 2026: not in force in Waymark until somebody has checked that it is.', 'Crime and Policing Act 2026', false, '2026-11-25');

-- Against an adult of concern, or premises. Nobody under 18 or of unknown age stands here (safety rule 8): how it is known that the
-- person is an adult is part of the row.
create table disruption (
    id              uuid primary key,
    record_id       uuid not null,
    author_agency   uuid not null references agency,
    tool            text not null,
    tool_listed     date not null,
    context_id      uuid,
    target          text not null check (target in ('PERSON', 'PREMISES')),
    subject_id      uuid,
    target_words    text not null,
    adult_words     text,
    convicted_on    date,
    convicted_words text,
    statement       text,
    why             text not null,
    conditions      text,
    state           text not null default 'CONSIDERED'
                    check (state in ('CONSIDERED', 'NOT_PURSUED', 'APPLIED', 'GRANTED', 'REFUSED', 'SERVED', 'ENDED')),
    granted_on      date,
    served_on       date,
    expires_on      date,
    review_on       date,
    opened_by       uuid not null references practitioner,
    opened_at       timestamptz not null,
    version         integer not null default 0,
    foreign key (tool, tool_listed) references disruption_tool (code, listed_from),
    check (record_id = id),
    check (target <> 'PERSON' or adult_words is not null),
    check ((convicted_on is null) = (convicted_words is null)),
    check (state not in ('GRANTED', 'SERVED') or (granted_on is not null and review_on is not null)),
    check (expires_on is null or granted_on is null or expires_on > granted_on)
);
create index disruption_considered on disruption (opened_at desc, id desc);
call protect_context('disruption');

-- Considered, applied for, granted or refused, served, replied to, changed, reviewed, broken, ended: each with its day, never changed.
create table disruption_step (
    id            uuid primary key,
    record_id     uuid not null references disruption,
    step          text not null,
    on_day        date not null,
    words         text,
    author_agency uuid not null references agency,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
create index disruption_step_of on disruption_step (record_id, on_day, recorded_at, id);
call protect_context('disruption_step', changes => false);

-- Which child it protects, under the child's own need-to-know: what a child's worker and the child may know of it stands in this row.
create table disruption_child (
    id            uuid primary key,
    record_id     uuid not null references disruption,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    by_court      boolean not null,
    basis         text check (basis in ('UNDER_16', 'IN_CARE', 'POLICE_PROTECTION', 'EMERGENCY_ORDER')),
    safe_words    text not null,
    in_force      boolean not null default false,
    was_in_force  boolean not null default false,
    until         date,
    breached_on   date,
    linked_by     uuid not null references practitioner,
    linked_at     timestamptz not null,
    ended_at      timestamptz,
    version       integer not null default 0
);
create index disruption_child_of on disruption_child (record_id, linked_at);
create index disruption_child_child on disruption_child (child_id, linked_at desc);
call protect('disruption_child', 'record_id', changes => false);

-- Whoever records that a notice was granted, broken or ended may not see every child that it protects; each child's line is told anyway.
create function set_protection(p_record uuid, p_in_force boolean, p_until date, p_breached date)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if not p_record = any (my_contexts()) then raise exception 'not a reader of it'; end if;
    update disruption_child set in_force = p_in_force, was_in_force = was_in_force or p_in_force, until = p_until,
        breached_on = coalesce(p_breached, breached_on)
    where record_id = p_record and ended_at is null;
end $$;

create function protected_children(p_record uuid)
returns table (id uuid, child_id uuid, worker_id uuid, team_id uuid) language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if not p_record = any (my_contexts()) then raise exception 'not a reader of it'; end if;
    return query select d.id, d.child_id, coalesce(f.worker_id, f.guardian_id), case when f.level = 0 then f.team_id end
                 from disruption_child d join file f on f.child_id = d.child_id where d.record_id = p_record and d.ended_at is null;
end $$;
alter function set_protection(uuid, boolean, date, date) owner to waymark_definer;
alter function protected_children(uuid) owner to waymark_definer;

create function end_protection(p_link uuid, p_version integer, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update disruption_child set ended_at = p_at, in_force = false, version = version + 1
    where id = p_link and version = p_version and ended_at is null and runs_context(record_id);
    return found;
end $$;
alter function end_protection(uuid, integer, timestamptz) owner to waymark_definer;
