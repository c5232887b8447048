-- The same, but only of children who have a token that sounds alike or the same date, found by a GIN index; every match is scored.
\set n random(0, 1959)
\set m random(0, 1959)
with sought as (select array[g.given || right(g.given, 1), f.family || 'n', '2012-03-04'] as words,
    array[dmetaphone(g.given || right(g.given, 1)), dmetaphone(f.family || 'n'), '2012-03-04'] as tokens
    from peer_name g, peer_name f where g.n = :n::int and f.n = :m::int)
select c.id, likeness.points
from sought join peer_child c on c.tokens ?| sought.tokens,
     lateral (select sum(best) as points from unnest(sought.words) w, lateral (select max(similarity(t, w)) as best from jsonb_array_elements_text(c.tokens) t) b) likeness
order by likeness.points desc, c.id limit 20;
