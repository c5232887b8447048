package org.waymark.access.matrix;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One row for each table that the cases leave empty, so that there is something to see. A table
 * that is new and empty turns {@link PolicyChecks} red until it has one here.
 */
final class PolicySeeds {
    static final int EXPIRED_DRAFTS = 1;

    private static final String ROWS =
            """
            insert into child_address (id, child_id, author_agency, concern_id, lines, kind, added_at)
            select gen_random_uuid(), child, agency, concern, '1 Example Street', 'HOME', now() from seed;
            insert into child_address_key (address_id, child_id, author_agency, concern_id, key)
            select id, child_id, author_agency, concern_id, '1examplestreet' from child_address where lines = '1 Example Street';
            insert into child_adult (id, child_id, author_agency, concern_id, name, relationship, added_at)
            select gen_random_uuid(), child, agency, concern, 'An adult', 'aunt', now() from seed;
            insert into child_adult_address (id, adult_id, child_id, author_agency, concern_id, lines, added_at)
            select gen_random_uuid(), id, child_id, author_agency, concern_id, '2 Example Street', now() from child_adult where name = 'An adult';
            insert into file_closing (id, child_id, author_agency, reason, outcomes, told, closed_by, closed_at)
            select gen_random_uuid(), child, agency, 'RC7', 'Back at school', 'The child', person, now() from seed;
            insert into child_link (child_id, other_id, kind, author_agency, added_at)
            select child, other, 'FRIEND', agency, now() from seed;
            insert into child_warning (id, child_id, author_agency, words, reason, set_by, manager_id, set_at, review_on, told)
            select gen_random_uuid(), child, agency, 'Visit in pairs', 'A reason', person, person, now(), current_date, 'TOLD' from seed;
            insert into concern_indicator (id, concern_id, child_id, author_agency, list, code, answer, recorded_by, recorded_at)
            select gen_random_uuid(), concern, child, agency, 'INDICATOR', 'gifts', 'NOT_KNOWN', person, now() from seed;
            insert into concern_correction (id, concern_id, child_id, author_agency, what, words, added_by, added_at)
            select gen_random_uuid(), concern, child, agency, 'WHEN_AND_WHERE', 'It was elsewhere', person, now() from seed;
            insert into decision_addition (id, decision_id, concern_id, child_id, author_agency, about, words, added_by, added_at)
            select gen_random_uuid(), d.id, d.concern_id, d.child_id, d.author_agency, 'OTHER', 'More of the reason', d.decided_by, now()
            from decision d join child c on c.id = d.child_id where c.family_name = 'Penhallick';
            insert into police_protection_change (id, protection_id, record_id, child_id, author_agency, words, changed_by, changed_at)
            select gen_random_uuid(), p.id, p.record_id, p.child_id, p.author_agency, 'The parents were told', p.recorded_by, now()
            from police_protection p join child c on c.id = p.child_id where c.family_name = 'Kirdford';
            insert into file_indicator (id, child_id, author_agency, record_id, list, code, evidence, origin, origin_id, seen_on,
                                        recorded_by, recorded_at)
            select gen_random_uuid(), child, agency, concern, 'INDICATOR', 'gifts', 'A new telephone', 'return interview', concern,
                   current_date, person, now() from seed;
            insert into missing_risk (id, episode_id, child_id, author_agency, scale, level, set_at, officer, reason, recorded_by, recorded_at)
            select gen_random_uuid(), e.id, e.child_id, e.author_agency, 'APP-4', 'HIGH', now(), 'An officer', 'Out of area', e.reporter_id, now()
            from missing_episode e join child c on c.id = e.child_id where c.family_name = 'Brackwater';
            insert into prevention_interview (id, episode_id, child_id, author_agency, officer, held_at, safe_now, recorded_by, recorded_at)
            select gen_random_uuid(), e.id, e.child_id, e.author_agency, 'An officer', now(), 'YES', e.reporter_id, now()
            from missing_episode e join child c on c.id = e.child_id where c.family_name = 'Brackwater';
            insert into protection_visit (id, record_id, child_id, author_agency, visited_at, seen, seen_alone, visitor, words, recorded_by,
                                          recorded_at)
            select gen_random_uuid(), e.id, e.child_id, e.author_agency, now(), true, true, 'A worker', 'Well.', e.recorded_by, now()
            from enquiry e join child c on c.id = e.child_id where c.family_name = 'Crackmoor';
            insert into need_plan_review (id, record_id, child_id, author_agency, held_on, words, goes_on, recorded_by, recorded_at)
            select gen_random_uuid(), n.id, n.child_id, n.author_agency, current_date, 'Better.', true, n.recorded_by, now()
            from need_plan n join child c on c.id = n.child_id where c.family_name = 'Crackmoor';
            insert into exploitation_judgement (id, child_id, author_agency, level, rationale, learning_disability, review_on, judged_by,
                                                judged_at)
            select gen_random_uuid(), child, agency, 'EMERGING', 'A reason', 'NO', current_date + 30, person, now() from seed;
            insert into assessment_text (id, assessment_id, child_id, author_agency, part, number, not_looked, written_by, written_at)
            select gen_random_uuid(), a.id, a.child_id, a.author_agency, 'INCOME', 1, 'Nothing points to it', a.opened_by, now()
            from assessment a join child c on c.id = a.child_id where c.family_name = 'Penhallick';
            insert into assessment_visit (id, assessment_id, child_id, author_agency, visited_on, seen, alone, seen_by, recorded_by, recorded_at)
            select gen_random_uuid(), a.id, a.child_id, a.author_agency, current_date, true, true, 'A worker', a.opened_by, now()
            from assessment a join child c on c.id = a.child_id where c.family_name = 'Penhallick';
            insert into assessment_consent (id, assessment_id, child_id, author_agency, finding, analysis, threats, drink_or_drugs, trust,
                                            police_told, recorded_by, recorded_at)
            select gen_random_uuid(), a.id, a.child_id, a.author_agency, 'NO_SIGN', 'A reason', 'NO', 'NO', 'NO', true, a.opened_by, now()
            from assessment a join child c on c.id = a.child_id where c.family_name = 'Penhallick';
            insert into assessment_onward (id, assessment_id, child_id, author_agency, agency, service, sent, reason, agreement, recorded_by,
                                           recorded_at)
            select gen_random_uuid(), a.id, a.child_id, a.author_agency, 'Lighthouse', 'Help', false, 'A reason', 'NOT_ASKED', a.opened_by, now()
            from assessment a join child c on c.id = a.child_id where c.family_name = 'Penhallick';
            insert into conference (meeting_id, record_id, child_id, author_agency, enquiry_id, chair_id, made_at)
            select m.id, m.id, m.child_id, m.author_agency, gen_random_uuid(), m.convenor_id, now()
            from meeting m join child c on c.id = m.child_id where c.family_name = 'Penhallick';
            insert into support_agreement (id, plan_id, child_id, compartment, author_agency, who, name, words, agreed_on, recorded_by, recorded_at)
            select gen_random_uuid(), p.id, p.child_id, 'plan', p.author_agency, 'CHILD', 'Herself', 'Yes', current_date, p.opened_by, now()
            from support_plan p join child c on c.id = p.child_id where c.family_name = 'Wenlock';
            insert into support_measure (id, plan_id, child_id, compartment, author_agency, tool, result, measured_on, recorded_by, recorded_at)
            select gen_random_uuid(), p.id, p.child_id, 'plan', p.author_agency, 'A tool', '3', current_date, p.opened_by, now()
            from support_plan p join child c on c.id = p.child_id where c.family_name = 'Wenlock';
            insert into support_review (id, plan_id, child_id, author_agency, held_on, who_was_there, child_said, what_changed, recorded_by, recorded_at)
            select gen_random_uuid(), p.id, p.child_id, p.author_agency, current_date, 'All', 'Good', 'Nothing', p.opened_by, now()
            from support_plan p join child c on c.id = p.child_id where c.family_name = 'Wenlock';
            insert into support_address (id, plan_id, child_id, compartment, author_agency, lines, why, decided_by, decided_at, until)
            select gen_random_uuid(), p.id, p.child_id, 'plan', p.author_agency, '1 Example Street', 'A reason', p.opened_by, now(), current_date
            from support_plan p join child c on c.id = p.child_id where c.family_name = 'Wenlock';
            insert into support_consideration (plan_id, topic, child_id, compartment, author_agency, answer, words, said_by, said_at)
            select p.id, 'FAMILY', p.child_id, 'plan', p.author_agency, 'YES', 'Asked', p.opened_by, now()
            from support_plan p join child c on c.id = p.child_id where c.family_name = 'Wenlock';
            insert into support_capacity (id, transition_id, plan_id, child_id, author_agency, decision, assessed_on, help_given, understands,
                retains, weighs, communicates, conclusion, because, recorded_by, recorded_at)
            select gen_random_uuid(), t.id, t.plan_id, t.child_id, t.author_agency, 'One decision', current_date, 'Easy words', true, true, true,
                true, 'HAS', 'Told it back', t.opened_by, now() from support_transition t join child c on c.id = t.child_id where c.family_name = 'Wenlock';
            insert into agency_check_call (id, check_id, concern_id, child_id, author_agency, reached, called_by, called_at)
            select gen_random_uuid(), k.id, k.concern_id, k.child_id, k.author_agency, 'NOBODY', k.asked_by, now()
            from agency_check k join child c on c.id = k.child_id where c.family_name = 'Umberslade';
            insert into conflict_match (conflict_id, child_id, strength, found_at, kept_away)
            select r.id, seed.child, 'LIKE', now(), false from conflict_record r, seed where r.family_name = 'Unknownby';
            insert into context_look (id, record_id, practitioner_id, at, as_intelligence)
            select gen_random_uuid(), k.id, k.opened_by, now(), false from context_case k where k.title = 'A jetty';
            insert into document (id, room, subject_id, child_id, compartment, record_id, author_agency, name, type, size, sha256, description,
                                  whose, added_by, added_agency, added_at)
            select gen_random_uuid(), 'concerns', concern, child, 'core', concern, agency, 'document.txt', 'TEXT', 1, 'x', 'A letter',
                   'OUR_AGENCY', person, agency, now() from seed;
            insert into document_content (document_id, child_id, compartment, record_id, author_agency, content)
            select id, child_id, compartment, record_id, author_agency, '\\x00' from document where name = 'document.txt' and sha256 = 'x';
            insert into information (id, child_id, author_agency, submitted_by, words, how_known, proposed_handling, submitted_at, checked_locally)
            select gen_random_uuid(), child, agency, person, 'A blue car', 'SEEN_OR_HEARD', 'P', now(), true from seed;
            insert into information_source (id, information_id, child_id, submitted_by, details, added_at)
            select gen_random_uuid(), id, child_id, submitted_by, '\\x00', now() from information where words = 'A blue car';
            insert into information_text (id, information_id, child_id, author_agency, kind, words, released_to, written_by, written_at)
            select gen_random_uuid(), id, child_id, author_agency, 'SANITISED', 'A car', 'Patrols', submitted_by, now() from information
            where words = 'A blue car';
            insert into information_message (id, information_id, child_id, author_agency, asks, words, written_by, written_at)
            select gen_random_uuid(), id, child_id, author_agency, true, 'When?', submitted_by, now() from information where words = 'A blue car';
            insert into entry_statement (id, record_id, child_id, compartment, author_agency, event_id, kind, words, added_by, added_at)
            select gen_random_uuid(), concern, child, 'core', agency, gen_random_uuid(), 'CORRECTION', 'It was later', person, now() from seed;
            insert into information_pack (id, information_id, child_id, kind, sha256, made_by, made_at)
            select gen_random_uuid(), id, child_id, 'JSON', 'x', submitted_by, now() from information where words = 'A blue car';
            insert into subject_look (id, subject_id, practitioner_id, agency_id, at, screen, as_intelligence)
            select gen_random_uuid(), s.id, s.created_by, s.author_agency, now(), 'policies', false from subject s where s.kind = 'PLACE' limit 1;
            insert into panel_minute (item_id, panel_id, record_id, child_id, author_agency, words, finished_by, finished_at)
            select i.id, i.panel_id, i.id, i.child_id, i.author_agency, 'Discussed', i.nominated_by, now()
            from panel_item i join child c on c.id = i.child_id where c.family_name = 'Larkhill';
            insert into nrm_step (id, record_id, child_id, author_agency, kind, on_day, recorded_by, recorded_at)
            select gen_random_uuid(), n.id, n.child_id, n.author_agency, 'CHILD_TOLD', current_date, n.considered_by, now()
            from nrm_referral n join child c on c.id = n.child_id where c.family_name = 'Larkhill';
            insert into guardian_record (id, record_id, child_id, author_agency, covered, recorded_by, recorded_at)
            select gen_random_uuid(), child, child, agency, 'NO', person, now() from seed;
            insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act)
            select gen_random_uuid(), child, person, agency, now(), 'policies', 'READ' from seed;
            insert into membership_ended (practitioner_id, team_id, ended_at)
            select m.practitioner_id, m.team_id, now() from membership m limit 1;
            insert into figure_count (topic, key, day, agency_id, total, part, running)
            select 'CLOCK', 'policy-seed', current_date, agency_id, 1, 0, 0 from practitioner where name = 'Helen Marsh';
            insert into figure_change (topic, key, day, agency_id, total, part, running)
            select 'CLOCK', 'policy-seed', current_date, agency_id, 1, 0, 0 from practitioner where name = 'Helen Marsh';
            delete from draft;
            insert into draft (id, owner_id, kind, step, data, created_at, updated_at, expires_at)
            select gen_random_uuid(), person, 'policy-seed', '', '\\x00', now(), now(), now() + n * interval '1 day'
            from seed, unnest(array[-1, 1]) n;
            """;

    private PolicySeeds() {}

    /** In the caller's transaction, to be rolled back. */
    static void plant(Connection connection) throws SQLException {
        try (var s = connection.createStatement()) {
            s.execute(
                    """
                    create temporary table seed on commit drop as
                    select c.id as child, k.id as concern, c.author_agency as agency, k.reporter_id as person,
                           (select o.id from child o where o.family_name = 'Penhallick') as other
                    from child c join concern k on k.child_id = c.id where c.family_name = 'Ludgrove'
                    """);
            for (var row : ROWS.split(";\n")) if (!row.isBlank()) s.execute(row);
        }
    }
}
