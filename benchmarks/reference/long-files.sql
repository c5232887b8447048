-- Two files for the chronology: WM-2020-9900050 with 50 entries of history and WM-2020-9905000 with 5,000, each chain as Waymark makes it. Once
-- per database.
\set ON_ERROR_STOP on
begin;
select set_config('app.practitioner', :'reporter', true);
create temp table long on commit drop as
select entries, md5('long' || entries)::uuid as child, 'WM-2020-99' || lpad(entries::text, 5, '0') as reference from unnest('{50,5000}'::int[]) entries
where not exists (select 1 from child where id = md5('long' || entries)::uuid);
insert into child (id, author_agency, given_name, family_name, date_of_birth, birth_precision, created_at)
select child, :'school'::uuid, 'Robin', 'Long' || entries, '2013-03-02', 'DAY', now() from long;
insert into file (child_id, reference, opened_at) select child, reference, now() from long;
insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at)
select gen_random_uuid(), child, :'door'::uuid, 'file', 'referred to the front door', :'reporter'::uuid, now() from long;
select count(append_event(md5('long' || entries || '-' || n)::uuid, child, 'ConcernRaised', child, null, 'core', :'school'::uuid,
    date_trunc('second', now()) - (entries - n) * interval '1 minute', 'MINUTE', now(), 'Concern raised', null, '{}'))
from long cross join lateral (select n from generate_series(1, entries) n order by n) n;
commit;
