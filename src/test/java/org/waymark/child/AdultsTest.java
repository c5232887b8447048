package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;
import org.waymark.testing.Northmoor;
import org.waymark.web.RuleBroken;

/** Adults around the child: nobody is told before somebody decided that it is safe. */
class AdultsTest {
    private final Northmoor area = Northmoor.area();
    private final Described.Raised known =
            new Described()
                    .refer(
                            "Joe Tanner",
                            child("Odile", Described.unheard(), LocalDate.of(2011, 5, 5), null));
    private final String path = "/api/v1/files/" + known.reference() + "/adults";

    @Test
    void nobodyIsToldBeforeItIsDecidedThatTheyAreSafe() {
        var aunt = add("aunt");
        var priya = area.api("Priya Nair");
        assertThat(priya.get(aunt).body().at("/safe").asString()).isEqualTo("NOT_YET_DECIDED");
        assertThat(told()).isEmpty();
        assertThat(priya.change(aunt + "/safe-to-tell", "{}", "\"0\"").response().body())
                .contains("SAFE_TO_TELL_NEEDS_ANSWER", "SAFE_TO_TELL_NEEDS_REASON");
        decide(aunt, "YES", "She asked for help herself", 0);
        assertThat(told()).hasSize(1);
        decide(aunt, "NO", "She told the person of concern", 1);
        assertThat(told()).isEmpty();
        var history = priya.get(aunt).body().at("/history");
        assertThat(history.valueStream().map(d -> d.at("/reason").asString()))
                .containsExactly("She told the person of concern", "She asked for help herself");
    }

    @Test
    void lettersAndInvitationsAskTheGate() {
        var uncle = new AdultId(UUID.fromString(add("uncle").replaceFirst(".*/", "")));
        area.run(
                "Priya Nair",
                () -> {
                    var adults = area.bean(Adults.class);
                    assertThat(adults.mayBeTold(childId(), uncle)).isFalse();
                    assertThatThrownBy(() ->
                                    adults.requireMayBeTold(childId(), List.of(uncle), "invite"))
                            .isInstanceOf(RuleBroken.class)
                            .hasMessage("ADULT_NOT_SAFE_TO_TELL");
                    assertThat(adults.caution(childId())).startsWith("Before you speak of this");
                });
    }

    @Test
    void whoMustNotBeToldIsNotForOthersToRead() {
        var aunt = add("aunt");
        assertThat(area.api("Joe Tanner").get(path).status()).isEqualTo(403);
        assertThat(area.api("Karen Doyle").get(aunt).status()).isEqualTo(403);
        assertThat(area.api("Dev Chandra").get(aunt).status()).isEqualTo(404);
        assertThat(area.as("Joe Tanner", () -> area.bean(Adults.class).around(childId())))
                .isEmpty();
    }

    @Test
    void twoPeopleAtOnceAndNobodyLosesWhatTheOtherWrote() {
        var aunt = add("aunt");
        var body = "{\"name\": \"Ines\", \"relationship\": \"mother's sister\"}";
        var priya = area.api("Priya Nair");
        assertThat(priya.change(aunt, body, "\"0\"").status()).isEqualTo(200);
        var second = area.api("Helen Marsh").change(aunt, body, "\"0\"");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.response().body()).contains("ADULT_CHANGED");
        assertThat(priya.post(path, "{}").response().body())
                .contains("ADULT_NEEDS_NAME", "ADULT_NEEDS_RELATIONSHIP");
    }

    private String add(String relationship) {
        var made =
                area.api("Priya Nair")
                        .post(
                                path,
                                "{\"name\": \"Ines\", \"relationship\": \"%s\", \"address\": \"1 Example Street\"}"
                                        .formatted(relationship));
        assertThat(made.status()).isEqualTo(201);
        return made.body().at("/href").asString();
    }

    private void decide(String adult, String safe, String reason, int version) {
        var answer =
                area.api("Priya Nair")
                        .change(
                                adult + "/safe-to-tell",
                                "{\"safe\": \"%s\", \"reason\": \"%s\"}".formatted(safe, reason),
                                "\"" + version + "\"");
        assertThat(answer.status()).isEqualTo(200);
    }

    private List<Adult> told() {
        return area.as("Priya Nair", () -> area.bean(Adults.class).mayBeTold(childId()));
    }

    private ChildId childId() {
        return new ChildId(
                area.sql()
                        .sql("select child_id from file where reference = ?")
                        .param(known.reference().toString())
                        .query(UUID.class)
                        .single());
    }
}
