-- Who has looked (safety rule 11): the file and the descriptions matched to it are read by index, names are told to the
-- manager who holds the file and to the data-protection officer only, and that officer finds a file by its reference
-- without seeing anything else of it. A sealed file is found by those named only.
create function may_see_looks(p_child uuid) returns boolean language sql stable security definer set search_path = public as $$
    select p_child <> all (my_conflicts()) and (
        exists (select 1 from access_grant g where g.child_id = p_child and g.party_id = any (my_parties())
                and g.ended_at is null and (g.until is null or g.until > now()) and g.compartment in ('file', 'core', 'existence')
                and g.record_id is null)
        or (exists (select 1 from practitioner_role r where r.practitioner_id = me() and r.role = 'DATA_PROTECTION_OFFICER'
                    and (r.until is null or r.until > now()))
            and my_agency() is not null
            and not exists (select 1 from file f where f.child_id = p_child and f.level = 2
                            and not exists (select 1 from seal_name s where s.child_id = p_child and s.practitioner_id = me() and s.ended_at is null))))
$$;

create function looks_file(p_reference text) returns uuid language sql stable security definer set search_path = public as $$
    select f.child_id from file f where f.reference = p_reference and may_see_looks(f.child_id) $$;

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
            where x.child_id = k.one and (x.at, x.id) < (p_before, p_before_id)
              and not exists (select 1 from practitioner_role r where r.practitioner_id = x.practitioner_id
                              and r.role = 'POLICE_INTELLIGENCE')
              -- A file read together with its descriptions was one look.
              and (k.one = p_child or not exists (select 1 from read_log y where y.child_id = p_child and y.at = x.at
                                                  and y.practitioner_id = x.practitioner_id and y.screen = x.screen))
            order by x.at desc, x.id desc limit p_limit) l
        join practitioner p on p.id = l.practitioner_id join agency a on a.id = l.agency_id
        order by l.at desc, l.id desc limit p_limit;
end $$;

alter function may_see_looks owner to waymark_definer;
alter function looks_file owner to waymark_definer;

-- The sharing record of a long file, without reading the rest of its history.
create index case_event_shared on case_event (child_id, happened_at desc, id desc) where shared_with is not null;
