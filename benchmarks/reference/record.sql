-- Recording a concern about a child whom nobody knows: the same rows as Waymark writes, each kind in one statement. Each entry of the
-- history takes the head of its file's chain and hashes itself with it.
\set n random(1, 4000000000000000000)
begin;
insert into command_key (practitioner_id, key, command, asked, result_id, recorded_at)
values (:reporter::uuid, md5(:n::text), 'RaiseConcern', md5(:n::text), md5('occasion' || :n)::uuid, now());
insert into child (id, author_agency, given_name, family_name, date_of_birth, birth_precision, created_at)
values (md5('nchild' || :n)::uuid, :school::uuid, 'Robin', 'Example' || :n, '2013-03-02', 'DAY', now());
insert into child_name (id, child_id, kind, given_name, family_name, given_folded, family_folded, given_sound, family_sound, date_of_birth, added_at)
values (gen_random_uuid(), md5('nchild' || :n)::uuid, 'LEGAL', 'Robin', 'Example' || :n, 'robin', 'example' || :n, 'RPN', 'AKSM', '2013-03-02', now());
insert into file (child_id, reference, opened_at) values (md5('nchild' || :n)::uuid, 'WM-2026-' || lpad(nextval('file_reference')::text, 9, '0'), now());
insert into file_chain (child_id, seq, head) values (md5('nchild' || :n)::uuid, 0, '\x');
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('nchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('nchild' || :n)::uuid, h.seq, 'FileOpened', md5('nchild' || :n)::uuid, md5('nconcern' || :n)::uuid, 'core', :school::uuid, :reporter::uuid, now(), 'MINUTE', now(), 'File opened', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at)
values (gen_random_uuid(), md5('nchild' || :n)::uuid, :reporter::uuid, 'own', md5('nconcern' || :n)::uuid, 'raised this concern', :reporter::uuid, now()),
       (gen_random_uuid(), md5('nchild' || :n)::uuid, :leads::uuid, 'own', null, 'safeguarding lead of the agency', :reporter::uuid, now());
insert into concern (id, occasion_id, child_id, author_agency, reporter_id, state, account, told_by, happened_from, happened_precision,
    age_at_event, immediate_danger, safe_now, safe_home, raised_at)
values (md5('nconcern' || :n)::uuid, md5('occasion' || :n)::uuid, md5('nchild' || :n)::uuid, :school::uuid, :reporter::uuid, 'RAISED', 'Gifts that nobody can explain.', 'SEEN',
    current_date - 3, 'DAY', 13, false, 'YES', 'YES', now());
with h as (select seq + 1 as seq, head from file_chain where child_id = md5('nchild' || :n)::uuid for update),
r as (select row(gen_random_uuid(), md5('nchild' || :n)::uuid, h.seq, 'ConcernRaised', md5('nconcern' || :n)::uuid, md5('nconcern' || :n)::uuid, 'core', :school::uuid, :reporter::uuid, now(), 'MINUTE', now(), 'Concern raised', null, '{}'::jsonb, sha256('{}'),
      h.head, '\x')::case_event as e from h),
i as (insert into case_event select (e).id, (e).child_id, (e).seq, (e).type, (e).subject_id, (e).record_id, (e).compartment, (e).author_agency,
      (e).practitioner_id, (e).happened_at, (e).happened_precision, (e).recorded_at, (e).headline, (e).shared_with, (e).payload,
      (e).payload_digest, (e).previous, event_hash(e) from r returning child_id, seq, hash)
update file_chain f set seq = i.seq, head = i.hash from i where f.child_id = i.child_id;
commit;
