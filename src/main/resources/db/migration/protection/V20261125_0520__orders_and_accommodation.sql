-- Immediate protection beside police protection (guide ¶8; Children Act 1989 s44–45, s20; domain.md B.6): emergency protection
-- orders, accommodation by agreement, and who was told of them. A record of its own each: it is what a grant for one opens.

create table emergency_order (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    applied_by    text not null check (applied_by in ('LOCAL_AUTHORITY', 'DESIGNATED_OFFICER', 'NSPCC', 'SOMEBODY_ELSE')),
    applicant     text,
    court         text not null,
    made_at       timestamptz not null,
    counts_from   timestamptz not null,
    ends_at       timestamptz not null,
    first_ends_at timestamptz not null,
    protection_id uuid references police_protection,
    where_now     text,
    directions    text,
    extended_at   timestamptz,
    ended_at      timestamptz,
    ended_how     text check (ended_how in ('EXPIRED', 'DISCHARGED', 'FOLLOWED', 'NOT_NEEDED')),
    follows       text,
    enquiry_at    timestamptz,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    version       integer not null default 0,
    check (record_id = id),
    check (counts_from <= made_at and made_at < ends_at),
    -- Eight days and seven more; an hour to spare, because the clocks change.
    check (first_ends_at <= counts_from + interval '8 days 1 hour'),
    check (ends_at <= first_ends_at + interval '7 days 1 hour'),
    check (ends_at = first_ends_at or extended_at is not null),
    check ((ended_at is null) = (ended_how is null)),
    check (ended_at is null or ended_at between made_at and ends_at)
);
create index emergency_order_child on emergency_order (child_id, made_at desc);
call protect('emergency_order', 'record_id');

create table accommodation (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    started_at    timestamptz not null,
    place         text,
    ground        text not null check (ground in ('PARENT_AGREED', 'CHILD_AGREED', 'NOBODY_THERE')),
    agreed_by     text,
    objected_by   text,
    objector_offers_home boolean,
    child_agrees  boolean,
    childs_words  text,
    ended_at      timestamptz,
    ended_because text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    version       integer not null default 0,
    check (record_id = id),
    check (ground <> 'PARENT_AGREED' or agreed_by is not null),
    check (ended_at is null or (ended_at >= started_at and ended_because is not null))
);
create index accommodation_child on accommodation (child_id, started_at desc);
call protect('accommodation', 'record_id');

create table protection_tell (
    id            uuid primary key,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    whom          text not null check (whom in ('CHILD', 'PARENTS', 'SOMEBODY_ELSE')),
    state         text not null check (state in ('TOLD', 'NOT_YET', 'NOT_SAFE')),
    words         text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (state <> 'NOT_SAFE' or words is not null)
);
comment on column protection_tell.record_id is 'The order or the accommodation of which somebody was told.';
create index protection_tell_of on protection_tell (record_id, recorded_at desc);
call protect('protection_tell', 'record_id', changes => false);

-- Hours, because an order ends at an hour. Eight days of 24 and seven; the order itself may say fewer. Where the designated
-- officer applied, they count from the first day of police protection (s45(3)): the event says so.
insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000520', 'emergency.order', 'Emergency protection order ends', 'EmergencyOrderMade',
        '{EmergencyOrderExtended,EmergencyOrderEnded}', 192, 'HOURS', 'STATUTE', 'Children Act 1989 s45(1) and (3)', '1991-10-14'),
    ('c10c0000-0000-4000-8000-000000000521', 'emergency.order.extended', 'Emergency protection order ends, extended once',
        'EmergencyOrderExtended', '{EmergencyOrderEnded}', 168, 'HOURS', 'STATUTE', 'Children Act 1989 s45(5) and (6)', '1991-10-14'),
    ('c10c0000-0000-4000-8000-000000000522', 'strategy.after.protection', 'Strategy discussion after police protection',
        'PoliceProtectionTaken', '{EnquiryDutyTakenUp,PoliceProtectionEnded}', 24, 'HOURS', 'LOCAL', 'area procedures; domain.md B.4', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000523', 'strategy.after.order', 'Strategy discussion after an emergency protection order',
        'OrderDutyBegan', '{OrderDutyTakenUp,EmergencyOrderEnded}', 24, 'HOURS', 'LOCAL', 'area procedures; domain.md B.4', '2004-01-01');
