package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.testing.Northmoor;

/** Find the child from any page, match, and take it back. */
class SearchBrowserTest {
    private static final LocalDate BORN = LocalDate.of(2011, 10, 3);

    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());
    private final Described described = new Described();
    private final String family = Described.unheard();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void theBoxOnTopFindsAChildByAMisspeltNameAndNothingStandsInTheAddress() {
        var known = described.refer("Joe Tanner", child("Jacqueline", family, BORN, null));
        described.refer("Joe Tanner", child("Tobias", family, BORN, null));
        as("Priya Nair").open("/account");
        search("Jackie " + family + " 10/3/2011");
        visit.check("children-found");
        assertThat(visit.page().url()).endsWith("/children");
        assertThat(visit.page().title()).doesNotContain(family);
        assertThat(visit.content())
                .contains(
                        "Jacqueline " + family,
                        "Another form of the name",
                        "day and month swapped",
                        "Harbour Academy",
                        "If you think this child may be known, speak to the safeguarding lead");
        visit.follow("Jacqueline " + family);
        assertThat(visit.page().url()).endsWith("/files/" + known.reference());
        assertThat(
                        area.sql()
                                .sql(
                                        "select count(*) from read_log where child_id = ? and act = 'SEARCH'")
                                .param(known.child().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void aTeacherFindsNoChildOfAnotherSchoolAndReadsTheSameAsForNobody() {
        described.raise("Joe Tanner", child("Jacqueline", family, BORN, null));
        as("Hanna Lind").open("/account");
        search("Jacqueline " + family);
        visit.check("children-none");
        var known = FileBrowserTest.plain(visit.html());
        search("Jacqueline zzyzzwitz");
        assertThat(FileBrowserTest.plain(visit.html()).replace("zzyzzwitz", family))
                .isEqualTo(known);
        assertThat(visit.content()).contains("No child was found that you may see");
    }

    @Test
    void theFullerFormAsksForWhatIsKnown() {
        described.refer("Joe Tanner", child("Jacqueline", family, BORN, null));
        as("Priya Nair").open("/children").check("children");
        visit.press("Find the child");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("children-wrong");
        visit.fill("First name", "Jaqueline").fill("Family name", family).fill("Year", "2011");
        visit.press("Find the child");
        assertThat(visit.content()).contains("Jacqueline " + family, "Born in the same year");
    }

    @Test
    void aDescribedChildIsMatchedToAKnownOneAndTakenBack() {
        var known = described.refer("Joe Tanner", child("Jacqueline", family, BORN, null));
        var again = described.refer("Hanna Lind", child("Jaqueline", family, BORN, null));
        as("Priya Nair").open("/files/" + again.reference());
        visit.follow("Is this child already known?").check("matches");
        visit.press("It is the same child");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("matches-wrong");
        visit.choose("Jacqueline " + family + ", " + known.reference())
                .fill("Why you are sure", "The mother says so")
                .press("It is the same child");
        assertThat(visit.content()).contains("where both are read together", known.reference());
        visit.check("file-matched");
        visit.open("/files/" + known.reference());
        assertThat(visit.content()).contains("Described in a concern and matched to this file");
        visit.open("/files/" + again.reference() + "/matches").check("matches-undo");
        visit.fill("Why this is not the same child", "A cousin").press("Undo the match");
        assertThat(visit.content()).doesNotContain(known.reference());
    }

    @Test
    void whoHoldsTheFileAddsANameAndANumber() {
        var known = described.refer("Joe Tanner", child("Jacqueline", family, BORN, null));
        as("Priya Nair").open("/files/" + known.reference());
        visit.follow("Add a name, number or address").check("details");
        visit.press("Add to the file");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("details-wrong");
        visit.fill("First name", "Jax").choose("A name they use online or with others");
        visit.press("Add to the file");
        assertThat(visit.content()).contains("Jax", "Details added: another name");
    }

    private void search(String words) {
        visit.page().locator("#waymark-search").fill(words);
        visit.page().locator(".waymark-search__button").click();
        visit.page().waitForURL("**/children");
        visit.page().waitForLoadState();
    }

    private Visit as(String who) {
        return visit.signIn(area.person(who).email(), Northmoor.PASSWORD);
    }
}
