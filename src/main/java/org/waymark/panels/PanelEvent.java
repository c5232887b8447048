package org.waymark.panels;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

/** What of a panel belongs to the file of one child: that child's own item and nothing else. */
public sealed interface PanelEvent extends CaseEvent {
    PanelItemId item();

    @Override
    default UUID subject() {
        return item().value();
    }

    @Override
    default UUID recordId() {
        return item().value();
    }

    @Override
    default Compartment compartment() {
        return Compartment.MEETING;
    }

    /** With whom it is shared by that: the panel's coordinator, then its members. */
    record PanelNominated(ChildId child, PanelItemId item, AgencyId agency, Instant happenedAt)
            implements PanelEvent {
        @Override
        public String headline() {
            return "Nominated for a multi-agency panel";
        }

        @Override
        public String sharedWith() {
            return "Panel coordinator";
        }
    }

    record PanelAgreed(
            ChildId child,
            PanelItemId item,
            AgencyId agency,
            @Nullable String sharedWith,
            Instant happenedAt)
            implements PanelEvent {
        @Override
        public String headline() {
            return "On the agenda of a multi-agency panel";
        }
    }

    record PanelMinuted(ChildId child, PanelItemId item, AgencyId agency, Instant happenedAt)
            implements PanelEvent {
        @Override
        public String headline() {
            return "Discussed at a multi-agency panel";
        }
    }
}
