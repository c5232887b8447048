package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.calendar.England;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Referring;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** An assessment of a child of its own, taken as far as a test needs it, through the API. */
public final class Assessed {
    public static final String LORNA = "Lorna Blythe";
    public static final String ANITA = "Anita Rao";
    private static final Northmoor AREA = Northmoor.area();

    private final String id;

    private Assessed(String id) {
        this.id = id;
    }

    /** Opened by the decision on a referral of the club. */
    public static Assessed opened() {
        var referral = Referring.referral("Leah Barnes");
        Referring.decide("Priya Nair", referral, CourseOfAction.SECTION_17_ASSESSMENT);
        return of("referral_id", referral.value());
    }

    /** Led by Lorna Blythe. */
    public static Assessed led() {
        var assessed = opened();
        assessed.made(ANITA, "worker", "{\"lead\": \"%s\"}".formatted(AREA.person(LORNA).id()));
        return assessed;
    }

    /** All that must be there before it is concluded. */
    public static Assessed written() {
        var assessed = led();
        for (var part : Part.values()) assessed.write(LORNA, part, "Well.");
        assessed.made(LORNA, "visits", visit());
        assessed.made(LORNA, "consent", CONSENT);
        assessed.made(LORNA, "wishes", wishes());
        return assessed;
    }

    public static Assessed sent(String harm, String need) {
        var assessed = written();
        assessed.made(LORNA, "conclusion", conclusion(harm, need));
        assessed.made(LORNA, "send", "");
        return assessed;
    }

    public static Assessed authorised(String harm, String need) {
        var assessed = sent(harm, need);
        assessed.made(ANITA, "authorise", "{}");
        return assessed;
    }

    private static Assessed of(String column, UUID value) {
        return new Assessed(
                AREA.sql()
                        .sql("select id::text from assessment where " + column + " = ?")
                        .param(value)
                        .query(String.class)
                        .single());
    }

    public static final String CONSENT =
            """
            {"finding": "NO_SIGN", "analysis": "Online only, and blocked.", "threats": "NO", "drinkOrDrugs": "NO", "trust": "NO",
             "policeTold": true}
            """;

    public static String visit() {
        return "{\"on\": \"%s\", \"seen\": true, \"alone\": true, \"by\": \"Lorna Blythe\"}"
                .formatted(today());
    }

    public static String wishes() {
        return """
        {"state": "KNOWN", "words": "I want to keep going to the club.", "how": "Seen alone", "on": "%s", "weight": "She does."}
        """
                .formatted(today());
    }

    public static String conclusion(String harm, String need) {
        return """
        {"harm": "%s", "harmReason": "What was found.", "need": "%s", "needReason": "What the child needs.", "factors": ["11A"]}
        """
                .formatted(harm, need);
    }

    public static LocalDate today() {
        return LocalDate.now(England.ZONE);
    }

    public String id() {
        return id;
    }

    public String path() {
        return "/assessments/" + id;
    }

    public String api() {
        return "/api/v1/assessments/" + id;
    }

    public String child() {
        return one("select child_id::text from assessment where id = ?::uuid");
    }

    public String reference() {
        return one(
                "select f.reference from assessment a join file f on f.child_id = a.child_id where a.id = ?::uuid");
    }

    public String name() {
        return one(
                "select c.family_name from assessment a join child c on c.id = a.child_id where a.id = ?::uuid");
    }

    private String one(String sql) {
        return AREA.sql().sql(sql).param(id).query(String.class).single();
    }

    public void write(String who, Part part, String words) {
        made(
                who,
                "parts/" + part.slug(),
                "{\"strengths\": \"%s\", \"evidence\": \"Seen by %s\"}".formatted(words, who));
    }

    /** As if the referral had come so long ago that the 45 working days are over. */
    public Assessed late() {
        AREA.sql()
                .sql("update assessment set due_at = now() - interval '1 day' where id = ?::uuid")
                .param(id)
                .update();
        return this;
    }

    /** Over whatever version it, or the dimension, has now. */
    public Api.Answer send(String who, String what, String body) {
        var api = AREA.api(who);
        var read = what.startsWith("parts/") ? api() + "/" + what : api();
        var etag = api.get(read).header("ETag");
        return api.change(api() + "/" + what, body, etag.isEmpty() ? "\"0\"" : etag);
    }

    public Api.Answer made(String who, String what, String body) {
        var answer = send(who, what, body);
        assertThat(answer.status()).as(what + ": " + answer.response().body()).isBetween(200, 201);
        return answer;
    }

    public List<String> refused(String who, String what, String body) {
        var answer = send(who, what, body);
        assertThat(answer.status()).as(answer.response().body()).isIn(422, 409);
        return rules(answer);
    }

    static List<String> rules(Api.Answer answer) {
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }

    /** Asked of this person; the id of the contribution. */
    public String ask(String person) {
        var body =
                "{\"person\": \"%s\", \"question\": \"What do you know?\", \"by\": \"%s\"}"
                        .formatted(AREA.person(person).id(), today().plusDays(7));
        return made(LORNA, "contributions", body).body().get("id").asString();
    }

    /** How many open tasks of a kind there are about it. */
    public long tasks(String kind) {
        return AREA.sql()
                .sql(
                        "select count(*) from task where kind = ? and record_id = ?::uuid and done_at is null")
                .params(kind, id)
                .query(Long.class)
                .single();
    }
}
