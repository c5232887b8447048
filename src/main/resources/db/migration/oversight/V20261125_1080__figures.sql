-- Figures of oversight (product.md "Oversight"): counts by month, team and agency, never a scan of the records.
--
-- What happens writes its difference into figure_change in the same transaction, by triggers: no transaction waits for another at a
-- row that all of them add to, and nothing that writes a clock can forget the figures. A job folds the differences into
-- figure_count; whoever reads adds both, so a figure is never behind. figures_counted_again() is the oracle: the same from the records.
--
-- A sealed file is not there (product.md rule 4): sealing takes its counts out in the same transaction. Therapy, health, allegations,
-- sources and intelligence are not counted (rules 5 and 9).
--
-- topic CLOCK    key: the rule; day: on which it is due; total; part: stopped late; running: not stopped yet.
--                Whether a running one is over is asked of the day, so that nothing has to happen at midnight.
-- topic MISSING  key: EPISODES; day: on which it began; part: another one of this child began in the 90 days before.
-- topic FILE     key: LEVEL/ETHNICITY of files that are open; no day.
create table figure_count (
    topic     text not null check (topic in ('CLOCK', 'MISSING', 'FILE')),
    key       text not null,
    day       date not null,
    team_id   uuid,
    agency_id uuid,
    total     bigint not null,
    part      bigint not null,
    running   bigint not null,
    unique nulls not distinct (topic, key, day, team_id, agency_id)
);
create table figure_change (
    topic     text not null,
    key       text not null,
    day       date not null,
    team_id   uuid,
    agency_id uuid,
    total     integer not null,
    part      integer not null,
    running   integer not null
);

-- Who has figures: the partnership's panel coordinator and auditors of the area, managers and leads of their own agency (domain.md H.2).
create function my_figures() returns text language sql stable security definer set search_path = public as $$
    select case
        when bool_or(r.role = 'PANEL_COORDINATOR' or (r.role = 'AUDITOR' and a.kind <> 'POLICE')) then 'AREA'
        when bool_or(r.role in ('TEAM_MANAGER', 'DESIGNATED_LEAD', 'EDUCATION_LEAD')) then 'AGENCY'
        else 'NONE' end
    from practitioner p join agency a on a.id = p.agency_id
    left join practitioner_role r on r.practitioner_id = p.id and (r.until is null or r.until > now())
    where p.id = me() $$;
alter function my_figures owner to waymark_definer;

do $$
declare t text;
begin
    foreach t in array array['figure_count', 'figure_change'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy figures on %I for select to waymark_app, waymark_worker using ((select me()) is not null
            and ((select my_figures()) = 'AREA' or ((select my_figures()) = 'AGENCY' and agency_id = (select my_agency()))))$p$, t);
        execute format('create policy definer on %I to waymark_definer using (true) with check (true)', t);
        execute format('grant select on %I to waymark_app, waymark_worker', t);
        execute format('grant select, insert, update, delete on %I to waymark_definer', t);
    end loop;
end $$;

-- What each record adds to the figures: the one definition, for the triggers and for counting again.
create view clock_figure with (security_invoker = true) as
select c.id, c.child_id, 'CLOCK'::text as topic, r.key, ((c.due_at - interval '1 millisecond') at time zone 'Europe/London')::date as day,
       c.team_id, coalesce(t.agency_id, c.author_agency) as agency_id,
       1 as total, coalesce(c.stopped_at > c.due_at, false)::int as late, (c.stopped_at is null)::int as running
from clock c join clock_rule r on r.id = c.rule_id join file f on f.child_id = c.child_id left join team t on t.id = c.team_id
where f.level <> 2 and c.compartment in ('own', 'core', 'plan', 'meeting', 'education', 'court', 'address', 'file')
  and r.key not like 'lado.%';

create view missing_figure with (security_invoker = true) as
select e.id, e.child_id, 'MISSING'::text as topic, 'EPISODES'::text as key, (e.started_at at time zone 'Europe/London')::date as day,
       f.team_id, t.agency_id, 1 as total,
       (exists (select 1 from missing_episode o
                where o.child_id = any (array(select s.id from child s where s.id = coalesce(c.same_as, c.id) or s.same_as = coalesce(c.same_as, c.id)))
                  and o.state <> 'SET_ASIDE' and o.started_at >= e.started_at - interval '90 days'
                  and (o.started_at, o.id) < (e.started_at, e.id)))::int as late,
       0 as running
from missing_episode e join child c on c.id = e.child_id join file f on f.child_id = e.child_id left join team t on t.id = f.team_id
where f.level <> 2 and e.state <> 'SET_ASIDE';

create view file_figure with (security_invoker = true) as
select f.child_id as id, f.child_id, 'FILE'::text as topic,
       coalesce((select j.level from exploitation_judgement j
                 where j.child_id = any (array(select s.id from child s where s.id = c.id or s.same_as = c.id))
                 order by j.judged_at desc, j.id limit 1), 'NOT_JUDGED')
       || '/' || case when c.ethnicity is null or c.ethnicity = 'NOBT' then 'NOT_YET' when c.ethnicity = 'REFU' then 'REFUSED' else 'KNOWN' end as key,
       date '2000-01-01' as day, f.team_id, t.agency_id, 1 as total, 0 as late, 0 as running
from file f join child c on c.id = f.child_id left join team t on t.id = f.team_id
where f.level <> 2 and f.closed_at is null and c.same_as is null;

grant select on clock_figure, missing_figure, file_figure to waymark_definer;

-- Each trigger takes out what a record added before and puts in what it adds after; an insert only the second.
create function figure_of_clock() returns trigger language plpgsql security definer set search_path = public as $$
declare
    sign constant integer := case tg_when when 'BEFORE' then -1 else 1 end;
begin
    insert into figure_change select topic, key, day, team_id, agency_id, sign * total, sign * late, sign * running
    from clock_figure where id = new.id;
    return new;
end $$;
create trigger figures_after_insert after insert on clock for each row execute function figure_of_clock();
create trigger figures_before before update on clock for each row
    when (row (old.team_id, old.stopped_at, old.due_at) is distinct from row (new.team_id, new.stopped_at, new.due_at))
    execute function figure_of_clock();
create trigger figures_after after update on clock for each row
    when (row (old.team_id, old.stopped_at, old.due_at) is distinct from row (new.team_id, new.stopped_at, new.due_at))
    execute function figure_of_clock();

-- An episode may make a later one a repeat, also one of a description that is the same child, so all of the child's are counted anew;
-- two at once wait for each other, child by child. Episodes change one row a statement.
create function figure_of_episode() returns trigger language plpgsql security definer set search_path = public as $$
declare
    sign   constant integer := case tg_when when 'BEFORE' then -1 else 1 end;
    person uuid := (select coalesce(same_as, id) from child where id = new.child_id);
begin
    perform pg_advisory_xact_lock(hashtextextended('figures of ' || person, 0));
    insert into figure_change select topic, key, day, team_id, agency_id, sign * total, sign * late, sign * running
    from missing_figure where child_id = any (array(select id from child where id = person or same_as = person));
    return new;
end $$;
create trigger figures_before_insert before insert on missing_episode for each row execute function figure_of_episode();
create trigger figures_after_insert after insert on missing_episode for each row execute function figure_of_episode();
create trigger figures_before before update on missing_episode for each row
    when (old.started_at <> new.started_at or (old.state = 'SET_ASIDE') <> (new.state = 'SET_ASIDE')) execute function figure_of_episode();
create trigger figures_after after update on missing_episode for each row
    when (old.started_at <> new.started_at or (old.state = 'SET_ASIDE') <> (new.state = 'SET_ASIDE')) execute function figure_of_episode();

create function figure_of_file() returns trigger language plpgsql security definer set search_path = public as $$
declare
    sign constant integer := case tg_when when 'BEFORE' then -1 else 1 end;
begin
    insert into figure_change select topic, key, day, team_id, agency_id, sign * total, sign * late, sign * running
    from file_figure where child_id = new.child_id;
    if tg_op = 'UPDATE' then
        if row (old.team_id, old.level = 2) is distinct from row (new.team_id, new.level = 2) then
            insert into figure_change select topic, key, day, team_id, agency_id, sign * total, sign * late, sign * running
            from missing_figure where child_id = new.child_id;
        end if;
        if (old.level = 2) <> (new.level = 2) then
            insert into figure_change select topic, key, day, team_id, agency_id, sign * total, sign * late, sign * running
            from clock_figure where child_id = new.child_id;
        end if;
    end if;
    return new;
end $$;
create trigger figures_after_insert after insert on file for each row execute function figure_of_file();
create trigger figures_before before update on file for each row
    when (row (old.team_id, old.level = 2, old.closed_at is null) is distinct from row (new.team_id, new.level = 2, new.closed_at is null))
    execute function figure_of_file();
create trigger figures_after after update on file for each row
    when (row (old.team_id, old.level = 2, old.closed_at is null) is distinct from row (new.team_id, new.level = 2, new.closed_at is null))
    execute function figure_of_file();

create function figure_of_child() returns trigger language plpgsql security definer set search_path = public as $$
declare
    sign    constant integer := case tg_when when 'BEFORE' then -1 else 1 end;
    persons uuid[] := array[new.id];
begin
    if tg_op = 'UPDATE' then
        persons := array(select distinct p from unnest(array[new.id, old.same_as, new.same_as]) p where p is not null order by p);
    end if;
    insert into figure_change select topic, key, day, team_id, agency_id, sign * total, sign * late, sign * running
    from file_figure where child_id = any (persons);
    if tg_op = 'UPDATE' and old.same_as is distinct from new.same_as then
        perform pg_advisory_xact_lock(hashtextextended('figures of ' || p, 0)) from unnest(persons) p;
        insert into figure_change select topic, key, day, team_id, agency_id, sign * total, sign * late, sign * running
        from missing_figure where child_id = any (array(select id from child where id = any (persons) or same_as = any (persons)));
    end if;
    return new;
end $$;
create trigger figures_after_insert after insert on child for each row execute function figure_of_child();
create trigger figures_before before update on child for each row
    when (row (old.ethnicity, old.same_as) is distinct from row (new.ethnicity, new.same_as)) execute function figure_of_child();
create trigger figures_after after update on child for each row
    when (row (old.ethnicity, old.same_as) is distinct from row (new.ethnicity, new.same_as)) execute function figure_of_child();

-- Of one child one judgement a statement, as with episodes.
create function figure_of_judgement() returns trigger language plpgsql security definer set search_path = public as $$
declare
    sign   constant integer := case tg_when when 'BEFORE' then -1 else 1 end;
    person uuid := (select coalesce(same_as, id) from child where id = new.child_id);
begin
    perform pg_advisory_xact_lock(hashtextextended('figures of ' || person, 0));
    insert into figure_change select topic, key, day, team_id, agency_id, sign * total, sign * late, sign * running
    from file_figure where child_id = person;
    return new;
end $$;
create trigger figures_before_insert before insert on exploitation_judgement for each row execute function figure_of_judgement();
create trigger figures_after_insert after insert on exploitation_judgement for each row execute function figure_of_judgement();

-- The same from the records: for filling the figures once, and for the proof that they are right. Nobody of the application may ask it.
create function figures_counted_again() returns table (topic text, key text, day date, team_id uuid, agency_id uuid, total bigint, part bigint,
    running bigint) language sql stable security definer set search_path = public as $$
    select r.topic, r.key, case when r.topic = 'CLOCK' and date_trunc('month', r.day) >= date_trunc('month', (now() at time zone 'Europe/London'))
                                then r.day when r.topic = 'FILE' then r.day else date_trunc('month', r.day)::date end,
           r.team_id, r.agency_id, sum(r.total), sum(r.late), sum(r.running)
    from (select c.topic, c.key, c.day, c.team_id, c.agency_id, c.total, c.late, c.running from clock_figure c
          union all select m.topic, m.key, m.day, m.team_id, m.agency_id, m.total, m.late, m.running from missing_figure m
          union all select f.topic, f.key, f.day, f.team_id, f.agency_id, f.total, f.late, f.running from file_figure f) r
    group by 1, 2, 3, 4, 5 $$;
alter function figures_counted_again owner to waymark_definer;
revoke execute on function figures_counted_again from public;

-- Folds what has changed into the counts. Days matter only while their month runs; a month that is over is one row. Run twice, or by
-- two nodes at once, it has the same effect: what it takes it deletes in the same statement.
create function fold_figures(p_month date) returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if not pg_try_advisory_xact_lock(hashtextextended('fold figures', 0)) then return; end if;
    with changed as (
        delete from figure_change returning *
    ), over as (
        delete from figure_count c where c.topic = 'CLOCK' and c.day < p_month and extract(day from c.day) <> 1 returning *
    )
    insert into figure_count as k (topic, key, day, team_id, agency_id, total, part, running)
    select a.topic, a.key, case when a.topic <> 'FILE' and (a.topic = 'MISSING' or a.day < p_month) then date_trunc('month', a.day)::date else a.day end,
           a.team_id, a.agency_id, sum(a.total), sum(a.part), sum(a.running)
    from (select topic, key, day, team_id, agency_id, total::bigint, part::bigint, running::bigint from changed
          union all select * from over) a
    group by 1, 2, 3, 4, 5
    having sum(a.total) <> 0 or sum(a.part) <> 0 or sum(a.running) <> 0
    on conflict (topic, key, day, team_id, agency_id)
    do update set total = k.total + excluded.total, part = k.part + excluded.part, running = k.running + excluded.running;
end $$;
alter function fold_figures owner to waymark_definer;

-- What is due later on the day on which somebody asks, the only ones for which a day is too coarse: by the worklists' own index.
create function figures_due_between(p_key text, p_from timestamptz, p_until timestamptz)
returns table (team_id uuid, agency_id uuid, total bigint) language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if p_key is null then return; end if;
    return query
    select c.team_id, c.agency_id, count(*)
    from (select t.id from team t where my_figures() = 'AREA' or t.agency_id = my_agency() union all select null) t
    join lateral (select x.id from clock x where x.team_id = t.id and x.stopped_at is null and x.due_at > p_from and x.due_at <= p_until
                  union all
                  select x.id from clock x where t.id is null and x.team_id is null and x.stopped_at is null and x.due_at > p_from
                     and x.due_at <= p_until) due on true
    join clock_figure c on c.id = due.id
    where c.key = p_key and (my_figures() = 'AREA' or (my_figures() = 'AGENCY' and c.agency_id = my_agency()))
    group by 1, 2;
end $$;
alter function figures_due_between owner to waymark_definer;

alter function figure_of_clock owner to waymark_definer;
alter function figure_of_episode owner to waymark_definer;
alter function figure_of_file owner to waymark_definer;
alter function figure_of_child owner to waymark_definer;
alter function figure_of_judgement owner to waymark_definer;

-- What is there already, set by set: 0.7 s for 10,000 children, so about a minute for a million.
do $$
begin
    set local role waymark_definer;
    insert into figure_count select * from figures_counted_again();
    reset role;
end $$;
