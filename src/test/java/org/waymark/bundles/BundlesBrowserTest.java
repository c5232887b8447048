package org.waymark.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** A bundle by browser: as the social worker, the second reader and the data-protection officer. */
class BundlesBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Bundled.child();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_social_worker_takes_words_out_of_a_bundle_and_her_manager_reads_it_before_it_goes() {
        signIn(Bundled.LORNA)
                .open("/files/" + child.reference())
                .follow("Bundles for a conference, court or copy");
        visit.press("Put it together");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("bundles-wrong");
        visit.choose("Child protection conference")
                .fill("Who gets it?", "Members of the conference");
        visit.choose("All lines of a period");
        visit.page().locator("input[name=items]").all().forEach(box -> box.check());
        visit.press("Put it together");
        assertThat(visit.content()).contains("Are these about somebody else?", "Marion Hale");
        var page = visit.page().url();
        visit.check("bundle");
        visit.press("Save what I decided");
        assertThat(visit.content()).contains("Decided so far", "Everywhere: “Marion Hale”");
        visit.press("Take these words out");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("bundle-wrong");
        visit.arrive(() -> visit.page().locator("a[href$='/pieces/1']").click());
        visit.press("Take out what I selected");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("bundle-piece-wrong");
        visit.page().locator("input[name=places]").first().check();
        visit.page().selectOption("select[name=code]", "NOT_NEEDED");
        visit.fill("The reason in your own words", "Not for this conference");
        visit.press("Take out what I selected");
        assertThat(visit.content()).contains("Taken out (J)");
        visit.check("bundle-piece");
        visit.page().navigate(page);
        visit.fill("E-mail address of the second reader", area.person(Bundled.ANITA).email());
        visit.press("Make the copy and give it to them");
        assertThat(visit.content())
                .contains("is reading the copy below", "Copy 1, with words taken out");
        var path = page.substring(area.url().length());
        try (var second = Visit.to(area.url())) {
            second.signIn(area.person(Bundled.ANITA).email(), Northmoor.PASSWORD).open(path);
            second.check("bundle-reading");
            second.press("Save my answer");
            assertThat(second.status()).isEqualTo(422);
            second.choose("Yes: what is taken out must be, and nothing else has to be");
            second.press("Save my answer");
        }
        visit.open(path).press("Issue the version with words taken out");
        assertThat(visit.content()).contains("Issued by Lorna Blythe");
        visit.check("bundle-issued");
    }

    @Test
    void the_officer_makes_a_copy_for_the_child_with_a_letter() {
        Bundled.open(child, Bundled.OFFICER);
        signIn(Bundled.OFFICER).open("/files/" + child.reference() + "/bundles");
        assertThat(visit.content()).contains("Subject access").doesNotContain("Court:");
        visit.check("bundles-officer");
        visit.choose("Subject access: a copy for the child")
                .fill("Who gets it?", "The young person");
        visit.choose("All lines of a period").press("Put it together");
        visit.press("Make the copy and give it to them");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("bundle-officer-wrong");
        assertThat(visit.content()).contains("Enter what the letter says");
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
