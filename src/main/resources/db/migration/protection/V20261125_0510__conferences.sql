-- Child protection conferences (guide ¶10; domain.md B.4, D.6): what a conference has beside its meeting. Filed under the meeting,
-- so that those who are asked read what it decided. The enquiry or plan it is about has its tables in a later migration.
create table conference (
    meeting_id    uuid primary key references meeting,
    record_id     uuid not null,
    child_id      uuid not null,
    compartment   text not null default 'meeting',
    author_agency uuid not null references agency,
    enquiry_id    uuid,
    plan_id       uuid,
    chair_id      uuid not null references practitioner,
    due_at        timestamptz,
    report_on     date,
    report_with   text,
    participation text check (participation in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')),
    child_words   text,
    advocate      text,
    plan          boolean,
    category      text check (category in ('NEGLECT', 'PHYSICAL', 'SEXUAL', 'EMOTIONAL', 'MULTIPLE')),
    reason        text,
    decided_by    uuid references practitioner,
    decided_at    timestamptz,
    alert         text,
    made_at       timestamptz not null,
    version       integer not null default 0,
    check (record_id = meeting_id),
    check ((enquiry_id is null) <> (plan_id is null)),
    check ((decided_at is null) = (plan is null)),
    check (plan is null or (reason is not null and participation is not null)),
    check (plan is distinct from true or category is not null)
);
comment on column conference.plan is 'Whether there is a plan from now on: started, or going on.';
create index conference_child on conference (child_id, made_at desc);
create index conference_enquiry on conference (enquiry_id);
create index conference_plan on conference (plan_id);
call protect('conference', 'record_id');

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000510', 'core-group.first', 'First core group', 'PlanMeetingsDue',
        '{CoreGroupHeld,ProtectionPlanEnded}', 10, 'WORKING_DAYS', 'GUIDANCE', 'Working Together; domain.md B.4', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000511', 'core-group.next', 'Next core group', 'CoreGroupHeld',
        '{CoreGroupHeld,ProtectionPlanEnded}', 42, 'DAYS', 'LOCAL', 'area procedures; domain.md B.4', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000512', 'conference.review.first', 'First review conference', 'PlanMeetingsDue',
        '{ReviewConferenceHeld,ProtectionPlanEnded}', 3, 'MONTHS', 'GUIDANCE', 'Working Together; domain.md B.4', '2004-01-01'),
    ('c10c0000-0000-4000-8000-000000000513', 'conference.review.next', 'Next review conference', 'ReviewConferenceHeld',
        '{ReviewConferenceHeld,ProtectionPlanEnded}', 6, 'MONTHS', 'GUIDANCE', 'Working Together; domain.md B.4', '2004-01-01');
