-- An event stops the clocks of several rules, and an answer ends the tasks of several kinds: one statement each, where there was one for each
-- rule and kind. Definer for the same reason as before: who answers may not see what the answer ends.
create function stop_clocks(p_rules uuid[], p_subject uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update clock set stopped_at = p_at, version = version + 1
    where rule_id = any (p_rules) and subject_id = p_subject and stopped_at is null;
end $$;

create function close_tasks(p_subject uuid, p_kinds text[], p_outcome text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update task set done_at = p_at, done_by = me(), outcome = p_outcome, version = version + 1
    where subject_id = p_subject and kind = any (p_kinds) and done_at is null;
end $$;
alter function stop_clocks(uuid[], uuid, timestamptz) owner to waymark_definer;
alter function close_tasks(uuid, text[], text, timestamptz) owner to waymark_definer;
