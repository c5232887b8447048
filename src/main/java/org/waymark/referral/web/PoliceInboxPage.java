package org.waymark.referral.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.referral.reading.Inbox;
import org.waymark.referral.reading.Inbox.Received;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Link;
import org.waymark.web.components.Table;
import org.waymark.web.components.Tag;

/** The referrals that the police's child-protection team received. */
public record PoliceInboxPage(Frame frame, Inbox inbox, boolean first, Instant now)
        implements Page, ShowsChildren {
    private static final String PATH = "/police/referrals";

    @Override
    public String title() {
        return "Referrals to the police";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    public Table waiting() {
        return Table.of("To acknowledge")
                .head("Child", "From", "Acknowledge by")
                .rows(
                        inbox.waiting().stream()
                                .map(r -> List.of(child(r), Cell.of(from(r)), due(r)))
                                .toList());
    }

    public Table acknowledged() {
        return Table.of("Acknowledged")
                .head("Child", "From", "Acknowledged")
                .rows(
                        inbox.acknowledged().stream()
                                .map(r ->
                                        List.of(
                                                child(r),
                                                Cell.of(from(r)),
                                                Cell.of(acknowledged(r))))
                                .toList());
    }

    public @Nullable String older() {
        return inbox.older() == null ? null : PATH + "?before=" + inbox.older();
    }

    /** They cannot be opened, so the list itself takes the acknowledgement. */
    public List<Received> restricted() {
        return inbox.waiting().stream().filter(Received::restricted).toList();
    }

    public String acknowledgement(Received r) {
        return PATH + "/" + r.id() + "/acknowledgement";
    }

    private static Cell child(Received r) {
        if (r.restricted()) return Cell.of(r.name() + ". Telephone the sender.");
        var age = r.age() == null ? "age not known" : r.age().toString();
        var link = Link.of(r.name() + ", " + age, PATH + "/" + r.id());
        return Cell.of(out -> {
            if (r.urgent()) {
                Tag.of("Urgent").colour("red").writeTo(out);
                out.writeContent(" ");
            }
            link.writeTo(out);
        });
    }

    private static String from(Received r) {
        return r.from() + ", " + Wording.dayAndTime(r.sentAt());
    }

    private Cell due(Received r) {
        var due = r.dueAt();
        if (due == null) return Cell.of("Now");
        return Cell.of((now.isBefore(due) ? "" : "Overdue: ") + Wording.due(due));
    }

    private static String acknowledged(Received r) {
        var reference = r.reference();
        return Wording.dayAndTime(Objects.requireNonNull(r.acknowledgedAt()))
                + " by "
                + r.acknowledgedBy()
                + (reference == null ? "" : ", reference " + reference);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return inbox.childrenShown();
    }
}
