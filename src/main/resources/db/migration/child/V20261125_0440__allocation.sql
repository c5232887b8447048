-- Whose child this is: a team, then one worker in it (product.md "My work"). An offer is accepted or rejected by the one to whom
-- it was made; until then the file stays where it is. A hand-over is an offer by whoever has the file, with a summary.
create table allocation (
    id             uuid primary key,
    child_id       uuid not null references child,
    compartment    text not null default 'core',
    author_agency  uuid not null,
    kind           text not null check (kind in ('ALLOCATION', 'HAND_OVER', 'ABSENCE')),
    team_id        uuid not null references team,
    worker_id      uuid references practitioner,
    from_team_id   uuid references team,
    from_worker_id uuid references practitioner,
    words          text not null,
    offered_by     uuid not null references practitioner,
    offered_at     timestamptz not null,
    state          text not null default 'OFFERED' check (state in ('OFFERED', 'ACCEPTED', 'REJECTED', 'TAKEN_BACK')),
    answered_by    uuid references practitioner,
    answered_at    timestamptz,
    reason         text,
    version        integer not null default 0,
    check (state = 'OFFERED' or (answered_by is not null and answered_at is not null)),
    check (state <> 'REJECTED' or reason is not null)
);
create index allocation_child on allocation (child_id, offered_at desc);
create unique index allocation_waiting on allocation (child_id) where state = 'OFFERED';
create index allocation_waiting_for on allocation (worker_id) where state = 'OFFERED';
create index file_team_open on file (team_id, opened_at) where closed_at is null;
create index file_worker_open on file (worker_id) where closed_at is null;
call protect('allocation', 'id');

-- Ends what a party was granted for one reason, of a child and of the descriptions that are read with it; what they may see for
-- other reasons (a meeting, their team) they keep.
create function end_access_because(p_child uuid, p_party uuid, p_because text, p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update access_grant g set ended_at = p_at
    where g.child_id in (select id from child where id = p_child or same_as = p_child)
      and g.party_id = p_party and g.because = p_because and g.ended_at is null;
end $$;
alter function end_access_because owner to waymark_definer;

-- What is open on a file goes with it to the new worker or team: what the former worker had, and where the team changes what
-- waited for the former team, except at the front door, whose lists are about referrals. Definer: who hands over may not see
-- what a colleague has.
create function move_work(p_child uuid, p_from_team uuid, p_from_worker uuid, p_to_team uuid, p_to_worker uuid)
returns void language plpgsql security definer set search_path = public as $$
declare
    folded uuid[]  := array(select id from child where id = p_child or same_as = p_child);
    leaves boolean := p_from_team is distinct from p_to_team
        and exists (select 1 from team where id = p_from_team and kind not in ('FRONT_DOOR', 'EMERGENCY_DUTY'));
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update task set owner_id = p_to_worker, team_id = case when p_to_worker is null then p_to_team else team_id end, version = version + 1
    where child_id = any (folded) and done_at is null and owner_id = p_from_worker and p_from_worker is distinct from p_to_worker;
    update clock set owner_id = p_to_worker, team_id = case when p_to_worker is null then p_to_team else team_id end, version = version + 1
    where child_id = any (folded) and stopped_at is null and owner_id = p_from_worker and p_from_worker is distinct from p_to_worker;
    if leaves then
        update task set team_id = p_to_team, version = version + 1
        where child_id = any (folded) and done_at is null and team_id = p_from_team;
        update clock set team_id = p_to_team, version = version + 1
        where child_id = any (folded) and stopped_at is null and team_id = p_from_team;
    end if;
end $$;
alter function move_work owner to waymark_definer;

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000440', 'allocation.answer', 'Accept or reject the allocation', 'AllocationOffered',
        '{AllocationAccepted,AllocationRejected,AllocationTakenBack}', 1, 'WORKING_DAYS', 'LOCAL', 'area procedures', '2004-01-01');
