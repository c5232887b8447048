package org.waymark.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** Court support by browser: as the social worker, and as the adviser. */
class CourtBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(15);
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_social_worker_opens_the_record_plans_a_hearing_and_asks_for_a_measure() {
        signIn(AtCourt.LORNA).open("/files/" + child.reference() + "/court");
        visit.press("Open the record");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("court-open-wrong");
        day("reportedOn", Supported.today());
        visit.fill("Which police force?", "Northmoor Police")
                .choose("Paying for sexual services of a child (Sexual Offences Act 2003 s47)")
                .choose("Not known")
                .press("Open the record");
        assertThat(visit.content())
                .contains("The law protects this child’s identity for life", "Not considered yet");
        var page = visit.page().url();
        visit.page().getByText("Add a hearing").click();
        visit.press("Add the hearing");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("court-case-wrong");
        visit.choose("Trial");
        day("startsAt", Supported.today().plusDays(60));
        visit.page().fill("input[name=startsAt-time]", "10:00");
        visit.choose("Crown Court").fill("Which court?", "Northmoor Crown Court");
        visit.page().check("input[name=childAttends][value=yes]");
        visit.press("Add the hearing");
        assertThat(visit.content()).contains("Worked out for the hearing on", "Eligible: under 18");
        visit.check("court-case");
        visit.arrive(() -> visit.page().locator("a[href^='/court-hearings/']").click());
        assertThat(visit.content()).contains("Put it in your calendar");
        visit.press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("court-hearing-wrong");
        visit.open(page.substring(area.url().length()) + "/measures/live-link").press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("court-measure-wrong");
        day("consideredOn", Supported.today());
        visit.choose("Wants it").press("Save");
        assertThat(visit.content()).contains("Wants it");
    }

    @Test
    void an_adviser_has_a_list_of_her_children_and_tells_them_what_the_police_did() {
        var courtCase = AtCourt.supported(child);
        signIn(AtCourt.ISVA).open("/court").check("court-clients");
        visit.open("/court-cases/" + courtCase);
        visit.page().getByText("Record what the police did").click();
        visit.choose("Somebody was arrested");
        day("happenedAt", Supported.today().minusDays(20));
        visit.page().fill("input[name=happenedAt-time]", "10:00");
        visit.press("Record what happened");
        assertThat(visit.content()).contains("This is overdue");
        visit.press("The child was told");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("court-update-wrong");
        visit.fill("How, and by whom?", "By telephone")
                .fill("If it is late: why, and how somebody said sorry", "I said sorry")
                .press("The child was told");
        assertThat(visit.content()).contains("late. I said sorry");
    }

    private void day(String name, LocalDate day) {
        visit.page().fill("input[name=" + name + "-day]", "" + day.getDayOfMonth());
        visit.page().fill("input[name=" + name + "-month]", "" + day.getMonthValue());
        visit.page().fill("input[name=" + name + "-year]", "" + day.getYear());
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
