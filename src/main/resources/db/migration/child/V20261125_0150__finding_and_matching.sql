-- Finding a child and saying that a described child is a known one (ADR 0002; safety rule 4).

create index child_upn on child (upn) where upn is not null;

-- The parts of an address as search compares them: "14harbourstreet", "harbourstreet", "zz12ab". Made in Java and
-- stored, like the codes of names. Under need-to-know like the address itself.
create table child_address_key (
    address_id    uuid not null references child_address,
    child_id      uuid not null references child,
    compartment   text not null default 'address' check (compartment = 'address'),
    author_agency uuid not null,
    concern_id    uuid,
    key           text not null,
    primary key (key, address_id)
);
call protect('child_address_key', 'concern_id', changes => false);

-- A grant that exists only because a description was matched: it ends when the match is undone.
alter table access_grant add column by_match uuid;
comment on column access_grant.by_match is 'The described child whose match to a known one made this grant.';
create index access_grant_by_match on access_grant (by_match) where by_match is not null and ended_at is null;

-- A conflict of interest with a child is one with every description of that child, as long as they are matched.
create or replace function my_conflicts() returns uuid[] language plpgsql stable security definer set search_path = public as $$
begin
    if not exists (select 1 from conflict_of_interest where practitioner_id = me()) then return '{}'; end if;
    return (select coalesce(array_agg(distinct x.id), '{}')
            from conflict_of_interest i
            join child c on c.id = i.child_id
            cross join lateral (select coalesce(c.same_as, c.id) as id
                                union all select m.id from child m where m.same_as = coalesce(c.same_as, c.id)) x
            where i.practitioner_id = me());
end $$;

-- Who is named on a closed file may be taken off the list again.
alter table seal_name add column ended_at timestamptz;
grant update on seal_name to waymark_definer;

-- Whether I hold a child's file, not only a record in it.
create function my_file(p_child uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select p_child <> all (my_conflicts()) and exists (
           select 1 from access_grant g
           where g.child_id = p_child and g.party_id = any (my_parties()) and g.compartment = 'file'
             and g.ended_at is null and (g.until is null or g.until > now())) $$;

-- Opens a child's rows to a person or a team. A sealed file takes no team: the grant is silently not made.
-- Descriptions that were matched are read together: a grant for the known child opens them too, and whoever gets the
-- whole of a description gets the known child's file, unless that one is closed to teams.
create or replace function grant_access(p_id uuid, p_child uuid, p_party uuid, p_compartment text, p_record uuid, p_because text,
                                        p_at timestamptz, p_until timestamptz)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if exists (select 1 from file where child_id = p_child and level = 2)
       and not exists (select 1 from seal_name where child_id = p_child and practitioner_id = p_party and ended_at is null) then
        return;
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
    where (f.level = 0 or exists (select 1 from seal_name s where s.child_id = o.other and s.practitioner_id = p_party and s.ended_at is null))
      and not exists (select 1 from access_grant g
        where g.child_id = o.other and g.party_id = p_party and g.compartment = p_compartment and g.by_match = o.described
          and g.until is not distinct from p_until and g.ended_at is null);
end $$;

-- Why a description cannot be matched to a known child; null if it can.
create function match_blocker(p_described uuid, p_known uuid) returns text
language sql stable security definer set search_path = public as $$
    select case
        when p_described = p_known then 'SAME_CHILD'
        when not my_file(p_described) or not my_file(p_known) then 'NOT_YOURS'
        when (select d.same_as from child d where d.id = p_described) is not null then 'ALREADY_MATCHED'
        when (select k.same_as from child k where k.id = p_known) is not null
          or exists (select 1 from child x where x.same_as = p_described) then 'CHAIN'
        when exists (select 1 from file f where f.child_id in (p_described, p_known) and f.level = 2) then 'SEALED'
        when exists (select 1 from conflict_of_interest i join access_grant g on g.party_id = i.practitioner_id and g.ended_at is null
                     where (i.child_id, g.child_id) in ((p_known, p_described), (p_described, p_known))) then 'CONFLICT'
    end $$;

-- Says that a described child is a known one. Grants of the whole file are read together from now on. Teams that work on a
-- description keep it, and get nothing of a restricted file that it was matched to. False when somebody else was faster.
create function match_child(p_described uuid, p_known uuid, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    perform 1 from child where id in (p_described, p_known) order by id for update;
    if match_blocker(p_described, p_known) is not null then return false; end if;
    update child set same_as = p_known where id = p_described;
    insert into access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at, until, by_match)
    select distinct on (o.other, g.party_id, g.compartment, g.until)
           gen_random_uuid(), o.other, g.party_id, g.compartment, g.because, me(), p_at, g.until, p_described
    from (values (p_known, p_described), (p_described, p_known)) o (of, other)
    join access_grant g on g.child_id = o.of and g.ended_at is null and (g.until is null or g.until > p_at) and g.record_id is null
    join file f on f.child_id = o.other
    where g.by_match is null
      and (g.compartment = 'file' or (o.of = p_known and g.compartment not in ('own', 'existence')))
      and (f.level = 0 or exists (select 1 from seal_name s where s.child_id = o.other and s.practitioner_id = g.party_id and s.ended_at is null));
    return true;
end $$;

-- Takes a match back: each file is as it was before. Returns the known child; null when there is no match to take back.
create function unmatch_child(p_described uuid, p_at timestamptz) returns uuid
language plpgsql security definer set search_path = public as $$
declare
    known uuid;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    select same_as into known from child where id = p_described for update;
    if known is null or not my_file(p_described) or not my_file(known) then return null; end if;
    update child set same_as = null where id = p_described;
    update access_grant set ended_at = p_at where by_match = p_described and ended_at is null;
    return known;
end $$;

-- Which agencies and teams already know these children: all of them to whoever holds the file, otherwise one's own.
-- Therapy, intelligence and sources are nobody's business here, and neither is the designated officer (safety rules 5, 9).
create function who_knows(p_children uuid[]) returns table (child_id uuid, agency text, team text)
language sql stable security definer set search_path = public as $$
    with mine as materialized (
        select k.id, bool_or(g.compartment = 'file') as whole
        from unnest(p_children) k (id)
        cross join lateral (
            select g.compartment from access_grant g
            where g.child_id = k.id and g.party_id = any ((select my_parties())::uuid[]) and g.compartment <> 'existence'
              and g.ended_at is null and (g.until is null or g.until > now()) offset 0) g
        where k.id <> all ((select my_conflicts())::uuid[])
        group by k.id
    )
    select distinct m.id, a.name, t.name
    from mine m
    cross join lateral (select m.id as one union all select d.id from child d where d.same_as = m.id) part
    cross join lateral (
        select g.party_id from access_grant g
        where g.child_id = part.one and g.ended_at is null and (g.until is null or g.until > now())
        group by g.party_id
        having bool_or(g.compartment in ('file', 'own', 'core', 'plan', 'meeting', 'education', 'health', 'court'))
           and not bool_or(g.compartment = 'lado')) g
    left join team t on t.id = g.party_id
    left join practitioner p on p.id = g.party_id
    join agency a on a.id = coalesce(t.agency_id, p.agency_id)
    where coalesce(not p.service, true) and (m.whole or a.id = (select my_agency()))
    order by 2, 3 nulls last
$$;

-- Restricted files that fit, of which I may know only that they exist: their reference and nothing else (domain.md H.3).
-- Asks for two facts, so that nobody learns whose file it is by trying names.
create function restricted_like(p_given text[], p_family text[], p_births date[]) returns table (reference text)
language sql stable security definer set search_path = public as $$
    with fits as materialized (
        select n.child_id from child_name n where n.family_sound = any (p_family) and n.given_sound = any (p_given)
        union
        select n.child_id from child_name n where n.date_of_birth = any (p_births) and n.family_sound = any (p_family)
        union
        select n.child_id from child_name n where n.date_of_birth = any (p_births) and n.given_sound = any (p_given)
    )
    select f.reference from fits join file f on f.child_id = fits.child_id and f.level = 1
    where f.child_id <> all (my_conflicts())
      and exists (select 1 from access_grant g where g.child_id = f.child_id and g.party_id = any (my_parties())
                  and g.compartment = 'existence' and g.ended_at is null and (g.until is null or g.until > now()))
      and not exists (select 1 from access_grant g where g.child_id = f.child_id and g.party_id = any (my_parties())
                      and g.compartment <> 'existence' and g.ended_at is null and (g.until is null or g.until > now()))
    order by f.reference limit 5
$$;

alter function my_file owner to waymark_definer;
alter function match_blocker owner to waymark_definer;
alter function match_child owner to waymark_definer;
alter function unmatch_child owner to waymark_definer;
alter function who_knows owner to waymark_definer;
alter function restricted_like owner to waymark_definer;
