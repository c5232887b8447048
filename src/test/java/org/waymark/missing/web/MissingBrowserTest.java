package org.waymark.missing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.calendar.England;
import org.waymark.testing.Northmoor;

/** Reporting a missing child and what follows, as the people who do it meet it. */
class MissingBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());
    private final String family = "Browser" + UUID.randomUUID().toString().substring(0, 5);

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_carer_reports_a_missing_child_and_is_told_what_is_missing_in_the_report() {
        signIn("Della Moss").open("/missing/new").check("missing-report");
        visit.press("Report");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content())
                .contains(
                        "Enter the child's name, or describe them",
                        "Select whether you know where the child is",
                        "Select where the child went from");
        visit.check("missing-report-wrong");
        report();
        assertThat(visit.heading()).startsWith("Missing since");
        assertThat(visit.content())
                .contains("not yet told by telephone", "Tess " + family + ", age not known");
        visit.check("missing-episode");
    }

    @Test
    void what_a_carer_typed_is_kept_while_the_telephone_rings() {
        signIn("Ian Rowe").open("/missing/new");
        visit.fill("What do you know that helps to find the child?", "A grey coat.");
        visit.page()
                .waitForResponse(
                        "**/drafts/report-missing/*", () -> visit.page().keyboard().press("Tab"));
        visit.open("/missing/new");
        assertThat(visit.content()).contains("We kept what you typed");
        assertThat(visit.page().locator("#circumstances").inputValue()).isEqualTo("A grey coat.");
    }

    @Test
    void the_report_works_without_scripts() {
        try (var plain = Visit.withoutScripts(area.url())) {
            plain.signIn(area.person("Della Moss").email(), Northmoor.PASSWORD)
                    .open("/missing/new");
            plain.press("Report");
            assertThat(plain.status()).isEqualTo(422);
        }
    }

    @Test
    void the_police_set_the_level_of_risk_and_tell_the_school() {
        var episode = reported();
        signIn("Karen Doyle").open(episode);
        visit.page().getByText("Set the risk level").first().click();
        visit.choose("High").fill("Officer who set it", "Inspector Amara Cole");
        visit.press("Set the risk level");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content()).contains("Enter why this level");
        visit.check("missing-risk-wrong");
        visit.fill("Why this level", "15 and out of area.").press("Set the risk level");
        assertThat(visit.content()).contains("High, set");
        visit.page().getByText("Tell the school or another agency").click();
        visit.page().getByLabel("Agency").selectOption("Harbour Academy");
        visit.press("Tell them");
        assertThat(visit.content()).contains("Harbour Academy");
        visit.check("missing-episode-police");
        try (var school = Visit.to(area.url())) {
            school.signIn(area.person("Susan Park").email(), Northmoor.PASSWORD).open(episode);
            assertThat(school.heading()).isEqualTo("A child of yours is missing");
            assertThat(school.content()).doesNotContain("Inspector", "15 and out of area");
            school.check("missing-told");
        }
    }

    @Test
    void a_return_is_recorded_with_a_safe_contact() {
        var episode = reported();
        signIn("Della Moss").open(episode).press("The child is found");
        visit.press("Record the return");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("missing-return-wrong");
        visit.page().fill("#returned-time", time());
        visit.choose("Found by the police");
        visit.page()
                .getByLabel("Where was the child?")
                .selectOption("Street, park or other open place");
        visit.choose("No sign of it").choose("The child's own telephone");
        visit.fill("How and when exactly", "After school, not at the home.");
        visit.press("Record the return");
        assertThat(visit.content()).contains("Back", "within 72 hours");
        visit.check("missing-returned");
        visit.open("/missing").check("missing");
    }

    @Test
    void a_page_about_a_child_one_has_no_part_in_is_not_there() {
        var episode = reported();
        signIn("Joe Tanner").open(episode);
        assertThat(visit.status()).isEqualTo(404);
        visit.open(episode + "/return");
        assertThat(visit.status()).isEqualTo(404);
    }

    @Test
    void graces_pattern_is_seen_by_her_social_worker() {
        var reference =
                area.sql()
                        .sql(
                                "select f.reference from file f join child c on c.id = f.child_id where c.family_name = 'Hollis' and c.given_name = 'Grace'")
                        .query(String.class)
                        .single();
        signIn("Lorna Blythe").open("/files/" + reference + "/missing");
        assertThat(visit.content())
                .contains(
                        "7 episodes in the last 90 days",
                        "Northgate retail park",
                        "Silver hatchback");
        visit.check("missing-pattern");
        visit.press("Report a missing child");
        assertThat(visit.content()).contains("About Grace Hollis, 15");
    }

    private void report() {
        visit.choose("Another child, whom I describe")
                .fill("First name", "Tess")
                .fill("Family name", family);
        visit.choose("No, nobody responsible knows where the child is");
        visit.page().fill("#lastSeen-time", time());
        visit.page().getByLabel("From where did the child go?").selectOption("Children's home");
        visit.choose("Not yet").press("Report");
    }

    private String reported() {
        try (var carer = Visit.to(area.url())) {
            carer.signIn(area.person("Della Moss").email(), Northmoor.PASSWORD)
                    .open("/missing/new");
            carer.choose("Another child, whom I describe")
                    .fill("First name", "Tess")
                    .fill("Family name", family);
            carer.choose("No, nobody responsible knows where the child is");
            carer.page().getByLabel("From where did the child go?").selectOption("Children's home");
            carer.choose("Not yet").press("Report");
            return java.net.URI.create(carer.page().url()).getPath();
        }
    }

    private String time() {
        var now = area.bean(Clock.class).instant().atZone(England.ZONE);
        return "%02d:%02d".formatted(now.getHour(), now.getMinute());
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
