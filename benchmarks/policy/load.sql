-- A million children: a name and a task each; a hundred events for every hundredth child; three to four grants a child.
-- People: "40" holds 40 children in person, "10000" is in a team that holds 10,000, "1000000" in the front door, which holds all.
set session_replication_role = replica;
set synchronous_commit = off;

create function id(kind text, n bigint) returns uuid language sql immutable parallel safe as $$ select md5(kind || n)::uuid $$;

insert into agency (id, name, kind) values (id('agency', 0), 'Social care', 'CHILDRENS_SOCIAL_CARE');
insert into team (id, agency_id, name, kind)
select id('team', n), id('agency', 0), 'Team ' || n, case n when 100 then 'FRONT_DOOR' else 'SOCIAL_WORK' end from generate_series(0, 101) n;
insert into practitioner (id, agency_id, name, email, job_title)
select id('person', n), id('agency', 0), 'Person ' || n, n || '@bench.example', 'Bench'
from (select generate_series(1, 2000) n union select unnest(array[10000, 1000000])) p;
insert into practitioner_role (practitioner_id, role)
select id('person', n), case n when 1000000 then 'FRONT_DOOR_SOCIAL_WORKER' else 'SOCIAL_WORKER' end from unnest(array[40, 10000, 1000000]) n;
insert into membership values (id('person', 40), id('team', 101)), (id('person', 10000), id('team', 0)),
    (id('person', 1000000), id('team', 100));

insert into child (id, author_agency, given_name, family_name, date_of_birth, birth_precision, created_at)
select id('child', n), id('agency', 0), 'Given' || n % 1000, 'Family' || n / 1000 % 1000, date '2009-01-01' + (n * 7 % 6000)::int, 'DAY', now()
from generate_series(1, 1000000) n;
insert into child_name (id, child_id, kind, given_name, family_name, given_folded, family_folded, given_sound, family_sound, date_of_birth, added_at)
select gen_random_uuid(), id('child', n), 'LEGAL', 'Given' || n % 1000, 'Family' || n / 1000 % 1000, 'given' || n % 1000, 'family' || n / 1000 % 1000,
       'G' || n % 300, 'F' || n / 1000 % 300, date '2009-01-01' + (n * 7 % 6000)::int, now()
from generate_series(1, 1000000) n;

insert into case_event (id, child_id, seq, type, subject_id, record_id, compartment, author_agency, practitioner_id, happened_at,
    happened_precision, recorded_at, headline, payload, payload_digest, previous, hash)
select gen_random_uuid(), id('child', 1 + 100 * c), e, 'ConcernRaised', id('concern', c), id('concern', c), 'core', id('agency', 0), id('person', 1),
       now() - (c * 7 % 1000 + e) * interval '1 hour', 'MINUTE', now(), 'Concern raised', '{}', '\x00', '\x00', '\x00'
from generate_series(0, 9999) c, generate_series(1, 100) e;

-- One in ten is open. The front door has ten thousand open of its own, the person with 40 children has a task for each.
insert into task (id, child_id, kind, title, subject_id, author_agency, team_id, due_at, created_at, created_by, done_at)
select gen_random_uuid(), id('child', n), 'NEXT_STEP', 'Next step', id('referral', n), id('agency', 0), id('team', (n - 1) % 100),
       now() + n % 1000 * interval '1 hour', now(), id('person', 1), case when n / 100 % 10 <> 0 then now() end
from generate_series(1, 1000000) n
union all
select gen_random_uuid(), id('child', n * 100), 'DECIDE_REFERRAL', 'Decide', id('referral', n), id('agency', 0), id('team', 100),
       now() + n % 1000 * interval '1 hour', now(), id('person', 1), null
from generate_series(1, 10000) n
union all
select gen_random_uuid(), id('child', 1 + 25000 * n), 'NEXT_STEP', 'Next step', id('referral', n), id('agency', 0), id('team', 101),
       now() + n * interval '1 hour', now(), id('person', 1), null
from generate_series(0, 39) n;

insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at)
select gen_random_uuid(), id('child', n), party, compartment, record, 'bench', id('person', 1), now()
from generate_series(1, 1000000) n,
     lateral (values (id('team', 100), 'file', null::uuid), (id('team', (n - 1) % 100), 'file', null),
                     (id('person', 41 + n % 1900), 'own', id('concern', n))) g (party, compartment, record)
union all
select gen_random_uuid(), id('child', 1 + 25000 * n), id('person', 40), 'file', null, 'bench', id('person', 1), now() from generate_series(0, 39) n;

grant execute on function id to public;
vacuum analyze;
