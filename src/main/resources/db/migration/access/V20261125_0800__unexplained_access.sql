-- The unexplained-access queue (domain.md H.5; product.md "Need to know"): every look at a child's file is explained by what let the
-- reader look at that moment: an assignment, a referral, a meeting, a plan (each a grant that says why, and from when to when), a task,
-- the duty of a team, break-glass. What nothing explains, or what looks odd, is for a person to ask about: nothing is decided here.
-- Police intelligence's reads are not here: they are the police auditor's (safety rule 11).

-- Who was in a team until when: a look is explained by what held then, not by what holds when somebody asks.
create table membership_ended (
    practitioner_id uuid not null references practitioner,
    team_id         uuid not null references team,
    ended_at        timestamptz not null
);
create index membership_ended_of on membership_ended (practitioner_id, ended_at);
alter table membership_ended enable row level security;
alter table membership_ended force row level security;
create policy definer on membership_ended to waymark_definer using (true) with check (true);
grant select, insert on membership_ended to waymark_definer;

create function membership_ends() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into membership_ended (practitioner_id, team_id, ended_at) values (old.practitioner_id, old.team_id, now());
    return null;
end $$;
alter function membership_ends owner to waymark_definer;
create trigger ended after delete on membership for each row execute function membership_ends();

-- Looks that nobody has explained yet. A queue beside the log, so that the log itself stays as it was written, and so that a look
-- that commits late or bears an earlier moment is not passed over.
create table read_to_explain (
    read_id uuid primary key references read_log,
    at      timestamptz not null
);
create index read_to_explain_next on read_to_explain (at, read_id);
alter table read_to_explain enable row level security;
alter table read_to_explain force row level security;
create policy definer on read_to_explain to waymark_definer using (true) with check (true);
grant select, insert, update, delete on read_to_explain to waymark_definer;

create function queue_reads() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into read_to_explain (read_id, at)
    select r.id, r.at from added r where r.child_id is not null and not r.as_intelligence and r.act <> 'REFUSED';
    return null;
end $$;
alter function queue_reads owner to waymark_definer;
create trigger to_explain after insert on read_log referencing new table as added for each statement execute function queue_reads();

-- What is there already, once: as the owner, who is bound by the policies too.
alter table read_log no force row level security;
alter table read_to_explain no force row level security;
insert into read_to_explain (read_id, at)
select r.id, r.at from read_log r where r.child_id is not null and not r.as_intelligence and r.act <> 'REFUSED';
alter table read_log force row level security;
alter table read_to_explain force row level security;

-- How many looks were explained by what: figures for data protection. Looks at sealed files are not counted.
create table reads_explained (
    day   date not null,
    how   text not null,
    reads bigint not null,
    primary key (day, how)
);
alter table reads_explained enable row level security;
alter table reads_explained force row level security;
create policy data_protection on reads_explained for select to waymark_app, waymark_worker
    using ((select me()) is not null and (select is_data_protection()));
create policy definer on reads_explained to waymark_definer using (true) with check (true);
grant select on reads_explained to waymark_app, waymark_worker;
grant select, insert, update on reads_explained to waymark_definer;

-- One question: the looks of one person at one file that are odd for one reason, while nobody has decided on them.
create table unexplained_access (
    id              uuid primary key,
    practitioner_id uuid not null references practitioner,
    agency_id       uuid not null references agency,
    child_id        uuid not null references file,
    reference       text not null,
    why             text not null check (why in ('CONFLICT', 'SEARCH_FLAGGED', 'ENDED', 'NOTHING', 'TEAM_ONLY')),
    state           text not null default 'OPEN' check (state in ('OPEN', 'ASKED', 'ANSWERED', 'EXPLAINED', 'CONCERN')),
    first_at        timestamptz not null,
    last_at         timestamptz not null,
    reads           integer not null,
    acts            text[] not null,
    opened_at       timestamptz not null,
    managers        uuid[] not null default '{}',
    asked_at        timestamptz,
    decided_at      timestamptz,
    decided_by      uuid references practitioner,
    reason          text check (reason in ('COVERING', 'TEAM_WORK', 'SUPERVISION', 'ASKED_BY_OTHERS', 'MISTAKE', 'RECORD_WRONG', 'OTHER')),
    good_until      timestamptz,
    version         integer not null default 0,
    check (decided_by <> practitioner_id),
    check ((decided_at is null) = (decided_by is null) and (decided_at is not null) = (state in ('EXPLAINED', 'CONCERN'))),
    check ((state = 'EXPLAINED') = (reason is not null)),
    check (state <> 'ASKED' or asked_at is not null)
);
comment on column unexplained_access.managers is 'Who answers for the reader; they see the question once it is asked.';
comment on column unexplained_access.good_until is 'Until then further looks of this kind are explained by the same reason.';
create unique index unexplained_access_open on unexplained_access (practitioner_id, child_id, why) where decided_at is null;
create index unexplained_access_queue on unexplained_access (last_at desc, id desc) where decided_at is null;
create index unexplained_access_done on unexplained_access (decided_at desc, id desc) where decided_at is not null;
create index unexplained_access_managers on unexplained_access using gin (managers);
create index unexplained_access_mine on unexplained_access (practitioner_id, asked_at desc) where asked_at is not null;

-- What was asked, answered and decided, in their words; nothing is written over.
create table unexplained_words (
    id            uuid primary key,
    unexplained_id uuid not null references unexplained_access,
    kind          text not null check (kind in ('QUESTION', 'ANSWER', 'DECISION')),
    words         text not null,
    said_by       uuid not null references practitioner,
    said_at       timestamptz not null
);
create index unexplained_words_of on unexplained_words (unexplained_id, said_at, id);

-- Which looks.
create table unexplained_read (
    read_id       uuid primary key references read_log,
    unexplained_id uuid not null references unexplained_access,
    at            timestamptz not null
);
create index unexplained_read_of on unexplained_read (unexplained_id, at desc, read_id desc);
alter table unexplained_read enable row level security;
alter table unexplained_read force row level security;
create policy definer on unexplained_read to waymark_definer using (true) with check (true);
grant select, insert on unexplained_read to waymark_definer;

-- Whose it is to decide: data protection's; of a sealed file, for whoever of them is not named on it, its guardian's.
create function may_decide_access(p_child uuid) returns boolean language sql stable security definer set search_path = public as $$
    select p_child <> all (my_conflicts()) and (is_data_protection() and not sealed_from_me(p_child)
        or exists (select 1 from file f where f.child_id = p_child and f.level = 2 and f.guardian_id = me())) $$;
alter function may_decide_access owner to waymark_definer;

create function is_sealed_for_decider(p_child uuid) returns boolean language sql stable security definer set search_path = public as $$
    select may_decide_access(p_child) and exists (select 1 from file f where f.child_id = p_child and f.level = 2) $$;
alter function is_sealed_for_decider owner to waymark_definer;

-- The reader and who answers for them see it once it is asked, and no file that is sealed from them.
alter table unexplained_access enable row level security;
alter table unexplained_access force row level security;
create policy concerned on unexplained_access for select to waymark_app, waymark_worker
    using (((select me()) = practitioner_id and asked_at is not null and not sealed_from_me(child_id))
        or ((select me()) = any (managers) and child_id <> all ((select my_conflicts())::uuid[]) and not sealed_from_me(child_id))
        or may_decide_access(child_id));
create policy definer on unexplained_access to waymark_definer using (true) with check (true);
grant select on unexplained_access to waymark_app, waymark_worker;
grant select, insert, update on unexplained_access to waymark_definer;

create function may_read_unexplained(p_id uuid, p_kind text) returns boolean
language sql stable security definer set search_path = public as $$
    select me() is not null and exists (
        select 1 from unexplained_access q where q.id = p_id and (may_decide_access(q.child_id)
           or p_kind <> 'DECISION' and not sealed_from_me(q.child_id) and (q.practitioner_id = me() and q.asked_at is not null
              or me() = any (q.managers) and q.child_id <> all (my_conflicts())))) $$;
alter function may_read_unexplained owner to waymark_definer;
alter table unexplained_words enable row level security;
alter table unexplained_words force row level security;
create policy concerned on unexplained_words for select to waymark_app, waymark_worker
    using ((select me()) is not null and may_read_unexplained(unexplained_id, kind));
create policy definer on unexplained_words to waymark_definer using (true) with check (true);
grant select on unexplained_words to waymark_app, waymark_worker;
grant select, insert on unexplained_words to waymark_definer;

create index access_grant_all on access_grant (child_id, party_id, granted_at);

-- One look: what explains it, or why it is odd (CONFLICT, SEARCH_FLAGGED, ENDED, NOTHING, TEAM_ONLY). Written to be put into the
-- query that asks. In this order:
--   a conflict of interest is odd whatever else holds
--   what only whoever it concerns can open (their own questions, the area's own job) is that
--   a grant of their own in force then: assignment, referral, meeting, plan, break-glass …; it says why
--   within an hour after a search that was flagged, nothing but a grant of one's own explains
--   a task of theirs there; being named on the seal; having been told of break-glass; data protection
--   the team's grant: of a list or a search, of what shows only that a file exists, and where they have a part in it: what they
--   recorded or were to do there in the last 90 days, that they answer for the team, a team on duty while something went on
--   (30 days), or a file that came to the team in the week before
create function explain_read(p_person uuid, p_child uuid, p_at timestamptz, p_screen text, p_act text)
returns table (how text, because text) language sql stable as $$
    with parties as (
        select m.team_id as id from membership m where m.practitioner_id = p_person
        union all
        select e.team_id from membership_ended e where e.practitioner_id = p_person and e.ended_at > p_at),
    own as (
        select g.because from access_grant g
        where g.child_id = p_child and g.party_id = p_person and g.granted_at <= p_at
          and (g.ended_at is null or g.ended_at > p_at) and (g.until is null or g.until > p_at)
        order by g.because like 'break-glass%' desc, g.compartment = 'existence', g.granted_at limit 1),
    of_team as (
        select g.because, g.compartment, g.granted_at, t.kind from access_grant g join team t on t.id = g.party_id
        where g.child_id = p_child and g.party_id in (select id from parties) and g.granted_at <= p_at
          and (g.ended_at is null or g.ended_at > p_at) and (g.until is null or g.until > p_at)
        order by g.compartment = 'existence', g.granted_at desc limit 1)
    select case
        when p_screen = 'unexplained-access' then 'OFFICE'
        when exists (select 1 from practitioner p where p.id = p_person and p.service) then 'OFFICE'
        when exists (select 1 from conflict_of_interest c where c.practitioner_id = p_person and c.child_id = p_child) then 'CONFLICT'
        when own.because like 'break-glass%' then 'BREAK_GLASS'
        when own.because is not null then 'OWN_PART'
        when exists (select 1 from search_flag s where s.practitioner_id = p_person
                     and s.at between p_at - interval '1 hour' and p_at) then 'SEARCH_FLAGGED'
        when exists (select 1 from seal_name s where s.child_id = p_child and s.practitioner_id = p_person
                     and (s.ended_at is null or s.ended_at > p_at)) then 'OWN_PART'
        when exists (select 1 from task t where t.child_id = p_child and t.owner_id = p_person and t.created_at <= p_at
                     and (t.done_at is null or t.done_at > p_at - interval '90 days')) then 'TASK'
        when exists (select 1 from break_glass b where b.child_id = p_child and (p_person = any (b.told) or b.practitioner_id = p_person)
                     and b.opened_at <= p_at) and p_screen like 'break-glass%' then 'OFFICE'
        when exists (select 1 from practitioner_role r where r.practitioner_id = p_person and r.role = 'DATA_PROTECTION_OFFICER'
                     and (r.until is null or r.until > p_at)) then 'OFFICE'
        when of_team.compartment is null then
            case when exists (select 1 from task t where t.child_id = p_child and t.team_id in (select id from parties)
                              and t.created_at <= p_at and (t.done_at is null or t.done_at > p_at)) then 'TEAM_DUTY'
                 when exists (select 1 from access_grant g where g.child_id = p_child
                              and (g.party_id = p_person or g.party_id in (select id from parties))
                              and least(g.ended_at, g.until) <= p_at) then 'ENDED'
                 else 'NOTHING' end
        when of_team.compartment = 'existence' then 'EXISTENCE'
        when p_act = 'SEARCH' or p_screen in ('work', 'api.work', 'front-door', 'missing', 'missing.police', 'missing.interviews', 'meetings',
            'allocations', 'assessments', 'consultations', 'concerns', 'court.clients', 'police.referrals', 'police.protections',
            'children') then 'LIST'
        when (select count(*) from (select 1 from read_log r where r.practitioner_id = p_person and r.at = p_at
              and r.screen = p_screen limit 4) shown) > 3 then 'LIST'
        when exists (select 1 from practitioner_role r where r.practitioner_id = p_person and (r.until is null or r.until > p_at)
                     and r.role in ('TEAM_MANAGER', 'DESIGNATED_LEAD', 'EDUCATION_LEAD')) then 'ANSWERS_FOR_TEAM'
        when of_team.granted_at > p_at - interval '7 days' then 'TEAM_DUTY'
        when of_team.kind <> 'SOCIAL_WORK' and of_team.kind <> 'PRACTICE'
             and (of_team.granted_at > p_at - interval '30 days'
                  or exists (select 1 from case_event e where e.child_id = p_child
                             and e.happened_at between p_at - interval '30 days' and p_at)) then 'TEAM_DUTY'
        when exists (select 1 from task t where t.child_id = p_child and t.team_id in (select id from parties)
                     and t.created_at <= p_at and (t.done_at is null or t.done_at > p_at)) then 'TEAM_DUTY'
        when exists (select 1 from case_event e where e.child_id = p_child and e.practitioner_id = p_person
                     and e.happened_at between p_at - interval '90 days' and p_at) then 'RECORDED_THERE'
        else 'TEAM_ONLY' end,
        coalesce(own.because, of_team.because)
    from (select 1) one left join own on true left join of_team on true $$;
revoke execute on function explain_read from public;
grant execute on function explain_read to waymark_definer;
grant select on search_flag, seal_name, conflict_of_interest, case_event, task, break_glass, file to waymark_definer;

-- For the area's own job: explains the next looks, and puts those that are odd to the question that waits about them or to a new one.
-- Run twice, it does each look once; stopped in between, the look is still waiting.
create function explain_reads(p_at timestamptz, p_limit integer)
returns table (taken bigint, opened bigint, guardians uuid[]) language plpgsql security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area does this';
    end if;
    return query
        with taken_now as (
            delete from read_to_explain w where w.read_id in (
                select n.read_id from read_to_explain n order by n.at, n.read_id limit p_limit for update skip locked)
            returning w.read_id),
        judged as materialized (
            select l.id, l.practitioner_id, l.agency_id, coalesce(c.same_as, l.child_id) as child_id, l.at, l.act, e.how
            from taken_now t join read_log l on l.id = t.read_id left join child c on c.id = l.child_id
            cross join lateral explain_read(l.practitioner_id, l.child_id, l.at, l.screen, l.act) e),
        odd as materialized (
            select j.*, f.reference, f.level, f.guardian_id from judged j join file f on f.child_id = j.child_id
            where j.how in ('CONFLICT', 'SEARCH_FLAGGED', 'ENDED', 'NOTHING', 'TEAM_ONLY')
              and not exists (select 1 from unexplained_access q where q.practitioner_id = j.practitioner_id and q.child_id = j.child_id
                              and q.why = j.how and q.good_until > j.at)),
        counted as (
            insert into reads_explained as k (day, how, reads)
            select (j.at at time zone 'Europe/London')::date, j.how, count(*) from judged j
            where not exists (select 1 from file f where f.child_id = j.child_id and f.level = 2)
            group by 1, 2
            on conflict (day, how) do update set reads = k.reads + excluded.reads),
        asked as (
            insert into unexplained_access as q (id, practitioner_id, agency_id, child_id, reference, why, first_at, last_at, reads, acts, opened_at)
            select gen_random_uuid(), o.practitioner_id, (array_agg(o.agency_id order by o.at desc))[1], o.child_id, o.reference, o.how,
                   min(o.at), max(o.at), count(*), array_agg(distinct o.act), p_at
            from odd o group by o.practitioner_id, o.child_id, o.reference, o.how
            on conflict (practitioner_id, child_id, why) where decided_at is null do update set
                first_at = least(q.first_at, excluded.first_at), last_at = greatest(q.last_at, excluded.last_at),
                reads = q.reads + excluded.reads,
                acts = array(select distinct a from unnest(q.acts || excluded.acts) a order by a)
            returning q.id, q.practitioner_id, q.child_id, q.why, q.opened_at = p_at as is_new),
        linked as (
            insert into unexplained_read (read_id, unexplained_id, at)
            select o.id, a.id, o.at from odd o join asked a
              on a.practitioner_id = o.practitioner_id and a.child_id = o.child_id and a.why = o.how)
        select (select count(*) from taken_now),
               (select count(*) from asked a where a.is_new and not exists (
                    select 1 from file f where f.child_id = a.child_id and f.level = 2)),
               array(select distinct f.guardian_id from asked a join file f on f.child_id = a.child_id
                     where a.is_new and f.level = 2 and f.guardian_id <> a.practitioner_id);
end $$;
alter function explain_reads owner to waymark_definer;

-- The looks of one question, the latest first, for whoever may see the question.
create function unexplained_reads(p_id uuid) returns table (at timestamptz, screen text, act text)
language sql stable security definer set search_path = public as $$
    select r.at, l.screen, l.act from unexplained_read r join read_log l on l.id = r.read_id
    where r.unexplained_id = p_id and may_read_unexplained(p_id, 'QUESTION')
    order by r.at desc, r.read_id desc limit 50 $$;
alter function unexplained_reads owner to waymark_definer;

-- What explains looks at this file now, for a person's own judgement: the reader's grants there, ended ones too.
create function unexplained_grants(p_id uuid)
returns table (because text, team text, granted_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = public as $$
    select g.because, t.name, g.granted_at, least(g.ended_at, g.until)
    from unexplained_access q join access_grant g on g.child_id = q.child_id left join team t on t.id = g.party_id
    where q.id = p_id and may_decide_access(q.child_id)
      and (g.party_id = q.practitioner_id or g.party_id in (select m.team_id from membership m where m.practitioner_id = q.practitioner_id))
    order by g.granted_at desc, g.id limit 20 $$;
alter function unexplained_grants owner to waymark_definer;

-- Asks the reader. Who answers for them sees it too: the leads of their teams, or else of their agency; nobody who is kept away from
-- the child. Null: somebody else was faster, or it is not theirs to ask.
create function ask_about_access(p_id uuid, p_words text, p_at timestamptz, p_version integer) returns uuid[]
language plpgsql security definer set search_path = public as $$
declare
    q    unexplained_access;
    lead uuid[];
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    select * into q from unexplained_access x where x.id = p_id and x.version = p_version and x.decided_at is null
        and x.practitioner_id <> me() and may_decide_access(x.child_id)
        and not exists (select 1 from file f where f.child_id = x.child_id and f.level = 2) for update;
    if q.id is null then return null; end if;
    select coalesce(array_agg(c.id order by c.name), '{}') into lead
    from (select p.id, p.name, bool_or(m.team_id in (select n.team_id from membership n where n.practitioner_id = q.practitioner_id)) as near,
                 max(bool_or(m.team_id in (select n.team_id from membership n where n.practitioner_id = q.practitioner_id))::integer) over () as any_near
          from practitioner p join practitioner_role r on r.practitioner_id = p.id left join membership m on m.practitioner_id = p.id
          where p.active and p.agency_id = q.agency_id and p.id not in (q.practitioner_id, me())
            and r.role in ('TEAM_MANAGER', 'DESIGNATED_LEAD', 'EDUCATION_LEAD') and (r.until is null or r.until > p_at)
            and not exists (select 1 from conflict_of_interest x where x.practitioner_id = p.id and x.child_id = q.child_id)
          group by p.id, p.name) c
    where coalesce(c.near, false) or coalesce(c.any_near, 0) = 0;
    update unexplained_access set state = 'ASKED', asked_at = p_at, managers = lead, version = version + 1 where id = q.id;
    insert into unexplained_words (id, unexplained_id, kind, words, said_by, said_at)
    values (gen_random_uuid(), q.id, 'QUESTION', p_words, me(), p_at);
    return lead;
end $$;
alter function ask_about_access owner to waymark_definer;

create function answer_about_access(p_id uuid, p_words text, p_at timestamptz, p_version integer) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update unexplained_access set state = 'ANSWERED', version = version + 1
    where id = p_id and version = p_version and state = 'ASKED' and practitioner_id = me() and not sealed_from_me(child_id);
    if not found then return false; end if;
    insert into unexplained_words (id, unexplained_id, kind, words, said_by, said_at)
    values (gen_random_uuid(), p_id, 'ANSWER', p_words, me(), p_at);
    return true;
end $$;
alter function answer_about_access owner to waymark_definer;

-- Never by the reader. False: somebody else was faster.
create function decide_on_access(p_id uuid, p_state text, p_reason text, p_words text, p_until timestamptz, p_at timestamptz,
                                 p_version integer) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update unexplained_access set state = p_state, reason = p_reason, good_until = p_until, decided_at = p_at, decided_by = me(),
        version = version + 1
    where id = p_id and version = p_version and decided_at is null and practitioner_id <> me() and may_decide_access(child_id);
    if not found then return false; end if;
    insert into unexplained_words (id, unexplained_id, kind, words, said_by, said_at)
    values (gen_random_uuid(), p_id, 'DECISION', p_words, me(), p_at);
    return true;
end $$;
alter function decide_on_access owner to waymark_definer;
