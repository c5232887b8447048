package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.referral.Referring;
import org.waymark.testing.Northmoor;

/** Police protection as in storyline 2 (domain.md I). */
class ProtectionBrowserTest {
    private final Northmoor area = Northmoor.area();

    @Test
    void police_record_it_and_its_72_hours_count_down_for_everybody_concerned() {
        var concern = concern();
        try (var karen = Visit.to(area.url());
                var priya = Visit.to(area.url())) {
            karen.signIn("karen.doyle@police.northmoor.example", Northmoor.PASSWORD);
            karen.open("/police/protection/new?concern=" + concern).check("protection-new");
            karen.press("Record police protection");
            assertThat(karen.status()).isEqualTo(422);
            karen.check("protection-new-wrong");
            assertThat(karen.content())
                    .contains("Enter the officer's name", "Enter the date and the time");
            karen.fill("Who took it?", "PC 2207 Baines");
            karen.fill("Day", "24").fill("Month", "11").fill("Year", "2026");
            karen.fill("At what time?", "11.15pm");
            karen.fill(
                    "Why would the child otherwise be likely to suffer significant harm?",
                    "Left there he would come to harm.");
            karen.choose("It is not safe to tell them").press("Record police protection");
            assertThat(karen.content()).contains("Enter why it is not safe");
            karen.fill("Why is it not safe to tell them?", "His stepfather may be involved.");
            karen.press("Record police protection");
            assertThat(karen.content())
                    .contains(
                            "27 November 2026 at 11:15pm",
                            "left",
                            "Not safe to tell: His stepfather may be involved.");
            karen.check("protection");
            var path = karen.page().url().replace(area.url(), "");

            priya.signIn("priya.nair@northmoor.example", Northmoor.PASSWORD).open("/front-door");
            assertThat(priya.content())
                    .contains("Police protection", "27 November 2026 at 11:15pm");
            priya.open(path).check("protection-social-care");
            priya.press("Record what is being done");
            assertThat(priya.status()).isEqualTo(422);
            priya.fill("What is being done?", "Strategy discussion at 9am by telephone.");
            priya.press("Record what is being done");
            assertThat(priya.content()).contains("Strategy discussion at 9am by telephone.");

            karen.open(path).fill("Where is the child now?", "Emergency foster placement");
            karen.choose("The child has been told, as far as they can understand");
            karen.press("Bring it up to date");
            assertThat(karen.content())
                    .contains("Brought up to date", "Emergency foster placement");
            karen.fill("At what time?", "10am").press("End police protection");
            assertThat(karen.status()).isEqualTo(422);
            karen.check("protection-end-wrong");
            karen.fill("At what time?", "").fill("Why did it end?", "The court made an order.");
            karen.press("End police protection");
            assertThat(karen.content()).contains("The court made an order.");
            karen.check("protection-ended");
            karen.open("/police/protection").check("protections");
        }
    }

    @Test
    void who_is_not_police_does_not_record_it() {
        try (var joe = Visit.to(area.url())) {
            joe.signIn("joe.tanner@harbour.example", Northmoor.PASSWORD);
            joe.open("/police/protection/new?concern=" + concern());
            assertThat(joe.status()).isEqualTo(403);
            joe.open("/police/protection");
            assertThat(joe.status()).isEqualTo(403);
        }
    }

    private String concern() {
        var referral = Referring.referral("Leah Barnes");
        return area.sql()
                .sql("select concern_id from referral where id = ?")
                .param(referral.value())
                .query(UUID.class)
                .single()
                .toString();
    }
}
