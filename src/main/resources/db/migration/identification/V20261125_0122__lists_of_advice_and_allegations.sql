-- What a lead's and the designated officer's lists walk, however long they grow.
create index consultation_agency_past on consultation (author_agency, coalesce(answered_at, asked_at) desc, id desc)
    where state in ('ANSWERED', 'OVERTAKEN');
drop index consultation_agency_answered;
create index task_look_again on task (author_agency, due_at, id) where kind = 'LOOK_AGAIN' and done_at is null;
create index allegation_team_acknowledged on allegation (team_id, acknowledged_at desc, id desc)
    where acknowledged_at is not null;
