package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.access.Access;
import org.waymark.access.NotAllowed;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.casefile.Histories;
import org.waymark.people.Agencies;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** The front door says who a described child is, and may take it back (ADR 0002). */
class MatchesTest {
    private static final LocalDate BORN = LocalDate.of(2012, 9, 3);

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final Matches matches = area.bean(Matches.class);

    private final Described.Raised known =
            described.refer("Joe Tanner", child("Imogen", Described.unheard(), BORN, null));
    private final Described.Raised again =
            described.refer("Hanna Lind", child("Immy", Described.unheard(), BORN, null));

    @Test
    void grantsAreReadTogetherAndTheReporterSeesWhatTheySawBefore() {
        openToSocialWork(known.child());
        assertThat(sees("Lorna Blythe", again.child())).isFalse();
        match(again.child(), known.child());
        assertThat(sees("Lorna Blythe", again.child())).isTrue();
        assertThat(sees("Hanna Lind", known.child())).isFalse();
        assertThat(sees("Joe Tanner", again.child())).isFalse();
        assertThat(area.as("Hanna Lind", () -> matches.knownAs(again.child()))).isNull();
        undo(again.child());
        assertThat(sees("Lorna Blythe", again.child())).isFalse();
        assertThat(sees("Lorna Blythe", known.child())).isTrue();
    }

    @Test
    void whatIsGrantedAfterTheMatchIsReadTogetherToo() {
        match(again.child(), known.child());
        openToSocialWork(again.child());
        assertThat(sees("Lorna Blythe", known.child())).isTrue();
        undo(again.child());
        assertThat(sees("Lorna Blythe", known.child())).isFalse();
        assertThat(sees("Lorna Blythe", again.child())).isTrue();
    }

    @Test
    void theNameOfTheDescriptionFindsTheKnownChild() {
        match(again.child(), known.child());
        var name =
                area.sql()
                        .sql("select family_name from child where id = ?")
                        .param(again.child().value())
                        .query(String.class)
                        .single();
        var search = area.bean(ChildSearch.class);
        assertThat(area.as("Priya Nair", () -> search.find("Immy " + name)).children())
                .extracting(Found::child)
                .containsExactly(known.child());
        assertThat(area.as("Hanna Lind", () -> search.find("Immy " + name)).children())
                .extracting(Found::child)
                .containsExactly(again.child());
    }

    @Test
    void aConflictOfInterestGoesWithTheMatch() {
        openToSocialWork(known.child());
        openToSocialWork(again.child());
        var lorna = area.person("Lorna Blythe").id();
        area.run(
                "Helen Marsh",
                () -> area.bean(Access.class).keepAway(lorna, known.child(), "her niece"));
        assertThat(sees("Lorna Blythe", again.child())).isTrue();
        match(again.child(), known.child());
        assertThat(sees("Lorna Blythe", again.child())).isFalse();
        undo(again.child());
        assertThat(sees("Lorna Blythe", again.child())).isTrue();
    }

    @Test
    void whoRaisedTheConcernAndIsKeptAwayFromTheFileStopsTheMatch() {
        var hanna = area.person("Hanna Lind").id();
        area.run(
                "Helen Marsh",
                () -> area.bean(Access.class).keepAway(hanna, known.child(), "her son"));
        refused(MatchRules.CONFLICT, again.child(), known.child());
    }

    @Test
    void matchesMakeNoChain() {
        var third = described.refer("Leah Barnes", child("Imo", Described.unheard(), BORN, null));
        match(again.child(), known.child());
        refused(MatchRules.ALREADY_MATCHED, again.child(), third.child());
        refused(MatchRules.CHAIN, third.child(), again.child());
        refused(MatchRules.CHAIN, known.child(), third.child());
        refused(MatchRules.SAME_CHILD, third.child(), third.child());
    }

    @Test
    void aSealedFileIsNotMatchedAndNotFoundByOthers() {
        seal(known.child(), "Helen Marsh");
        refused(MatchRules.SEALED, "Helen Marsh", again.child(), known.child());
        assertThatThrownBy(() -> match(again.child(), known.child())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> match(again.child(), ChildId.random()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheFrontDoorMatches() {
        openToSocialWork(known.child());
        openToSocialWork(again.child());
        for (var who :
                List.of(
                        "Hanna Lind",
                        "Karen Doyle",
                        "Martin Crewe",
                        "Miriam Stone",
                        "Lorna Blythe",
                        "Joan Whitfield"))
            assertThatThrownBy(() -> matchAs(who, again.child(), known.child()))
                    .as(who)
                    .isInstanceOf(NotAllowed.class);
        matchAs("Helen Marsh", again.child(), known.child());
    }

    @Test
    void bothTheMatchAndItsUndoingStayInTheHistory() {
        match(again.child(), known.child());
        undo(again.child());
        assertThat(
                        area.sql()
                                .sql("select type from case_event where child_id = ? order by seq")
                                .param(known.child().value())
                                .query(String.class)
                                .list())
                .endsWith("ChildMatched", "MatchUndone");
        assertThat(area.as("Priya Nair", () -> area.bean(Histories.class).verify()))
                .noneMatch(b -> b.child().equals(known.child().value()));
        assertThatThrownBy(() -> undo(again.child()))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        e -> assertThat(e.rule()).isEqualTo(MatchRules.NOT_MATCHED));
    }

    private void openToSocialWork(ChildId child) {
        var team = area.bean(Agencies.class).team(TeamKind.SOCIAL_WORK).orElseThrow();
        area.run(
                "Priya Nair",
                () ->
                        area.bean(Access.class)
                                .grant(child, team.id(), Compartment.FILE, "allocated", null));
    }

    private void seal(ChildId child, String guardian) {
        var id = area.person(guardian).id().value();
        area.run(
                guardian,
                () ->
                        area.bean(org.waymark.sql.Sql.class)
                                .call(
                                        "select close_file_to_teams(?, 2::smallint, ?, ?, now())",
                                        child,
                                        id,
                                        new java.util.UUID[] {id}));
    }

    private boolean sees(String who, ChildId child) {
        return area.as(
                who,
                () ->
                        area.bean(org.waymark.sql.Sql.class)
                                .exists("select 1 from child where id = ?", child));
    }

    private void refused(MatchRules rule, ChildId one, ChildId other) {
        refused(rule, "Priya Nair", one, other);
    }

    private void refused(MatchRules rule, String who, ChildId one, ChildId other) {
        assertThatThrownBy(() -> matchAs(who, one, other))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private void match(ChildId one, ChildId other) {
        matchAs("Priya Nair", one, other);
    }

    private void matchAs(String who, ChildId one, ChildId other) {
        area.run(
                who,
                () -> matches.match(one, other, "Same mother, same flat", CommandKey.random()));
    }

    private void undo(ChildId one) {
        area.run("Priya Nair", () -> matches.undo(one, "A cousin", CommandKey.random()));
    }
}
