-- A misspelt name and a date of birth, likened to every child's tokens.
\set n random(0, 1959)
\set m random(0, 1959)
with sought as (select array[g.given || right(g.given, 1), f.family || 'n', '2012-03-04'] as words from peer_name g, peer_name f where g.n = :n::int and f.n = :m::int)
select c.id, likeness.points
from sought, peer_child c,
     lateral (select sum(best) as points from unnest(sought.words) w, lateral (select max(similarity(t, w)) as best from jsonb_array_elements_text(c.tokens) t) b) likeness
order by likeness.points desc, c.id limit 20;
