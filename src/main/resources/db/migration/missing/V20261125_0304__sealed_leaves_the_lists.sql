-- When a file is sealed, its return interviews and what came of them leave every list (safety rule 4): the interviewers' team
-- and the workers lose them, the guardian has what is still to be done. Beside close_file_to_teams, which knows other modules' lists.
create function sealed_leaves_missing_lists() returns trigger
language plpgsql security definer set search_path = public as $$
begin
    update return_interview set team_id = null, owner_id = new.guardian_id, version = version + 1 where child_id = new.child_id;
    update missing_action set team_id = null, owner_id = new.guardian_id, version = version + 1 where child_id = new.child_id;
    return null;
end $$;
alter function sealed_leaves_missing_lists owner to waymark_definer;
create trigger sealed_leaves_missing_lists after update of level on file for each row
    when (new.level = 2 and old.level <> 2) execute function sealed_leaves_missing_lists();
