package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referring;
import org.waymark.testing.Northmoor;

/** Below section 17 with exploitation suspected: two people, each with a reason. */
class OverrideBrowserTest {
    private final Northmoor area = Northmoor.area();

    @Test
    void a_social_worker_asks_a_manager_agrees_and_the_social_worker_decides() {
        var referral = Referring.referral("Joe Tanner");
        try (var priya = Visit.to(area.url());
                var helen = Visit.to(area.url())) {
            priya.signIn("priya.nair@northmoor.example", Northmoor.PASSWORD).open(path(referral));
            priya.choose("Family help or early help").choose("Yes, it is suspected");
            priya.fill("If you spoke to nobody, why?", "The family works with us already.");
            priya.page().locator("input[name=wishes][value=NOT_YET_URGENT]").check();
            priya.fill("Why this course of action?", "Help is there.").press("Decide");
            assertThat(priya.status()).isEqualTo(422);
            assertThat(priya.content()).contains("a manager must agree");
            priya.check("decision-needs-manager");
            priya.press("Ask a manager");
            assertThat(priya.status()).isEqualTo(422);
            priya.fill("Why is less than a section 17 assessment right?", "The police checked it.");
            priya.press("Ask a manager");
            assertThat(priya.content()).contains("have been asked", "Not answered yet");
            assertThat(priya.page().getByLabel("Why this course of action?").inputValue())
                    .isEqualTo("Help is there.");
            priya.check("decision-asked");

            var override = "/overrides/" + request(referral);
            priya.open(override);
            assertThat(priya.content()).contains("Another manager answers it");
            helen.signIn("helen.marsh@northmoor.example", Northmoor.PASSWORD).open(override);
            helen.check("override");
            helen.press("Answer");
            assertThat(helen.status()).isEqualTo(422);
            helen.check("override-wrong");
            helen.choose("Yes, I agree").fill("Your reason", "I read the file; help is there.");
            helen.press("Answer");
            assertThat(helen.content()).contains("Agreed by Helen Marsh");
            helen.check("override-answered");

            priya.open(path(referral));
            assertThat(priya.content()).contains("Agreed by Helen Marsh");
            priya.press("Decide");
            assertThat(priya.content())
                    .contains("Decided: Family help or early help", "Helen Marsh agreed because");
            priya.check("decided-override");
        }
    }

    private String request(ReferralId referral) {
        return area.sql()
                .sql("select id::text from override_request where referral_id = ?")
                .param(referral.value())
                .query(String.class)
                .single();
    }

    private static String path(ReferralId referral) {
        return "/front-door/referrals/" + referral + "/decision";
    }
}
