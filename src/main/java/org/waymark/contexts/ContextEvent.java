package org.waymark.contexts;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/** What a child's own history says of a context case: that there is one, and of what kind. */
public sealed interface ContextEvent extends CaseEvent {
    ContextLinkId link();

    ContextId context();

    @Override
    default UUID subject() {
        return link().value();
    }

    @Override
    default UUID recordId() {
        return context().value();
    }

    record ContextLinked(
            ChildId child,
            ContextLinkId link,
            ContextId context,
            ContextKind kind,
            AgencyId agency,
            Instant happenedAt)
            implements ContextEvent {
        @Override
        public String headline() {
            return "Part of a context case about " + kind.words().toLowerCase(Locale.UK);
        }
    }

    record ContextUnlinked(
            ChildId child,
            ContextLinkId link,
            ContextId context,
            AgencyId agency,
            Instant happenedAt)
            implements ContextEvent {
        @Override
        public String headline() {
            return "No longer part of a context case";
        }
    }
}
