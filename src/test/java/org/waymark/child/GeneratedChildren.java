package org.waymark.child;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many children with what a real area has of each: names, a file, a concern, a referral, tasks,
 * clocks, grants, history and read log. Written as the superuser, because through the commands it
 * would take an hour.
 */
public final class GeneratedChildren {
    private static final List<String> STARTS =
            List.of("Al", "Be", "Ca", "Da", "El", "Fa", "Ga", "Ha", "Im", "Jo", "Ka", "La", "Mo");
    private static final List<String> MIDDLES =
            List.of("b", "der", "l", "m", "n", "rin", "ss", "th", "v", "zar");
    private static final List<String> ENDS = List.of("a", "en", "ie", "o", "ton", "wood", "y");

    private GeneratedChildren() {}

    /** Those of these numbers, with statistics. About a third of a minute for 100,000. */
    public static void addTo(JdbcClient sql, int from, int to) {
        names(sql);
        for (var statement : SCRIPT.split(";\n")) {
            if (statement.isBlank()) continue;
            var these = statement.replace(":from", Integer.toString(from));
            sql.sql(these.replace(":to", Integer.toString(to))).update();
        }
        sql.sql("drop table generated").update();
        sql.sql("drop table generated_name").update();
        sql.sql("analyze").update();
    }

    private static void names(JdbcClient sql) {
        sql.sql(
                        "create table generated_name (n int, kind text, name text, folded text, sound text)")
                .update();
        insert(sql, "given", combined("", ""));
        insert(sql, "family", combined("Mac", "son"));
    }

    private static List<String> combined(String before, String after) {
        var names = new ArrayList<String>();
        for (var s : STARTS)
            for (var m : MIDDLES) for (var e : ENDS) names.add(before + s + m + e + after);
        return names;
    }

    private static void insert(JdbcClient sql, String kind, List<String> names) {
        sql.sql(
                        """
                        insert into generated_name
                        select row_number() over () - 1, :kind, n, f, s
                        from unnest(cast(:names as text[]), cast(:folded as text[]), cast(:sounds as text[])) u(n, f, s)
                        """)
                .param("kind", kind)
                .param("names", array(names, n -> n))
                .param("folded", array(names, n -> NameCode.of(n).folded()))
                .param("sounds", array(names, n -> NameCode.of(n).sound()))
                .update();
    }

    private static String[] array(List<String> names, Function<String, String> as) {
        return names.stream().map(as).toArray(String[]::new);
    }

    private static final String SCRIPT =
            """
            create table generated as
            select i, md5('child' || i)::uuid as child, md5('concern' || i)::uuid as concern, md5('referral' || i)::uuid as referral,
                   g.name as given, f.name as family, g.folded as gf, f.folded as ff, g.sound as gs, f.sound as fs,
                   date '2009-01-01' + (i * 7 % 5000) as born, now() - (i % 1000) * interval '1 day' - interval '2 days' as at,
                   (i % 500 = 0) as undecided,
                   (select t.id from team t where t.kind = 'FRONT_DOOR') as front_door,
                   (select p.id from practitioner p where p.name = 'Joe Tanner') as reporter,
                   (select p.id from practitioner p where p.name = 'Priya Nair') as worker,
                   (select p.agency_id from practitioner p where p.name = 'Joe Tanner') as school
            from generate_series(:from, :to) i
            join generated_name g on g.kind = 'given' and g.n = i % 910
            join generated_name f on f.kind = 'family' and f.n = i / 910 % 910;
            insert into child (id, author_agency, given_name, family_name, date_of_birth, birth_precision, sex, created_at)
            select child, school, given, family, born, 'DAY', 'F', at from generated;
            insert into child_name (id, child_id, kind, given_name, family_name, given_folded, family_folded, given_sound, family_sound,
                                    date_of_birth, added_at)
            select gen_random_uuid(), child, 'LEGAL', given, family, gf, ff, gs, fs, born, at from generated;
            insert into file (child_id, reference, team_id, opened_at)
            select child, 'WM-2025-' || lpad((500000 + i)::text, 6, '0'), front_door, at from generated;
            insert into file_chain (child_id, seq, head) select child, 5, '\\x00' from generated;
            insert into case_event (id, child_id, seq, type, subject_id, record_id, compartment, author_agency, practitioner_id,
                happened_at, happened_precision, recorded_at, headline, payload, payload_digest, previous, hash)
            select gen_random_uuid(), child, n, 'ConcernRaised', concern, concern, 'core', school, reporter, at + n * interval '1 hour',
                   'MINUTE', at + n * interval '1 hour', 'Concern raised', '{}', '\\x00', '\\x00', '\\x00'
            from generated, generate_series(1, 5) n;
            insert into concern (id, occasion_id, child_id, author_agency, reporter_id, state, account, told_by, happened_precision,
                immediate_danger, safe_now, safe_home, raised_at)
            select concern, gen_random_uuid(), child, school, reporter, 'REFERRED', 'What was seen.', 'SEEN', 'DAY', false, 'YES', 'YES', at
            from generated;
            insert into referral (id, concern_id, child_id, author_agency, referrer_id, team_id, owner_id, state, urgent, direct,
                source_code, sent_at, received_at, decision_due, decided_at, course_of_action)
            select referral, concern, child, school, reporter, front_door, case when not undecided then worker end,
                   case when undecided then 'RECEIVED' else 'DECIDED' end, false, false, '2A', at, at, at + interval '1 day',
                   case when not undecided then at + interval '5 hours' end,
                   case when not undecided then 'SECTION_17_ASSESSMENT' end
            from generated;
            insert into task (id, child_id, kind, title, subject_id, author_agency, record_id, team_id, due_at, created_at, created_by,
                              done_at)
            select gen_random_uuid(), child, 'DECIDE_REFERRAL', 'Decide a referral', referral, school, concern, front_door,
                   at + interval '1 day', at, reporter, case when not undecided then at + interval '5 hours' end
            from generated;
            insert into clock (id, rule_id, child_id, subject_id, author_agency, record_id, team_id, started_at, due_at, stopped_at)
            select gen_random_uuid(), 'c10c0000-0000-4000-8000-000000000001', child, referral, school, concern, front_door, at,
                   at + interval '1 day', case when not undecided then at + interval '5 hours' end
            from generated;
            insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at)
            select gen_random_uuid(), child, front_door, 'file', null, 'referred to the front door', reporter, at from generated
            union all
            select gen_random_uuid(), child, reporter, 'own', concern, 'raised this concern', reporter, at from generated where i % 2500 = 0;
            insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act, because)
            select gen_random_uuid(), child, worker, school, at, 'file', 'READ', 'referred to the front door' from generated;
            """;
}
