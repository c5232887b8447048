package org.waymark.trafficking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** A national referral by browser: considered at school, submitted by the local authority. */
class TraffickingBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(15);
    private Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_school_considers_the_local_authority_submits_and_a_decision_comes() {
        signIn("Joe Tanner").open("/files/" + child.reference() + "/trafficking");
        assertThat(visit.content())
                .contains("Your agency cannot submit", "Safeguard first, then refer");
        visit.press("Record what was considered");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("trafficking-file-wrong");
        visit.choose("Taken from place to place by others")
                .fill("What was seen or said?", "Collected by adults she will not name")
                .fill("What keeps the child safe now?", "A safety plan with her carer")
                .press("Record what was considered");
        assertThat(visit.content()).contains("With the local authority, to be submitted");
        var page = visit.page().url().substring(area.url().length());
        signIn(Supported.LORNA).open(page);
        visit.page().getByText("Record that it was submitted").click();
        visit.press("Record as submitted");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("trafficking-submit-wrong");
        day("submittedOn", Supported.today());
        visit.fill("National reference", "NRM-000001");
        visit.page().check("input[name=strategyAgreed][value=YES]");
        visit.page().check("input[name=childTold][value=YES]");
        visit.press("Record as submitted");
        assertThat(visit.content()).contains("Met by this referral", "Target: by the end of");
        visit.page().getByText("Record what became of it").click();
        visit.choose("Reasonable-grounds decision").choose("Positive");
        day("on", Supported.today());
        visit.press("Record what happened");
        assertThat(visit.content()).contains("At least until the end of");
        visit.check("trafficking");
        visit.open("/files/" + child.reference() + "/trafficking");
        visit.page().getByText("Record how it stands with a guardian").click();
        visit.choose("Yes");
        day("referredOn", Supported.today());
        visit.press("Record the guardian");
        assertThat(visit.content()).contains("Nobody yet");
        visit.check("trafficking-file");
    }

    private void day(String name, LocalDate day) {
        visit.page().fill("input[name=" + name + "-day]", "" + day.getDayOfMonth());
        visit.page().fill("input[name=" + name + "-month]", "" + day.getMonthValue());
        visit.page().fill("input[name=" + name + "-year]", "" + day.getYear());
    }

    private Visit signIn(String name) {
        visit.close();
        visit = Visit.to(area.url());
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
