-- Every child as many case systems keep one for searching: a JSON document of tokens. The same made-up names as benchmarks/load.
\set ON_ERROR_STOP on
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
create table peer_name as
select (row_number() over (order by s.ordinality, m.ordinality, e.ordinality) - 1)::int as n, lower(s || m || e) as given, lower('mac' || s || m || e || 'son') as family
from unnest(array['Al','Be','Ca','Da','El','Fa','Ga','Ha','Im','Jo','Ka','La','Mo','Na','Ol','Pe','Ru','Sa','To','Vi']) with ordinality s(s),
     unnest(array['b','der','l','m','n','rin','ss','th','v','zar','kel','phi','r','st']) with ordinality m(m),
     unnest(array['a','en','ie','o','ton','wood','y']) with ordinality e(e);
create unique index on peer_name (n);
create table peer_child (id int primary key, tokens jsonb not null);
insert into peer_child
select i, jsonb_build_array(g.given, f.family, dmetaphone(g.given), dmetaphone(f.family), (date '2009-01-01' + (i * 7919::bigint % 5800)::int)::text)
from generate_series(1, :children) i
join peer_name g on g.n = i % 1960 join peer_name f on f.n = (i * 104729::bigint % 1960)::int;
create index on peer_child using gin (tokens);
