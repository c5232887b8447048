-- Warnings end with a reason and a name; who is named on a closed file may have no conflict of interest with the child.
alter table child_warning
    add column ended_by     uuid references practitioner,
    add column ended_reason text,
    add check (ended_at is null or (ended_by is not null and ended_reason is not null));

create function kept_away(p_child uuid, p_people uuid[]) returns boolean
language sql stable security definer set search_path = public as $$
    select me() is null or exists (select 1 from conflict_of_interest i where i.child_id = p_child and i.practitioner_id = any (p_people)) $$;
alter function kept_away owner to waymark_definer;

-- Names on a closed file are read by those who see the child, not by those who see only that the file exists.
drop policy named on seal_name;
create policy named on seal_name for select to waymark_app, waymark_worker
    using (exists (select 1 from child c where c.id = seal_name.child_id) and (select me()) is not null);

-- A concern whose child looks like one in a sealed file alerts that file's guardian and tells nobody else (safety rule 4).
-- The guardian may read that one concern, or could not tell whether it is about the child. Returns nothing, whatever it finds.
create or replace function alert_guardians(p_child uuid, p_subject uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
declare
    s record;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    for s in
        select distinct f.child_id, f.guardian_id
        from child_name d
        join child_name k on k.child_id <> d.child_id
         and ((k.family_sound = d.family_sound and k.given_sound = d.given_sound)
           or (k.family_sound = d.given_sound and k.given_sound = d.family_sound)
           or (k.date_of_birth = d.date_of_birth and (k.family_sound = d.family_sound or k.given_sound = d.given_sound)))
        join file f on f.child_id = k.child_id and f.level = 2
        where d.child_id = p_child
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

-- Restricts (1) or seals (2) a file, or names other people on one that is closed already: grants of teams end, and so do
-- those of people who were named and are not any more. A restricted file leaves teams its existence; a sealed file belongs
-- to those named only, and its rows leave every team's list. Two-person unsealing comes with live areas.
create or replace function close_file_to_teams(p_child uuid, p_level smallint, p_guardian uuid, p_names uuid[], p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
declare
    folded  uuid[] := array(select id from child where id = p_child or same_as = p_child);
    everyone uuid[] := array_append(p_names, p_guardian);
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
    if p_level = 2 then
        update task set team_id = null, owner_id = p_guardian where child_id = any (folded) and done_at is null;
        update task set team_id = null where child_id = any (folded);
        update clock set team_id = null, owner_id = p_guardian where child_id = any (folded);
        update referral set team_id = null, owner_id = coalesce(owner_id, p_guardian) where child_id = any (folded);
        update delivery set team_id = null, owner_id = p_guardian where child_id = any (folded);
        update consultation set owner_id = p_guardian where child_id = any (folded);
    end if;
end $$;
