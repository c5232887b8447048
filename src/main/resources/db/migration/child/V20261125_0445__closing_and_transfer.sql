-- The end of the work with a child: why (the census' codes, domain.md D.5), with what outcomes, who was told; reopened with a
-- reason. One file may be closed and reopened several times.
create table file_closing (
    id            uuid primary key,
    child_id      uuid not null references child,
    compartment   text not null default 'core',
    author_agency uuid not null,
    reason        text not null check (reason in ('RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8', 'RC9')),
    outcomes      text not null,
    told          text not null,
    closed_by     uuid not null references practitioner,
    closed_at     timestamptz not null,
    reopened_by   uuid references practitioner,
    reopened_at   timestamptz,
    reopened_why  text,
    version       integer not null default 0,
    check ((reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reopened_why is null))
);
create index file_closing_child on file_closing (child_id, closed_at desc);
call protect('file_closing', 'id');

-- A file goes to another area as a package: what stands in `content` is what is shown before, what is sent, and what is kept.
-- The case stays ours until the other area has accepted it.
create table file_transfer (
    id            uuid primary key,
    child_id      uuid not null references child,
    compartment   text not null default 'core',
    author_agency uuid not null,
    area          text not null,
    contact       text not null,
    why           text not null,
    basis         text not null check (basis in ('STATUTORY_DUTY', 'CONSENT', 'VITAL_INTERESTS', 'COURT_ORDER')),
    content       jsonb not null,
    state         text not null default 'PREPARED' check (state in ('PREPARED', 'SENT', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
    prepared_by   uuid not null references practitioner,
    prepared_at   timestamptz not null,
    decided_by    uuid references practitioner,
    sent_at       timestamptz,
    sent_how      text,
    answered_by   text,
    answered_at   timestamptz,
    answer        text,
    version       integer not null default 0,
    check (state in ('PREPARED', 'TAKEN_BACK') or (decided_by is not null and sent_at is not null)),
    check (state not in ('ACCEPTED', 'DECLINED') or (answered_by is not null and answered_at is not null))
);
create index file_transfer_child on file_transfer (child_id, prepared_at desc);
call protect('file_transfer', 'id');

-- Ends what the closing agency still has open on a file that it closes: who closes it may not see all of it, and a clock that
-- nobody can stop any more would be overdue for ever. What others have to do stays theirs: the referrer still reads the outcome.
create function is_ours(p_owner uuid, p_team uuid) returns boolean language sql stable security definer set search_path = public as $$
    select exists (select 1 from practitioner p where p.id = p_owner and p.agency_id = my_agency())
        or (p_owner is null and exists (select 1 from team t where t.id = p_team and t.agency_id = my_agency())) $$;
alter function is_ours owner to waymark_definer;
create function end_open_work(p_child uuid, p_because text, p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
declare
    folded uuid[] := array(select id from child where id = p_child or same_as = p_child);
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update task set done_at = p_at, done_by = me(), outcome = p_because, version = version + 1
    where child_id = any (folded) and done_at is null and is_ours(owner_id, team_id);
    update clock set stopped_at = p_at, breach_reason = coalesce(breach_reason, p_because), version = version + 1
    where child_id = any (folded) and stopped_at is null and is_ours(owner_id, team_id);
end $$;
alter function end_open_work owner to waymark_definer;
