-- For a safe contact: the adults who are around the child now, not those who were.
create or replace function adults_of_interview(p_interview uuid)
returns table (id uuid, name text, relationship text, safe_to_tell text, telephone text)
language sql stable security definer set search_path = public as $$
    select a.id, a.name, a.relationship, a.safe_to_tell, case when a.safe_to_tell = 'YES' then a.telephone end
    from return_interview i join child_adult a on a.ended_at is null and (a.child_id = i.child_id
         or a.child_id in (select c.same_as from child c where c.id = i.child_id))
    where i.id = p_interview and me() is not null and may_see_interview(p_interview)
    order by a.safe_to_tell, a.name limit 20 $$;
