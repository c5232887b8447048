\set i random(1, :children - 1)
\set i case when mod(:i, 200) = 0 then :i + 1 else :i end
begin;
select c.id, c.given_name, c.family_name, c.date_of_birth, f.level, f.team_id, f.worker_id, f.opened_at
from file f join child c on c.id = f.child_id where f.reference = 'WM-2020-' || lpad(:i::text, 7, '0');
select e.id, e.type, e.headline, e.happened_at, p.name, a.name as agency from case_event e join practitioner p on p.id = e.practitioner_id
join agency a on a.id = e.author_agency where e.child_id = md5('child' || :i::text)::uuid order by e.happened_at desc, e.id desc limit 50;
select c.id, r.name, c.started_at, c.due_at from clock c join clock_rule r on r.id = c.rule_id
where c.child_id = md5('child' || :i::text)::uuid and c.stopped_at is null order by c.due_at limit 50;
select id, kind, title, due_at, owner_id, team_id from task where child_id = md5('child' || :i::text)::uuid and done_at is null order by due_at limit 50;
insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act, because)
values (gen_random_uuid(), md5('child' || :i::text)::uuid, :who::uuid, :agency::uuid, now(), 'file', 'READ', 'referred to the front door');
commit;
