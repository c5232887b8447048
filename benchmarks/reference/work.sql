-- Each list in its index's order, the read log in the same statement.
with shown as materialized (
    select * from (
        (select * from task where owner_id = :who::uuid and done_at is null and urgent order by due_at, id limit 31)
        union all
        (select * from task where owner_id = :who::uuid and done_at is null and not urgent order by due_at, id limit 31)
        union all
        (select * from task where team_id = :team::uuid and owner_id is null and done_at is null and urgent order by due_at, id limit 31)
        union all
        (select * from task where team_id = :team::uuid and owner_id is null and done_at is null and not urgent
         order by due_at, id limit 31)) every_branch
    order by urgent desc, due_at, id limit 31),
logged as (
    insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act, because)
    select gen_random_uuid(), s.child_id, :who::uuid, :agency::uuid, now(), 'work', 'READ', 'referred to the front door'
    from (select distinct child_id from (select child_id from shown order by urgent desc, due_at, id limit 30) t where child_id is not null) s)
select t.id, t.kind, t.title, t.subject_id, t.urgent, t.due_at, t.child_id, c.given_name, c.family_name, f.reference
from shown t left join child c on c.id = t.child_id left join file f on f.child_id = t.child_id
order by t.urgent desc, t.due_at, t.id;
