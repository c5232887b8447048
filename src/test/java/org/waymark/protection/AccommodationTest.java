package org.waymark.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.protection.Protecting.change;
import static org.waymark.protection.Protecting.fileOfAge;
import static org.waymark.protection.Protecting.id;
import static org.waymark.protection.Protecting.openTasks;
import static org.waymark.protection.Protecting.path;
import static org.waymark.protection.Protecting.read;
import static org.waymark.protection.Protecting.rules;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Children Act 1989 s20: by agreement, and who may object (domain.md B.6). */
class AccommodationTest {
    private static final String PATH = "/api/v1/section-20/";

    private final Northmoor area = Northmoor.area();
    private final Api priya = area.api("Priya Nair");

    @Test
    void somebody_with_parental_responsibility_agrees_by_name() {
        var file = fileOfAge(14);
        assertThat(rules(start(file, "{}")))
                .containsExactly("ACCOMMODATION_NEEDS_START", "ACCOMMODATION_NEEDS_GROUND");
        assertThat(rules(start(file, body("PARENT_AGREED", ""))))
                .containsExactly("AGREEMENT_NEEDS_NAME");
        var made = id(start(file, body("PARENT_AGREED", ", \"agreedBy\": \"Dawn Rudd, mother\"")));
        assertThat(openTasks("TELL_OF_ACCOMMODATION", made)).isEqualTo(1);
        assertThat(rules(start(file, body("NOBODY_THERE", ""))))
                .containsExactly("ALREADY_ACCOMMODATED");
        assertThat(rules(change(priya, PATH + made, "end", "{}")))
                .containsExactly("ACCOMMODATION_END_NEEDS_REASON");
        assertThat(
                        change(priya, PATH + made, "end", "{\"because\": \"Home to his mother.\"}")
                                .status())
                .isEqualTo(200);
        assertThat(read(priya, PATH + made).get("endedBecause").asString())
                .isEqualTo("Home to his mother.");
    }

    @Test
    void a_parent_who_can_give_the_child_a_home_may_object_unless_the_child_is_16_and_agrees() {
        var objection =
                ", \"agreedBy\": \"Dawn Rudd, mother\", \"objectedBy\": \"Lee Rudd, father\"";
        assertThat(rules(start(fileOfAge(15), body("PARENT_AGREED", objection))))
                .containsExactly("PARENTAL_OBJECTION");
        assertThat(
                        start(
                                        fileOfAge(15),
                                        body(
                                                "PARENT_AGREED",
                                                objection + ", \"objectorOffersHome\": false"))
                                .status())
                .as("he cannot give him a home")
                .isEqualTo(201);
        var agrees = ", \"objectedBy\": \"Lee Rudd, father\", \"childAgrees\": true";
        assertThat(start(fileOfAge(16), body("CHILD_AGREED", agrees)).status()).isEqualTo(201);
        assertThat(rules(start(fileOfAge(15), body("CHILD_AGREED", agrees))))
                .containsExactly("CHILD_MUST_BE_SIXTEEN", "PARENTAL_OBJECTION");
    }

    @Test
    void it_is_recorded_by_childrens_social_care_alone() {
        var file = fileOfAge(14);
        assertThat(area.api("Karen Doyle").post(path(file, "section-20"), "{}").status())
                .isEqualTo(403);
    }

    private Api.Answer start(String file, String body) {
        return priya.post(path(file, "section-20"), body);
    }

    private static String body(String ground, String more) {
        return "{\"startedAt\": \"%s\", \"ground\": \"%s\"%s}"
                .formatted(Instant.now().minusSeconds(600), ground, more);
    }
}
