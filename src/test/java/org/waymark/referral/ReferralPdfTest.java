package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.documents.PdfCheck;
import org.waymark.identification.Answer;
import org.waymark.identification.ConcernId;
import org.waymark.identification.IndicatorAnswer;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.Indicators;
import org.waymark.identification.Period;
import org.waymark.identification.Raising;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Figures;
import org.waymark.testing.Northmoor;

/** The referral form on paper. */
class ReferralPdfTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_long_referral_prints_on_two_sides_of_a4_and_everybody_can_read_it() {
        var referral = longReferral();
        var pdf = download("Leah Barnes", "/referrals/" + referral + "/referral.pdf");
        keep(pdf, "referral");
        assertThat(PdfCheck.problems(pdf)).isEmpty();
        assertThat(PdfCheck.pages(pdf)).isLessThanOrEqualTo(2);
        Figures.write(
                "referral-pdf",
                "A long referral prints on %d sides of A4; PDF/UA-1 by veraPDF: 0 problems%n"
                        .formatted(PdfCheck.pages(pdf)));
        assertThat(PdfCheck.text(pdf))
                .contains(Referring.child(referral) + " Example")
                .contains("Leah Barnes, Volunteer", "Moorside Youth Club", "Daniel Osei")
                .contains("Urgent", "He is with the adult now", "Printed by Leah Barnes");
    }

    @Test
    void nothing_of_another_agency_stands_on_it_whoever_prints_it() {
        var referral = Referring.referral("Leah Barnes");
        for (var table :
                List.of(
                        "concern_correction (id, concern_id, child_id, author_agency, what, words, added_by, added_at) select gen_random_uuid(), concern_id, child_id, ?, 'OTHER', 'of another agency', referrer_id, now()",
                        "concern_indicator (id, concern_id, child_id, author_agency, list, code, answer, evidence, recorded_by, recorded_at) select gen_random_uuid(), concern_id, child_id, ?, 'INDICATOR', 'OTHER', 'PRESENT', 'of another agency', referrer_id, now()",
                        "child_adult (id, child_id, author_agency, concern_id, name, relationship, added_at) select gen_random_uuid(), child_id, ?, concern_id, 'of another agency', 'aunt', now()"))
            area.sql()
                    .sql("insert into " + table + " from referral where id = ?")
                    .param(area.person("Priya Nair").agency().id().value())
                    .param(referral.value())
                    .update();
        for (var who : List.of("Leah Barnes", "Priya Nair", "Karen Doyle"))
            assertThat(PdfCheck.text(download(who, "/referrals/" + referral + "/referral.pdf")))
                    .as(who)
                    .contains(Referring.child(referral))
                    .doesNotContain("of another agency");
    }

    @Test
    void it_is_logged_as_printed_and_its_name_names_nobody() {
        var referral = Referring.referral("Leah Barnes");
        var answer = open("Leah Barnes", "/referrals/" + referral + "/referral.pdf");
        assertThat(answer.headers().get("content-disposition"))
                .matches("attachment; filename=\"referral-WM-\\d{4}-\\d{6}\\.pdf\"");
        assertThat(
                        Referring.count(
                                "read_log l join referral r on r.child_id = l.child_id where r.id = ? and l.act = 'PRINT'",
                                referral.value()))
                .isEqualTo(1);
    }

    @Test
    void who_may_not_see_the_referral_prints_nothing() {
        var referral = Referring.referral("Joe Tanner");
        assertThat(open("Hanna Lind", "/referrals/" + referral + "/referral.pdf").status())
                .isEqualTo(404);
        assertThat(open("Ollie Trent", "/referrals/" + referral + "/referral.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void the_outcome_letter_can_be_printed_when_there_is_one() {
        var referral = Referring.referral("Leah Barnes");
        assertThat(open("Leah Barnes", "/referrals/" + referral + "/outcome.pdf").status())
                .isEqualTo(404);
        Referring.decide("Priya Nair", referral, CourseOfAction.SECTION_17_ASSESSMENT);
        var pdf = download("Leah Barnes", "/referrals/" + referral + "/outcome.pdf");
        keep(pdf, "outcome");
        assertThat(PdfCheck.problems(pdf)).isEmpty();
        assertThat(PdfCheck.pages(pdf)).isEqualTo(1);
        assertThat(PdfCheck.text(pdf))
                .contains("Section 17 assessment", "45 working days", "01632 960100");
    }

    /** Everything that a referral can say, as long as people write it at the end of a day. */
    private ReferralId longReferral() {
        var indicators = area.bean(Indicators.class);
        var signs =
                IntStream.range(0, 6)
                        .mapToObj(n -> indicators.of(IndicatorList.INDICATOR).get(n))
                        .map(i ->
                                new IndicatorAnswer(
                                        IndicatorList.INDICATOR,
                                        i.code(),
                                        Answer.PRESENT,
                                        Period.CURRENT,
                                        "Seen on three evenings in a row and told by a friend of hers.",
                                        "Leah Barnes",
                                        LocalDate.of(2026, 11, 19)))
                        .toList();
        var concern = Raising.concern("Leah Barnes", signs);
        area.sql()
                .sql(
                        """
                        update concern set account = ?, own_part = ?, their_words = ?, safety_words = ?, own_view_words = ?,
                            consent_analysis = ?, exchange = ?, advantage = ?, involved = 'SEVERAL', involved_age = 'BOTH',
                            police_told = false
                        where id = ?
                        """)
                .param(ACCOUNT)
                .param("She was the youngest of the three who were collected.")
                .param("He says I owe him for the phone and that we can sort it out on Saturday.")
                .param(
                        "Her mother has the phone for tonight. Nobody knows what is said at the weekend.")
                .param("She says that nothing is wrong and that they only chat.")
                .param("She is 12. The age of the person she meets is not known; he drives a car.")
                .param("A telephone, meals and lifts")
                .param("Not known")
                .param(concern.value())
                .update();
        adults(concern);
        discuss(concern);
        return area.as(
                "Leah Barnes",
                () ->
                        area.bean(Referrals.class)
                                .send(
                                        new SendReferral(
                                                CommandKey.random(),
                                                concern,
                                                true,
                                                "He is with the adult now and nobody can reach her",
                                                "Front Door, 16:05, Priya Nair",
                                                null,
                                                null,
                                                Informed.YES,
                                                Informed.NOT_SAFE,
                                                "Her stepfather may know the man who drives the car.")));
    }

    private void adults(ConcernId concern) {
        for (var adult : List.of("Samia Example, mother, YES", "Paul Example, stepfather, NO")) {
            var parts = adult.split(", ");
            area.sql()
                    .sql(
                            """
                            insert into child_adult (id, child_id, author_agency, concern_id, name, relationship, safe_to_tell,
                                                     safe_to_tell_reason, telephone, added_at)
                            select gen_random_uuid(), child_id, author_agency, id, ?, ?, ?, 'He may know the driver', '01632 960900', now()
                            from concern where id = ?
                            """)
                    .param(parts[0])
                    .param(parts[1])
                    .param(parts[2])
                    .param(concern.value())
                    .update();
        }
    }

    private void discuss(ConcernId concern) {
        area.sql()
                .sql(
                        """
                        insert into consultation (id, concern_id, child_id, author_agency, asked_by, asked_at, urgent, safe_tonight,
                            state, answered_by, answered_at, advice, concern_remains, reason)
                        select gen_random_uuid(), id, child_id, author_agency, reporter_id, now(), false, 'YES', 'ANSWERED', ?, now(),
                            'Refer to children''s social care and the police. Her own view is recorded, it is not a reason to wait.',
                            true, 'She is 12, there is an unknown contact and a telephone nobody gave her.'
                        from concern where id = ?
                        """)
                .param(area.person("Daniel Osei").id().value())
                .param(concern.value())
                .update();
    }

    private byte[] download(String who, String path) {
        var answer = open(who, path);
        assertThat(answer.status()).as(who + " " + path).isEqualTo(200);
        return answer.body();
    }

    private com.microsoft.playwright.APIResponse open(String who, String path) {
        visit.page().context().clearCookies();
        visit.signIn(area.person(who).email(), Northmoor.PASSWORD);
        return visit.page().request().get(area.url() + path);
    }

    /** To be looked at. */
    private static void keep(byte[] pdf, String name) {
        try (var document = Loader.loadPDF(pdf)) {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
            var pages = new PDFRenderer(document);
            for (int n = 0; n < document.getNumberOfPages(); n++)
                ImageIO.write(
                        pages.renderImageWithDPI(n, 90),
                        "png",
                        folder.resolve(name + "-" + (n + 1) + ".png").toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final String ACCOUNT =
            """
            On three club evenings since half-term she was collected late by somebody she called a friend from a chat. The first \
            time he waited in the car by the bridge; the second time he came as far as the gate and asked for her by a name that \
            only the other children use. She has a second telephone since half-term that she says she found.

            Last week two of the older children said that he buys meals for several of them and that one of them was told to bring \
            a friend. She stopped talking to me about school and goes out whenever the telephone rings. On Thursday she said that \
            she may not come to the club any more because he does not like it, and that she has to be somewhere at eight.

            I spoke to nobody outside the club about it. Her mother came to fetch her on Friday and was surprised that there was a \
            second telephone. She took it with her. The registration of the car is not known; it is small, dark and has a \
            sticker of a dog on the back window.\
            """;
}
