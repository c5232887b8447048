begin;
select t.id, t.kind, t.title, t.subject_id, t.urgent, t.due_at, t.child_id, c.given_name, c.family_name, f.reference
from task t left join child c on c.id = t.child_id left join file f on f.child_id = t.child_id
where t.team_id = :team::uuid and t.done_at is null order by t.urgent desc, t.due_at, t.id limit 50;
select t.id, t.kind, t.title, t.subject_id, t.urgent, t.due_at, t.child_id, c.given_name, c.family_name, f.reference
from task t left join child c on c.id = t.child_id left join file f on f.child_id = t.child_id
where t.owner_id = :who::uuid and t.done_at is null order by t.urgent desc, t.due_at, t.id limit 50;
insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act, because)
select gen_random_uuid(), s.child_id, :who::uuid, :agency::uuid, now(), 'work', 'READ', 'referred to the front door'
from (select distinct child_id from (select child_id from task where team_id = :team::uuid and done_at is null and child_id is not null
      order by urgent desc, due_at, id limit 50) t) s;
commit;
