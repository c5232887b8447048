-- The National Referral Mechanism and the Independent Child Trafficking Guardian (guide ¶13 and ¶16; domain.md C.8). What was
-- considered and what the competent authority decided are dated steps; none of them gates what keeps a child safe.

-- Who may submit, as a list in versions: a change is a new row with its date. Kinds of agency, or else organisations by name.
create table first_responder (
    code           text not null,
    name           text not null,
    kinds          text[] not null default '{}',
    source         text not null,
    effective_from date not null,
    effective_to   date,
    primary key (code, effective_from)
);
grant select on first_responder to waymark_app, waymark_worker, waymark_definer;

insert into first_responder (code, name, kinds, source, effective_from)
select code, name, kinds::text[], 'domain.md C.8: check the current list before live use (M.8)', '2015-11-01'
from (values
    ('POLICE', 'Police', '{POLICE}'),
    ('LOCAL_AUTHORITY', 'Local authority', '{CHILDRENS_SOCIAL_CARE,ADULT_SERVICES}'),
    ('UKVI', 'UK Visas and Immigration', '{}'),
    ('BORDER_FORCE', 'Border Force', '{}'),
    ('IMMIGRATION_ENFORCEMENT', 'Immigration Enforcement', '{}'),
    ('NCA', 'National Crime Agency', '{}'),
    ('GLAA', 'Gangmasters and Labour Abuse Authority', '{}'),
    ('SALVATION_ARMY', 'Salvation Army', '{}'),
    ('MIGRANT_HELP', 'Migrant Help', '{}'),
    ('MEDAILLE', 'Medaille Trust', '{}'),
    ('KALAYAAN', 'Kalayaan', '{}'),
    ('BARNARDOS', 'Barnardo''s', '{}'),
    ('UNSEEN', 'Unseen', '{}'),
    ('NSPCC_CTAC', 'NSPCC Child Trafficking Advice Centre', '{}'),
    ('BAWSO', 'BAWSO', '{}'),
    ('NEW_PATHWAYS', 'New Pathways', '{}'),
    ('REFUGEE_COUNCIL', 'Refugee Council', '{}')) as listed (code, name, kinds);

create table nrm_referral (
    id                uuid primary key,
    record_id         uuid not null,
    child_id          uuid not null,
    compartment       text not null default 'core',
    author_agency     uuid not null references agency,
    indicators        text[] not null,
    words             text not null,
    safety            text not null,
    considered_by     uuid not null references practitioner,
    considered_at     timestamptz not null,
    stage             text not null,
    submitted_by      uuid references practitioner,
    submitted_body    text,
    submitted_on      date,
    reference         text,
    strategy_agreed   text check (strategy_agreed in ('YES', 'NO', 'NOT_KNOWN')),
    child_told        text check (child_told in ('YES', 'NO', 'NOT_KNOWN')),
    consent           boolean,
    devolved          boolean not null default false,
    chair             text,
    chair_independent boolean,
    decision_due      timestamptz,
    recovery_until    timestamptz,
    version           integer not null default 0,
    check (record_id = id),
    check (cardinality(indicators) > 0),
    check ((submitted_on is null) = (submitted_body is null)),
    check ((submitted_on is null) = (reference is null)),
    check (not devolved or chair is not null)
);
create index nrm_referral_child on nrm_referral (child_id, considered_at desc);
call protect('nrm_referral', 'record_id');

create table nrm_step (
    id            uuid primary key,
    record_id     uuid not null references nrm_referral,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    kind          text not null,
    outcome       text check (outcome in ('POSITIVE', 'NEGATIVE')),
    on_day        date not null,
    words         text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null
);
create index nrm_step_of on nrm_step (record_id, on_day);
call protect('nrm_step', 'record_id', changes => false);

-- In addition to the referral, never instead of it, and only where the service is. The newest row is how it stands.
create table guardian_record (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    covered       text not null check (covered in ('YES', 'NO', 'NOT_KNOWN')),
    referred_on   date,
    allocated_on  date,
    kind          text check (kind in ('DIRECT', 'REGIONAL_COORDINATOR')),
    words         text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (covered <> 'NO' or referred_on is null),
    check (allocated_on is null or (referred_on is not null and kind is not null))
);
create index guardian_record_child on guardian_record (child_id, recorded_at desc);
call protect('guardian_record', 'record_id', changes => false);

-- The recovery period is a least, not a latest: its clock reminds somebody to ask what was decided.
insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000930', 'nrm.rg.target.wd', 'Reasonable-grounds decision (target)', 'NrmSubmitted',
        '{NrmReasonableGrounds}', 5, 'WORKING_DAYS', 'GUIDANCE', 'domain.md C.8; Modern Slavery Act statutory guidance', '2015-11-01'),
    ('c10c0000-0000-4000-8000-000000000931', 'nrm.rg.devolved', 'Reasonable-grounds decision of the local panel', 'NrmSubmittedDevolved',
        '{NrmReasonableGrounds}', 45, 'DAYS', 'GUIDANCE', 'domain.md C.8; pilot of devolved decisions', '2021-06-01'),
    ('c10c0000-0000-4000-8000-000000000932', 'nrm.recovery', 'Recovery period lasts at least until then: ask what was decided',
        'NrmRecoveryBegan', '{NrmConclusiveGrounds,NrmAsked}', 30, 'DAYS', 'GUIDANCE',
        'domain.md C.8; Nationality and Borders Act 2022 s61', '2023-01-30');
