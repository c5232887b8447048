package org.waymark.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sharing.Sharing.KAREN;
import static org.waymark.sharing.Sharing.LORNA;
import static org.waymark.sharing.Sharing.asked;
import static org.waymark.sharing.Sharing.decide;
import static org.waymark.sharing.Sharing.shares;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.court.AtCourt;
import org.waymark.support.Supported;

/** The police ask for a victim's information; whoever holds it decides (domain.md E.4, trap 25). */
@Isolated("refusals are counted by the access matrix")
class VictimRequestsTest {
    private static final String PATH = "/api/v1/victim-information-requests";
    private static final String SALLY = "Sally Draper";

    private final Supported.Child child = Supported.child(15);

    @Test
    void counselling_information_is_presumed_not_to_be_necessary() {
        AtCourt.supported(child);
        var noticed = ", \"noticeOn\": \"%s\"".formatted(Supported.today());
        assertThat(as(LORNA).post(PATH, "{}").status()).isEqualTo(403);
        assertThat(broken(as(KAREN).post(PATH, "{}")))
                .containsExactly(
                        "FILE_NEEDED",
                        "HOLDER_NEEDED",
                        "CRIME_REFERENCE_NEEDED",
                        "VIR_NEEDS_WHAT",
                        "VIR_NEEDS_BELIEF",
                        "VIR_NEEDS_LINE",
                        "VIR_NEEDS_NECESSITY",
                        "VIR_NEEDS_COUNSELLING",
                        "VIR_NEEDS_NOTICE");
        assertThat(
                        broken(
                                as("Imran Sheikh")
                                        .post(
                                                PATH,
                                                asked(
                                                        child,
                                                        SALLY,
                                                        ", \"counselling\": false" + noticed))))
                .containsExactly("FILE_NEEDED");
        assertThat(
                        broken(
                                as(KAREN)
                                        .post(
                                                PATH,
                                                asked(
                                                        child,
                                                        SALLY,
                                                        ", \"counselling\": true, \"noticeOn\": \"%s\""
                                                                .formatted(
                                                                        Supported.today()
                                                                                .plusDays(1))))))
                .containsExactly(
                        "COUNSELLING_NOT_NECESSARY",
                        "COUNSELLING_NEEDS_APPROVAL",
                        "VIR_NEEDS_NOTICE");
        var approved =
                ", \"counselling\": true, \"probative\": \"Substantial\", \"approvedBy\": \"A superintendent\", \"approvedOn\": \"%s\""
                        .formatted(Supported.today());
        var request = id(as(KAREN).post(PATH, asked(child, SALLY, approved + noticed)));
        assertThat(as(SALLY).work()).contains("request for information");
        assertThat(as("Susan Park").get(PATH + "/" + request).status()).isEqualTo(404);
        var refuse =
                "{\"answer\": \"REFUSED\", \"words\": \"They are her therapist’s notes\","
                        + " \"childTold\": \"TOLD\", \"isvaTold\": \"TOLD\"}";
        assertThat(broken(as(KAREN).change(PATH + "/" + request + "/answer", refuse, "\"0\"")))
                .containsExactly("NOT_THE_HOLDER");
        done(as(SALLY).change(PATH + "/" + request + "/answer", refuse, "\"0\""));
        assertThat(as(SALLY).change(PATH + "/" + request + "/answer", refuse, "\"1\"").status())
                .isEqualTo(409);
        assertThat(as(KAREN).work()).contains("Read the answer to your request");
        assertThat(read(KAREN, PATH + "/" + request).get("answer").get("kind").asString())
                .isEqualTo("REFUSED");
        done(as(KAREN).post(PATH + "/" + request + "/seen", "{}"));
        assertThat(read(KAREN, PATH + "/" + request).get("answer").get("seen").asBoolean())
                .isTrue();
    }

    @Test
    void whoever_holds_it_shares_a_part_by_a_decision_of_its_own() {
        AtCourt.supported(child);
        var request =
                id(
                        as(KAREN)
                                .post(
                                        PATH,
                                        asked(
                                                child,
                                                SALLY,
                                                ", \"counselling\": false, \"noNotice\": \"It would"
                                                        + " put her at risk\"")));
        var answer = PATH + "/" + request + "/answer";
        assertThat(
                        broken(
                                as(SALLY)
                                        .change(
                                                answer,
                                                "{\"answer\": \"PART\", \"disclosure\": \"%s\"}"
                                                        .formatted(Sharing.nobody()),
                                                "\"0\"")))
                .containsExactly("VIR_NEEDS_WORDS", "VIR_NEEDS_DISCLOSURE", "CHILD_TOLD_NEEDED");
        var disclosure =
                Sharing.prepared(SALLY, child, KAREN, ", \"request\": \"%s\"".formatted(request));
        assertThat(broken(decide(SALLY, disclosure, shares("PUBLIC_TASK", "LINK"))))
                .containsExactly("BASIS_NOT_YOURS");
        done(decide(SALLY, disclosure, shares("RECOGNISED_INTEREST", "LINK")));
        var link = Sharing.link(SALLY, disclosure, KAREN);
        done(
                as(SALLY)
                        .change(
                                answer,
                                "{\"answer\": \"PART\", \"words\": \"What is relevant\", \"disclosure\": \"%s\", \"childTold\": \"TOLD\"}"
                                        .formatted(disclosure),
                                "\"0\""));
        assertThat(Sharing.bytes(read(KAREN, "/api/v1/shared/" + link + "/contents/1")))
                .isEqualTo(Sharing.bytes(read(SALLY, Sharing.path(disclosure) + "/contents/1")));
        assertThat(as(KAREN).get(Sharing.path(disclosure)).status()).isEqualTo(404);
    }
}
