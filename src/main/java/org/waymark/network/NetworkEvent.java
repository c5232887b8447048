package org.waymark.network;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/**
 * What a child's own history says of the picture around them: neutral lines. What a link is, and to
 * whom, is read where both of its ends may be read (domain.md H.3).
 */
public sealed interface NetworkEvent extends CaseEvent {
    LinkId link();

    @Override
    default UUID subject() {
        return link().value();
    }

    record ChildLinked(ChildId child, LinkId link, AgencyId agency, Instant happenedAt)
            implements NetworkEvent {
        @Override
        public String headline() {
            return "The picture around the child was added to";
        }
    }
}
