-- Recording a concern asked whether a sealed file may be about the same child by reading every file of the area for those that are sealed (72 ms with
-- 117,000 files, and more with each): now by the four ways in which a name can be the same, each by its index (0.3 ms). It finds the same files.
create or replace function alert_guardians(p_child uuid, p_subject uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
declare
    s record;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    for s in
        select distinct f.child_id, f.guardian_id
        from child_name d
        cross join lateral (
            select k.child_id from child_name k where k.family_sound = d.family_sound and k.given_sound = d.given_sound
            union all
            select k.child_id from child_name k where k.family_sound = d.given_sound and k.given_sound = d.family_sound
            union all
            select k.child_id from child_name k where k.date_of_birth = d.date_of_birth and k.family_sound = d.family_sound
            union all
            select k.child_id from child_name k where k.date_of_birth = d.date_of_birth and k.given_sound = d.given_sound) k
        join file f on f.child_id = k.child_id and f.level = 2
        where d.child_id = p_child and k.child_id <> d.child_id
    loop
        insert into task (id, child_id, kind, title, subject_id, owner_id, urgent, due_at, created_at, created_by)
        values (gen_random_uuid(), s.child_id, 'SEALED_CONCERN', 'A concern may be about a child whose file you guard', p_subject,
                s.guardian_id, true, p_at, p_at, me());
        insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at)
        select gen_random_uuid(), p_child, s.guardian_id, 'core', p_subject, 'guards a file that this concern may be about', me(), p_at
        where not exists (select 1 from access_grant g where g.child_id = p_child and g.party_id = s.guardian_id
                          and g.record_id = p_subject and g.ended_at is null);
    end loop;
end $$;
