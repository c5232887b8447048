-- A decision answers the referral: what children's social care, the duty team or a sealed file's guardian had not
-- acknowledged needs no acknowledgement any more. What the police have not acknowledged still does (safety rule 3).
alter table delivery add column overtaken_at timestamptz;

update clock_rule set stops_on = stops_on || '{DeliveryOvertaken}'
where key in ('delivery.acknowledgement', 'delivery.acknowledgement.urgent');

with overtaken as (
    update delivery d set overtaken_at = r.decided_at
    from referral r
    where r.id = d.referral_id and r.decided_at is not null and d.destination <> 'POLICE'
      and d.sent_at is not null and d.acknowledged_at is null
    returning d.id, r.decided_at),
stopped as (
    update clock c set stopped_at = greatest(o.decided_at, c.started_at)
    from overtaken o where c.subject_id = o.id and c.stopped_at is null
    returning c.id)
update task t set done_at = o.decided_at, outcome = 'decided', version = t.version + 1
from overtaken o
where t.subject_id = o.id and t.kind in ('ACKNOWLEDGE_DELIVERY', 'DELIVERY_UNANSWERED') and t.done_at is null;

create or replace function unanswered_deliveries(p_at timestamptz, p_limit integer)
returns table (id uuid, referral_id uuid, concern_id uuid, child_id uuid, author_agency uuid, referrer_id uuid,
               guardian_id uuid, destination text, urgent boolean)
language plpgsql stable security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area asks this';
    end if;
    return query
        select d.id, d.referral_id, d.concern_id, d.child_id, d.author_agency, r.referrer_id,
               case when d.team_id is null then d.owner_id end, d.destination, d.urgent
        from delivery d join referral r on r.id = d.referral_id
        where d.acknowledged_at is null and d.overtaken_at is null and d.alerted_at is null and d.sent_at is not null
          and exists (select 1 from clock c join clock_rule k on k.id = c.rule_id
                      where c.subject_id = d.id and c.stopped_at is null and c.due_at <= p_at
                        and k.key in ('delivery.acknowledgement', 'delivery.acknowledgement.urgent'))
        order by d.urgent desc, d.sent_at limit p_limit;
end $$;

create or replace function mark_delivery_alerted(p_delivery uuid, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area does this';
    end if;
    update delivery set alerted_at = p_at, version = version + 1
    where id = p_delivery and alerted_at is null and acknowledged_at is null and overtaken_at is null;
    return found;
end $$;
