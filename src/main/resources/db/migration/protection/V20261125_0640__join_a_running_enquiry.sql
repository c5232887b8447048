-- A strategy discussion that decides on a section 47 enquiry joins the one that runs for the child already, also where whoever
-- decides may read that discussion and nothing else of the file: it must go through (safety rule 1). Looks at the discussion's own
-- child only, never at a child that it was matched to, who may be sealed (safety rule 4); tells an id, and whom to tell of it.
create function running_enquiry(p_strategy uuid) returns table (id uuid, lead_id uuid)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    return query
        select e.id, e.lead_id from strategy_discussion s join enquiry e on e.child_id = s.child_id
        where s.id = p_strategy and s.state = 'HELD' and e.concluded_at is null limit 1;
end $$;
alter function running_enquiry(uuid) owner to waymark_definer;

-- The task led to the assessment; it leads to the form of the discussion, which is the child's.
set local role waymark_definer;
update task set subject_id = child_id where kind = 'STRATEGY_AFTER_ASSESSMENT' and done_at is null;
reset role;
