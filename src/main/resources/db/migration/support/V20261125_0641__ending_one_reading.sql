-- What was opened for a support plan is ended singly, with the reason: a member's reading, an earlier coordinator's, a protected
-- address. Whoever still has something to do in the plan keeps that and nothing else (compartment 'own').
alter table support_member add column ended_because text;
alter table support_address add column withdrawn_because text;

create function end_plan_reading(p_child uuid, p_party uuid, p_plan uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update access_grant set ended_at = p_at
    where child_id = p_child and party_id = p_party and record_id = p_plan and compartment in ('plan', 'health', 'therapy')
      and ended_at is null;
end $$;
alter function end_plan_reading(uuid, uuid, uuid, timestamptz) owner to waymark_definer;
