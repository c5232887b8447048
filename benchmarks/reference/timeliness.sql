begin;
select date_trunc('month', day)::date as month, team_id, agency_id, sum(total) as total, sum(part) as part, sum(running) as running
from (select * from figure_count where topic = 'CLOCK' and key = 'referral.decision' and day >= '2025-04-01' and day < '2026-04-01'
      union all
      select * from figure_change where topic = 'CLOCK' and key = 'referral.decision' and day >= '2025-04-01' and day < '2026-04-01') f
group by 1, 2, 3 order by 1;
select id, name from agency union all select id, name from team;
select key, min(name) from clock_rule where effective_from is not null group by key order by 2, 1;
commit;
