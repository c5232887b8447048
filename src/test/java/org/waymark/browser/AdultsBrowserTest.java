package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.testing.Northmoor;

/** A social worker records the adults around a child and decides who may be told. */
class AdultsBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aSocialWorkerDecidesWhoIsSafeToTell() {
        var known =
                new Described()
                        .refer(
                                "Joe Tanner",
                                child(
                                        "Odile",
                                        Described.unheard(),
                                        LocalDate.of(2011, 5, 5),
                                        null));
        visit.signIn(area.person("Priya Nair").email(), Northmoor.PASSWORD)
                .open("/files/" + known.reference())
                .follow("Adults around the child");
        visit.press("Add this adult");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("adults-wrong");
        visit.fill("Name", "Ines Duarte")
                .fill("Who are they to the child?", "aunt")
                .fill("Telephone", "01632 960931")
                .press("Add this adult")
                .check("adults");
        assertThat(visit.content()).contains("Not yet decided whether safe to tell");
        visit.follow("Decide or change about Ines Duarte").check("adult");
        visit.press("Decide");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("adult-wrong");
        visit.choose("Not safe to tell")
                .fill("What that rests on", "She lives with a person of concern.")
                .press("Decide");
        assertThat(visit.content())
                .contains("Not safe to tell: She lives with a person of concern.");
        visit.follow("Decide or change about Ines Duarte").check("adult-history");
    }
}
