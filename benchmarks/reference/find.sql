\set g random(0, 1959)
\set f random(0, 1959)
begin;
select n.child_id, n.given_name, n.family_name, n.date_of_birth, f.reference
from generated_name g join generated_name m on m.kind = 'family' and m.n = :f::int
cross join lateral (select * from child_name c where c.given_sound = g.sound and c.family_sound = m.sound order by c.date_of_birth limit 60) n
join file f on f.child_id = n.child_id where g.kind = 'given' and g.n = :g::int order by n.date_of_birth limit 20;
insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act, because)
values (gen_random_uuid(), null, :who::uuid, :agency::uuid, now(), 'find', 'SEARCH', '');
commit;
