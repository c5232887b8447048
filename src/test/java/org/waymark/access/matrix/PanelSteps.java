package org.waymark.access.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.panels.LineKind;
import org.waymark.panels.NominationAnswers;
import org.waymark.panels.Nominations;
import org.waymark.panels.PanelActions;
import org.waymark.panels.PanelCommand;
import org.waymark.panels.PanelItems;
import org.waymark.panels.Panels;
import org.waymark.people.LawfulBasis;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;
import org.waymark.trafficking.NrmCommand;
import org.waymark.trafficking.NrmIndicator;
import org.waymark.trafficking.NrmReferrals;

/**
 * A child of the matrix is on the agenda of a panel, nominated by the reporter, with an action of a
 * support provider; and the reporter considered a national referral.
 */
final class PanelSteps {
    private static final String COORDINATOR = "Ben Lacey";
    private static final String REPORTER = "Joe Tanner";
    private final Northmoor area;
    private final Instant moment;

    PanelSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    Map<String, String> onPanel(ChildId child) {
        var team =
                area.sql()
                        .sql("select id from team where name = 'Children and Families North'")
                        .query(UUID.class)
                        .single();
        area.sql()
                .sql("update file set team_id = ? where child_id = ?")
                .params(team, child.value())
                .update();
        as(
                "Helen Marsh",
                () -> {
                    area.bean(Access.class).open(child, new TeamId(team), null, "allocated");
                    return true;
                });
        var panel =
                as(
                        COORDINATOR,
                        () ->
                                area.bean(Panels.class)
                                        .plan(
                                                new PanelCommand.PlanPanel(
                                                        key(),
                                                        moment,
                                                        "Civic Centre",
                                                        email("Karen Doyle"),
                                                        email("Joan Whitfield"))));
        var reference = reference(child);
        var why = new PanelCommand.Nomination("Why", "Ask", LawfulBasis.PUBLIC_TASK, "Necessary");
        var item =
                as(
                        REPORTER,
                        () ->
                                area.bean(Nominations.class)
                                        .nominate(
                                                new PanelCommand.NominateChild(
                                                        key(), reference, why)));
        as(
                COORDINATOR,
                () -> {
                    area.bean(NominationAnswers.class)
                            .answer(
                                    new PanelCommand.AnswerNomination(
                                            key(), item, 0, true, panel, null));
                    area.bean(PanelItems.class)
                            .add(
                                    new PanelCommand.AddLine(
                                            key(),
                                            item,
                                            LineKind.DISCUSSION,
                                            null,
                                            "Discussed",
                                            null,
                                            null,
                                            null));
                    return true;
                });
        var action =
                as(
                        COORDINATOR,
                        () ->
                                area.bean(PanelActions.class)
                                        .give(
                                                new PanelCommand.GiveAction(
                                                        key(),
                                                        item,
                                                        "Meet the child",
                                                        email("Rhys Morgan"),
                                                        England.dateOf(moment).plusDays(7))));
        var nrm =
                as(
                        REPORTER,
                        () ->
                                area.bean(NrmReferrals.class)
                                        .consider(
                                                new NrmCommand.Consider(
                                                        key(),
                                                        reference,
                                                        List.of(NrmIndicator.MOVED),
                                                        "Words",
                                                        "Safe")));
        return Map.of(
                "panel", panel.toString(),
                "member", area.person("Joan Whitfield").id().toString(),
                "item", item.toString(),
                "panelAction", action.toString(),
                "nrm", nrm.toString());
    }

    private CaseReference reference(ChildId child) {
        return as(REPORTER, () -> area.bean(CaseFiles.class).referenceOf(child).orElseThrow());
    }

    private String email(String name) {
        return area.person(name).email();
    }

    private <T> T as(String who, Supplier<T> work) {
        return area.at(moment, who, work);
    }

    private static CommandKey key() {
        return CommandKey.random();
    }
}
