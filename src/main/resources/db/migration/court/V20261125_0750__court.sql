-- Support through an investigation and court (guide ¶17; domain.md F). One record for each investigation: a grant of compartment
-- 'court' for it opens it to the ISVA, the officer in the case and witness care, and nothing else of the file (H.2). The evidence
-- itself is never kept here, only that there is some and where.

-- The offences that may be named, as a list in versions: a change of the law is a new row with its date.
create table offence_kind (
    code           text not null,
    name           text not null,
    act            text not null,
    sexual         boolean not null,
    slavery        boolean not null,
    source         text not null,
    effective_from date not null,
    effective_to   date,
    primary key (code, effective_from)
);
grant select on offence_kind to waymark_app, waymark_worker, waymark_definer;

insert into offence_kind (code, name, act, sexual, slavery, source, effective_from) values
    ('SOA-5-8', 'Sexual offence against a child under 13', 'Sexual Offences Act 2003 ss5–8', true, false, 'domain.md B.9', '2004-05-01'),
    ('SOA-9-13', 'Sexual offence against a child under 16', 'Sexual Offences Act 2003 ss9–13', true, false, 'domain.md B.9', '2004-05-01'),
    ('SOA-14', 'Arranging or facilitating a sexual offence against a child', 'Sexual Offences Act 2003 s14', true, false, 'domain.md B.9', '2004-05-01'),
    ('SOA-15', 'Meeting a child following sexual grooming', 'Sexual Offences Act 2003 s15', true, false, 'domain.md B.9', '2004-05-01'),
    ('SOA-15A', 'Sexual communication with a child', 'Sexual Offences Act 2003 s15A', true, false, 'domain.md B.9', '2017-04-03'),
    ('SOA-16-19', 'Sexual offence by a person in a position of trust', 'Sexual Offences Act 2003 ss16–19', true, false, 'domain.md B.9', '2004-05-01'),
    ('SOA-25-27', 'Sexual offence against a child family member', 'Sexual Offences Act 2003 ss25–27', true, false, 'domain.md B.9', '2004-05-01'),
    ('SOA-1-4', 'Rape or another sexual offence without consent', 'Sexual Offences Act 2003 ss1–4', true, false, 'domain.md B.9', '2004-05-01'),
    ('SOA-47', 'Paying for sexual services of a child', 'Sexual Offences Act 2003 s47', true, false, 'domain.md B.9', '2015-05-03'),
    ('SOA-48', 'Causing or inciting sexual exploitation of a child', 'Sexual Offences Act 2003 s48', true, false, 'domain.md B.9', '2015-05-03'),
    ('SOA-49', 'Controlling a child in relation to sexual exploitation', 'Sexual Offences Act 2003 s49', true, false, 'domain.md B.9', '2015-05-03'),
    ('SOA-50', 'Arranging or facilitating sexual exploitation of a child', 'Sexual Offences Act 2003 s50', true, false, 'domain.md B.9', '2015-05-03'),
    ('PCA-1', 'Indecent images of a child', 'Protection of Children Act 1978 s1', true, false, 'domain.md B.9', '1978-08-20'),
    ('MSA-2', 'Human trafficking', 'Modern Slavery Act 2015 s2', false, true, 'domain.md B.9', '2015-07-31'),
    ('OTHER', 'Another offence', 'As the police say', false, false, 'as charged', '1900-01-01');

create table court_case (
    id              uuid primary key,
    record_id       uuid not null,
    child_id        uuid not null,
    compartment     text not null default 'court',
    author_agency   uuid not null references agency,
    reported_on     date not null,
    force           text not null,
    crime_reference text,
    intimidation    boolean not null default false,
    impaired        text not null check (impaired in ('YES', 'NO', 'NOT_KNOWN')),
    officer_id      uuid references practitioner,
    witness_care_id uuid references practitioner,
    witness_care    text,
    isva_id         uuid references practitioner,
    isva_answer     text check (isva_answer in ('OFFERED', 'ACCEPTED', 'DECLINED', 'ENDED')),
    isva_on         date,
    isva_words      text,
    stage           text,
    opened_by       uuid not null references practitioner,
    opened_at       timestamptz not null,
    version         integer not null default 0,
    check (record_id = id),
    check ((isva_answer is null) = (isva_on is null)),
    check (isva_answer is distinct from 'ACCEPTED' or isva_id is not null)
);
create index court_case_child on court_case (child_id, opened_at desc);
create index court_case_isva on court_case (isva_id) where isva_id is not null;
create index court_case_opened on court_case (opened_by, opened_at desc);
call protect('court_case', 'record_id');

create table court_offence (
    record_id     uuid not null references court_case,
    code          text not null,
    child_id      uuid not null,
    compartment   text not null default 'court',
    author_agency uuid not null references agency,
    added_by      uuid not null references practitioner,
    added_at      timestamptz not null,
    primary key (record_id, code)
);
call protect('court_offence', 'record_id', changes => false);

-- That an interview was held, and where its recording is: never what was said in it.
create table court_interview (
    id            uuid primary key,
    record_id     uuid not null references court_case,
    child_id      uuid not null,
    compartment   text not null default 'court',
    author_agency uuid not null references agency,
    kind          text not null,
    held_on       date not null,
    place         text,
    interviewers  text not null,
    intermediary  boolean not null,
    recording     text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
create index court_interview_of on court_interview (record_id, held_on);
call protect('court_interview', 'record_id', changes => false);

create table court_hearing (
    id            uuid primary key,
    record_id     uuid not null references court_case,
    child_id      uuid not null,
    compartment   text not null default 'court',
    author_agency uuid not null references agency,
    kind          text not null,
    starts_at     timestamptz not null,
    court_kind    text not null check (court_kind in ('CROWN', 'MAGISTRATES', 'YOUTH')),
    court         text not null,
    child_attends boolean not null,
    state         text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'MOVED', 'CANCELLED')),
    outcome       text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    version       integer not null default 0
);
create index court_hearing_of on court_hearing (record_id, starts_at);
call protect('court_hearing', 'record_id');

-- Eligible is worked out for the day of the hearing and not kept; considered, wished, requested, answered and used are five facts.
create table court_measure (
    record_id      uuid not null references court_case,
    measure        text not null,
    child_id       uuid not null,
    compartment    text not null default 'court',
    author_agency  uuid not null references agency,
    considered_on  date not null,
    wish           text not null check (wish in ('NOT_ASKED', 'WANTS', 'DOES_NOT_WANT', 'NOT_SURE')),
    wish_words     text,
    requested_on   date,
    answer         text check (answer in ('GRANTED', 'REFUSED', 'VARIED')),
    answered_on    date,
    reason         text,
    used_on        date,
    recorded_by    uuid not null references practitioner,
    recorded_at    timestamptz not null,
    version        integer not null default 0,
    primary key (record_id, measure),
    check (answer is null or (requested_on is not null and answered_on >= requested_on)),
    check ((answer is null) = (answered_on is null)),
    check (used_on is null or answer in ('GRANTED', 'VARIED'))
);
call protect('court_measure', 'record_id');

-- Dated steps of support. Therapy is closed to everybody but therapists and whoever wrote it down (safety rule 9).
create table court_entry (
    id            uuid primary key,
    record_id     uuid not null references court_case,
    child_id      uuid not null,
    compartment   text not null,
    author_agency uuid not null references agency,
    topic         text not null,
    step          text not null,
    on_day        date not null,
    words         text,
    months        integer check (months >= 0),
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (compartment = case topic when 'THERAPY' then 'therapy' else 'court' end)
);
create index court_entry_of on court_entry (record_id, on_day desc);
call protect('court_entry', 'record_id', changes => false);

create table victim_update (
    id            uuid primary key,
    record_id     uuid not null references court_case,
    child_id      uuid not null,
    compartment   text not null default 'court',
    author_agency uuid not null references agency,
    what          text not null,
    happened_at   timestamptz not null,
    due_at        timestamptz not null,
    told_at       timestamptz,
    told_by       uuid references practitioner,
    how           text,
    apology       text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    version       integer not null default 0,
    check ((told_at is null) = (how is null)),
    check (told_at is null or told_at >= happened_at)
);
create index victim_update_of on victim_update (record_id, happened_at desc);
call protect('victim_update', 'record_id');

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000750', 'victims.code.update', 'Tell the child of the police''s step', 'VictimUpdateDue',
        '{VictimTold}', 1, 'WORKING_DAYS', 'GUIDANCE', 'guide ¶17; Victims'' Code right 6, enhanced rights', '2021-04-01'),
    ('c10c0000-0000-4000-8000-000000000751', 'victims.code.support', 'Offer a referral to an ISVA', 'CourtCaseOpened',
        '{IsvaOffered}', 2, 'WORKING_DAYS', 'GUIDANCE', 'guide ¶17; Victims'' Code right 4', '2021-04-01'),
    ('c10c0000-0000-4000-8000-000000000752', 'court.compensation', 'Apply for criminal injuries compensation', 'CompensationPossible',
        '{CompensationSettled}', 730, 'DAYS', 'GUIDANCE', 'Criminal Injuries Compensation Scheme 2012; domain.md F.2', '2012-11-27');
