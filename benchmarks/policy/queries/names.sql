-- Find the child: candidates by sound and date of birth, of any child of the area, as the searcher cannot know which they may see.
\set n random(1, 1000000)
\set day :n * 7 % 6000
\set given :n % 300
\set family :n / 1000 % 300
begin;
select set_config('app.practitioner', id('person', :who)::text, true);
select n.child_id, n.given_name, n.family_name, c.date_of_birth from ((select * from child_name where date_of_birth = date '2009-01-01' + :day::int and family_sound = 'F' || :family::int limit 60) union (select * from child_name where date_of_birth = date '2009-01-01' + :day::int and given_sound = 'G' || :given::int limit 60) union (select * from child_name where family_sound = 'F' || :family::int and given_sound = 'G' || :given::int limit 60)) n join child c on c.id = n.child_id limit 20;
end;
