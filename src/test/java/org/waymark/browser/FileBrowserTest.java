package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.testing.Northmoor;

/** The file of a child in the browser, for each who reads it. */
class FileBrowserTest {
    private static final LocalDate BORN = LocalDate.of(2011, 10, 3);

    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());
    private final Described described = new Described();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aSocialWorkerSeesWhatMustNotBeMissedFirst() {
        var callum = reference("Callum", "Rudd");
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(org.waymark.child.Warnings.class)
                                .set(
                                        new org.waymark.child.SetWarning(
                                                org.waymark.requests.CommandKey.random(),
                                                childOf(callum),
                                                "Do not telephone the number on the referral",
                                                "A person of concern answers it, said the police",
                                                today().plusDays(21),
                                                false,
                                                "It would tell that person that we know")));
        as("Priya Nair").open("/files/" + callum).check("file-police-protection");
        assertThat(visit.heading()).isEqualTo("Callum Rudd");
        assertThat(visit.page().title()).doesNotContain("Callum", "Rudd").contains(callum);
        assertThat(visit.content())
                .contains(
                        "Do not telephone the number on the referral",
                        "Responsible: Helen Marsh",
                        "Not told: It would tell that person",
                        "Immediate protection",
                        "Now here");
    }

    @Test
    void aSocialWorkerReadsTheChronologyByKindAgencyAndPeriod() {
        var amira = reference("Amira", "Haddad");
        as("Priya Nair").open("/files/" + amira).check("file");
        assertThat(visit.content())
                .contains("Assess and protect", "This file", "Who has this file");
        visit.follow("All of the chronology").check("file-chronology");
        assertThat(visit.content()).contains("Assessment closed", "Referred on to another agency");
        visit.choose("Decisions").press("Apply filters");
        assertThat(visit.content())
                .contains("Decision: Section 17 assessment")
                .doesNotContain("Concern raised");
        visit.check("file-chronology-filtered");
        visit.page().fill("#from-year", "20x6");
        visit.press("Apply filters");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("file-chronology-wrong");
    }

    @Test
    void theReferrerSeesTheirOwnPartOfTheFile() {
        var amira = reference("Amira", "Haddad");
        as("Leah Barnes").open("/files/" + amira).check("file-referrer");
        assertThat(visit.content())
                .contains("Referred to children's social care and to the police")
                .doesNotContain("Who has looked", "Wishes and feelings", "Restrict or seal");
    }

    @Test
    void theSharingRecordSaysWithWhom() {
        as("Priya Nair").open("/files/" + reference("Amira", "Haddad") + "/sharing");
        visit.check("file-sharing");
        assertThat(visit.content()).contains("Children's social care; police");
    }

    @Test
    void theDataProtectionOfficerComesToWhoHasLookedAndToNothingElse() {
        var amira = reference("Amira", "Haddad");
        area.api("Tom Ashworth").get("/api/v1/files/" + amira);
        as("Miriam Stone").open("/files/" + amira).check("file-looks-named");
        assertThat(visit.heading()).isEqualTo("Who has looked at file " + amira);
        assertThat(visit.content()).contains("Tom Ashworth").doesNotContain("Amira", "Haddad");
        visit.open("/files/" + amira + "/chronology");
        assertThat(visit.status()).isEqualTo(404);
    }

    @Test
    void thePolicesAuditorReviewsWhatIntelligenceLookedAt() {
        var known = refer("Aurelia");
        area.run(
                "Karen Doyle",
                () ->
                        area.bean(org.waymark.access.Access.class)
                                .grant(
                                        known.child(),
                                        area.person("Lucy Fenn").id(),
                                        org.waymark.casefile.Compartment.INTELLIGENCE,
                                        "a report about a car",
                                        null));
        area.api("Lucy Fenn").get("/api/v1/files/" + known.reference());
        as("Sunita Rolfe").follow("Police audit").check("police-audit");
        assertThat(visit.content())
                .contains("Lucy Fenn", known.reference(), "a report about a car")
                .doesNotContain("Aurelia");
        visit.open("/police/audit?before=x");
        assertThat(visit.status()).isEqualTo(422);
        as("Lucy Fenn").open("/police/audit");
        assertThat(visit.status()).isEqualTo(403);
    }

    @Test
    void aSocialWorkerSeesWhichAgenciesHaveLooked() {
        var amira = reference("Amira", "Haddad");
        as("Tom Ashworth").open("/files/" + amira + "/looks").check("file-looks");
        assertThat(visit.content())
                .contains("Northmoor Children's Services", "Names are for the manager");
    }

    @Test
    void aManagerSetsAWarningAndEndsIt() {
        var known = refer("Ludmilla");
        as("Helen Marsh").open("/files/" + known.reference());
        visit.follow("Warnings").check("file-warnings");
        visit.press("Set the warning");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("file-warnings-wrong");
        var review = today().plusDays(30);
        visit.fill("What everybody who opens this file must know", "Do not visit alone")
                .fill("What it rests on", "Threats on 3 November, reported by the police")
                .fill("Day", Integer.toString(review.getDayOfMonth()))
                .fill("Month", Integer.toString(review.getMonthValue()))
                .fill("Year", Integer.toString(review.getYear()))
                .choose("Yes")
                .press("Set the warning");
        assertThat(visit.content()).contains("Do not visit alone", "The family was told.");
        visit.follow("Warnings").press("End this warning");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("file-warnings-end-wrong");
        visit.fill("Why it is no longer needed", "The person moved away").press("End this warning");
        assertThat(visit.content()).contains("No warning stands on this file", "Earlier warnings");
        visit.check("file-warnings-ended");
    }

    @Test
    void aManagerRestrictsAFileAndATeamMemberAsksAboutIt() {
        var known = refer("Octavia");
        as("Helen Marsh").open("/files/" + known.reference());
        assertThat(
                        (Integer)
                                visit.page()
                                        .evaluate(
                                                "new Set([...document.querySelectorAll('.govuk-service-navigation li')].map(l => l.offsetTop)).size"))
                .as("rows of a manager's menu")
                .isEqualTo(1);
        visit.follow("Restrict or seal").check("file-access");
        visit.press("Close the file to teams");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("file-access-wrong");
        visit.choose("Restrict it").fill("Why", "A relative works in the team");
        visit.page()
                .getByLabel("Who answers for the file?")
                .selectOption(area.person("Helen Marsh").id().toString());
        visit.press("Close the file to teams");
        try (var other = Visit.to(area.url())) {
            other.signIn(area.person("Priya Nair").email(), Northmoor.PASSWORD)
                    .open("/files/" + known.reference())
                    .check("file-restricted");
            assertThat(other.content())
                    .contains("This file exists and is restricted", "Helen Marsh")
                    .doesNotContain("Octavia");
            other.fill(
                            "What do you need to know, or what should they know?",
                            "A new referral may be about this child")
                    .press("Ask the person who answers for it");
            assertThat(other.content()).contains("has a task to get in touch with you");
        }
        visit.open("/files/" + known.reference());
        assertThat(visit.content())
                .contains(
                        "Asked about this restricted file",
                        "Priya Nair",
                        "This file is restricted");
        visit.check("file-restricted-named");
    }

    @Test
    void aSealedFileAndAPageThatIsNotThereAreTheSameBytes() {
        var known = refer("Sidonie");
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(org.waymark.child.ClosedFiles.class)
                                .close(
                                        new org.waymark.child.CloseFile(
                                                org.waymark.requests.CommandKey.random(),
                                                new org.waymark.casefile.CaseReference(
                                                        known.reference()),
                                                new org.waymark.access.Version(0),
                                                2,
                                                area.person("Helen Marsh").id(),
                                                java.util.List.of(),
                                                "A relative works here")));
        for (var who : new String[] {"Priya Nair", "Joe Tanner", "Miriam Stone"}) {
            try (var other = Visit.to(area.url())) {
                other.signIn(area.person(who).email(), Northmoor.PASSWORD);
                for (var part :
                        new String[] {
                            "",
                            "/chronology",
                            "/sharing",
                            "/looks",
                            "/warnings",
                            "/details",
                            "/matches",
                            "/access"
                        })
                    assertThat(html(other, "/files/" + known.reference() + part))
                            .as(who + part)
                            .isEqualTo(html(other, "/files/WM-2026-999999" + part));
                assertThat(html(other, "/children/" + known.child()))
                        .isEqualTo(html(other, "/children/" + java.util.UUID.randomUUID()));
            }
        }
        as("Helen Marsh").open("/files/" + known.reference()).check("file-sealed");
        assertThat(visit.content()).contains("This file is sealed");
    }

    private static String html(Visit visit, String path) {
        visit.open(path);
        return visit.status() + plain(visit.html());
    }

    /** Without what differs at every answer. */
    static String plain(String html) {
        return html.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(name=\"_csrf\" value|data-csrf|name=\"_key\" value)=\"[^\"]*\"", "");
    }

    private Described.Raised refer(String given) {
        return described.refer("Joe Tanner", child(given, Described.unheard(), BORN, null));
    }

    private Visit as(String who) {
        return visit.signIn(area.person(who).email(), Northmoor.PASSWORD);
    }

    private LocalDate today() {
        return org.waymark.calendar.England.dateOf(
                area.bean(org.waymark.calendar.AreaClock.class).instant());
    }

    private org.waymark.casefile.ChildId childOf(String reference) {
        return new org.waymark.casefile.ChildId(
                area.sql()
                        .sql("select child_id from file where reference = ?")
                        .param(reference)
                        .query(java.util.UUID.class)
                        .single());
    }

    private String reference(String given, String family) {
        return area.sql()
                .sql(
                        """
                        select f.reference from file f join child c on c.id = f.child_id
                        where c.given_name = ? and c.family_name = ? order by f.opened_at limit 1
                        """)
                .params(given, family)
                .query(String.class)
                .single();
    }
}
