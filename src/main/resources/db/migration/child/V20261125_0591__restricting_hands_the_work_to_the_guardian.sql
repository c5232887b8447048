-- Restricting a file takes it from the teams, so what they had to do about it may not stay on their lists, where they can no
-- longer open it: an undecided referral would wait for people who do not see it (safety rule 1). As with a sealed file it is
-- the guardian's from then on, except what belongs to a person who still sees the file by a grant of their own, and except
-- what another agency was sent or asked: the police go on seeing what they were sent (safety rules 1 and 3).
create or replace function close_file_to_teams(p_child uuid, p_level smallint, p_guardian uuid, p_names uuid[], p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
declare
    folded  uuid[] := array(select id from child where id = p_child or same_as = p_child);
    everyone uuid[] := array_append(p_names, p_guardian);
    list     record;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update seal_name set ended_at = p_at
    where child_id = p_child and practitioner_id <> all (everyone) and ended_at is null;
    insert into seal_name (child_id, practitioner_id) select p_child, n from (select distinct unnest(everyone) as n) names
    on conflict (child_id, practitioner_id) do update set ended_at = null;
    if p_level = 1 then
        insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at)
        select distinct on (g.party_id) gen_random_uuid(), p_child, g.party_id, 'existence', 'the file was restricted', me(), p_at
        from access_grant g join team t on t.id = g.party_id
        where g.child_id = p_child and g.ended_at is null and g.compartment <> 'existence'
          and not exists (select 1 from access_grant x where x.child_id = p_child and x.party_id = g.party_id
                          and x.compartment = 'existence' and x.ended_at is null);
    end if;
    update access_grant g set ended_at = p_at
    where g.child_id = any (folded) and g.ended_at is null and g.party_id <> all (everyone)
      and (p_level = 2 or (g.compartment <> 'existence' and exists (select 1 from team t where t.id = g.party_id))
           or g.because = 'named on the file');
    insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at)
    select gen_random_uuid(), c, n, 'file', 'named on the file', me(), p_at
    from unnest(folded) c, (select distinct unnest(everyone) as n) names
    where not exists (select 1 from access_grant g where g.child_id = c and g.party_id = n and g.compartment = 'file'
                      and g.because = 'named on the file' and g.ended_at is null);
    update file set level = p_level, guardian_id = p_guardian,
        team_id = case when p_level = 2 then null else team_id end, version = version + 1
    where child_id = any (folded);
    for list in
        select c.table_name as name from information_schema.columns c
        where c.table_schema = 'public' and c.column_name in ('child_id', 'owner_id', 'team_id')
        group by c.table_name having count(*) = 3 loop
        execute format($q$update %I t set team_id = null, owner_id = case when owner_id = any ($1)
                or ($4 = 1 and exists (select 1 from access_grant g where g.child_id = t.child_id and g.party_id = t.owner_id
                                       and g.ended_at is null and g.compartment <> 'existence'))
            then owner_id else $2 end
            where child_id = any ($3) and ($4 = 2 or not exists (
                select 1 from agency a where a.kind <> 'CHILDRENS_SOCIAL_CARE'
                  and (a.id = (select x.agency_id from team x where x.id = t.team_id)
                       or a.id = (select x.agency_id from practitioner x where x.id = t.owner_id))))$q$, list.name)
            using everyone, p_guardian, folded, p_level;
    end loop;
end $$;
