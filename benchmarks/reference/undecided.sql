-- So many (:first to :last) children with a referral that nobody has decided, as Waymark leaves it when it was sent: for those who decide.
\set ON_ERROR_STOP on
create sequence if not exists undecided_next;
select setval('undecided_next', :first, false);
begin;
create temp table u on commit drop as
select n, md5('uchild' || n)::uuid as child, md5('uconcern' || n)::uuid as concern, md5('ureferral' || n)::uuid as referral, md5('udelivery' || n)::uuid as delivery, md5('upolice' || n)::uuid as to_police
from generate_series(:first, :last) n;
insert into child (id, author_agency, given_name, family_name, date_of_birth, birth_precision, created_at)
select child, :'school'::uuid, 'Robin', 'Undecided' || n, '2013-03-02', 'DAY', now() from u;
insert into child_name (id, child_id, kind, given_name, family_name, given_folded, family_folded, given_sound, family_sound, date_of_birth, added_at)
select gen_random_uuid(), child, 'LEGAL', 'Robin', 'Undecided' || n, 'robin', 'undecided' || n, 'RPN', 'ANTSTT', '2013-03-02', now() from u;
insert into file (child_id, reference, opened_at) select child, 'WM-2026-' || lpad(nextval('file_reference')::text, 9, '0'), now() from u;
insert into file_chain (child_id, seq, head) select child, 0, '\x' from u;
insert into concern (id, occasion_id, child_id, author_agency, reporter_id, state, account, told_by, happened_from, happened_precision,
    age_at_event, immediate_danger, safe_now, safe_home, raised_at)
select concern, concern, child, :'school'::uuid, :'reporter'::uuid, 'REFERRED', 'Gifts that nobody can explain.', 'SEEN', current_date - 3, 'DAY', 13, false,
    'YES', 'YES', now() from u;
insert into referral (id, concern_id, child_id, author_agency, referrer_id, team_id, state, urgent, direct, direct_reason, source_code,
    sent_at, received_at, decision_due)
select referral, concern, child, :'school'::uuid, :'reporter'::uuid, :'door'::uuid, 'RECEIVED', false, true, 'Nobody could be reached.', '2A', now(), now(),
    now() + interval '1 day' from u;
insert into delivery (id, referral_id, concern_id, child_id, author_agency, destination, team_id, urgent, sent_at, received_at)
select delivery, referral, concern, child, :'school'::uuid, 'CHILDRENS_SOCIAL_CARE', :'door'::uuid, false, now(), now() from u
union all select to_police, referral, concern, child, :'school'::uuid, 'POLICE', :'police'::uuid, false, now(), now() from u;
insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at)
select gen_random_uuid(), child, :'door'::uuid, 'file', null::uuid, 'referred to the front door', :'reporter'::uuid, now() from u
union all select gen_random_uuid(), child, :'reporter'::uuid, 'own', concern, 'raised this concern', :'reporter'::uuid, now() from u
union all select gen_random_uuid(), child, :'police'::uuid, 'core', concern, 'referred to the police', :'reporter'::uuid, now() from u;
insert into task (id, child_id, kind, title, subject_id, author_agency, record_id, team_id, due_at, created_at, created_by)
select gen_random_uuid(), child, k.kind, k.title, case when k.kind = 'ACKNOWLEDGE_DELIVERY' then delivery else referral end, :'school'::uuid, concern,
    :'door'::uuid, now() + interval '1 day', now(), :'reporter'::uuid
from u, (values ('DECIDE_REFERRAL', 'Decide a referral'), ('SCREEN_REFERRAL', 'Safety-screen a referral'),
                ('ACKNOWLEDGE_DELIVERY', 'Acknowledge a referral')) k (kind, title);
insert into clock (id, rule_id, child_id, subject_id, author_agency, record_id, team_id, started_at, due_at)
select gen_random_uuid(), r.id, child, case when r.key like 'delivery%' then delivery else referral end, :'school'::uuid, concern, :'door'::uuid, now(), now() + interval '1 day'
from u, clock_rule r where r.key in ('referral.decision', 'referral.screening', 'delivery.acknowledgement') and r.effective_to is null;
commit;
-- So that nobody plans for the few that there were before.
analyze child, child_name, file, file_chain, concern, referral, delivery, access_grant, task, clock;
