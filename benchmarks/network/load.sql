-- A network like that of a large area, always the same: 10,000 records, a quarter of them children, and 40,000 links, most records with
-- a handful and a few with hundreds. One child in fifty is hidden from police intelligence; a tenth of the links is discounted, a tenth
-- ended or expired, some four hundred records are merged into others.
insert into agency (id, name, kind) values
    (md5('police')::uuid, 'Police', 'POLICE'), (md5('school')::uuid, 'School', 'SCHOOL'), (md5('care')::uuid, 'Social care', 'CHILDRENS_SOCIAL_CARE');
insert into team (id, agency_id, name, kind) values (md5('door')::uuid, md5('care')::uuid, 'Front door', 'FRONT_DOOR');
insert into practitioner (id, agency_id, name, email, job_title) values
    (md5('lucy')::uuid, md5('police')::uuid, 'Lucy Fenn', 'lucy@bench.example', 'Police intelligence'),
    (md5('karen')::uuid, md5('police')::uuid, 'Karen Doyle', 'karen@bench.example', 'Child protection officer'),
    (md5('joe')::uuid, md5('school')::uuid, 'Joe Tanner', 'joe@bench.example', 'Teacher');
insert into practitioner_role (practitioner_id, role) values
    (md5('lucy')::uuid, 'POLICE_INTELLIGENCE'), (md5('karen')::uuid, 'POLICE_CHILD_PROTECTION'), (md5('joe')::uuid, 'FRONTLINE');
create function generated_part(what text, i int) returns double precision language sql immutable as
    $$ select ('x' || substr(md5(what || i), 1, 7))::bit(28)::int / 268435456.0 $$;
create table generated_node as
select i, md5('node' || i)::uuid as id, md5('generated child' || i)::uuid as child,
       case when r < 0.25 then 'CHILD' when r < 0.60 then 'PERSON' when r < 0.72 then 'PLACE' when r < 0.79 then 'VEHICLE'
            when r < 0.88 then 'PHONE' when r < 0.95 then 'HANDLE' when r < 0.975 then 'GROUP' when r < 0.99 then 'ORGANISATION'
            else 'EVENT' end as kind,
       now() - i * interval '1 hour' as at
from (select i, generated_part('kind', i) as r from generate_series(1, 10000) i) n;
insert into child (id, author_agency, given_name, family_name, date_of_birth, birth_precision, sex, created_at)
select child, p.agency_id, 'Given' || i, 'Family' || i, date '2010-01-01' + i % 2000, 'DAY', 'F', at
from generated_node cross join practitioner p where kind = 'CHILD' and p.name = 'Joe Tanner';
insert into file (child_id, reference, team_id, opened_at)
select child, 'WM-2024-' || lpad((600000 + i)::text, 6, '0'), t.id, at
from generated_node cross join team t where generated_node.kind = 'CHILD' and t.kind = 'FRONT_DOOR';
insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at)
select gen_random_uuid(), child, l.id, 'core', 'is on police records', p.id, at
from generated_node cross join practitioner p cross join practitioner l
where kind = 'CHILD' and p.name = 'Joe Tanner' and l.name = 'Lucy Fenn' and i % 50 > 0;
insert into subject (id, kind, label, child_id, age, author_agency, created_by, created_at)
select n.id, n.kind, case when n.kind <> 'CHILD' then initcap(lower(n.kind)) || ' ' || n.i end,
       case when n.kind = 'CHILD' then n.child end, case when n.kind = 'PERSON' then 'NOT_KNOWN' end, p.agency_id, p.id, n.at
from generated_node n cross join practitioner p where p.name = 'Karen Doyle';
update subject s set merged_into = t.id
from generated_node n join generated_node t on t.i = n.i - 1 and t.kind = n.kind
where s.id = n.id and n.kind <> 'CHILD' and n.i % 4 = 0;
insert into subject_link (id, from_id, to_id, kind, directed, first_seen, last_seen, source_kind, source_words, purpose, expires_on,
                          status, status_why, status_by, status_at, ended_at, author_agency, created_by, created_at)
select md5('link' || l.i)::uuid, f.id, t.id, (array['SEEN_WITH', 'ASSOCIATE', 'COMMUNICATES', 'FAMILY'])[1 + l.i % 4], false,
       current_date - 20 - l.i % 700, current_date - l.i % 700 / 2, 'OWN_RECORD', 'Seen', 'Safety', current_date + l.i % 300 - 15,
       (array['ALLEGED', 'CORROBORATED', 'ALLEGED', 'ALLEGED', 'CORROBORATED', 'ALLEGED', 'CORROBORATED', 'ALLEGED', 'ALLEGED',
              'DISCOUNTED'])[1 + l.i % 10], 'Two sources', p.id, now(), case when l.i % 20 = 3 then now() end, p.agency_id, p.id, now()
from (select i, 1 + floor(10000 * generated_part('from', i))::int as a,
             1 + floor(10000 * power(generated_part('to', i), 2.2))::int as b from generate_series(1, 41000) i) l
join generated_node f on f.i = l.a join generated_node t on t.i = l.b
cross join practitioner p where p.name = 'Karen Doyle' and l.a <> l.b order by l.i limit 40000;
analyze;
