package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.casefile.ChildId;
import org.waymark.testing.Northmoor;

/** Find the child, and leak nothing by it (safety rule 4). */
class ChildSearchTest {
    private static final LocalDate BORN = LocalDate.of(2011, 4, 7);

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final ChildSearch search = area.bean(ChildSearch.class);

    @ParameterizedTest
    @CsvSource({
        "Wilhelmina Brzezovska",
        "wilhelmina brzezovska",
        "Vilhelmina Brzezovska",
        "Wilhelmina Brezovska",
        "Wilhelmina Brzezofska",
        "Brzezovska Wilhelmina",
        "'Brzezovska, Wilhelmina'",
        "Wilhelmina Bržezovska",
        "Brzezovska",
        "Brzezovska 2011",
        "Willhelmina 07/04/2011",
        "Wilhelmina Brzezovska 7 April 2011",
        "Wilhelmena Brzezowska 4/7/2011",
        "Wilhelmina Brzezovska April 2011"
    })
    void aMisspeltNameOrASwappedDateFindsTheChild(String words) {
        var known = described.refer("Joe Tanner", child("Wilhelmina", "Brzezovska", BORN, null));
        assertThat(found("Priya Nair", words)).contains(known.child());
    }

    @Test
    void aShortNameFindsTheLongOne() {
        var family = Described.unheard();
        var known = described.refer("Joe Tanner", child("Catherine", family, BORN, null));
        assertThat(found("Priya Nair", "Kate " + family)).containsExactly(known.child());
    }

    @Test
    void anAliasFindsTheChild() {
        var family = Described.unheard();
        var known = described.refer("Joe Tanner", child("Odette", family, BORN, null));
        var other = Described.unheard();
        area.run(
                "Priya Nair",
                () ->
                        area.bean(Children.class)
                                .addName(
                                        known.child(),
                                        "ALIAS",
                                        "Odie",
                                        other,
                                        new Birth(BORN, BirthPrecision.DAY)));
        var one = findings("Priya Nair", "Odie " + other).children().getFirst();
        assertThat(one.child()).isEqualTo(known.child());
        assertThat(one.why()).contains(Why.OTHER_NAME);
        assertThat(one.otherNames()).containsExactly("Odie " + other);
    }

    @Test
    void aReferenceFindsTheFileAndAnAddressFindsWhoLivesThere() {
        var family = Described.unheard();
        var known =
                described.refer(
                        "Joe Tanner",
                        child("Ines", family, BORN, "14 Quarrelsome Street\nNorthmoor\nZZ91 2AB"));
        assertThat(found("Priya Nair", known.reference().toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(known.child());
        assertThat(found("Priya Nair", "14 quarrelsome street")).contains(known.child());
        assertThat(found("Priya Nair", "Quarrelsome Street")).contains(known.child());
        assertThat(found("Priya Nair", "zz91 2ab")).contains(known.child());
    }

    @Test
    void twinsAreBothShownAndSaidToBeSiblings() {
        var family = Described.unheard();
        var one = described.refer("Joe Tanner", child("Rosalind", family, BORN, null));
        var other = described.refer("Joe Tanner", child("Benedict", family, BORN, null));
        var all = findings("Priya Nair", "Rosalind " + family + " 07/04/2011").children();
        assertThat(all).extracting(Found::child).startsWith(one.child()).contains(other.child());
        assertThat(all.getFirst().mayBeSibling()).isFalse();
        assertThat(all.getLast().mayBeSibling()).isTrue();
    }

    @Test
    void aFrontlineWorkerFindsNoChildOfAnotherAgencyNorOfAColleague() {
        var family = Described.unheard();
        var known = described.raise("Joe Tanner", child("Tabitha", family, BORN, null));
        for (var words : List.of("Tabitha " + family, known.reference(), "Tabitha 07/04/2011")) {
            assertThat(findings("Hanna Lind", words).isEmpty()).isTrue();
            assertThat(findings("Ellen Price", words).isEmpty()).isTrue();
            assertThat(findings("Mark Holt", words).isEmpty()).isTrue();
        }
        assertThat(found("Joe Tanner", "Tabitha " + family)).containsExactly(known.child());
        assertThat(found("Susan Park", "Tabitha " + family)).containsExactly(known.child());
        assertThat(suggested("Hanna Lind", "Tabitha", family)).isEmpty();
        assertThat(suggested("Joe Tanner", "Tabbitha", family)).containsExactly(known.child());
    }

    @Test
    void whoAlreadyKnowsTheChildIsSaidToWhoHoldsTheFileOnly() {
        var family = Described.unheard();
        described.refer("Joe Tanner", child("Perpetua", family, BORN, null));
        assertThat(findings("Priya Nair", "Perpetua " + family).children().getFirst().knownTo())
                .contains("Harbour Academy", "Front Door, Northmoor Children's Services");
        assertThat(findings("Joe Tanner", "Perpetua " + family).children().getFirst().knownTo())
                .allMatch(k -> k.contains("Harbour Academy"));
    }

    @Test
    void theFrontDoorSeesWhomADescribedChildMayBe() {
        var family = Described.unheard();
        var known = described.refer("Joe Tanner", child("Philippa", family, BORN, null));
        var again =
                described.refer("Hanna Lind", child("Pip", family, LocalDate.of(2011, 7, 4), null));
        var candidates =
                area.as("Priya Nair", () -> search.candidatesFor(again.child())).stream()
                        .filter(f -> f.child().equals(known.child()))
                        .findFirst()
                        .orElseThrow();
        assertThat(candidates.why()).contains(Why.SHORT_NAME, Why.DAY_AND_MONTH_SWAPPED);
        assertThat(area.as("Priya Nair", () -> search.candidatesFor(again.child())))
                .extracting(Found::child)
                .doesNotContain(again.child());
    }

    private List<ChildId> found(String who, String words) {
        return findings(who, words).children().stream().map(Found::child).toList();
    }

    private List<ChildId> suggested(String who, String given, String family) {
        return area.as(who, () -> search.suggestions(given, family, Birth.UNKNOWN)).stream()
                .map(Found::child)
                .toList();
    }

    private Findings findings(String who, String words) {
        return area.as(who, () -> search.find(words));
    }
}
