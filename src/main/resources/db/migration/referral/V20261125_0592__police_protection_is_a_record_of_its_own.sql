-- Police protection recorded from a file, not from a concern, had no record that could be opened to the teams that must act
-- on it: of a restricted file they had the urgent task and learnt only that the file exists (safety rule 1). It is now a
-- record of its own where no concern stands behind it.
alter table police_protection add column record_id uuid;
alter table police_protection_change add column record_id uuid;
set local role waymark_definer;
update police_protection set record_id = coalesce(concern_id, id);
update police_protection_change set record_id = coalesce(concern_id, protection_id);
reset role;
alter table police_protection alter column record_id set not null;
alter table police_protection_change alter column record_id set not null;

do $$
declare p record;
begin
    for p in select tablename as t, policyname as policy from pg_policies
             where schemaname = 'public' and tablename in ('police_protection', 'police_protection_change')
               and policyname in ('need_to_know', 'change') loop
        execute format('alter policy %I on %I using (%s)', p.policy, p.t, visible_rows(p.t, 'record_id', false));
    end loop;
end $$;
