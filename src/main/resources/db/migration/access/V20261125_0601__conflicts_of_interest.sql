-- Conflicts of interest (domain.md H.2: "staff member related to a child: hard block; self and family search flagged"). Who declares
-- one learns nothing from it: not whether there is a file, and not whose. conflict_of_interest stays the list of those kept away;
-- here is why, who said so, and what became of it.
create table conflict_record (
    id              uuid primary key,
    practitioner_id uuid not null references practitioner,
    agency_id       uuid not null references agency,
    relation        text not null check (relation in ('SELF', 'OWN_CHILD', 'RELATIVE', 'HOUSEHOLD', 'FRIEND', 'NEIGHBOUR', 'OTHER')),
    words           text,
    reference       text,
    given_name      text,
    family_name     text,
    date_of_birth   date,
    declared_by     uuid not null references practitioner,
    declared_at     timestamptz not null,
    review_on       date not null,
    reviewed_at     timestamptz,
    reviewed_by     uuid references practitioner,
    review          text,
    ended_at        timestamptz,
    version         integer not null default 0,
    check (reference is not null or family_name is not null),
    check (reviewed_by <> practitioner_id)
);
create index conflict_record_of on conflict_record (practitioner_id, declared_at desc);
create index conflict_record_born on conflict_record (date_of_birth) where ended_at is null and date_of_birth is not null;
create index conflict_record_review on conflict_record (review_on, id) where ended_at is null;

alter table conflict_record enable row level security;
alter table conflict_record force row level security;
create policy concerned on conflict_record for select to waymark_app, waymark_worker
    using (practitioner_id = (select me()) or declared_by = (select me()) or (select is_data_protection()));
create policy add on conflict_record for insert to waymark_app, waymark_worker with check (declared_by = (select me()));
create policy definer on conflict_record to waymark_definer using (true) with check (true);
grant select, insert on conflict_record to waymark_app, waymark_worker;
grant select, insert, update on conflict_record to waymark_definer;

-- Which files it is about: for data protection, through functions alone.
--   strength 'FILE' by its reference, 'SAME' by name and date of birth: kept away at once; 'LIKE': a person decides
create table conflict_match (
    conflict_id uuid not null references conflict_record,
    child_id    uuid not null references child,
    strength    text not null check (strength in ('FILE', 'SAME', 'LIKE')),
    found_at    timestamptz not null,
    kept_away   boolean not null,
    primary key (conflict_id, child_id)
);
alter table conflict_match enable row level security;
alter table conflict_match force row level security;
create policy definer on conflict_match to waymark_definer using (true) with check (true);
grant select, insert, update on conflict_match to waymark_definer;
grant select, insert, update, delete on conflict_of_interest to waymark_definer;

-- Keeps a person away from a file, whatever they were or will be granted. What they had to do there goes to their team, to their
-- deputy, to a lead of their agency or else to the team that holds the file, and what they were asked is passed on: nothing must lie where nobody sees it (safety rule 2).
create function keep_away(p_person uuid, p_child uuid, p_because text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
declare
    instead uuid := (
        select o.id from practitioner p join practitioner o on o.id <> p.id and o.active and o.agency_id = p.agency_id
        where p.id = p_person and (o.id = p.deputy_id or exists (select 1 from practitioner_role r where r.practitioner_id = o.id
              and r.role in ('TEAM_MANAGER', 'DESIGNATED_LEAD', 'EDUCATION_LEAD')))
          and not exists (select 1 from conflict_of_interest c where c.practitioner_id = o.id and c.child_id = p_child)
          and not exists (select 1 from file f where f.child_id = p_child and f.level = 2 and not exists (
                select 1 from seal_name s where s.child_id = p_child and s.practitioner_id = o.id and s.ended_at is null))
        order by (o.id = p.deputy_id) desc nulls last, o.name limit 1);
    holder  uuid := (select f.team_id from file f where f.child_id = p_child and f.level < 2);
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    instead := coalesce(instead, (select f.guardian_id from file f where f.child_id = p_child and f.level = 2 and f.guardian_id <> p_person));
    insert into conflict_of_interest (practitioner_id, child_id, because, recorded_at)
    values (p_person, p_child, p_because, p_at) on conflict do nothing;
    update task set owner_id = case when team_id is null then instead end,
        team_id = coalesce(team_id, case when instead is null then holder end), version = version + 1
    where child_id = p_child and owner_id = p_person and done_at is null and coalesce(team_id, instead, holder) is not null;
    update consultation set due_at = p_at where child_id = p_child and owner_id = p_person and state in ('ASKED', 'PASSED_ON');
    update agency_check set due_at = p_at, reminded_at = coalesce(reminded_at, p_at)
    where child_id = p_child and owner_id = p_person and state = 'ASKED';
end $$;
alter function keep_away owner to waymark_definer;

-- Finds the files that a declaration is about, and keeps away at once where there is no doubt. Returns nothing, whatever it finds.
create function match_conflict(p_conflict uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
declare
    c conflict_record;
    m record;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    select * into c from conflict_record where id = p_conflict and ended_at is null;
    for m in
        select f.child_id, 'FILE' as strength from file f where f.reference = c.reference
        union all
        select n.child_id, case when lower(n.given_name) = lower(c.given_name) and lower(n.family_name) = lower(c.family_name)
                                then 'SAME' else 'LIKE' end
        from child_name n
        where n.date_of_birth = c.date_of_birth
          and (lower(n.given_name) = lower(c.given_name) or lower(n.family_name) = lower(c.family_name))
    loop
        insert into conflict_match (conflict_id, child_id, strength, found_at, kept_away)
        values (c.id, m.child_id, m.strength, p_at, m.strength <> 'LIKE')
        on conflict (conflict_id, child_id) do update set strength = excluded.strength, kept_away = true
            where not conflict_match.kept_away and excluded.kept_away;
        if m.strength <> 'LIKE' then perform keep_away(c.practitioner_id, m.child_id, 'conflict of interest', p_at); end if;
    end loop;
end $$;
alter function match_conflict owner to waymark_definer;

-- A name that comes later is compared too, before anybody can read it, and before the child has a file.
create function match_new_name() returns trigger language plpgsql security definer set search_path = public as $$
declare
    c uuid;
begin
    if new.date_of_birth is null or me() is null then return null; end if;
    for c in select id from conflict_record where date_of_birth = new.date_of_birth and ended_at is null loop
        perform match_conflict(c, new.added_at);
    end loop;
    return null;
end $$;
alter function match_new_name owner to waymark_definer;
create trigger declared_conflicts after insert on child_name for each row execute function match_new_name();

-- What one declaration led to, for data protection; never what concerns a sealed file.
create function conflict_files(p_conflict uuid) returns table (child_id uuid, reference text, strength text, kept_away boolean, found_at timestamptz)
language sql stable security definer set search_path = public as $$
    select m.child_id, f.reference, m.strength, m.kept_away, m.found_at
    from conflict_match m join file f on f.child_id = m.child_id
    where m.conflict_id = p_conflict and is_data_protection() and m.child_id <> all (my_conflicts()) and not sealed_from_me(m.child_id)
    order by f.reference limit 50 $$;
alter function conflict_files owner to waymark_definer;

-- Data protection says of one file that it is the one, or is not.
create function decide_conflict_match(p_conflict uuid, p_reference text, p_away boolean, p_at timestamptz) returns uuid
language plpgsql security definer set search_path = public as $$
declare
    c  conflict_record;
    ch uuid;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    select * into c from conflict_record where id = p_conflict and ended_at is null and practitioner_id <> me();
    if c.id is null or not is_data_protection() then return null; end if;
    select m.child_id into ch from conflict_match m join file f on f.child_id = m.child_id
    where m.conflict_id = p_conflict and f.reference = p_reference and not sealed_from_me(m.child_id);
    if ch is null then return null; end if;
    update conflict_match set kept_away = p_away where conflict_id = p_conflict and child_id = ch;
    if p_away then perform keep_away(c.practitioner_id, ch, 'conflict of interest', p_at);
    else perform let_back(c.practitioner_id, ch); end if;
    return ch;
end $$;

-- Lets somebody back where no other declaration and no allegation keeps them away. What they were granted still holds or not.
create function let_back(p_person uuid, p_child uuid) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    delete from conflict_of_interest o
    where o.practitioner_id = p_person and o.child_id = p_child and o.because = 'conflict of interest'
      and not exists (select 1 from conflict_match m join conflict_record r on r.id = m.conflict_id
                      where r.practitioner_id = p_person and m.child_id = p_child and m.kept_away and r.ended_at is null);
end $$;
revoke execute on function keep_away, let_back from public;
grant execute on function keep_away to waymark_app, waymark_worker;
alter function let_back owner to waymark_definer;
alter function decide_conflict_match owner to waymark_definer;

-- The review: it still holds and is looked at again, or it has ended. Not by the person themselves. Children let back are returned.
create function review_conflict(p_conflict uuid, p_words text, p_next date, p_at timestamptz, p_version integer) returns boolean
language plpgsql security definer set search_path = public as $$
declare
    c conflict_record;
    m record;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update conflict_record set reviewed_at = p_at, reviewed_by = me(), review = p_words, version = version + 1,
        review_on = coalesce(p_next, review_on), ended_at = case when p_next is null then p_at end
    where id = p_conflict and ended_at is null and version = p_version and practitioner_id <> me() and is_data_protection()
    returning * into c;
    if c.id is null then return false; end if;
    if p_next is null then
        for m in select child_id from conflict_match where conflict_id = p_conflict and kept_away loop
            perform let_back(c.practitioner_id, m.child_id);
        end loop;
    end if;
    return true;
end $$;
alter function review_conflict owner to waymark_definer;

-- Searches that looked like one for oneself or for family (H.2): who and why, not what was typed.
create table search_flag (
    id              uuid primary key,
    practitioner_id uuid not null references practitioner,
    why             text not null check (why in ('OWN_FAMILY_NAME', 'DECLARED_PERSON')),
    found           integer not null,
    at              timestamptz not null,
    looked_at       timestamptz,
    looked_by       uuid references practitioner,
    words           text,
    check (looked_by <> practitioner_id)
);
create index search_flag_open on search_flag (at, id) where looked_at is null;
alter table search_flag enable row level security;
alter table search_flag force row level security;
create policy data_protection on search_flag for select to waymark_app, waymark_worker using ((select me()) is not null and (select is_data_protection()));
create policy add on search_flag for insert to waymark_app, waymark_worker with check (practitioner_id = (select me()));
create policy change on search_flag for update to waymark_app, waymark_worker
    using ((select me()) is not null and (select is_data_protection()) and practitioner_id <> (select me())) with check ((select me()) is not null);
create policy definer on search_flag to waymark_definer using (true);
grant select, insert, update on search_flag to waymark_app, waymark_worker;
grant select on search_flag to waymark_definer;

-- Nobody adds to the list but by keep_away().
drop policy add on conflict_of_interest;
revoke insert on conflict_of_interest from waymark_app, waymark_worker;
