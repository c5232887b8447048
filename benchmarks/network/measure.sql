-- As the application asks: its own role, police intelligence, row security on, one connection.
set jit = off;
set plan_cache_mode = force_generic_plan;
begin;
select set_config('app.practitioner', md5('lucy')::uuid::text, true) \g /dev/null
\echo Links of a record (of all), and what this person may see of it:
select percentile_disc(0.5) within group (order by n) as median, percentile_disc(0.99) within group (order by n) as "99 of 100", max(n) as most
from (select count(*) as n from subject_link l cross join lateral (values (l.from_id), (l.to_id)) e (id) group by e.id) d;
select (select count(*) from subject) as records, (select count(*) from subject_link) as links;
\set usual 'row(array[''CHILD'',''PERSON'',''PLACE'',''VEHICLE'',''PHONE'',''HANDLE'',''GROUP'',''ORGANISATION'',''EVENT''],array[''ALLEGED'',''CORROBORATED''],array[''1'',''2'',''3'',''NONE''],null,null,false,current_date)::network_filter'
create temp table asked (what text, ms double precision, size integer);
-- Two hundred random starts, the same in every run; the first of them with cold plans.
do $$
declare
    f     network_filter := row(array['CHILD','PERSON','PLACE','VEHICLE','PHONE','HANDLE','GROUP','ORGANISATION','EVENT'], array['ALLEGED','CORROBORATED'],
                                array['1','2','3','NONE'], null, null, false, current_date);
    ids   uuid[] := array(select id from subject where merged_into is null order by id);
    nodes uuid[];
    one   uuid;
    other uuid;
    began timestamptz;
    n     integer;
begin
    perform setseed(0.42);
    for i in 1..200 loop
        one := ids[1 + floor(random() * cardinality(ids))::int];
        other := ids[1 + floor(random() * cardinality(ids))::int];
        began := clock_timestamp();
        select array_agg(node) into nodes from network_neighbourhood(one, 2, 501, f);
        insert into asked values ('1 neighbourhood of two steps', 1000 * extract(epoch from clock_timestamp() - began), cardinality(nodes));
        began := clock_timestamp();
        select count(*) into n from network_links(nodes, f) k join subject_link l on l.id = k.link;
        insert into asked values ('2 every link between its records', 1000 * extract(epoch from clock_timestamp() - began), n);
        began := clock_timestamp();
        select cardinality(links) into n from network_path(one, other, 6, 20000, f);
        insert into asked values ('3 shortest way between two records', 1000 * extract(epoch from clock_timestamp() - began), n);
        began := clock_timestamp();
        select count(distinct a.far) into n from network_steps(array[one], f) a join network_steps(array[other], f) b on b.far = a.far;
        insert into asked values ('4 what two records share', 1000 * extract(epoch from clock_timestamp() - began), n);
    end loop;
end $$;
select substr(what, 3) as what, count(*) as asked,
       round(percentile_cont(0.5) within group (order by ms)::numeric, 1) as "median ms",
       round(percentile_cont(0.95) within group (order by ms)::numeric, 1) as "95 of 100 ms", round(max(ms)::numeric, 1) as "longest ms",
       percentile_disc(0.5) within group (order by size) as "median size", max(size) as "largest"
from asked group by asked.what order by asked.what;
\echo The plan of one step, from the first ring around the busiest record (each walk is made of such steps):
select md5('node1')::uuid as busiest \gset
select array_agg(node) as ring from network_neighbourhood(:'busiest', 1, 500, :usual) \gset
explain (analyze, buffers, costs off) select * from network_steps(:'ring'::uuid[], :usual);
\echo The plan of a whole neighbourhood, and of a shortest way:
explain (analyze, buffers, costs off) select * from network_neighbourhood(:'busiest', 2, 501, :usual);
explain (analyze, buffers, costs off) select * from network_path(md5('node4711')::uuid, md5('node815')::uuid, 6, 20000, :usual);
commit;
