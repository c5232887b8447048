package org.waymark.contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.contexts.AContext.LORNA;
import static org.waymark.contexts.AContext.link;
import static org.waymark.contexts.AContext.name;
import static org.waymark.contexts.AContext.path;
import static org.waymark.contexts.AContext.post;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.today;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** Context cases by browser: as those who run one, and as whoever has an action or a child. */
class ContextBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_context_is_opened_assessed_planned_measured_and_closed_on_one_page() {
        signIn(LORNA).open("/contexts").check("contexts");
        visit.press("Open a context case").press("Open the context case");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("context-new-wrong");
        visit.choose("A place")
                .fill("A short name for it", "Arcade on the pier")
                .fill("Why is a case opened about it?", "Two schools speak of it");
        day("reviewOn", today().plusDays(30));
        visit.press("Open the context case");
        assertThat(visit.heading()).isEqualTo("Arcade on the pier");
        open("Write what you know, or how people were involved");
        visit.page().selectOption("select[name=part]", "HARM");
        visit.press("Save what you know");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("context-wrong");
        visit.fill("What does your agency know?", "Adults buy drinks for young people")
                .choose("Coercion, debt or control")
                .press("Save what you know");
        assertThat(visit.content()).contains("Coercion, debt or control. Adults buy drinks");
        open("Add an aim");
        visit.fill("What shall be different there?", "Somebody safe is there").press("Add the aim");
        open("Give an action to somebody of any agency");
        visit.page()
                .selectOption(
                        "select[name=aim]", new SelectOption().setLabel("Somebody safe is there"));
        visit.fill("What is to be done?", "Talk with the owner")
                .fill("Or their name and agency", "Dana Frey, licensing");
        day("dueOn", today().plusDays(9));
        visit.press("Give the action");
        open("Add something that is measured");
        visit.fill("What is measured in the context?", "Evenings with a youth worker")
                .fill("What was it at the beginning?", "None")
                .fill("Who saw it?", "The club");
        day("baselineOn", today());
        visit.press("Add what is measured");
        open("Name somebody who needs to read it");
        visit.fill("E-mail address of the person", AContext.email("Daniel Osei"))
                .fill("Why do they need to read it?", "Youth work on the pier");
        day("until", today().plusDays(60));
        visit.press("Let them read it");
        var child = Supported.child(15);
        open("Link a child by the reference of their file");
        visit.fill("Reference of the child’s file", child.reference())
                .fill("Why is the child linked?", "Seen there")
                .press("Link the child");
        assertThat(visit.content()).contains("Seen there", "Daniel Osei, Moorside Youth Club");
        visit.check("context");
        visit.follow("Talk with the owner").press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("context-action-wrong");
        visit.choose("Done")
                .fill("What was done, or why could it not be?", "He puts a light up")
                .press("Save");
        assertThat(visit.content()).contains("He puts a light up");
        visit.arrive(() -> visit.page().locator("a.govuk-back-link").click());
        open("Close the case with its outcome");
        visit.choose("The context is safer")
                .fill("What is different in the context now?", "Lit and staffed")
                .fill("What goes on, and who does it?", "The club stays")
                .press("Close the context case");
        assertThat(visit.content()).contains("The context is safer. Lit and staffed");
        visit.check("context-closed");
    }

    @Test
    void the_owner_of_an_action_and_the_worker_of_a_child_see_their_own_part() {
        var context = AContext.open("Underpass");
        var aim = id(post(LORNA, context, "aims", "{\"words\": \"It is lit\"}"));
        var action =
                id(
                        post(
                                LORNA,
                                context,
                                "actions",
                                "{\"aim\": \"%s\", \"what\": \"Cut the hedge\", \"ownerEmail\": \"%s\", \"dueOn\": \"%s\"}"
                                        .formatted(
                                                aim,
                                                AContext.email("Peter Lowe"),
                                                today().plusDays(5))));
        var child = Supported.child(14);
        link(context, child);
        name(context, "Daniel Osei");
        signIn("Peter Lowe").open("/context-actions/" + action);
        assertThat(visit.content()).contains("Cut the hedge").doesNotContain("Underpass");
        visit.check("context-action");
        assertThat(as("Peter Lowe").get(path(context)).status()).isEqualTo(404);
        visit.page().context().clearCookies();
        signIn("Anita Rao").open("/files/" + child.reference());
        visit.arrive(() -> visit.page().locator("main a[href^='/context-links/']").first().click());
        visit.check("context-link");
        assertThat(visit.content()).contains("Read the context case", "End this link");
    }

    @Test
    void the_police_consider_a_notice_serve_it_and_a_worker_reads_one_line() {
        var child = Supported.child(15);
        signIn("Anita Rao").open("/disruptions").check("disruptions");
        visit.press("Consider a notice, order or other tool").press("Record that it is considered");
        assertThat(visit.status()).isEqualTo(422);
        visit.page().selectOption("select[name=tool]", "CAWN");
        visit.choose("An adult of concern")
                .choose("Not known")
                .press("Record that it is considered");
        assertThat(visit.content()).contains("raise a concern for them");
        visit.check("disruption-new-wrong");
        visit.choose("Yes")
                .fill("Who or what is it against?", "A man of Weir Court")
                .fill("How is that known?", "The police’s own records")
                .fill("Why is it considered?", "He waits for a child at school");
        day("on", today());
        visit.press("Record that it is considered");
        open("Link a child whom it protects");
        visit.fill("Reference of the child’s file", child.reference())
                .choose("Under 16")
                .fill("What does the child need to know to be safe?", "He must stay away from you")
                .press("Link the child");
        open("Record what happened next");
        visit.choose("Granted or issued").press("Save the step");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("disruption-wrong");
        visit.fill("What happened, by whom, and why?", "Issued by an inspector")
                .fill("Conditions, or what is asked", "Keep away from the school")
                .fill("Whose statement does it rest on?", "Her father’s");
        day("on", today());
        day("expiresOn", today().plusDays(360));
        day("reviewOn", today().plusDays(300));
        visit.press("Save the step");
        open("Record what happened next");
        visit.choose("Served").fill("What happened, by whom, and why?", "Read to him");
        day("on", today());
        visit.press("Save the step").check("disruption");
        visit.page().context().clearCookies();
        signIn(LORNA).open("/files/" + child.reference());
        visit.arrive(
                () -> visit.page().locator("main a[href^='/disruption-links/']").first().click());
        assertThat(visit.content())
                .contains("He must stay away from you")
                .doesNotContain("Weir Court");
        visit.check("disruption-link");
        visit.follow("Show the child what they need to know").check("disruption-for-child");
    }

    private void open(String details) {
        visit.page()
                .locator("summary")
                .getByText(details, new Locator.GetByTextOptions().setExact(true))
                .click();
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
