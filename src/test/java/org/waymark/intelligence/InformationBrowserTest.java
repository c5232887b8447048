package org.waymark.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.matrix.SourceCanary;
import org.waymark.browser.Visit;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** Information from a teacher to the police, checked by their lead, answered: all by browser. */
class InformationBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(15);

    private final Visit teacher = Visit.to(area.url());
    private final Visit lead = Visit.to(area.url());
    private final Visit police = Visit.to(area.url());

    @AfterEach
    void close() {
        teacher.close();
        lead.close();
        police.close();
    }

    @Test
    void a_teacher_tells_the_police_in_two_minutes_their_lead_checks_it_and_the_police_answer() {
        signIn(teacher, "Joe Tanner").open("/information/new?from=file&id=" + child.id());
        teacher.check("information-new");
        assertThat(teacher.content())
                .contains("call 999 first", "Never ask a child to find something out");
        teacher.fill("Their name, if you know it", SourceCanary.NAME)
                .fill("How the police can reach them", SourceCanary.CONTACT);
        teacher.choose("Yes, and nobody has been told yet").press("Send to the police");
        assertThat(teacher.status()).isEqualTo(422);
        assertThat(teacher.content())
                .contains(
                        "Call 999 now", "Enter what you know", "We have what you typed about this");
        assertThat(SourceCanary.in(teacher.page().content())).isEmpty();
        teacher.check("information-new-wrong");
        teacher.choose("No, not as far as I know");
        teacher.page().fill("textarea[name=words]", "A yellow car stops at the bridge on Mondays.");
        teacher.fill("Which vehicles, telephone numbers or names online?", "Yellow, part Q55");
        teacher.choose("Somebody else said it")
                .choose("It is about one thing only")
                .choose("The words above do not show who told me, or how")
                .press("Send to the police");
        assertThat(teacher.content())
                .contains("Police intelligence, since it was sent", "A yellow car");
        assertThat(SourceCanary.in(teacher.page().content())).isEmpty();
        teacher.check("information-sent");
        var item = teacher.page().url().substring((area.url() + "/information/").length());
        teacher.open("/information").check("information-mine");

        signIn(lead, "Susan Park").open("/information/" + item + "/check").press("Save the check");
        assertThat(lead.status()).isEqualTo(422);
        lead.check("information-check-wrong");
        lead.choose("Yes")
                .choose("The words do not show who told it, or how")
                .choose("It is about one thing only")
                .press("Save the check");
        assertThat(lead.status()).isEqualTo(200);

        signIn(police, "Lucy Fenn").open("/police/information").check("information-intake");
        police.open("/police/information/" + item).check("information-item");
        assertThat(police.content()).contains(SourceCanary.NAME, "Checked by a second person");
        police.page().getByText("Grade it").first().click();
        police.press("Save the grade");
        assertThat(police.status()).isEqualTo(422);
        police.check("information-item-wrong");
        police.choose("2 Untested")
                .choose("D Not known")
                .choose("P Lawful sharing permitted")
                .choose("OFFICIAL-SENSITIVE")
                .press("Save the grade");
        police.page().getByText("Ask the sender").first().click();
        police.fill("What do you want to know?", "Which way does it leave?")
                .press("Ask the sender");
        police.page().getByText("Release a text to officers").click();
        police.fill("The text that goes on", "A yellow car is seen at the bridge.")
                .fill("To whom, and for what?", "Patrols")
                .press("Release this text");
        police.open("/police/released").check("information-released");
        assertThat(SourceCanary.in(police.page().content())).isEmpty();

        teacher.open("/information/" + item);
        teacher.fill("Your answer", "Towards the mill.").check("information-asked");
        teacher.press("Answer the police");
        assertThat(teacher.content()).contains("Towards the mill.");

        police.open("/police/information/" + item)
                .choose("Kept as intelligence")
                .fill("What happens next, as the sender will read it", "Patrols pass there.")
                .press("Tell the sender");
        assertThat(police.content()).contains("Kept as intelligence. Patrols pass there.");
        teacher.open("/information/" + item).check("information-answered");
        assertThat(teacher.content()).contains("Patrols pass there.");
        teacher.press("I have read this");
    }

    private Visit signIn(Visit visit, String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
