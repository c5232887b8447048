-- Step 2 from the referrer's and the receivers' side (¶7): what is said when referring, the receiver's own reference,
-- a police delivery that is sent later after all, deliveries that nobody acknowledges, and a referral decided again.

-- Golden rules 2 and 7 (domain.md E.4): who knows of the referral, and why somebody does not. None of it gates anything.
alter table referral
    add column telephoned   text,
    add column child_told   text check (child_told in ('YES', 'NOT_YET', 'NOT_SAFE')),
    add column parents_told text check (parents_told in ('YES', 'NOT_YET', 'NOT_SAFE')),
    add column told_words   text,
    add column reopened_at  timestamptz;

-- The reason for leaving the police out stays when the referral goes to them after all.
alter table delivery
    add column reference text,
    drop constraint delivery_check,
    add constraint delivery_sent_or_left_out check (sent_at is not null or suppressed_reason is not null);
create index delivery_unalerted on delivery (sent_at)
    where acknowledged_at is null and alerted_at is null and sent_at is not null;

-- A referral may be decided twice, so each letter says which decision it tells and by which procedures.
alter table outcome_letter
    add column course_of_action   text,
    add column procedures_version text;

-- The police go where the child lives: they see the address that the referral itself gave, by a grant for that one
-- concern (domain.md H.2, "child file parts shared").
insert into role_compartment (role, compartment) values ('POLICE_CHILD_PROTECTION', 'address');

insert into clock_rule (id, key, name, starts_on, stops_on, amount, unit, force_of, source, effective_from) values
    (gen_random_uuid(), 'delivery.acknowledgement.urgent', 'Acknowledge the urgent referral', 'UrgentDeliverySent',
        '{DeliveryAcknowledged}', 1, 'HOURS', 'LOCAL', 'area procedures; product.md safety rule 3', '2004-01-01'),
    (gen_random_uuid(), 'referral.screening', 'Safety-screen the referral', 'ReferralReceived',
        '{ReferralScreened,ReferralDecided}', 1, 'HOURS', 'LOCAL', 'area procedures; product.md safety rule 2', '2004-01-01'),
    (gen_random_uuid(), 'referral.decision.again', 'Decision on the referral, again', 'ReferralReopened',
        '{ReferralDecided}', 1, 'WORKING_DAYS', 'LOCAL', 'area procedures; guide ¶8', '2004-01-01'),
    (gen_random_uuid(), 'escalation.answer', 'Answer the disagreement', 'DecisionEscalated',
        '{EscalationAnswered}', 1, 'WORKING_DAYS', 'LOCAL', 'area procedures; Working Together', '2004-01-01');

-- Silence is answered (safety rule 3): the deliveries that nobody acknowledged in time, and a mark that they were
-- alerted to, once. Only the area's own job may ask: it sees no other row of them.
create function unanswered_deliveries(p_at timestamptz, p_limit integer)
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
        where d.acknowledged_at is null and d.alerted_at is null and d.sent_at is not null
          and exists (select 1 from clock c join clock_rule k on k.id = c.rule_id
                      where c.subject_id = d.id and c.stopped_at is null and c.due_at <= p_at
                        and k.key in ('delivery.acknowledgement', 'delivery.acknowledgement.urgent'))
        order by d.urgent desc, d.sent_at limit p_limit;
end $$;

create function mark_delivery_alerted(p_delivery uuid, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area does this';
    end if;
    update delivery set alerted_at = p_at, version = version + 1
    where id = p_delivery and alerted_at is null and acknowledged_at is null;
    return found;
end $$;
alter function unanswered_deliveries owner to waymark_definer;
alter function mark_delivery_alerted owner to waymark_definer;
