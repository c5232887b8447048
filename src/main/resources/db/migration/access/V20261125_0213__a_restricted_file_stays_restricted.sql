-- A restricted file stays restricted (domain.md H.3; found by the access matrix): a later referral, decision, police protection or
-- alert opened all of it to a whole team again. Teams are now let into the one record that reached them, and see of the rest that
-- there is a restricted file and whom to ask. Nothing waits for that: what was sent to a team is theirs to act on (safety rule 1).

-- Opens a child's rows to a person or a team. A sealed file takes no team: the grant is silently not made. 'file' with a record
-- is the whole file, but of a restricted file only that record for a team; without one, only that the file exists.
-- Descriptions that were matched are read together: a grant for the known child opens them too, and whoever gets the
-- whole of a description gets the known child's file, unless that one is closed to teams.
create or replace function grant_access(p_id uuid, p_child uuid, p_party uuid, p_compartment text, p_record uuid, p_because text,
                                        p_at timestamptz, p_until timestamptz)
returns void language plpgsql security definer set search_path = public as $$
declare
    file_level smallint := (select level from file where child_id = p_child);
    is_team    boolean  := exists (select 1 from team where id = p_party);
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if file_level = 2 and not exists (select 1 from seal_name s where s.child_id = p_child and s.practitioner_id = p_party
                                      and s.ended_at is null) then
        return;
    end if;
    if file_level = 1 and is_team then
        if p_record is null then p_compartment := 'existence'; end if;
    elsif p_compartment = 'file' then
        p_record := null;
    end if;
    insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at, until)
    select p_id, p_child, p_party, p_compartment, p_record, p_because, me(), p_at, p_until
    where not exists (select 1 from access_grant g
        where g.child_id = p_child and g.party_id = p_party and g.compartment = p_compartment and g.by_match is null
          and g.record_id is not distinct from p_record and g.until is not distinct from p_until and g.ended_at is null);
    if p_compartment in ('own', 'existence') or p_record is not null then return; end if;
    insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at, until, by_match)
    select gen_random_uuid(), o.other, p_party, p_compartment, p_because, me(), p_at, p_until, o.described
    from (select d.id as described, d.id as other from child d where d.same_as = p_child
          union all
          select d.id, d.same_as from child d where d.id = p_child and d.same_as is not null and p_compartment = 'file') o
    join file f on f.child_id = o.other
    where (f.level = 0 or exists (select 1 from seal_name s where s.child_id = o.other and s.practitioner_id = p_party
                                  and s.ended_at is null))
      and not exists (select 1 from access_grant g
        where g.child_id = o.other and g.party_id = p_party and g.compartment = p_compartment and g.by_match = o.described
          and g.until is not distinct from p_until and g.ended_at is null);
end $$;

-- Whether I hold a child's file, not only a record in it.
create or replace function my_file(p_child uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select p_child <> all (my_conflicts()) and exists (
           select 1 from access_grant g
           where g.child_id = p_child and g.party_id = any (my_parties()) and g.compartment = 'file' and g.record_id is null
             and g.ended_at is null and (g.until is null or g.until > now())) $$;

-- Who looked at a restricted file, and so who has to do with the child, is not for those who may know only that it exists.
create or replace function may_see_looks(p_child uuid) returns boolean language sql stable security definer set search_path = public as $$
    select p_child <> all (my_conflicts()) and (
        exists (select 1 from access_grant g where g.child_id = p_child and g.party_id = any (my_parties())
                and g.ended_at is null and (g.until is null or g.until > now()) and g.compartment in ('file', 'core')
                and g.record_id is null)
        or (exists (select 1 from practitioner_role r where r.practitioner_id = me() and r.role = 'DATA_PROTECTION_OFFICER'
                    and (r.until is null or r.until > now()))
            and my_agency() is not null
            and not exists (select 1 from file f where f.child_id = p_child and f.level = 2
                            and not exists (select 1 from seal_name s where s.child_id = p_child and s.practitioner_id = me() and s.ended_at is null))))
$$;
