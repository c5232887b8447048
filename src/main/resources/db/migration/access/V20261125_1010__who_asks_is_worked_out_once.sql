-- Who asks, with their teams, agency, compartments and conflicts, is worked out once for each transaction (ADR 7). Every table under
-- need-to-know asks it, in every statement: opening a file asked for one's teams nine times, 0.1 ms each.
-- What was worked out is kept in a setting of the transaction, which the application could write as well. So it is sealed: with a secret
-- that only waymark_definer reads, for this person, this connection and this transaction. What bears no such seal is worked out anew;
-- nobody has to keep anything for the answers to be right.

create table seal_secret (
    one    boolean primary key default true check (one),
    secret text not null
);
comment on table seal_secret is 'What seals who is asking. Read by functions of waymark_definer alone.';
insert into seal_secret (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);
alter table seal_secret enable row level security;
alter table seal_secret force row level security;
create policy definer on seal_secret for select to waymark_definer using (true);
grant select on seal_secret to waymark_definer;

-- Immutable, because it never changes: each connection reads it once.
create function sealing_secret() returns text language sql immutable security definer set search_path = public as
    $$ select secret from seal_secret $$;

create function sealed(p_what text, p_value text) returns text language sql stable as
    $$ select encode(sha256(convert_to(sealing_secret() || encode(sha256(convert_to(concat_ws('|', p_what, me(), pg_backend_pid(), now(), p_value),
           'UTF8')), 'hex'), 'UTF8')), 'hex') || p_value $$;

alter function sealing_secret() owner to waymark_definer;
alter function sealed(text, text) owner to waymark_definer;
revoke all on function sealing_secret(), sealed(text, text) from public;

create or replace function my_agency() returns uuid language plpgsql stable security definer set search_path = public as $$
begin
    return (select p.agency_id from practitioner p where p.id = me() and p.active);
end $$;

create or replace function my_teams() returns uuid[] language plpgsql stable security definer set search_path = public as $$
declare
    kept text := current_setting('app.my_teams', true);
    mine uuid[];
begin
    if kept <> '' and kept = sealed('teams', substr(kept, 65)) then return substr(kept, 65)::uuid[]; end if;
    mine := array(select m.team_id from membership m join practitioner p on p.id = m.practitioner_id where p.id = me() and p.active);
    perform set_config('app.my_teams', sealed('teams', mine::text), true);
    return mine;
end $$;

create or replace function my_parties() returns uuid[] language plpgsql stable security definer set search_path = public as $$
declare
    kept text := current_setting('app.my_parties', true);
    mine uuid[];
begin
    if kept <> '' and kept = sealed('parties', substr(kept, 65)) then return substr(kept, 65)::uuid[]; end if;
    mine := case when my_agency() is null then '{}' else my_teams() || me() end;
    perform set_config('app.my_parties', sealed('parties', mine::text), true);
    return mine;
end $$;

create or replace function my_compartments() returns text[] language plpgsql stable security definer set search_path = public as $$
declare
    kept text := current_setting('app.my_compartments', true);
    mine text[];
begin
    if kept <> '' and kept = sealed('compartments', substr(kept, 65)) then return substr(kept, 65)::text[]; end if;
    mine := array(select distinct c.compartment from practitioner_role r join role_compartment c on c.role = r.role
                  where r.practitioner_id = me() and (r.until is null or r.until > now()));
    perform set_config('app.my_compartments', sealed('compartments', mine::text), true);
    return mine;
end $$;

create or replace function my_conflicts() returns uuid[] language plpgsql stable security definer set search_path = public as $$
declare
    kept text := current_setting('app.my_conflicts', true);
    mine uuid[];
begin
    if kept <> '' and kept = sealed('conflicts', substr(kept, 65)) then return substr(kept, 65)::uuid[]; end if;
    mine := array(select distinct x.id
                  from conflict_of_interest i
                  join child c on c.id = i.child_id
                  cross join lateral (select coalesce(c.same_as, c.id) as id
                                      union all select m.id from child m where m.same_as = coalesce(c.same_as, c.id)) x
                  where i.practitioner_id = me());
    perform set_config('app.my_conflicts', sealed('conflicts', mine::text), true);
    return mine;
end $$;

-- What a transaction itself changes counts in it at once.
create function forget_who_asks() returns trigger language plpgsql as $$
begin
    perform set_config(s, '', true) from unnest('{app.my_teams,app.my_parties,app.my_compartments,app.my_conflicts}'::text[]) s;
    return null;
end $$;
create trigger who_asks after insert or update or delete on membership for each statement execute function forget_who_asks();
create trigger who_asks after insert or update or delete on practitioner_role for each statement execute function forget_who_asks();
create trigger who_asks after insert or update or delete on conflict_of_interest for each statement execute function forget_who_asks();
create trigger who_asks after update of active, agency_id on practitioner for each statement execute function forget_who_asks();
create trigger who_asks after update of same_as on child for each statement execute function forget_who_asks();
