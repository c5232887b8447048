-- Clocks (architecture.md "Clocks"): dated rules, and the running clocks they open. Process code computes no due date.
create table clock_rule (
    id             uuid primary key,
    key            text not null,
    name           text not null,
    starts_on      text not null,
    stops_on       text[] not null,
    amount         integer not null check (amount > 0),
    unit           text not null check (unit in ('WORKING_DAYS', 'HOURS', 'DAYS', 'MONTHS')),
    force_of       text not null check (force_of in ('STATUTE', 'GUIDANCE', 'LOCAL')),
    source         text not null,
    effective_from date,
    effective_to   date,
    unique (key, effective_from)
);
comment on column clock_rule.effective_from is 'Null: law not yet in force. Built, tested, off.';
grant select on clock_rule to waymark_app, waymark_worker, waymark_definer;

create table clock (
    id            uuid primary key,
    rule_id       uuid not null references clock_rule,
    child_id      uuid not null,
    subject_id    uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    record_id     uuid,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    started_at    timestamptz not null,
    due_at        timestamptz not null,
    stopped_at    timestamptz,
    breach_reason text,
    version       integer not null default 0,
    unique (rule_id, subject_id, started_at)
);
create index clock_child on clock (child_id, started_at desc);
create index clock_running_subject on clock (subject_id) where stopped_at is null;
create index clock_running_team on clock (team_id, due_at, id) where stopped_at is null;
call protect('clock', 'record_id', is_list => true);

-- Everything somebody must do. My work reads this one table. Titles never name a child.
create table task (
    id            uuid primary key,
    child_id      uuid,
    kind          text not null,
    title         text not null,
    subject_id    uuid not null,
    compartment   text not null default 'core',
    author_agency uuid,
    record_id     uuid,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    urgent        boolean not null default false,
    due_at        timestamptz not null default 'infinity',
    created_at    timestamptz not null,
    created_by    uuid not null,
    done_at       timestamptz,
    done_by       uuid,
    outcome       text,
    version       integer not null default 0,
    check (owner_id is not null or team_id is not null or child_id is not null)
);
create index task_team_open on task (team_id, urgent desc, due_at, id) where done_at is null;
create index task_owner_open on task (owner_id, urgent desc, due_at, id) where done_at is null;
create index task_subject_open on task (subject_id, kind) where done_at is null;
create index task_child on task (child_id, created_at desc);
call protect('task', 'record_id', is_list => true);

-- Stopping a clock and closing a task are definer functions: who answers may not see what the answer ends, and an
-- update that silently changes no row would leave a clock running.
create function stop_clocks(p_rule uuid, p_subject uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update clock set stopped_at = p_at, version = version + 1
    where rule_id = p_rule and subject_id = p_subject and stopped_at is null;
end $$;

create function close_tasks(p_subject uuid, p_kind text, p_outcome text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update task set done_at = p_at, done_by = me(), outcome = p_outcome, version = version + 1
    where subject_id = p_subject and kind = p_kind and done_at is null;
end $$;

create function hand_tasks(p_subject uuid, p_kind text, p_to uuid) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update task set owner_id = p_to, version = version + 1
    where subject_id = p_subject and kind = p_kind and done_at is null;
end $$;
create function hurry_tasks(p_subject uuid) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update task set urgent = true, version = version + 1 where subject_id = p_subject and done_at is null and not urgent;
end $$;
alter function hurry_tasks owner to waymark_definer;
alter function stop_clocks owner to waymark_definer;
alter function close_tasks owner to waymark_definer;
alter function hand_tasks owner to waymark_definer;

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000001', 'referral.decision', 'Decision on the referral', 'ReferralReceived',
        '{ReferralDecided}', 1, 'WORKING_DAYS', 'GUIDANCE', 'guide ¶8; Working Together', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000002', 'police.protection', 'Police protection ends', 'PoliceProtectionTaken',
        '{PoliceProtectionEnded}', 72, 'HOURS', 'STATUTE', 'Children Act 1989 s46(6)', '1991-10-14'),
    ('c10c0000-0000-4000-8000-000000000003', 'lado.referral', 'Tell the designated officer (LADO)', 'AllegationMade',
        '{AllegationAcknowledged}', 1, 'WORKING_DAYS', 'GUIDANCE', 'Working Together; domain.md B.4', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000004', 'consultation.answer', 'Answer the consultation', 'ConsultationAsked',
        '{ConsultationAnswered}', 4, 'HOURS', 'LOCAL', 'area procedures; guide ¶7', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000005', 'delivery.acknowledgement', 'Acknowledge the referral', 'DeliverySent',
        '{DeliveryAcknowledged}', 4, 'HOURS', 'LOCAL', 'area procedures; guide ¶7', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000006', 'statutory.notification', 'Notify police or local authority of a suspected child sex offence',
        'NotificationDutyArose', '{StatutoryNotificationMade}', 7, 'DAYS', 'STATUTE', 'Crime and Policing Act 2026, not in force', null);
