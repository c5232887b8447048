package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Northmoor;

/** What becomes known of a child is added, and found again. */
class DetailsTest {
    private static final LocalDate BORN = LocalDate.of(2011, 8, 15);

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final Described.Raised known =
            described.refer("Joe Tanner", child("Henrietta", Described.unheard(), BORN, null));
    private final String path = "/api/v1/files/" + known.reference();

    @Test
    void aNameANumberAnAddressAndASisterAreAddedAndFoundAgain() {
        var sister =
                described.refer("Joe Tanner", child("Clementine", Described.unheard(), BORN, null));
        var alias = Described.unheard();
        var nhs = nhsNumber();
        var street = Described.unheard() + " Street";
        var body =
                """
                {"nameKind": "ALIAS", "given": "Etta", "family": "%s", "nhsNumber": "%s", "upn": "E801200019001",
                 "address": "7 %s, Northmoor", "addressKind": "HOME", "doNotDisclose": true, "beside": "%s", "besideKind": "SIBLING"}
                """
                        .formatted(alias, nhs, street, sister.reference());
        var priya = area.api("Priya Nair");
        assertThat(priya.change(path + "/details", body, "\"0\"").status()).isEqualTo(200);
        for (var words :
                new String[] {
                    "Etta+" + alias, nhs, "E801200019001", "7+" + street.replace(' ', '+')
                })
            assertThat(priya.get("/api/v1/children?q=" + words).response().body())
                    .as(words)
                    .contains(known.child().toString());
        var file = priya.get(path);
        assertThat(file.response().body()).contains("(do not disclose)", sister.reference());
        assertThat(priya.get("/api/v1/files/" + sister.reference()).response().body())
                .contains(known.reference());
        assertThat(area.api("Joe Tanner").get(path).response().body())
                .doesNotContain(street, sister.reference());
        assertThat(
                        priya.change(
                                        path + "/details",
                                        "{\"given\": \"Hen\", \"nameKind\": \"ALIAS\"}",
                                        "\"0\"")
                                .status())
                .isEqualTo(409);
        var other = described.refer("Joe Tanner", child("Henry", Described.unheard(), BORN, null));
        assertThat(
                        priya.change(
                                        "/api/v1/files/" + other.reference() + "/details",
                                        "{\"nhsNumber\": \"%s\"}".formatted(nhs),
                                        "\"0\"")
                                .response()
                                .body())
                .contains("NUMBER_OF_ANOTHER");
    }

    /**
     * Where a child is placed or stays is not of the referral that the police were sent (ADR 4).
     */
    @Test
    void thePoliceSeeTheAddressThatTheyWereReferredAndNoOther() {
        var referred =
                described.refer(
                        "Joe Tanner",
                        child("Philippa", Described.unheard(), BORN, "9 Example Rise, Northmoor"));
        var added =
                "{\"address\": \"2 Refuge Lane, Northmoor\", \"addressKind\": \"STAYING\", \"doNotDisclose\": true}";
        assertThat(
                        area.api("Priya Nair")
                                .change(
                                        "/api/v1/files/" + referred.reference() + "/details",
                                        added,
                                        "\"0\"")
                                .status())
                .isEqualTo(200);
        assertThat(addresses("Priya Nair", referred)).hasSize(2);
        assertThat(addresses("Karen Doyle", referred)).containsExactly("9 Example Rise, Northmoor");
        assertThat(addresses("Lucy Fenn", referred)).isEmpty();
    }

    private java.util.List<String> addresses(String who, Described.Raised of) {
        return area.as(
                who,
                () ->
                        area.bean(org.waymark.sql.Sql.class)
                                .list(
                                        "select lines from child_address where child_id = ? order by lines",
                                        r -> r.text("lines"),
                                        of.child()));
    }

    @Test
    void everythingWrongIsSaidAtOnceAndWhoHoldsNoFileAddsNothing() {
        var wrong =
                area.api("Priya Nair")
                        .change(
                                path + "/details",
                                "{\"given\": \"X\", \"nhsNumber\": \"9990000019\", \"upn\": \"A801200019001\", \"address\": \"1 Street\", \"beside\": \"WM-2026-999999\"}",
                                "\"0\"");
        assertThat(wrong.response().body())
                .contains(
                        "NAME_NEEDS_KIND",
                        "NHS_NUMBER_WRONG",
                        "UPN_WRONG",
                        "ADDRESS_NEEDS_KIND",
                        "BESIDE_UNKNOWN");
        assertThat(
                        area.api("Priya Nair")
                                .change(path + "/details", "{}", "\"0\"")
                                .response()
                                .body())
                .contains("NOTHING_ADDED");
        assertThat(area.api("Joe Tanner").change(path + "/details", "{}", "\"0\"").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E801200019001",
                "G330410121045",
                "P820103418123",
                "N931261115007",
                "Q80120001900A"
            })
    void uniquePupilNumbersOfTheDomainReferenceAreValid(String upn) {
        assertThat(Upn.isValid(upn)).isTrue();
        assertThat(Upn.isValid((upn.charAt(0) == 'A' ? "B" : "A") + upn.substring(1))).isFalse();
    }

    @Test
    void anNhsNumberHasACheckDigit() {
        assertThat(NhsNumber.isValid("9990000018")).isTrue();
        assertThat(NhsNumber.isValid("9990000026")).isTrue();
        assertThat(NhsNumber.isValid("9990000019")).isFalse();
    }

    private static String nhsNumber() {
        while (true) {
            var nine = "999" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
            for (int d = 0; d < 10; d++) if (NhsNumber.isValid(nine + d)) return nine + d;
        }
    }
}
