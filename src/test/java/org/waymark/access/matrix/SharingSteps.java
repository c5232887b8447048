package org.waymark.access.matrix;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.LawfulBasis;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.sharing.AskVictimInformation;
import org.waymark.sharing.DataRequestCommand;
import org.waymark.sharing.DataRequestSteps;
import org.waymark.sharing.DataRequests;
import org.waymark.sharing.DecideDisclosure;
import org.waymark.sharing.DisclosureDecisions;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.DisclosureQueries;
import org.waymark.sharing.Disclosures;
import org.waymark.sharing.Fact;
import org.waymark.sharing.OffenceCondition;
import org.waymark.sharing.PrepareDisclosure;
import org.waymark.sharing.RequestKind;
import org.waymark.sharing.Requester;
import org.waymark.sharing.SentBy;
import org.waymark.sharing.ServiceAgreement;
import org.waymark.sharing.ShareLinkId;
import org.waymark.sharing.ShareLinks;
import org.waymark.sharing.SharedWithMe;
import org.waymark.sharing.SharingChoice;
import org.waymark.sharing.SpecialCondition;
import org.waymark.sharing.StepKind;
import org.waymark.sharing.Told;
import org.waymark.sharing.VictimRequests;
import org.waymark.testing.Northmoor;

/**
 * Something of a child of the matrix is shared with an officer by a link, the police ask a school
 * for information, and a copy of the file is asked for.
 */
final class SharingSteps {
    private static final String LORNA = "Lorna Blythe";
    private static final String KAREN = "Karen Doyle";

    private final Northmoor northmoor;
    private final Instant at;

    SharingSteps(Northmoor area, Instant moment) {

        this.northmoor = area;
        this.at = moment;
    }

    Map<String, String> shared(ChildId child, String reference) {
        var team =
                northmoor
                        .sql()
                        .sql("select id from team where name = 'Children and Families North'")
                        .query(UUID.class)
                        .single();
        northmoor.run(
                "Helen Marsh",
                () ->
                        northmoor
                                .bean(Access.class)
                                .open(child, new TeamId(team), null, "allocated"));
        var disclosure = disclosure(child);
        var link = link(disclosure);
        northmoor.as(KAREN, () -> northmoor.bean(SharedWithMe.class).open(link));
        return Map.of(
                "disclosure", disclosure.toString(),
                "link", link.toString(),
                "victimRequest", asked(child),
                "request", received(reference));
    }

    private DisclosureId disclosure(ChildId child) {
        var prepare =
                new PrepareDisclosure(
                        CommandKey.random(),
                        child,
                        null,
                        northmoor.person(KAREN).agency().id(),
                        null,
                        null,
                        null,
                        false,
                        "A joint visit",
                        null,
                        Set.of(Fact.REFERENCE),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        "Seen on Mondays");
        var id = northmoor.as(LORNA, () -> northmoor.bean(Disclosures.class).prepare(prepare));
        var view = northmoor.as(LORNA, () -> northmoor.bean(DisclosureQueries.class).get(id));
        northmoor.run(
                LORNA,
                () ->
                        northmoor
                                .bean(DisclosureDecisions.class)
                                .decide(
                                        new DecideDisclosure(
                                                CommandKey.random(),
                                                id,
                                                0,
                                                view.digest(),
                                                SharingChoice.SHARE,
                                                null,
                                                LawfulBasis.PUBLIC_TASK,
                                                SpecialCondition.NONE,
                                                OffenceCondition.NONE,
                                                null,
                                                "They visit with us",
                                                ServiceAgreement.NO_SERVICE,
                                                Told.TOLD,
                                                Told.WILL_BE,
                                                Set.of(),
                                                null,
                                                SentBy.LINK)));
        return id;
    }

    /** Now, not on that morning: it lasts for days only. */
    private ShareLinkId link(DisclosureId disclosure) {
        var make =
                new ShareLinks.MakeLink(
                        CommandKey.random(), disclosure, null, northmoor.person(KAREN).email(), 30);
        return northmoor.as(LORNA, () -> northmoor.bean(ShareLinks.class).make(make));
    }

    private String asked(ChildId child) {
        var ask =
                new AskVictimInformation(
                        CommandKey.random(),
                        child,
                        northmoor.person("Susan Park").agency().id(),
                        "NM/1/26",
                        "Attendance",
                        "The school keeps it",
                        "Where the child was",
                        "Nobody else knows",
                        false,
                        null,
                        null,
                        null,
                        England.dateOf(at),
                        null,
                        null);
        return northmoor.as(KAREN, () -> northmoor.bean(VictimRequests.class).ask(ask)).toString();
    }

    private String received(String reference) {
        var day = England.dateOf(at);
        var receive =
                new DataRequestCommand.Receive(
                        CommandKey.random(),
                        RequestKind.SUBJECT_ACCESS,
                        reference,
                        "The young person",
                        Requester.CHILD,
                        day,
                        null,
                        "A copy, please",
                        null);
        var id =
                northmoor.as(
                        "Miriam Stone", () -> northmoor.bean(DataRequests.class).receive(receive));
        northmoor.run(
                "Miriam Stone",
                () ->
                        northmoor
                                .bean(DataRequestSteps.class)
                                .add(
                                        new DataRequestCommand.Add(
                                                CommandKey.random(),
                                                id,
                                                0,
                                                StepKind.NOTE,
                                                day,
                                                "By letter")));
        return id.toString();
    }
}
