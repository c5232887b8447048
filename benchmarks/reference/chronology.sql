begin;
select f.child_id, c.given_name, c.family_name from file f join child c on c.id = f.child_id where f.reference = 'WM-2020-9905000';
select e.id, e.type, e.headline, e.happened_at, p.name, a.name as agency from case_event e join practitioner p on p.id = e.practitioner_id
join agency a on a.id = p.agency_id where e.child_id = md5('long5000')::uuid
and (e.happened_at, e.id) < (select happened_at, id from case_event where child_id = md5('long5000')::uuid and seq = 1000) order by e.happened_at desc, e.id desc limit 51;
insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act, because)
values (gen_random_uuid(), md5('long5000')::uuid, :who::uuid, :care::uuid, now(), 'file.chronology', 'READ', 'referred to the front door');
commit;
