package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.unexplained.OddFiles;
import org.waymark.testing.Northmoor;

/** A look that nothing explains, as data protection and as the one who looked. */
class UnexplainedBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final OddFiles files = new OddFiles();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void data_protection_asks_about_a_look_that_nothing_explains_and_records_what_does() {
        var known = files.quiet();
        var path = "/unexplained-access/" + files.read("Dev Chandra", known);
        visit.signIn("miriam.stone@partnership.northmoor.example", Northmoor.PASSWORD)
                .open("/unexplained-access");
        assertThat(visit.content()).contains("Looks to explain", "What explained the looks");
        visit.check("odd-looks").open(path);
        assertThat(visit.content())
                .contains(known.reference(), "Only their team has this file", "family help")
                .doesNotContain("Isolde");
        visit.check("odd-look").press("Record what explains it");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("odd-look-wrong")
                .fill("What do you ask Dev Chandra?", "What did you need this file for?")
                .press("Ask them");
        assertThat(visit.content()).contains("They, and who answers for them, have a task");

        try (var dev = Visit.to(area.url())) {
            dev.signIn("dev.chandra@northmoor.example", Northmoor.PASSWORD).open(path);
            assertThat(dev.content())
                    .contains("It accuses you of nothing", "What did you need this file for?")
                    .doesNotContain("Only their team has this file");
            dev.check("odd-look-answer").press("Send your answer");
            assertThat(dev.status()).isEqualTo(422);
            dev.fill("Why did you look at this file?", "I stood in for a colleague who was ill.");
            dev.press("Send your answer");
            assertThat(dev.content()).contains("Data protection has your answer");
            dev.open("/unexplained-access").check("odd-looks-mine");
        }
        visit.open(path);
        assertThat(visit.content()).contains("a colleague who was ill");
        visit.choose("They stood in for a colleague")
                .fill("How do you know?", "Their manager confirms it.")
                .press("Record what explains it");
        assertThat(visit.content()).contains("It is recorded what explains this", "Explained");
        visit.check("odd-look-explained");
    }
}
