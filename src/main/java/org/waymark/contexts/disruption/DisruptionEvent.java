package org.waymark.contexts.disruption;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/** What a child's own history says of a notice or order: that it protects them, and no more. */
public sealed interface DisruptionEvent extends CaseEvent {
    DisruptionLinkId link();

    DisruptionId disruption();

    @Override
    default UUID subject() {
        return link().value();
    }

    @Override
    default UUID recordId() {
        return disruption().value();
    }

    record DisruptionInForce(
            ChildId child,
            DisruptionLinkId link,
            DisruptionId disruption,
            AgencyId agency,
            Instant happenedAt)
            implements DisruptionEvent {
        @Override
        public String headline() {
            return "A notice or order protects this child";
        }
    }

    record DisruptionBroken(
            ChildId child,
            DisruptionLinkId link,
            DisruptionId disruption,
            AgencyId agency,
            Instant happenedAt)
            implements DisruptionEvent {
        @Override
        public String headline() {
            return "A notice or order that protects this child was not kept";
        }
    }

    record DisruptionEnded(
            ChildId child,
            DisruptionLinkId link,
            DisruptionId disruption,
            AgencyId agency,
            Instant happenedAt)
            implements DisruptionEvent {
        @Override
        public String headline() {
            return "A notice or order that protected this child ended";
        }
    }
}
