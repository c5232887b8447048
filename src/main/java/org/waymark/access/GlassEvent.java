package org.waymark.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/** A file was opened by somebody who had no part in it, and what followed (domain.md H.2). */
public sealed interface GlassEvent extends CaseEvent {
    BreakGlassId glass();

    @Override
    default UUID subject() {
        return glass().value();
    }

    /**
     * @param by who opened it
     * @param told the managers who learn of it at once
     * @param dataProtection the team that looks it over; null where the area has none
     */
    record GlassBroken(
            ChildId child,
            BreakGlassId glass,
            String purpose,
            PractitionerId by,
            List<PractitionerId> told,
            @Nullable TeamId dataProtection,
            Instant until,
            AgencyId agency,
            Instant happenedAt)
            implements GlassEvent {
        @Override
        public String headline() {
            return "The file was opened by break-glass: " + purpose;
        }

        @Override
        public @Nullable TeamId team() {
            return dataProtection;
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("until", until.toString());
        }
    }

    /**
     * @param byItself its time was over
     */
    record GlassEnded(
            ChildId child,
            BreakGlassId glass,
            boolean byItself,
            AgencyId agency,
            Instant happenedAt)
            implements GlassEvent {
        @Override
        public String headline() {
            return byItself
                    ? "The opening by break-glass ended: its time was over"
                    : "The opening by break-glass was ended";
        }
    }

    /** A manager has read why. */
    record GlassSeen(ChildId child, BreakGlassId glass, AgencyId agency, Instant happenedAt)
            implements GlassEvent {
        @Override
        public String headline() {
            return "A manager read why the file was opened by break-glass";
        }
    }

    /** The second look. */
    record GlassReviewed(
            ChildId child,
            BreakGlassId glass,
            boolean justified,
            AgencyId agency,
            Instant happenedAt)
            implements GlassEvent {
        @Override
        public String headline() {
            return justified
                    ? "The opening by break-glass was reviewed: justified"
                    : "The opening by break-glass was reviewed: not justified";
        }
    }
}
