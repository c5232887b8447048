-- Deciding a referral of undecided.sql: the decision, what was done with the deliveries and tasks, the assessment that it opens, the
-- letter to the referrer, five entries of the history, one commit.
begin;
select nextval('undecided_next') as n \gset
insert into command_key (practitioner_id, key, command, asked, result_id, recorded_at)
values (:who::uuid, 'd' || md5(:n::text), 'DecideReferral', md5(:n::text), md5('decision' || :n)::uuid, now()),
       (:who::uuid, 'a' || md5(:n::text), 'AcknowledgeDelivery', '', md5('udelivery' || :n)::uuid, now());
update referral set state = 'DECIDED', owner_id = :who::uuid, decided_at = now(), course_of_action = 'SECTION_17_ASSESSMENT', told_referrer_at = now(),
    version = version + 1 where id = md5('ureferral' || :n)::uuid and version = 0 and state <> 'DECIDED';
insert into wishes_and_feelings (id, child_id, author_agency, concern_id, state, recorded_by, recorded_at)
values (md5('wishes' || :n)::uuid, md5('uchild' || :n)::uuid, :care::uuid, md5('uconcern' || :n)::uuid, 'NOT_YET_URGENT', :who::uuid, now());
insert into decision (id, referral_id, concern_id, child_id, author_agency, course_of_action, rationale, exploitation_suspected, wishes_id,
    procedures_version, decided_by, registration, due_at, decided_at)
values (md5('decision' || :n)::uuid, md5('ureferral' || :n)::uuid, md5('uconcern' || :n)::uuid, md5('uchild' || :n)::uuid, :care::uuid, 'SECTION_17_ASSESSMENT', 'Gifts that nobody can explain.', true,
    md5('wishes' || :n)::uuid, '1', :who::uuid, 'SW1', now(), now());
insert into decision_consulted (id, decision_id, concern_id, child_id, author_agency, name, agency, said, consulted_on)
values (gen_random_uuid(), md5('decision' || :n)::uuid, md5('uconcern' || :n)::uuid, md5('uchild' || :n)::uuid, :care::uuid, 'Karen Doyle', 'Northmoor Police', 'Nothing known.', current_date);
update delivery set acknowledged_at = now(), acknowledged_by = :who::uuid, version = version + 1 where id = md5('udelivery' || :n)::uuid and acknowledged_at is null;
update task set done_at = now(), done_by = :who::uuid, outcome = 'decided', version = version + 1 where done_at is null
    and (subject_id = md5('ureferral' || :n)::uuid and kind in ('DECIDE_REFERRAL', 'SCREEN_REFERRAL') or subject_id = md5('udelivery' || :n)::uuid and kind = 'ACKNOWLEDGE_DELIVERY');
update clock set stopped_at = now(), version = version + 1 where subject_id in (md5('ureferral' || :n)::uuid, md5('udelivery' || :n)::uuid) and stopped_at is null;
update file set team_id = :social::uuid, version = version + 1 where child_id = md5('uchild' || :n)::uuid and level < 2 and team_id is null;
insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at)
values (gen_random_uuid(), md5('uchild' || :n)::uuid, :social::uuid, 'file', 'next step after the decision', :who::uuid, now());
insert into assessment (id, child_id, author_agency, concern_id, referral_id, team_id, state, opened_why, opened_by, opened_at, counts_from, due_at)
values (md5('assessment' || :n)::uuid, md5('uchild' || :n)::uuid, :care::uuid, md5('uconcern' || :n)::uuid, md5('ureferral' || :n)::uuid, :social::uuid, 'OPEN', 'The referral was decided', :who::uuid, now(), now(), now() + interval '63 days');
insert into clock (id, rule_id, child_id, subject_id, author_agency, record_id, team_id, started_at, due_at)
values (gen_random_uuid(), 'c10c0000-0000-4000-8000-000000000540', md5('uchild' || :n)::uuid, md5('assessment' || :n)::uuid, :care::uuid, md5('uconcern' || :n)::uuid, :social::uuid, now(), now() + interval '63 days');
insert into task (id, child_id, kind, title, subject_id, author_agency, record_id, owner_id, team_id, urgent, due_at, created_at, created_by)
values (gen_random_uuid(), md5('uchild' || :n)::uuid, 'HEAR_THE_CHILD', 'Find out the child''s wishes and feelings', md5('uchild' || :n)::uuid, :care::uuid, md5('uconcern' || :n)::uuid, :who::uuid, null, true, now() + interval '1 day', now(), :who::uuid),
       (gen_random_uuid(), md5('uchild' || :n)::uuid, 'NEXT_STEP', 'Start the assessment under section 17', md5('ureferral' || :n)::uuid, :care::uuid, md5('uconcern' || :n)::uuid, null, :social::uuid, false, 'infinity', now(), :who::uuid),
       (gen_random_uuid(), md5('uchild' || :n)::uuid, 'READ_OUTCOME', 'Your referral has an outcome', md5('ureferral' || :n)::uuid, :care::uuid, md5('uconcern' || :n)::uuid, :reporter::uuid, null, false, 'infinity', now(), :who::uuid);
insert into outcome_letter (id, referral_id, concern_id, child_id, author_agency, to_id, words, sent_at, course_of_action, procedures_version)
values (gen_random_uuid(), md5('ureferral' || :n)::uuid, md5('uconcern' || :n)::uuid, md5('uchild' || :n)::uuid, :school::uuid, :reporter::uuid, 'A social worker will assess what the family needs.', now(), 'SECTION_17_ASSESSMENT', '1');
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('uchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('uchild' || :n)::uuid, h.seq, 'WishesRecorded', md5('uchild' || :n)::uuid, md5('uconcern' || :n)::uuid, 'core', :care::uuid, :who::uuid, now(), 'MINUTE', now(), 'Wishes and feelings not known yet', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('uchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('uchild' || :n)::uuid, h.seq, 'DeliveryAcknowledged', md5('udelivery' || :n)::uuid, md5('uconcern' || :n)::uuid, 'core', :school::uuid, :who::uuid, now(), 'MINUTE', now(), 'Acknowledged by children''s social care', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('uchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('uchild' || :n)::uuid, h.seq, 'ReferralDecided', md5('ureferral' || :n)::uuid, md5('uconcern' || :n)::uuid, 'core', :care::uuid, :who::uuid, now(), 'MINUTE', now(), 'Decision: section 17 assessment', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('uchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('uchild' || :n)::uuid, h.seq, 'AssessmentStarted', md5('assessment' || :n)::uuid, md5('uconcern' || :n)::uuid, 'core', :care::uuid, :who::uuid, now(), 'MINUTE', now(), 'Assessment started', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('uchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('uchild' || :n)::uuid, h.seq, 'OutcomeTold', md5('ureferral' || :n)::uuid, md5('uconcern' || :n)::uuid, 'core', :school::uuid, :who::uuid, now(), 'MINUTE', now(), 'Referrer told the outcome', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
commit;
