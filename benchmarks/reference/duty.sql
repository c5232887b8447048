-- What is written beside it when a referral is made while the front door is closed.
insert into delivery (id, referral_id, concern_id, child_id, author_agency, destination, team_id, urgent, sent_at, received_at)
values (md5('nduty' || :n)::uuid, md5('nreferral' || :n)::uuid, md5('nconcern' || :n)::uuid, md5('nchild' || :n)::uuid, :school::uuid, 'DUTY_TEAM', :duty::uuid, false, now(), now());
update referral set duty_team_id = :duty::uuid where id = md5('nreferral' || :n)::uuid;
insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at)
values (gen_random_uuid(), md5('nchild' || :n)::uuid, :duty::uuid, 'file', 'alerted to a referral', :reporter::uuid, now());
insert into task (id, child_id, kind, title, subject_id, author_agency, record_id, team_id, urgent, due_at, created_at, created_by)
values (gen_random_uuid(), md5('nchild' || :n)::uuid, 'ACKNOWLEDGE_DELIVERY', 'Alert: a referral has come in', md5('nduty' || :n)::uuid, :school::uuid, md5('nconcern' || :n)::uuid, :duty::uuid, false,
    now() + interval '4 hours', now(), :reporter::uuid);
insert into clock (id, rule_id, child_id, subject_id, author_agency, record_id, team_id, started_at, due_at)
values (gen_random_uuid(), 'c10c0000-0000-4000-8000-000000000005', md5('nchild' || :n)::uuid, md5('nduty' || :n)::uuid, :school::uuid, md5('nconcern' || :n)::uuid, :duty::uuid, now(), now() + interval '4 hours');
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('nchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('nchild' || :n)::uuid, h.seq, 'DeliverySent', md5('nduty' || :n)::uuid, md5('nconcern' || :n)::uuid, 'core', :school::uuid, :reporter::uuid, now(), 'MINUTE', now(), 'Sent to the emergency duty team', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
