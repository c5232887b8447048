-- Once per database: what the generator keeps, and 2,000 practitioners in 100 teams of all agencies.
\set ON_ERROR_STOP on
create table generated_name (kind text, n int, name text, folded text, sound text, primary key (kind, n));
create table generated_area (today timestamptz not null);
insert into generated_area values (coalesce(nullif(:'today', '')::timestamptz, date_trunc('day', now())));
create table generated_chunk (first int primary key, last int not null, made_at timestamptz not null default clock_timestamp());
\copy generated_name from pstdin csv

insert into agency (id, name, kind, telephone)
select md5('agency' || n)::uuid, 'Generated school ' || n, 'SCHOOL', '01632 960' || lpad((n % 1000)::text, 3, '0') from generate_series(1, 40) n;

create table generated_team as
select n, md5('team' || n)::uuid as id,
       case when n <= 40 then 'SOCIAL_WORK' when n <= 80 then 'SAFEGUARDING_LEADS' when n <= 90 then 'POLICE_CHILD_PROTECTION' else 'PRACTICE' end as kind,
       case when n <= 40 then (select id from agency where kind = 'CHILDRENS_SOCIAL_CARE' order by name limit 1)
            when n <= 80 then md5('agency' || (n - 40))::uuid
            when n <= 90 then (select id from agency where kind = 'POLICE' order by name limit 1)
            when n <= 95 then (select id from agency where kind = 'HEALTH' order by name limit 1)
            else (select id from agency where kind = 'VOLUNTARY' order by name limit 1) end as agency
from generate_series(1, 100) n;
insert into team (id, agency_id, name, kind) select id, agency, 'Generated team ' || n, kind from generated_team;

create table generated_person as
select p as n, md5('person' || p)::uuid as id, t.n as team_n, t.id as team, t.agency, t.kind, (p - 1) / 100 as place
from generate_series(1, 2000) p join generated_team t on t.n = (p - 1) % 100 + 1;
create index on generated_person (team_n, place);
insert into practitioner (id, agency_id, name, email, job_title)
select p.id, p.agency, g.name || ' ' || f.name, 'person' || p.n || '@generated.example', 'Practitioner'
from generated_person p join generated_name g on g.kind = 'given' and g.n = p.n % 1960
join generated_name f on f.kind = 'family' and f.n = p.n * 7 % 1960;
insert into membership (practitioner_id, team_id) select id, team from generated_person;
insert into practitioner_role (practitioner_id, role)
select id, case when kind = 'SOCIAL_WORK' then case when place = 0 then 'TEAM_MANAGER' else 'SOCIAL_WORKER' end
                when kind = 'SAFEGUARDING_LEADS' then case when place < 2 then 'DESIGNATED_LEAD' else 'FRONTLINE' end
                when kind = 'POLICE_CHILD_PROTECTION' then 'POLICE_CHILD_PROTECTION'
                when team_n <= 95 then 'HEALTH' else 'FRONTLINE' end from generated_person;
insert into qualification (practitioner_id, kind, registration_number, expires_on)
select id, 'SOCIAL_WORKER', 'SW' || (90000 + n), current_date + 400 from generated_person where kind = 'SOCIAL_WORK';
