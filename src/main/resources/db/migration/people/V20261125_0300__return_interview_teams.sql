-- A team that offers return interviews (guide ¶5): independent of placements and of the responsible authority.
alter table team drop constraint team_kind_check;
alter table team add constraint team_kind_check check (kind in ('FRONT_DOOR', 'EMERGENCY_DUTY', 'SOCIAL_WORK', 'SAFEGUARDING_LEADS',
    'LADO', 'POLICE_CHILD_PROTECTION', 'POLICE_INTELLIGENCE', 'DATA_PROTECTION', 'PRACTICE', 'RETURN_INTERVIEWS'));
