-- Referring the concern of record.sql, which runs before it in the same script: to the front door and to the police; with duty.sql after it when
-- the front door is closed. Whoever puts them together adds the commit.
begin;
insert into command_key (practitioner_id, key, command, asked, result_id, recorded_at)
values (:reporter::uuid, 'r' || md5(:n::text), 'SendReferral', md5(:n::text), md5('nreferral' || :n)::uuid, now());
update concern set state = 'REFERRED', version = version + 1 where id = md5('nconcern' || :n)::uuid and state <> 'REFERRED';
insert into referral (id, concern_id, child_id, author_agency, referrer_id, team_id, state, urgent, direct, direct_reason, source_code,
    sent_at, received_at, decision_due)
values (md5('nreferral' || :n)::uuid, md5('nconcern' || :n)::uuid, md5('nchild' || :n)::uuid, :school::uuid, :reporter::uuid, :door::uuid, 'RECEIVED', false, true, 'Nobody could be reached.', '2A', now(), now(),
    now() + interval '1 day');
insert into delivery (id, referral_id, concern_id, child_id, author_agency, destination, team_id, urgent, sent_at, received_at)
values (md5('ndelivery' || :n)::uuid, md5('nreferral' || :n)::uuid, md5('nconcern' || :n)::uuid, md5('nchild' || :n)::uuid, :school::uuid, 'CHILDRENS_SOCIAL_CARE', :door::uuid, false, now(), now()),
       (md5('npolice' || :n)::uuid, md5('nreferral' || :n)::uuid, md5('nconcern' || :n)::uuid, md5('nchild' || :n)::uuid, :school::uuid, 'POLICE', :police::uuid, false, now(), now());
insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at)
values (gen_random_uuid(), md5('nchild' || :n)::uuid, :door::uuid, 'file', null, 'referred to the front door', :reporter::uuid, now()),
       (gen_random_uuid(), md5('nchild' || :n)::uuid, :police::uuid, 'core', md5('nconcern' || :n)::uuid, 'referred to the police', :reporter::uuid, now()),
       (gen_random_uuid(), md5('nchild' || :n)::uuid, :police::uuid, 'address', md5('nconcern' || :n)::uuid, 'referred to the police', :reporter::uuid, now());
insert into task (id, child_id, kind, title, subject_id, author_agency, record_id, team_id, urgent, due_at, created_at, created_by)
values (gen_random_uuid(), md5('nchild' || :n)::uuid, 'DECIDE_REFERRAL', 'Decide a referral', md5('nreferral' || :n)::uuid, :school::uuid, md5('nconcern' || :n)::uuid, :door::uuid, false, now() + interval '1 day', now(), :reporter::uuid),
       (gen_random_uuid(), md5('nchild' || :n)::uuid, 'ACKNOWLEDGE_DELIVERY', 'Acknowledge a referral', md5('ndelivery' || :n)::uuid, :school::uuid, md5('nconcern' || :n)::uuid, :door::uuid, false, now() + interval '4 hours', now(), :reporter::uuid),
       (gen_random_uuid(), md5('nchild' || :n)::uuid, 'ACKNOWLEDGE_DELIVERY', 'Acknowledge a referral', md5('npolice' || :n)::uuid, :school::uuid, md5('nconcern' || :n)::uuid, :police::uuid, false, now() + interval '4 hours', now(), :reporter::uuid),
       (gen_random_uuid(), md5('nchild' || :n)::uuid, 'SCREEN_REFERRAL', 'Safety-screen a referral', md5('nreferral' || :n)::uuid, :school::uuid, md5('nconcern' || :n)::uuid, :door::uuid, false, now() + interval '1 hour', now(), :reporter::uuid);
insert into clock (id, rule_id, child_id, subject_id, author_agency, record_id, team_id, started_at, due_at)
select gen_random_uuid(), r.id, md5('nchild' || :n)::uuid, s.subject, :school::uuid, md5('nconcern' || :n)::uuid, s.team, now(), now() + s.limits
from (values ('referral.decision', md5('nreferral' || :n)::uuid, :door::uuid, interval '1 day'), ('referral.screening', md5('nreferral' || :n)::uuid, :door::uuid, interval '1 hour'),
      ('delivery.acknowledgement', md5('ndelivery' || :n)::uuid, :door::uuid, interval '4 hours'), ('delivery.acknowledgement', md5('npolice' || :n)::uuid, :police::uuid, interval '4 hours'))
     s (key, subject, team, limits) join clock_rule r on r.key = s.key and r.effective_to is null;
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('nchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('nchild' || :n)::uuid, h.seq, 'ReferralSent', md5('nreferral' || :n)::uuid, md5('nconcern' || :n)::uuid, 'core', :school::uuid, :reporter::uuid, now(), 'MINUTE', now(), 'Referred to children''s social care and the police', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('nchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('nchild' || :n)::uuid, h.seq, 'ReferralReceived', md5('nreferral' || :n)::uuid, md5('nconcern' || :n)::uuid, 'core', :care::uuid, :reporter::uuid, now(), 'MINUTE', now(), 'Referral received', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('nchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('nchild' || :n)::uuid, h.seq, 'DeliverySent', md5('ndelivery' || :n)::uuid, md5('nconcern' || :n)::uuid, 'core', :school::uuid, :reporter::uuid, now(), 'MINUTE', now(), 'Sent to children''s social care', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('nchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('nchild' || :n)::uuid, h.seq, 'DeliverySent', md5('npolice' || :n)::uuid, md5('nconcern' || :n)::uuid, 'core', :school::uuid, :reporter::uuid, now(), 'MINUTE', now(), 'Sent to the police', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
