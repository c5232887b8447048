-- Break-glass (domain.md H.2, H.5; quality.md): somebody who has no part in a file opens it for a reason and for hours, never
-- waiting for anybody, and is looked over at once and afterwards. A sealed file does not exist for whoever is not named on it, and
-- nothing opens a file against a conflict of interest: both answer like a reference that was never given.
create table break_glass (
    id              uuid primary key,
    child_id        uuid not null references file,
    reference       text not null,
    practitioner_id uuid not null references practitioner,
    agency_id       uuid not null references agency,
    purpose         text not null check (purpose in ('IMMEDIATE_DANGER', 'OUT_OF_HOURS', 'COVERING', 'OTHER')),
    reason          text not null,
    opened_at       timestamptz not null,
    until_at        timestamptz not null check (until_at > opened_at and until_at <= opened_at + interval '24 hours'),
    told            uuid[] not null default '{}',
    ended_at        timestamptz,
    ended_by        uuid references practitioner,
    reviewed_at     timestamptz,
    reviewed_by     uuid references practitioner,
    justified       boolean,
    review          text,
    version         integer not null default 0,
    check ((reviewed_at is null) = (justified is null) and (reviewed_at is null) = (review is null)),
    check (reviewed_by <> practitioner_id)
);
comment on column break_glass.told is 'The managers who were told at once; they may read this record.';
create index break_glass_to_review on break_glass (opened_at, id) where reviewed_at is null;
create index break_glass_reviewed on break_glass (reviewed_at desc, id desc) where reviewed_at is not null;
create index break_glass_mine on break_glass (practitioner_id, opened_at desc);

create function is_data_protection() returns boolean language sql stable security definer set search_path = public as
    $$ select my_agency() is not null and exists (select 1 from practitioner_role r where r.practitioner_id = me()
           and r.role = 'DATA_PROTECTION_OFFICER' and (r.until is null or r.until > now())) $$;

-- Whether the file is sealed and I am not named on it.
create function sealed_from_me(p_child uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select exists (select 1 from file f where f.child_id = p_child and f.level = 2
           and not exists (select 1 from seal_name s where s.child_id = p_child and s.practitioner_id = me() and s.ended_at is null)) $$;
alter function is_data_protection owner to waymark_definer;
alter function sealed_from_me owner to waymark_definer;

alter table break_glass enable row level security;
alter table break_glass force row level security;
create policy concerned on break_glass for select to waymark_app, waymark_worker
    using ((practitioner_id = (select me()) or (select me()) = any (told) or (select is_data_protection()))
       and child_id <> all ((select my_conflicts())::uuid[]) and not sealed_from_me(child_id));
create policy definer on break_glass to waymark_definer using (true) with check (true);
grant select on break_glass to waymark_app, waymark_worker;
grant select, insert, update on break_glass to waymark_definer;

-- Every try, found or not, with one row written each time: what is found out about it comes later, so that a sealed file takes
-- as long as none.
create table glass_attempt (
    id              uuid primary key,
    practitioner_id uuid not null references practitioner,
    reference       text not null,
    at              timestamptz not null,
    opened          boolean not null,
    looked_into_at  timestamptz
);
create index glass_attempt_to_look_into on glass_attempt (at) where looked_into_at is null and not opened;
alter table glass_attempt enable row level security;
alter table glass_attempt force row level security;
create policy definer on glass_attempt to waymark_definer using (true) with check (true);
grant select, insert, update on glass_attempt to waymark_definer;

-- Opens a file for me until then. No row: there is none, or none for me.
create function break_glass(p_id uuid, p_reference text, p_purpose text, p_words text, p_reason text, p_at timestamptz, p_until timestamptz)
returns table (child_id uuid, team_id uuid) language plpgsql security definer set search_path = public as $$
declare
    f file;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    select * into f from file x
    where x.reference = p_reference and my_agency() is not null and x.child_id <> all (my_conflicts()) and not sealed_from_me(x.child_id);
    insert into glass_attempt (id, practitioner_id, reference, at, opened)
    values (gen_random_uuid(), me(), p_reference, p_at, f.child_id is not null);
    if f.child_id is null then return; end if;
    perform grant_access(p_id, f.child_id, me(), 'file', null, p_words, p_at, p_until);
    insert into break_glass (id, child_id, reference, practitioner_id, agency_id, purpose, reason, opened_at, until_at)
    values (p_id, f.child_id, f.reference, me(), my_agency(), p_purpose, p_reason, p_at, p_until);
    return query select f.child_id, f.team_id;
end $$;

create function tell_of_glass(p_id uuid, p_told uuid[]) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update break_glass set told = p_told where id = p_id and practitioner_id = me();
end $$;

-- Ends it: by whoever opened it, a manager who was told, or the data-protection officer. False: it had ended already.
create function end_glass(p_id uuid, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public as $$
declare
    g break_glass;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update break_glass set ended_at = p_at, ended_by = me(), version = version + 1
    where id = p_id and ended_at is null and until_at > p_at
      and (practitioner_id = me() or me() = any (told) or is_data_protection()) and not sealed_from_me(child_id)
    returning * into g;
    if g.id is null then return false; end if;
    update access_grant set ended_at = p_at
    where party_id = g.practitioner_id and granted_by = g.practitioner_id and granted_at = g.opened_at and until = g.until_at
      and ended_at is null;
    return true;
end $$;

-- The second look: not by whoever opened it. False: somebody else was faster.
create function review_glass(p_id uuid, p_justified boolean, p_words text, p_at timestamptz, p_version integer) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update break_glass set reviewed_at = p_at, reviewed_by = me(), justified = p_justified, review = p_words, version = version + 1
    where id = p_id and reviewed_at is null and version = p_version and practitioner_id <> me() and is_data_protection();
    return found;
end $$;

-- What was looked at under it, for those who may read it.
create function looks_by_glass(p_id uuid) returns table (at timestamptz, screen text, act text)
language sql stable security definer set search_path = public as $$
    select l.at, l.screen, l.act from break_glass g
    join read_log l on l.child_id = g.child_id and l.practitioner_id = g.practitioner_id
     and l.at >= g.opened_at and l.at <= least(g.until_at, coalesce(g.ended_at, g.until_at))
    where g.id = p_id and (g.practitioner_id = me() or me() = any (g.told) or is_data_protection())
      and g.child_id <> all (my_conflicts()) and not sealed_from_me(g.child_id)
    order by l.at, l.id limit 200 $$;

-- For the area's own job: tries at a sealed file, for its guardian, and against a conflict of interest, for data protection.
create function glass_attempts(p_at timestamptz) returns table (id uuid, child_id uuid, guardian_id uuid)
language plpgsql security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area does this';
    end if;
    return query
        with waiting as (
            select a.id from glass_attempt a where a.looked_into_at is null and not a.opened order by a.at limit 100 for update skip locked),
        marked as (
            update glass_attempt a set looked_into_at = p_at from waiting w where a.id = w.id returning a.id, a.practitioner_id, a.reference)
        select m.id, f.child_id, case when f.level = 2 then f.guardian_id end
        from marked m join file f on f.reference = m.reference and m.practitioner_id is distinct from f.guardian_id;
end $$;

-- One try, for the guardian of the sealed file or, where it was not sealed, for data protection.
create function glass_attempt_of(p_id uuid) returns table (at timestamptz, reference text, child_id uuid, name text, job_title text, agency text)
language sql stable security definer set search_path = public as $$
    select t.at, t.reference, f.child_id, p.name, p.job_title, a.name
    from glass_attempt t join file f on f.reference = t.reference
    join practitioner p on p.id = t.practitioner_id join agency a on a.id = p.agency_id
    where t.id = p_id and not t.opened and f.child_id <> all (my_conflicts())
      and (f.level = 2 and f.guardian_id = me() or f.level < 2 and is_data_protection()) $$;

alter function break_glass(uuid, text, text, text, text, timestamptz, timestamptz) owner to waymark_definer;
alter function tell_of_glass owner to waymark_definer;
alter function end_glass owner to waymark_definer;
alter function review_glass owner to waymark_definer;
alter function looks_by_glass owner to waymark_definer;
alter function glass_attempts owner to waymark_definer;
alter function glass_attempt_of owner to waymark_definer;
grant select on access_grant, read_log to waymark_definer;

-- Record content by break-glass only (domain.md H.2): nothing else gives an administrator a grant.
insert into role_compartment (role, compartment) values ('ADMINISTRATOR', 'core') on conflict do nothing;

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    (gen_random_uuid(), 'breakglass.review', 'Review an opening by break-glass', 'GlassBroken', '{GlassReviewed}', 1, 'WORKING_DAYS',
        'LOCAL', 'area procedures; domain.md H.2', '2004-01-01');

-- For the area's own job: writes down that those whose time is over have ended.
create function glass_over(p_at timestamptz) returns table (id uuid, child_id uuid, agency_id uuid, until_at timestamptz)
language plpgsql security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area does this';
    end if;
    return query
        update break_glass g set ended_at = g.until_at, version = g.version + 1
        where g.ended_at is null and g.until_at <= p_at returning g.id, g.child_id, g.agency_id, g.until_at;
end $$;
alter function glass_over owner to waymark_definer;
create index break_glass_open on break_glass (until_at) where ended_at is null;
