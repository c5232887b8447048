-- Granting, sealing and restricting are definer functions: a practitioner who refers a child opens the file to
-- the front door without being able to read it.

-- Opens a child's rows to a person or a team. A sealed file takes no team: the grant is silently not made.
create function grant_access(p_id uuid, p_child uuid, p_party uuid, p_compartment text, p_record uuid, p_because text,
                             p_at timestamptz, p_until timestamptz)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if exists (select 1 from file where child_id = p_child and level = 2)
       and not exists (select 1 from seal_name where child_id = p_child and practitioner_id = p_party) then
        return;
    end if;
    insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at, until)
    select p_id, p_child, p_party, p_compartment, p_record, p_because, me(), p_at, p_until
    where not exists (select 1 from access_grant g
        where g.child_id = p_child and g.party_id = p_party and g.compartment = p_compartment
          and g.record_id is not distinct from p_record and g.until is not distinct from p_until and g.ended_at is null);
    -- A description that was matched to this child is read together with it.
    insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at, until)
    select gen_random_uuid(), c.id, p_party, p_compartment, p_record, p_because, me(), p_at, p_until
    from child c where c.same_as = p_child and p_compartment <> 'own';
end $$;

create function end_access(p_child uuid, p_party uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update access_grant set ended_at = p_at where child_id = p_child and party_id = p_party and ended_at is null;
end $$;
