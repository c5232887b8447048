-- The assessment under section 17 (guide ¶9, 11 and 12; domain.md A.2, D.1 to D.5). Its own record: whoever was given a concern of the
-- child, such as the police, does not read it (domain.md H.2).
create table assessment (
    id             uuid primary key,
    child_id       uuid not null references child,
    compartment    text not null default 'core',
    author_agency  uuid not null references agency,
    concern_id     uuid,
    referral_id    uuid,
    team_id        uuid references team,
    owner_id       uuid references practitioner,
    overseer_id    uuid references practitioner,
    state          text not null check (state in ('OPEN', 'SENT', 'AUTHORISED', 'CLOSED')),
    opened_why     text not null,
    opened_by      uuid not null references practitioner,
    opened_at      timestamptz not null,
    counts_from    timestamptz not null,
    due_at         timestamptz not null,
    started_on     date,
    review_on      date,
    harm           text check (harm in ('SUFFERING', 'LIKELY', 'NEITHER')),
    harm_reason    text,
    need           text check (need in ('IN_NEED', 'NOT_IN_NEED')),
    need_reason    text,
    factors        text[] not null default '{}',
    other_factor   text,
    concluded_by   uuid references practitioner,
    concluded_at   timestamptz,
    sent_by        uuid references practitioner,
    sent_at        timestamptz,
    returned_by    uuid references practitioner,
    returned_at    timestamptz,
    returned_words text,
    authorised_by  uuid references practitioner,
    authorised_at  timestamptz,
    late_reason    text,
    closed_by      uuid references practitioner,
    closed_at      timestamptz,
    closure_reason text check (closure_reason in ('RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8', 'RC9')),
    closure_words  text,
    version        integer not null default 0,
    check ((harm is null) = (harm_reason is null)),
    check ((need is null) = (need_reason is null)),
    check (not ('21' = any (factors)) or cardinality(factors) = 1),
    check (not (factors && '{18A,19A}'::text[])),
    check (state not in ('AUTHORISED', 'CLOSED')
           or (authorised_at is not null and harm is not null and need is not null and cardinality(factors) > 0)),
    check (authorised_at is null or authorised_at < due_at or late_reason is not null),
    check (authorised_by <> sent_by),
    check ((closed_at is null) = (closure_reason is null)),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create unique index assessment_running on assessment (child_id) where state in ('OPEN', 'SENT');
create unique index assessment_referral on assessment (referral_id) where referral_id is not null;
create index assessment_child on assessment (child_id, opened_at desc);
create index assessment_team on assessment (team_id, due_at, id) where state in ('OPEN', 'SENT');
create index assessment_owner on assessment (owner_id, due_at, id) where state in ('OPEN', 'SENT');
create index assessment_overseer on assessment (overseer_id) where state in ('OPEN', 'SENT');
call protect('assessment', 'id', is_list => true);

-- What is written of a dimension. Never overwritten: each saving is a row, and the next one names the number it was written over.
create table assessment_text (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    part          text not null,
    number        integer not null check (number > 0),
    strengths     text,
    needs         text,
    evidence      text,
    analysis      text,
    not_looked    text,
    written_by    uuid not null references practitioner,
    written_at    timestamptz not null,
    unique (assessment_id, part, number),
    check (not_looked is not null or (coalesce(strengths, needs, analysis) is not null and evidence is not null))
);
call protect('assessment_text', 'assessment_id', changes => false);

-- When the child was seen, and seen alone.
create table assessment_visit (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    visited_on    date not null,
    seen          boolean not null,
    alone         boolean not null,
    place         text,
    seen_by       text not null,
    why_not       text,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (seen or not alone),
    check ((seen and alone) or why_not is not null)
);
create index assessment_visit_of on assessment_visit (assessment_id, visited_on desc);
call protect('assessment_visit', 'assessment_id', changes => false);

-- Consent looked at again (guide ¶6, domain.md A.3). Decides nothing about an offence.
create table assessment_consent (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    finding       text not null check (finding in ('OFFENCE_POSSIBLE', 'HARM_WITHOUT_OFFENCE', 'NO_SIGN')),
    analysis      text not null,
    threats       text not null check (threats in ('YES', 'NO', 'NOT_KNOWN')),
    threats_words text,
    drink_or_drugs text not null check (drink_or_drugs in ('YES', 'NO', 'NOT_KNOWN')),
    trust         text not null check (trust in ('YES', 'NO', 'NOT_KNOWN')),
    police_told   boolean not null,
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (threats <> 'YES' or threats_words is not null)
);
create index assessment_consent_of on assessment_consent (assessment_id, recorded_at desc);
call protect('assessment_consent', 'assessment_id', changes => false);

-- What another agency knows, in its own words. Whoever is asked sees this record of the child and no other.
create table assessment_contribution (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null references agency,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    question      text not null,
    due_on        date not null,
    asked_by      uuid not null references practitioner,
    asked_at      timestamptz not null,
    nothing_known boolean,
    words         text,
    given_by      uuid references practitioner,
    given_at      timestamptz,
    version       integer not null default 0,
    check ((given_at is null) = (given_by is null)),
    check ((given_at is null) = (nothing_known is null)),
    check (given_at is null or nothing_known or words is not null)
);
create index assessment_contribution_of on assessment_contribution (assessment_id, asked_at);
call protect('assessment_contribution', 'id', is_list => true);

-- Not in need: to whom the child was referred on, or why not (guide ¶12).
create table assessment_onward (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    agency        text not null,
    service       text not null,
    sent          boolean not null,
    sent_on       date,
    reason        text not null,
    agreement     text not null check (agreement in ('AGREED', 'NOT_AGREED', 'NOT_ASKED')),
    recorded_by   uuid not null references practitioner,
    recorded_at   timestamptz not null,
    check (sent = (sent_on is not null))
);
create index assessment_onward_of on assessment_onward (assessment_id, recorded_at);
call protect('assessment_onward', 'assessment_id', changes => false);

-- What stands of a contribution, for those who must know that it was asked and given although they may not read it.
create function contributions_asked(p_assessment uuid)
returns table (id uuid, agency text, asked text, due_on date, given_at timestamptz)
language sql stable security definer set search_path = public as $$
    select c.id, a.name, coalesce(p.name, t.name), c.due_on, c.given_at
    from assessment_contribution c join agency a on a.id = c.author_agency
    left join practitioner p on p.id = c.owner_id left join team t on t.id = c.team_id
    where c.assessment_id = p_assessment and me() is not null
      and exists (select 1 from assessment s where s.id = p_assessment and s.child_id <> all (my_conflicts())
          and (s.owner_id = me() or s.team_id = any (my_teams())
               or ('core' = any (my_compartments()) and exists (
                   select 1 from access_grant g where g.child_id = s.child_id and g.party_id = any (my_parties())
                     and g.ended_at is null and (g.until is null or g.until > now()) and g.compartment in ('file', 'core')
                     and (g.record_id is null or g.record_id = s.id)))))
    order by c.asked_at, c.id limit 60 $$;
alter function contributions_asked owner to waymark_definer;

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000540', 'assessment.s17', 'Section 17 assessment', 'AssessmentStarted',
        '{AssessmentAuthorised}', 45, 'WORKING_DAYS', 'GUIDANCE', 'guide ¶9; Working Together: 45 working days from the referral',
        '2004-01-01');
