-- The front door's work on a referral (¶8): who was alerted, every safety screen, deciding again after a disagreement,
-- and what is added to a decision afterwards.

-- The duty team's own board, beside the front door's.
alter table referral add column duty_team_id uuid references team;
-- As the definer: row security is forced on the owner too, who would change no row.
set local role waymark_definer;
update referral r set duty_team_id = d.team_id from delivery d where d.referral_id = r.id and d.destination = 'DUTY_TEAM';
reset role;
create index referral_duty_board on referral (duty_team_id, urgent desc, decision_due, id)
    where state <> 'DECIDED' and duty_team_id is not null;
create index referral_mine on referral (owner_id, urgent desc, decision_due, id) where state <> 'DECIDED' and owner_id is not null;

-- A referral may be screened more than once; what was checked first stays.
create table screening (
    id            uuid primary key,
    referral_id   uuid not null references referral,
    concern_id    uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    words         text not null,
    urgent        boolean not null,
    screened_by   uuid not null references practitioner,
    screened_at   timestamptz not null
);
create index screening_referral on screening (referral_id, screened_at);
call protect('screening', 'concern_id', changes => false);

-- By when it was due: one that is decided again has a time limit of its own.
alter table decision add column due_at timestamptz;
set local role waymark_definer;
update decision d set due_at = r.decision_due from referral r where r.id = d.referral_id;
reset role;
alter table decision alter column due_at set not null;

-- Protection does not wait for reasons (safety rule 1): what was left out is added here, and nothing is overwritten.
create table decision_addition (
    id            uuid primary key,
    decision_id   uuid not null references decision,
    concern_id    uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    about         text not null check (about in ('RATIONALE', 'LATENESS', 'OTHER')),
    words         text not null,
    added_by      uuid not null references practitioner,
    added_at      timestamptz not null
);
create index decision_addition_decision on decision_addition (decision_id, added_at);
call protect('decision_addition', 'concern_id', changes => false);

-- One open question to a manager at a time.
create unique index override_request_open on override_request (referral_id, course_of_action) where answered_by is null;
