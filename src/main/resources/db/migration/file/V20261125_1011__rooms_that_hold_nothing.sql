-- A file is put together from seventeen rooms, and most hold nothing of most children. To start the question of one room under
-- need-to-know costs 0.07 ms however little there is, so the file asks only the rooms that may have something.
--
-- The rooms of which nothing at all is kept about a child or the descriptions read with them. Only for whoever may see the file at
-- all; to others, and of rooms that are not here, it says nothing, and they are asked. It is never shown: what a reader
-- may see of the other rooms is row security's matter as before.
create function empty_rooms(p_child uuid) returns text[] language plpgsql stable security definer set search_path = public as $$
declare
    together uuid[];
begin
    if p_child = any (my_conflicts()) or not exists (
        select 1 from access_grant g where g.child_id = p_child and g.party_id = any (my_parties())
        and g.ended_at is null and (g.until is null or g.until > now()) and g.compartment <> 'existence') then return '{}'; end if;
    together := p_child || array(select c.id from child c where c.same_as = p_child);
    return array_remove(array[
        case when not exists (select 1 from assessment where child_id = any (together)) then 'ASSESSMENT' end,
        case when not exists (select 1 from subject where child_id = any (together)) then 'NETWORK' end,
        case when not exists (select 1 from panel_item where child_id = any (together)) then 'PANEL_ITEM' end,
        case when not exists (select 1 from nrm_referral where child_id = any (together)) then 'NRM' end,
        case when not exists (select 1 from context_child where child_id = any (together)) then 'CONTEXT' end,
        case when not exists (select 1 from disruption_child where child_id = any (together)) then 'DISRUPTION' end,
        case when not exists (select 1 from court_case where child_id = any (together)) then 'COURT_CASE' end,
        case when not exists (select 1 from support_plan where child_id = any (together)) then 'SUPPORT_PLAN' end,
        case when not exists (select 1 from emergency_order where child_id = any (together)) then 'EMERGENCY_ORDER' end,
        case when not exists (select 1 from accommodation where child_id = any (together)) then 'ACCOMMODATION' end,
        case when not exists (select 1 from strategy_discussion where child_id = any (together)) then 'STRATEGY_DISCUSSION' end,
        case when not exists (select 1 from enquiry where child_id = any (together)) then 'ENQUIRY' end,
        case when not exists (select 1 from protection_plan where child_id = any (together)) then 'PROTECTION_PLAN' end,
        case when not exists (select 1 from need_plan where child_id = any (together)) then 'NEED_PLAN' end,
        case when not exists (select 1 from referral where child_id = any (together)) then 'REFERRAL' end,
        case when not exists (select 1 from police_protection where child_id = any (together)) then 'POLICE_PROTECTION' end,
        case when cardinality(together) = 1 and not exists (select 1 from child_link where child_id = p_child) then 'BESIDE' end], null);
end $$;
alter function empty_rooms owner to waymark_definer;

-- Asked on top of every file: whether the reader holds it, and may see who looked. In one function each whose plan is kept, the common
-- answer first.
create or replace function my_file(p_child uuid) returns boolean language plpgsql stable security definer set search_path = public as $$
begin
    return p_child <> all (my_conflicts()) and exists (
           select 1 from access_grant g
           where g.child_id = p_child and g.party_id = any (my_parties()) and g.compartment = 'file' and g.record_id is null
             and g.ended_at is null and (g.until is null or g.until > now()));
end $$;

create or replace function may_see_looks(p_child uuid) returns boolean language plpgsql stable security definer set search_path = public as $$
begin
    if p_child = any (my_conflicts()) then return false; end if;
    if exists (select 1 from access_grant g where g.child_id = p_child and g.party_id = any (my_parties())
               and g.ended_at is null and (g.until is null or g.until > now()) and g.compartment in ('file', 'core')
               and g.record_id is null) then return true; end if;
    return exists (select 1 from practitioner_role r where r.practitioner_id = me() and r.role = 'DATA_PROTECTION_OFFICER'
                    and (r.until is null or r.until > now()))
            and my_agency() is not null
            and not exists (select 1 from file f where f.child_id = p_child and f.level = 2
                            and not exists (select 1 from seal_name s where s.child_id = p_child and s.practitioner_id = me() and s.ended_at is null));
end $$;
