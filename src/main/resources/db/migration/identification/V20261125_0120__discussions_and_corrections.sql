-- A discussion held elsewhere says with whom and when (R-11); a correction says which part it puts right, or whose
-- statement of disagreement it is (domain.md H.5).
alter table consultation
    add column held_with text,
    add column held_on   date,
    add column held_time time;
alter table concern_correction
    add column kind    text not null default 'CORRECTION' check (kind in ('CORRECTION', 'DISAGREEMENT')),
    add column said_by text,
    add check (kind <> 'DISAGREEMENT' or said_by is not null),
    add check (what in ('CHILD', 'ACCOUNT', 'WHEN_AND_WHERE', 'SAFETY', 'OWN_VIEW', 'CONSENT', 'INDICATORS', 'OTHER'));

-- Silence is answered (safety rule 3). due_at is when a request for advice that nobody answered passes on; null when
-- nobody is left. tried holds everyone who was asked and did not answer.
alter table consultation
    add column due_at      timestamptz,
    add column tried       uuid[] not null default '{}',
    add column passed_at   timestamptz,
    add column nobody_left boolean not null default false,
    add column read_at     timestamptz;
create index consultation_due on consultation (due_at) where state in ('ASKED', 'PASSED_ON');
create index consultation_agency_open on consultation (author_agency, asked_at) where state in ('ASKED', 'PASSED_ON');
create index consultation_agency_answered on consultation (author_agency, answered_at desc, id desc) where state = 'ANSWERED';
