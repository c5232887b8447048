-- The children :first to :last, each with what a real area has of them: names, a file, 1 to 3 concerns with their referrals, 1 to 5
-- tasks, clocks, grants, 5 entries of history in a chain that verifies, a read. 5 in 100 files are restricted, 5 in 1,000 sealed, 3 in
-- 100 have a network. The same numbers make the same children; days count back from the one on which the area was begun.
-- One transaction: what is stopped midway was not made, and is made again by the next ./bench load.
begin;
create temp table g on commit drop as
select i, md5('child' || i)::uuid as child, gn.name as given, fn.name as family, gn.folded as gf, fn.folded as ff, gn.sound as gs, fn.sound as fs,
       date '2009-01-01' + (i * 7919::bigint % 5800)::int as born, (array['F', 'M', 'F', 'U'])[i % 4 + 1] as sex,
       a.today - (i % 1000) * interval '1 day' - interval '2 days' as at,
       case when i % 200 = 0 then 2 when i % 20 = 7 then 1 else 0 end as level,
       1 + (i % 10 = 3)::int + (i % 10 < 2)::int as referrals,
       door.id as door, priya.id as priya, rep.id as reporter, rep.agency as school, w.id as worker, w.team as team, w.agency as care
from generate_series(:first, :last) i cross join generated_area a
join generated_name gn on gn.kind = 'given' and gn.n = i % 1960
join generated_name fn on fn.kind = 'family' and fn.n = (i * 104729::bigint % 1960)::int
join generated_person rep on rep.team_n = 41 + i % 40 and rep.place = 2 + i / 40 % 18
join generated_person w on w.team_n = 1 + i % 40 and w.place = 1 + i / 40 % 19
cross join (select id from team where kind = 'FRONT_DOOR' limit 1) door
cross join (select id from practitioner where name = 'Priya Nair') priya;

create temp table r on commit drop as
select g.*, n, md5('concern' || i || '-' || n)::uuid as concern, md5('referral' || i || '-' || n)::uuid as referral,
       at + (n - 1) * interval '20 days' as sent, (i % 100 = 0 and n = referrals) as undecided
from g, generate_series(1, 3) n where n <= g.referrals;

insert into child (id, author_agency, given_name, family_name, date_of_birth, birth_precision, sex, created_at)
select child, school, given, family, born, case when i % 9 = 0 then 'YEAR' else 'DAY' end, sex, at from g;
insert into child_name (id, child_id, kind, given_name, family_name, given_folded, family_folded, given_sound, family_sound, date_of_birth, added_at)
select md5('name' || i)::uuid, child, 'LEGAL', given, family, gf, ff, gs, fs, born, at from g;
insert into file (child_id, reference, level, guardian_id, team_id, worker_id, opened_at)
select child, 'WM-2020-' || lpad(i::text, 7, '0'), level, case when level = 2 then priya end, case when level < 2 then team end,
       case when level < 2 then worker end, at from g;
insert into seal_name (child_id, practitioner_id) select child, priya from g where level = 2;
insert into concern (id, occasion_id, child_id, author_agency, reporter_id, state, account, told_by, happened_precision,
    immediate_danger, safe_now, safe_home, raised_at)
select concern, concern, child, school, reporter, 'REFERRED', 'Seen getting into a car that nobody at the school knows, after the last lesson.',
       'SEEN', 'DAY', false, 'YES', 'YES', sent from r;
insert into referral (id, concern_id, child_id, author_agency, referrer_id, team_id, owner_id, state, urgent, direct,
    source_code, sent_at, received_at, decision_due, decided_at, course_of_action)
select referral, concern, child, school, reporter, door, case when not undecided then priya end,
       case when undecided then 'RECEIVED' else 'DECIDED' end, false, false, '2A', sent, sent, sent + interval '1 day',
       case when not undecided then sent + interval '5 hours' end, case when not undecided then 'SECTION_17_ASSESSMENT' end from r;
insert into task (id, child_id, kind, title, subject_id, author_agency, record_id, team_id, owner_id, due_at, created_at, created_by, done_at)
select md5('decide' || referral)::uuid, child, 'DECIDE_REFERRAL', 'Decide a referral', referral, school, concern, door, null,
       sent + interval '1 day', sent, reporter, case when not undecided then sent + interval '5 hours' end from r
union all
select md5('next' || referral)::uuid, child, 'NEXT_STEP', 'Start the assessment under section 17', referral, school, concern, team,
       case when i % 3 = 0 then worker end, sent + interval '10 days', sent, priya, case when i % 4 <> 0 then sent + interval '9 days' end
from r where not undecided and level < 2;
insert into clock (id, rule_id, child_id, subject_id, author_agency, record_id, team_id, started_at, due_at, stopped_at)
select md5('clock' || referral)::uuid, 'c10c0000-0000-4000-8000-000000000001', child, referral, school, concern, door, sent,
       sent + interval '1 day', case when not undecided then sent + interval '5 hours' end from r;
insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at)
select md5('door' || i)::uuid, child, door, 'file', null::uuid, 'referred to the front door', reporter, at from g where level < 2
union all select md5('team' || i)::uuid, child, team, 'file', null, 'works with this child', priya, at from g where level < 2
union all select md5('own' || concern)::uuid, child, reporter, 'own', concern, 'raised this concern', reporter, sent from r
union all select md5('sealed' || i)::uuid, child, priya, 'file', null, 'guardian of the sealed file', priya, at from g where level = 2;
insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act, because)
select md5('read' || i)::uuid, child, worker, care, at + interval '1 day', 'file', 'READ', 'works with this child' from g;

-- The history, entry by entry: each hash covers the one before.
create temp table e on commit drop as
select g.child, s.n as seq, md5('event' || g.i || '-' || s.n)::uuid as id, s.type, r.concern as record, r.referral as subject, g.school, g.reporter,
       g.at + s.n * interval '1 hour' as at, s.headline, null::bytea as hash
from g join r using (child), (values (1, 'ConcernRaised', 'Concern raised'), (2, 'ReferralSent', 'Referred to children''s social care and the police'),
    (3, 'ReferralReceived', 'Referral received'), (4, 'ReferralScreened', 'Safety screened'), (5, 'ReferralDecided', 'Decision: section 17 assessment')) s(n, type, headline)
where r.n = 1;
create index on e (seq);
update e set hash = h.hash from (
    select e.child, event_hash(row(e.id, e.child, e.seq, e.type, e.subject, e.record, 'core', e.school, e.reporter, e.at, 'MINUTE', e.at, e.headline, null,
        '{}'::jsonb, sha256('{}'), '\x'::bytea, '\x')::case_event) as hash from e where e.seq = 1) h where e.child = h.child and e.seq = 1;
update e set hash = h.hash from (
    select e.child, event_hash(row(e.id, e.child, e.seq, e.type, e.subject, e.record, 'core', e.school, e.reporter, e.at, 'MINUTE', e.at, e.headline, null,
        '{}'::jsonb, sha256('{}'), p.hash, '\x')::case_event) as hash from e join e p on p.child = e.child and p.seq = 1 where e.seq = 2) h where e.child = h.child and e.seq = 2;
update e set hash = h.hash from (
    select e.child, event_hash(row(e.id, e.child, e.seq, e.type, e.subject, e.record, 'core', e.school, e.reporter, e.at, 'MINUTE', e.at, e.headline, null,
        '{}'::jsonb, sha256('{}'), p.hash, '\x')::case_event) as hash from e join e p on p.child = e.child and p.seq = 2 where e.seq = 3) h where e.child = h.child and e.seq = 3;
update e set hash = h.hash from (
    select e.child, event_hash(row(e.id, e.child, e.seq, e.type, e.subject, e.record, 'core', e.school, e.reporter, e.at, 'MINUTE', e.at, e.headline, null,
        '{}'::jsonb, sha256('{}'), p.hash, '\x')::case_event) as hash from e join e p on p.child = e.child and p.seq = 3 where e.seq = 4) h where e.child = h.child and e.seq = 4;
update e set hash = h.hash from (
    select e.child, event_hash(row(e.id, e.child, e.seq, e.type, e.subject, e.record, 'core', e.school, e.reporter, e.at, 'MINUTE', e.at, e.headline, null,
        '{}'::jsonb, sha256('{}'), p.hash, '\x')::case_event) as hash from e join e p on p.child = e.child and p.seq = 4 where e.seq = 5) h where e.child = h.child and e.seq = 5;
insert into case_event (id, child_id, seq, type, subject_id, record_id, compartment, author_agency, practitioner_id, happened_at, happened_precision,
    recorded_at, headline, payload, payload_digest, previous, hash)
select e.id, e.child, e.seq, e.type, e.subject, e.record, 'core', e.school, e.reporter, e.at, 'MINUTE', e.at, e.headline, '{}', sha256('{}'),
       coalesce(p.hash, '\x'), e.hash
from e left join e p on p.child = e.child and p.seq = e.seq - 1;
insert into file_chain (child_id, seq, head) select child, 5, hash from e where seq = 5;
-- Three children in a hundred, of neighbouring numbers, are seen with one person, of whom the police have a record.
create temp table w on commit drop as
select g.child, g.at, i, i / 100 as network, md5('subject' || i)::uuid as id, md5('person' || i / 100)::uuid as person, p.id as police, p.team, p.agency
from g join generated_person p on p.team_n = 81 + i / 100 % 10 and p.place = i / 1000 % 20 where i % 100 between 1 and 3;
insert into subject (id, kind, label, child_id, age, author_agency, created_by, created_at)
select id, 'CHILD', null, child, null, agency, police, at from w
union all select person, 'PERSON', 'Person ' || network, null, 'NOT_KNOWN', agency, police, at from w where i % 100 = 1;
insert into subject_key (key, subject_id) select k, person from w, unnest(array['person', network::text]) k where i % 100 = 1;
insert into subject_reader (id, subject_id, party_id, because, granted_by, granted_at)
select md5('reader' || network)::uuid, person, team, 'made the record', police, at from w where i % 100 = 1;
insert into subject_link (id, from_id, to_id, kind, directed, first_seen, last_seen, source_kind, source_words, purpose, expires_on,
    author_agency, created_by, created_at)
select md5('link' || i)::uuid, id, person, (array['SEEN_WITH', 'ASSOCIATE', 'COMMUNICATES'])[i % 100], false, at::date - 20, at::date, 'OWN_RECORD',
       'Seen together near the station', 'To keep the children safe', at::date + 365, agency, police, at from w;
insert into generated_chunk (first, last) values (:first, :last);
commit;
