package org.waymark.bundles;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

/** What happens to a bundle. Says nothing of what is in it. */
public sealed interface BundleEvent extends CaseEvent {
    BundleId bundle();

    Purpose purpose();

    @Override
    default UUID subject() {
        return bundle().value();
    }

    @Override
    default UUID recordId() {
        return bundle().value();
    }

    @Override
    default Compartment compartment() {
        return Compartment.BUNDLE;
    }

    record BundleMade(
            ChildId child, BundleId bundle, Purpose purpose, AgencyId agency, Instant happenedAt)
            implements BundleEvent {
        @Override
        public String headline() {
            return "Bundle put together: " + purpose.words();
        }
    }

    record BundleHandedToReader(
            ChildId child, BundleId bundle, Purpose purpose, AgencyId agency, Instant happenedAt)
            implements BundleEvent {
        @Override
        public String headline() {
            return "Bundle given to a second reader: " + purpose.words();
        }
    }

    record BundleRead(
            ChildId child,
            BundleId bundle,
            Purpose purpose,
            boolean goes,
            AgencyId agency,
            Instant happenedAt)
            implements BundleEvent {
        @Override
        public String headline() {
            return goes
                    ? "Bundle read by a second person, who agrees: " + purpose.words()
                    : "Bundle read by a second person and sent back: " + purpose.words();
        }
    }

    /**
     * What left, to whom; on the record of sharing, but for what somebody asked about themselves.
     */
    record BundleIssued(
            ChildId child,
            BundleId bundle,
            Purpose purpose,
            String receiver,
            boolean redacted,
            AgencyId agency,
            Instant happenedAt)
            implements BundleEvent {
        @Override
        public String headline() {
            return "Bundle issued, "
                    + (redacted ? "with words taken out" : "in full")
                    + ": "
                    + purpose.words();
        }

        @Override
        public Compartment compartment() {
            return purpose == Purpose.SUBJECT_ACCESS ? Compartment.BUNDLE : Compartment.CORE;
        }

        @Override
        public @Nullable String sharedWith() {
            return purpose == Purpose.SUBJECT_ACCESS ? null : receiver;
        }
    }
}
