package org.waymark.child.web;

import java.util.List;
import org.waymark.access.Kept;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildFile;
import org.waymark.child.SafeToTell;
import org.waymark.child.adults.AdultView;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Tag;

/**
 * The adults around the child, those who must not be told first.
 *
 * @param may whether this person may add and decide
 */
public record AdultsPage(
        Frame frame, Kept kept, ChildFile file, List<AdultView> adults, boolean may)
        implements FormOfFile {
    @Override
    public String title() {
        return "Adults around the child";
    }

    public String path() {
        return "/files/" + file.reference() + "/adults";
    }

    public static Tag tag(AdultView a) {
        var tag = Tag.of(a.safe().label());
        return switch (a.safe()) {
            case YES -> tag.colour("green");
            case NO -> tag.colour("red");
            case NOT_YET_DECIDED -> tag.colour("yellow");
        };
    }

    static SummaryList facts(AdultView a) {
        var list =
                SummaryList.of()
                        .row("To the child", a.relationship())
                        .row("Parental responsibility", a.parentalResponsibility().words())
                        .row("May be told?", decision(a));
        if (a.telephone() != null) list = list.row("Telephone", a.telephone());
        if (a.contact() != null) list = list.row("How to reach them", a.contact());
        for (var address : a.addresses()) list = list.row("Address", address);
        if (a.ended() != null) list = list.row("No longer around the child", a.ended());
        return list;
    }

    public SummaryList factsOf(AdultView a) {
        return facts(a);
    }

    private static String decision(AdultView a) {
        if (a.decidedAt() == null || a.safe() == SafeToTell.NOT_YET_DECIDED)
            return a.safe().words() + (a.reason() == null ? "" : ": " + a.reason());
        return "%s: %s (%s, %s)"
                .formatted(a.safe().words(), a.reason(), a.decidedBy(), Wording.day(a.decidedAt()));
    }
}
