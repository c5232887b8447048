package org.waymark.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.referral.Referring;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** Children of their own for tests of protection, and what is asked of the API about them. */
public final class Protecting {
    private static final Northmoor AREA = Northmoor.area();

    private Protecting() {}

    /** The file of a child who was just referred: the front door sees it. */
    public static String file() {
        return Referring.file(Referring.referral("Leah Barnes"));
    }

    static String concernOf(String file) {
        return AREA.sql()
                .sql(
                        "select c.id from concern c join file f on f.child_id = c.child_id where f.reference = ?")
                .param(file)
                .query(UUID.class)
                .single()
                .toString();
    }

    /** A child of this age: unknown ages are no ages of 16. */
    static String fileOfAge(int age) {
        var file = file();
        AREA.sql()
                .sql(
                        """
                        update child set date_of_birth = current_date - ? * interval '1 year' - interval '40 days', birth_precision = 'DAY'
                        where id = (select child_id from file where reference = ?)
                        """)
                .params(age, file)
                .update();
        return file;
    }

    static String path(String file, String what) {
        return "/api/v1/files/" + file + "/" + what;
    }

    /** The id of what was made. */
    static String id(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer.body().get("id").asString();
    }

    static JsonNode read(Api who, String path) {
        var answer = who.get(path);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.body();
    }

    static Api.Answer change(Api who, String record, String act, String body) {
        return who.change(record + "/" + act, body, who.get(record).header("ETag"));
    }

    /** The names of the rules that were broken. */
    static List<String> rules(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }

    static long openTasks(String kind, String subject) {
        return Referring.count(
                "task where kind = ? and subject_id = ?::uuid and done_at is null", kind, subject);
    }

    /** When the running clock of a rule runs out. */
    public static Instant due(String rule, String subject) {
        return AREA.sql()
                .sql(
                        """
                        select c.due_at from clock c join clock_rule r on r.id = c.rule_id
                        where r.key = ? and c.subject_id = ?::uuid and c.stopped_at is null
                        """)
                .params(rule, subject)
                .query((r, n) -> r.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }

    public static boolean runs(String rule, String subject) {
        return Referring.count(
                        "clock c join clock_rule r on r.id = c.rule_id where r.key = ? and c.subject_id = ?::uuid and c.stopped_at is null",
                        rule,
                        subject)
                == 1;
    }

    /** A strategy discussion that started an enquiry just now: the enquiry's id. */
    static String enquiry(Api who, String file) {
        var strategy =
                id(
                        who.post(
                                path(file, "strategy-discussions"),
                                "{\"decision\": \"SECTION_47_JOINT\", \"reasons\": \"Likely significant harm.\"}"));
        return read(who, "/api/v1/strategy-discussions/" + strategy).get("enquiry").asString();
    }
}
