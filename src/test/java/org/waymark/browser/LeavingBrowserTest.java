package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.referral.Deciding;
import org.waymark.referral.Referring;
import org.waymark.testing.Northmoor;

/** A manager sends a file to another area and closes it there; another is closed and reopened. */
class LeavingBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());
    private final String family = Described.unheard();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aFileGoesToAnotherAreaAndIsClosedWhenTheyAccept() {
        var file = "/files/" + decided();
        asManager().open(file).follow("Transfer to another area");
        visit.press("Show what goes");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("transfer-wrong");
        visit.fill("Which area?", "Southvale")
                .fill("Who receives it there?", "Front door, by secure mail")
                .fill("Why do they need it?", "The family moved there on 20 November.")
                .choose("Their duty towards children in their area (Children Act 1989 s17 and s47)")
                .choose("Who the child is")
                .choose("What happened, a line for each event")
                .press("Show what goes")
                .check("transfer-preview");
        assertThat(visit.content()).contains(family, "Prepared, not sent");
        visit.press("I have read it and sent it");
        assertThat(visit.status()).isEqualTo(422);
        visit.fill("How does it reach them?", "By secure mail")
                .press("I have read it and sent it")
                .check("transfer-sent");
        visit.press("Record their answer");
        visit.check("transfer-receipt-wrong");
        visit.choose("Yes")
                .fill("Who answered?", "J. Marlow, front door")
                .fill("What they said", "Allocated today.")
                .press("Record their answer")
                .check("transfer-accepted");
        visit.follow("Close the file here").check("closure");
        visit.press("Close the file");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("closure-wrong");
        visit.choose("Transferred to another local authority")
                .fill("Outcomes", "She is safe with her aunt in Southvale.")
                .fill("Who was told?", "The child, by her worker; her aunt.")
                .choose("The open tasks and clocks above end with the file")
                .press("Close the file")
                .check("closed");
        visit.fill("Why", "The family came back.").press("Reopen the file");
        assertThat(visit.heading()).isEqualTo("Who has this file");
    }

    @Test
    void aFileWithAnUndecidedReferralCannotBeClosed() {
        var referral = Referring.about("Joe Tanner", "Robin", family);
        asManager()
                .open("/files/" + Referring.file(referral) + "/closing")
                .check("closure-stopped");
        assertThat(visit.content())
                .contains("This file cannot be closed yet", "A referral waits for a decision");
    }

    private Visit asManager() {
        return visit.signIn(area.person("Anita Rao").email(), Northmoor.PASSWORD);
    }

    private String decided() {
        var referral = Referring.about("Joe Tanner", "Robin", family);
        Deciding.decide("Priya Nair", referral, Deciding.decision("STRATEGY_DISCUSSION"));
        return Referring.file(referral);
    }
}
