package org.waymark.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.court.AtCourt;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** Sharing by browser: as the worker who decides, the officer who gets it, and data protection. */
class SharingBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(15);
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_social_worker_sees_what_would_be_sent_decides_and_an_officer_opens_it() {
        AtCourt.supported(child);
        signIn(Supported.LORNA).open("/files/" + child.reference() + "/disclosures");
        visit.check("disclosures");
        visit.open("/files/" + child.reference() + "/disclosures/new").press("Make the preview");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("disclosure-new-wrong");
        visit.page().selectOption("select[name=to]", Sharing.agency("Karen Doyle"));
        visit.fill("What is it for?", "A joint visit");
        visit.page().check("input[name=facts][value=NAME]");
        visit.page().getByText("Choose entries of the chronology, one by one").click();
        visit.page().locator("input[name=lines]").first().check();
        visit.press("Make the preview");
        assertThat(visit.content()).contains("shared-information.pdf", "byte for byte");
        visit.press("Record the decision");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("disclosure-decide-wrong");
        visit.page().check("input[name=digest]");
        pick("decision", "SHARE");
        visit.fill("Why is it necessary and proportionate, or why not?", "They visit with us");
        pick("basis", "PUBLIC_TASK");
        pick("special", "SAFEGUARDING");
        pick("offence", "NONE");
        pick("childTold", "TOLD");
        pick("carersTold", "WILL_BE");
        pick("method", "LINK");
        visit.press("Record the decision");
        assertThat(visit.content()).contains("Public task", "There is no link to it yet");
        visit.fill("E-mail address of one person there", area.person("Karen Doyle").email());
        pick("days", "7");
        visit.press("Make the link");
        assertThat(visit.content()).contains("Nobody has opened it yet");
        visit.check("disclosure-decided");
        signOutAndIn("Karen Doyle").open("/shared").check("shared-list");
        visit.followTo("/shared/" + link());
        assertThat(visit.content()).contains("A joint visit");
        visit.press("Confirm that it came");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("shared-wrong");
        visit.fill("Say that it came, and to whom", "By me").press("Confirm that it came");
        assertThat(visit.content()).contains("They see that it came");
        visit.open("/victim-information-requests/new?reference=" + child.reference());
        visit.press("Send the request");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("victim-request-new-wrong");
        visit.page().selectOption("select[name=holder]", Sharing.agency("Sally Draper"));
        visit.fill("Reference of the investigation", "NM/1/26")
                .fill("What do you ask for?", "The days on which she came")
                .fill("Why do you believe that they hold it?", "They support her")
                .fill("To which reasonable line of enquiry is it relevant?", "Where she was")
                .fill("Why is it necessary and proportionate?", "Nobody else knows");
        pick("counselling", "no");
        day("noticeOn", Supported.today());
        visit.press("Send the request");
        assertThat(visit.content()).contains("You are told when it is answered");
        var request = visit.page().url().substring(area.url().length());
        visit.open("/victim-information-requests").check("victim-requests");
        signOutAndIn("Sally Draper").open(request).press("Send the answer");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("victim-request-wrong");
        pick("answer", "LIMITED");
        visit.fill("Your answer in words", "She came on all of these days");
        pick("childTold", "TOLD");
        visit.press("Send the answer");
        assertThat(visit.content()).contains("The officer is told", "Answered in words only");
    }

    @Test
    void the_data_protection_officer_writes_a_request_down_and_stops_its_clock() {
        signIn(Sharing.MIRIAM).open("/data-requests/new").press("Write it down");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("data-request-new-wrong");
        pick("kind", "RECTIFICATION");
        visit.fill("Reference of the file", child.reference())
                .fill("Who asks?", "The young person");
        pick("requesterIs", "CHILD");
        day("receivedOn", Supported.today());
        visit.fill("What do they ask, or what happened?", "I was not there").press("Write it down");
        assertThat(visit.content()).contains("Its clock runs", child.reference());
        visit.press("Save the step");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("data-request-wrong");
        pick("step", "IDENTITY_ASKED");
        day("on", Supported.today());
        visit.fill("More about it", "By letter").press("Save the step");
        assertThat(visit.content()).contains("The clock stands");
        visit.page().getByText("Open the file for this request").first().click();
        visit.fill("Why do you need to read the file?", "To read the entry");
        visit.press("Open the file for this request");
        assertThat(visit.content()).contains("Go to the file");
        visit.page().getByText("Put a correction or a disagreement beside an entry").click();
        visit.page()
                .selectOption(
                        "select[name=entry]",
                        new com.microsoft.playwright.options.SelectOption().setIndex(0));
        visit.page().check("input[name=kind][value=DISAGREEMENT]");
        visit.fill("The words that stand beside the entry", "I was not there");
        visit.press("Put it beside the entry");
        assertThat(visit.content()).contains("The entry stays as it was");
        visit.check("data-request");
        visit.open("/data-requests").check("data-requests");
    }

    private void pick(String name, String value) {
        visit.page().check("input[name='%s'][value='%s']".formatted(name, value));
    }

    private void day(String name, LocalDate day) {
        visit.page().fill("input[name=" + name + "-day]", "" + day.getDayOfMonth());
        visit.page().fill("input[name=" + name + "-month]", "" + day.getMonthValue());
        visit.page().fill("input[name=" + name + "-year]", "" + day.getYear());
    }

    private Visit signOutAndIn(String name) {
        visit.page().context().clearCookies();
        return signIn(name);
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }

    private String link() {
        return area.sql()
                .sql("select id::text from share_link where child_id = ?")
                .param(child.id().value())
                .query(String.class)
                .single();
    }
}
