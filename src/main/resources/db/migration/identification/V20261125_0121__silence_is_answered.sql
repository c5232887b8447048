-- Silence is answered (safety rule 3): the clocks of a request for advice, and what the job that passes it on may do.
insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    (gen_random_uuid(), 'consultation.urgent', 'Answer the urgent consultation', 'UrgentConsultationAsked',
        '{ConsultationAnswered,ConsultationPassedOn,ConsultationOvertaken}', 1, 'HOURS', 'LOCAL',
        'area procedures; product.md safety rule 3', '2004-01-01'),
    (gen_random_uuid(), 'consultation.passed', 'Answer the consultation that was passed on', 'ConsultationPassedOn',
        '{ConsultationAnswered,ConsultationPassedOn,ConsultationOvertaken}', 1, 'HOURS', 'LOCAL',
        'area procedures; product.md safety rule 3', '2004-01-01');
update clock_rule set stops_on = '{ConsultationAnswered,ConsultationPassedOn,ConsultationOvertaken}'
where key = 'consultation.answer';

-- Those of the people who may advise on this child: not kept away from the file, and named on it where it is sealed
-- (safety rule 5). Says nothing to somebody who has no part in the child's file, and never why.
create function may_advise(p_child uuid, p_people uuid[]) returns uuid[]
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if me() <> '57a70000-0000-4000-8000-000000000001' and not exists (
        select 1 from access_grant g where g.child_id = p_child and g.party_id = any (my_parties()) and g.ended_at is null)
    then return '{}'; end if;
    return array(
        select p.id from practitioner p where p.id = any (p_people) and p.active
          and not exists (select 1 from conflict_of_interest x where x.child_id = p_child and x.practitioner_id = p.id)
          and (not exists (select 1 from file f where f.child_id = p_child and f.level = 2)
               or exists (select 1 from seal_name s where s.child_id = p_child and s.practitioner_id = p.id)));
end $$;
alter function may_advise owner to waymark_definer;

-- The area's own job sees who was asked and when, and nothing of what it is about: not the question, not the concern.
create function silent_consultations(p_at timestamptz, p_limit integer)
returns table (id uuid, child_id uuid, concern_id uuid, author_agency uuid, asked_by uuid, owner_id uuid, tried uuid[],
               urgent boolean, due_at timestamptz)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area asks this';
    end if;
    if not exists (select 1 from area a where a.kind = 'LIVE' or a.loaded_at is not null) then return; end if;
    return query
        select k.id, k.child_id, k.concern_id, k.author_agency, k.asked_by, k.owner_id, k.tried, k.urgent, k.due_at
        from consultation k where k.state in ('ASKED', 'PASSED_ON') and k.due_at <= p_at
        order by k.due_at limit p_limit;
end $$;
alter function silent_consultations owner to waymark_definer;

-- Passes one on, or, where nobody is left, stops waiting. False if somebody answered or passed it on meanwhile. The
-- version stays: who is answering just now is not told that somebody else was faster when nobody was.
create function pass_consultation_on(p_id uuid, p_due timestamptz, p_to uuid, p_next timestamptz, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area does this';
    end if;
    update consultation set
        tried = array_append(tried, owner_id), owner_id = coalesce(p_to, owner_id), due_at = p_next, nobody_left = p_to is null,
        state = case when p_to is null then state else 'PASSED_ON' end,
        passed_at = case when p_to is null then passed_at else p_at end
    where id = p_id and due_at = p_due and state in ('ASKED', 'PASSED_ON');
    return found;
end $$;
alter function pass_consultation_on owner to waymark_definer;
