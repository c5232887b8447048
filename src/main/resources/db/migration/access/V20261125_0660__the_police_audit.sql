-- Safety rule 11: "police intelligence reads appear in the police audit alone". Whether a read was one of intelligence is said when
-- it is made (ReadLog): until now everything was hidden that somebody ever read who holds or once held that role, also what they
-- read in another one, and nobody could review it.
alter table read_log add column as_intelligence boolean not null default false;
comment on column read_log.as_intelligence is
    'Read as police intelligence, or by the police''s auditor: shown in the police audit and not in who has looked.';

-- What is there already: that of people who then had no other role.
alter table read_log no force row level security;
update read_log l set as_intelligence = true
where exists (select 1 from practitioner_role r where r.practitioner_id = l.practitioner_id and r.role = 'POLICE_INTELLIGENCE'
              and (r.until is null or r.until > l.at))
  and not exists (select 1 from practitioner_role r where r.practitioner_id = l.practitioner_id and r.role <> 'POLICE_INTELLIGENCE'
                  and (r.until is null or r.until > l.at));
alter table read_log force row level security;

create index read_log_audit on read_log (agency_id, at desc, id desc) where as_intelligence;

create or replace function who_looked(p_child uuid, p_before timestamptz, p_before_id uuid, p_limit integer)
returns table (id uuid, at timestamptz, screen text, act text, agency text, practitioner text, job_title text, because text)
language plpgsql stable security definer set search_path = public as $$
declare
    names boolean;
begin
    if not may_see_looks(p_child) then return; end if;
    select exists (select 1 from practitioner_role r where r.practitioner_id = me() and (r.until is null or r.until > now())
                   and (r.role = 'DATA_PROTECTION_OFFICER' or (r.role = 'TEAM_MANAGER' and my_file(p_child)))) into names;
    return query
        select l.id, l.at, l.screen, l.act, a.name, case when names then p.name end, case when names then p.job_title end, l.because
        from (select p_child as one union all select c.id from child c where c.same_as = p_child) k
        cross join lateral (
            select x.* from read_log x
            where x.child_id = k.one and (x.at, x.id) < (p_before, p_before_id) and not x.as_intelligence
              -- A file read together with its descriptions was one look.
              and (k.one = p_child or not exists (select 1 from read_log y where y.child_id = p_child and y.at = x.at
                                                  and y.practitioner_id = x.practitioner_id and y.screen = x.screen
                                                  and not y.as_intelligence))
            order by x.at desc, x.id desc limit p_limit) l
        join practitioner p on p.id = l.practitioner_id join agency a on a.id = l.agency_id
        order by l.at desc, l.id desc limit p_limit;
end $$;

-- Whether I audit my own police force.
create function i_audit_the_police() returns boolean language sql stable security definer set search_path = public as $$
    select exists (select 1 from practitioner p join agency a on a.id = p.agency_id join practitioner_role r on r.practitioner_id = p.id
                   where p.id = me() and p.active and a.kind = 'POLICE' and r.role = 'AUDITOR' and (r.until is null or r.until > now()))
$$;

-- The police audit: reads of the force's own intelligence officers, the latest first. A file is named by its reference only; of a
-- sealed file, as everywhere, nothing to anybody who is not named on it (safety rule 4).
create function police_audit(p_before timestamptz, p_before_id uuid, p_limit integer)
returns table (id uuid, at timestamptz, child uuid, reference text, practitioner text, job_title text, screen text, act text, because text)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if not i_audit_the_police() then return; end if;
    return query
        select l.id, l.at, l.child_id, f.reference, p.name, p.job_title, l.screen, l.act, l.because
        from read_log l join practitioner p on p.id = l.practitioner_id join file f on f.child_id = l.child_id
        where l.as_intelligence and l.agency_id = my_agency() and l.screen <> 'police.audit'
          and (l.at, l.id) < (p_before, p_before_id)
          and f.child_id <> all ((select my_conflicts())::uuid[])
          and (f.level <> 2 or exists (select 1 from seal_name s where s.child_id = f.child_id and s.practitioner_id = me()
                                       and s.ended_at is null))
        order by l.at desc, l.id desc limit p_limit;
end $$;

-- The audit is audited: who opened it, when, and how many files it then showed. No file is named.
create function police_audit_readings(p_limit integer)
returns table (at timestamptz, practitioner text, job_title text, files bigint)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if not i_audit_the_police() then return; end if;
    return query
        select l.at, p.name, p.job_title, count(*)
        from read_log l join practitioner p on p.id = l.practitioner_id
        where l.as_intelligence and l.agency_id = my_agency() and l.screen = 'police.audit'
        group by l.at, p.id, p.name, p.job_title order by l.at desc limit p_limit;
end $$;

alter function i_audit_the_police owner to waymark_definer;
alter function police_audit owner to waymark_definer;
alter function police_audit_readings owner to waymark_definer;
