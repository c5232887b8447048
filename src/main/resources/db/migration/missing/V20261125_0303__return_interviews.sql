-- Return interviews (guide ¶5; domain.md B.5, trap 18). One an episode, whatever its length. Offered, accepted, declined,
-- not possible and done are five facts with five times; the state is only where it stands now.
create table return_interview (
    id                 uuid primary key,
    episode_id         uuid not null unique references missing_episode,
    kind               text not null check (kind in ('MISSING', 'AWAY')),
    child_id           uuid not null,
    compartment        text not null default 'core',
    author_agency      uuid not null references agency,
    owner_id           uuid references practitioner,
    team_id            uuid references team,
    state              text not null check (state in ('TO_OFFER', 'OFFERED', 'ACCEPTED', 'DECLINED', 'NOT_POSSIBLE', 'DONE')),
    returned_at        timestamptz not null,
    due_at             timestamptz not null,
    safe_how           text not null check (safe_how in ('CHILDS_PHONE', 'MESSAGE', 'AT_SCHOOL', 'THROUGH_WORKER', 'THROUGH_ADULT',
                           'VISIT', 'NOT_KNOWN')),
    safe_words         text,
    safe_adult         uuid references child_adult,
    offered_at         timestamptz,
    offered_by         uuid references practitioner,
    offered_how        text check (offered_how in ('IN_PERSON', 'TELEPHONE', 'MESSAGE', 'THROUGH_SOMEBODY')),
    accepted_at        timestamptz,
    declined_at        timestamptz,
    declined_words     text,
    not_possible_at    timestamptz,
    not_possible_why   text check (not_possible_why in ('MISSING_AGAIN', 'NOT_REACHED', 'MOVED_AWAY', 'IN_CUSTODY', 'TOO_ILL',
                           'NOT_SAFE_TO_CONTACT', 'OTHER')),
    not_possible_words text,
    arranged_for       timestamptz,
    arranged_where     text,
    chosen_why         text,
    done_at            timestamptz,
    late_reason        text,
    version            integer not null default 0,
    check (owner_id is not null or team_id is not null),
    check ((offered_at is null) = (offered_by is null)),
    check (accepted_at is null or offered_at is not null),
    check (declined_at is null or offered_at is not null),
    check ((not_possible_at is null) = (not_possible_why is null)),
    check (done_at is null or accepted_at is not null),
    check ((state = 'DONE') = (done_at is not null)),
    check (done_at is null or done_at <= due_at or late_reason is not null),
    check ((safe_how = 'THROUGH_ADULT') = (safe_adult is not null))
);
create index return_interview_owner on return_interview (owner_id, due_at, id) where state not in ('DONE', 'DECLINED', 'NOT_POSSIBLE');
create index return_interview_team on return_interview (team_id, due_at, id) where state not in ('DONE', 'DECLINED', 'NOT_POSSIBLE');
create index return_interview_closed on return_interview (owner_id, returned_at desc, id) where state in ('DONE', 'DECLINED', 'NOT_POSSIBLE');
create index return_interview_child on return_interview (child_id, returned_at desc);
call protect('return_interview', 'episode_id', is_list => true);

-- What was said, for the interviewer and, when it is done, for children's social care. Its own record: whoever may see the
-- episode sees that an interview was held, not what the child said.
create table return_interview_record (
    interview_id   uuid primary key references return_interview,
    child_id       uuid not null,
    compartment    text not null default 'core',
    author_agency  uuid not null,
    interviewer_id uuid not null references practitioner,
    held_at        timestamptz not null,
    held_where     text not null check (held_where in ('PLACE_OF_CHILDS_CHOICE', 'HOME_OR_PLACEMENT', 'EDUCATION', 'COMMUNITY', 'VEHICLE',
                       'POLICE_STATION', 'HOSPITAL', 'TELEPHONE_OR_VIDEO')),
    before_return  text not null check (before_return in ('YES', 'NO', 'NOT_APPLICABLE')),
    alone          boolean not null,
    others_present text,
    independence   text not null check (independence in ('INDEPENDENT', 'CHILD_CHOSE')),
    reasons        text[] not null,
    reason_words   text,
    child_words    text,
    harm           text not null check (harm in ('YES', 'NO', 'NOT_KNOWN')),
    harm_kinds     text[] not null default '{}',
    recorded_at    timestamptz not null,
    check (alone or others_present is not null)
);
call protect('return_interview_record', 'interview_id', changes => false);

-- One fact each, so that each can be taken over by itself with its origin (R-09). match_key joins the same place, person or
-- vehicle across a child's interviews.
create table missing_fact (
    id            uuid primary key,
    interview_id  uuid not null references return_interview,
    episode_id    uuid not null references missing_episode,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    kind          text not null check (kind in ('REASON', 'HARM', 'PLACE', 'PERSON', 'VEHICLE', 'TRAVEL', 'ONLINE', 'SEARCH', 'SUPPORT', 'PREVENTION')),
    words         text not null,
    match_key     text not null,
    added_by      uuid not null references practitioner,
    added_at      timestamptz not null
);
create index missing_fact_interview on missing_fact (interview_id, kind, added_at);
create index missing_fact_child on missing_fact (child_id, kind, match_key);
call protect('missing_fact', 'interview_id', changes => false);

-- A fact taken over as an indicator, a need or information for the police, with its origin.
create table missing_promotion (
    id              uuid primary key,
    fact_id         uuid not null references missing_fact,
    interview_id    uuid not null references return_interview,
    episode_id      uuid not null references missing_episode,
    child_id        uuid not null,
    compartment     text not null default 'core',
    author_agency   uuid not null,
    target          text not null check (target in ('INDICATOR', 'SUPPORT_NEED', 'POLICE_INFORMATION')),
    list            text,
    code            text,
    words           text not null,
    promoted_by     uuid not null references practitioner,
    promoted_at     timestamptz not null,
    unique (fact_id, target),
    check ((target = 'INDICATOR') = (list is not null and code is not null))
);
create index missing_promotion_interview on missing_promotion (interview_id, promoted_at);
call protect('missing_promotion', 'interview_id', changes => false);

-- What the police get of a promoted fact: its words and nothing else of the interview. Opened by its own id.
create table missing_police_note (
    id              uuid primary key,
    child_id        uuid not null,
    compartment     text not null default 'core',
    author_agency   uuid not null,
    episode_id      uuid not null references missing_episode,
    kind            text not null,
    words           text not null,
    sent_at         timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid references practitioner,
    version         integer not null default 0
);
call protect('missing_police_note', 'id');

-- Support needed and what prevents the next time, given to somebody of any agency by a day.
create table missing_action (
    id            uuid primary key,
    fact_id       uuid not null references missing_fact,
    interview_id  uuid not null references return_interview,
    episode_id    uuid not null references missing_episode,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    owner_id      uuid references practitioner,
    team_id       uuid references team,
    what          text not null,
    due_at        timestamptz not null,
    given_by      uuid not null references practitioner,
    given_at      timestamptz not null,
    done_at       timestamptz,
    done_by       uuid references practitioner,
    outcome       text,
    version       integer not null default 0,
    check (owner_id is not null or team_id is not null),
    check (done_at is null or outcome is not null)
);
create index missing_action_interview on missing_action (interview_id, given_at);
call protect('missing_action', 'interview_id', is_list => true);

-- Whether the one who asks may work on this return interview: has it, is of its team, or may see the child's core.
create function may_see_interview(p_interview uuid) returns boolean
language sql stable security definer set search_path = public as $$
    select exists (
        select 1 from return_interview i
        where i.id = p_interview and i.child_id <> all (my_conflicts())
          and (i.owner_id = me() or i.team_id = any (my_teams())
               or ('core' = any (my_compartments()) and exists (
                   select 1 from access_grant g where g.child_id = i.child_id and g.party_id = any (my_parties())
                     and g.ended_at is null and (g.until is null or g.until > now()) and g.compartment in ('file', 'core')
                     and (g.record_id is null or g.record_id in (i.id, i.episode_id)))))) $$;

-- The adults around the child, for a safe contact: who is safe to tell, and who is not (safety rule 7). A telephone number
-- only of those who are safe to tell.
create function adults_of_interview(p_interview uuid)
returns table (id uuid, name text, relationship text, safe_to_tell text, telephone text)
language sql stable security definer set search_path = public as $$
    select a.id, a.name, a.relationship, a.safe_to_tell, case when a.safe_to_tell = 'YES' then a.telephone end
    from return_interview i join child_adult a on a.child_id = i.child_id
         or a.child_id in (select c.same_as from child c where c.id = i.child_id)
    where i.id = p_interview and me() is not null and may_see_interview(p_interview)
    order by a.safe_to_tell, a.name limit 20 $$;

-- The episodes of the child of a return interview, in a line each: what the interviewer needs of earlier ones (domain.md H.2).
create function episodes_of_interview(p_interview uuid)
returns table (this boolean, kind text, state text, started_at timestamptz, start_precision text, ended_at timestamptz, left_from text,
               found_how text, found_where text, harm text, home_area text, host_area text, interview_state text, interview_done_at timestamptz)
language sql stable security definer set search_path = public as $$
    select e.id = i.episode_id, e.kind, e.state, e.started_at, e.start_precision, e.ended_at, e.left_from, e.found_how, e.found_where,
           e.harm, e.home_area, e.host_area, o.state, o.done_at
    from return_interview i
    join missing_episode e on e.child_id = i.child_id
         or e.child_id in (select c.id from child c where c.same_as = i.child_id)
         or e.child_id in (select c.same_as from child c where c.id = i.child_id)
    left join return_interview o on o.episode_id = e.id
    where i.id = p_interview and me() is not null and may_see_interview(p_interview) and e.state <> 'SET_ASIDE'
    order by e.started_at desc, e.id limit 50 $$;

-- Hands an interview over. The module asks who may; who hands over may not see it afterwards, and row security would not let
-- them write such a row.
create function hand_interview(p_interview uuid, p_version integer, p_to uuid, p_why text) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if not may_see_interview(p_interview) then return false; end if;
    update return_interview set owner_id = p_to, chosen_why = p_why, version = version + 1
    where id = p_interview and version = p_version and state <> 'DONE';
    return found;
end $$;

alter function hand_interview owner to waymark_definer;
alter function may_see_interview owner to waymark_definer;
alter function adults_of_interview owner to waymark_definer;
alter function episodes_of_interview owner to waymark_definer;

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    ('c10c0000-0000-4000-8000-000000000301', 'return.interview', 'Return interview', 'ReturnInterviewDue',
        '{ReturnInterviewHeld,ReturnInterviewDeclined,ReturnInterviewNotPossible}', 72, 'HOURS', 'GUIDANCE',
        'guide ¶5; statutory guidance on children who run away or go missing from home or care, 2014', '2014-01-01');
