-- Questions to the network (guide ¶16; domain.md C.6): what is around a record, who links two of them, what they share. Each runs
-- as whoever asks, under their own row security: an answer never goes through what they may not see, and nothing is found by counting.
-- A record that was merged into another counts as that one. "lateral … offset 0" keeps each step a walk along the indexes of links:
-- else the planner may read every link, and ask of each whether it may be seen, before it looks for those of one record.

-- Which links count: between records of these kinds, of these states and grades of source ('1' to '3', 'NONE'), active in that
-- period, and, unless past, neither ended nor expired on that day.
create type network_filter as (kinds text[], states text[], sources text[], since date, until date, past boolean, today date);

create function link_counts(l subject_link, p network_filter) returns boolean language sql stable as $$
    select l.status = any (p.states) and coalesce(l.grade_source::text, 'NONE') = any (p.sources)
       and (p.past or (l.ended_at is null and l.expires_on >= p.today))
       and (p.since is null or coalesce(l.last_seen, (l.ended_at at time zone 'Europe/London')::date, l.expires_on) >= p.since)
       and (p.until is null or coalesce(l.first_seen, l.last_seen, (l.created_at at time zone 'Europe/London')::date) <= p.until) $$;

-- These records and those merged into them.
create function network_family(p_nodes uuid[]) returns table (id uuid, root uuid) language sql stable as $$
    select s.id, coalesce(s.merged_into, s.id) from unnest(p_nodes) n (id)
    cross join lateral (select x.id, x.merged_into from subject x where x.id = n.id offset 0) s
    union all
    select s.id, n.id from unnest(p_nodes) n (id)
    cross join lateral (select x.id from subject x where x.merged_into = n.id offset 0) s $$;

-- Every link that leaves these records, and where it leads.
create function network_steps(p_nodes uuid[], p network_filter) returns table (link uuid, near uuid, far uuid) language sql stable as $$
    with family as materialized (select * from network_family(p_nodes)),
    touching as (
        select l.id, f.root, l.to_id as other from family f
        cross join lateral (select x.id, x.to_id from subject_link x where x.from_id = f.id and link_counts(x, p) offset 0) l
        union all
        select l.id, f.root, l.from_id from family f
        cross join lateral (select x.id, x.from_id from subject_link x where x.to_id = f.id and link_counts(x, p) offset 0) l)
    select t.id, t.root, e.root from touching t
    cross join lateral (
        select coalesce(o.merged_into, o.id) as root from subject o
        where o.id = t.other and (o.merged_into is not null or o.kind = any (p.kinds)) offset 0) e
    where e.root <> t.root
      and (e.root = t.other or exists (select 1 from subject r where r.id = e.root and r.kind = any (p.kinds))) $$;

-- What is around a record, at most so many: by distance, then by how many links lead there. via: the one before it on the way.
create function network_neighbourhood(p_start uuid, p_steps integer, p_most integer, p network_filter)
returns table (node uuid, distance integer, via uuid) language plpgsql stable as $$
declare
    seen uuid[] := array[p_start];
    edge uuid[] := array[p_start];
    ways uuid[];
begin
    node := p_start;
    distance := 0;
    return next;
    for step in 1..p_steps loop
        exit when coalesce(cardinality(edge), 0) = 0 or cardinality(seen) >= p_most;
        select array_agg(x.far order by x.many desc, x.far), array_agg(x.near order by x.many desc, x.far) into edge, ways from (
            select s.far, (array_agg(s.near order by s.near))[1] as near, count(*) as many from network_steps(edge, p) s
            where not exists (select 1 from unnest(seen) u (id) where u.id = s.far)
            group by s.far order by count(*) desc, s.far limit p_most - cardinality(seen)) x;
        for i in 1..coalesce(cardinality(edge), 0) loop
            node := edge[i];
            distance := step;
            via := ways[i];
            return next;
        end loop;
        seen := seen || edge;
    end loop;
end $$;

-- Every link between these records. "is true": the other end is compared link by link; looked up by its own index it would be looked
-- for once for each pair of records.
create function network_links(p_nodes uuid[], p network_filter) returns table (link uuid, one uuid, other uuid) language sql stable as $$
    with family as materialized (select * from network_family(p_nodes))
    select l.id, f.root, t.root from family f
    cross join lateral (
        select x.id, x.to_id from subject_link x
        where x.from_id = f.id and (x.to_id = any (array(select m.id from family m))) is true and link_counts(x, p) offset 0) l
    join family t on t.id = l.to_id
    where f.root <> t.root $$;

-- The next ring of a walk: what lies one step beyond these records, how it was reached and by which link.
create function network_ring(p_edge uuid[], p_seen uuid[], p network_filter)
returns table (found uuid[], ways uuid[], by_link uuid[]) language sql stable as $$
    select array_agg(x.far order by x.far), array_agg(x.near order by x.far), array_agg(x.link order by x.far) from (
        select distinct on (s.far) s.far, s.near, s.link from network_steps(p_edge, p) s
        where not exists (select 1 from unnest(p_seen) u (id) where u.id = s.far)
        order by s.far, s.link) x $$;

-- The shortest way from one record to another, walked from both ends, from the smaller side first. Empty where there is none within so
-- many steps or so many records; cut says that the walk ended before everything was seen.
create function network_path(p_from uuid, p_to uuid, p_steps integer, p_most integer, p network_filter)
returns table (nodes uuid[], links uuid[], cut boolean) language plpgsql stable as $$
declare
    seen_a uuid[] := array[p_from];
    seen_b uuid[] := array[p_to];
    ways_a uuid[] := array[null::uuid];
    ways_b uuid[] := array[null::uuid];
    link_a uuid[] := array[null::uuid];
    link_b uuid[] := array[null::uuid];
    edge_a uuid[] := seen_a;
    edge_b uuid[] := seen_b;
    found  record;
    met    uuid;
    at     integer;
begin
    nodes := '{}';
    links := '{}';
    cut := false;
    for step in 1..p_steps loop
        if cardinality(edge_a) = 0 or cardinality(edge_b) = 0 then
            return next;
            return;
        end if;
        exit when cardinality(seen_a) + cardinality(seen_b) > p_most;
        if cardinality(edge_a) <= cardinality(edge_b) then
            select * into found from network_ring(edge_a, seen_a, p);
            edge_a := coalesce(found.found, '{}');
            seen_a := seen_a || edge_a;
            ways_a := ways_a || found.ways;
            link_a := link_a || found.by_link;
            select x into met from unnest(edge_a) x where x = any (edge_b) order by x limit 1;
        else
            select * into found from network_ring(edge_b, seen_b, p);
            edge_b := coalesce(found.found, '{}');
            seen_b := seen_b || edge_b;
            ways_b := ways_b || found.ways;
            link_b := link_b || found.by_link;
            select x into met from unnest(edge_b) x where x = any (edge_a) order by x limit 1;
        end if;
        if met is not null then
            nodes := array[met];
            at := array_position(seen_a, met);
            while ways_a[at] is not null loop
                nodes := ways_a[at] || nodes;
                links := link_a[at] || links;
                at := array_position(seen_a, ways_a[at]);
            end loop;
            at := array_position(seen_b, met);
            while ways_b[at] is not null loop
                nodes := nodes || ways_b[at];
                links := links || link_b[at];
                at := array_position(seen_b, ways_b[at]);
            end loop;
            return next;
            return;
        end if;
    end loop;
    cut := true;
    return next;
end $$;
