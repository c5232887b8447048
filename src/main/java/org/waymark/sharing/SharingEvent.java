package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What is decided about sharing, for those who see the decision. */
public sealed interface SharingEvent extends CaseEvent {

    /**
     * Decided; shown in the sharing record also where nothing was shared (domain.md E.4, seventh
     * rule).
     *
     * @param recipient who receives it, or would have
     */
    record DisclosureDecided(
            ChildId child,
            DisclosureId disclosure,
            Compartment compartment,
            SharingChoice decision,
            String recipient,
            String digest,
            AgencyId agency,
            Instant happenedAt)
            implements SharingEvent {
        @Override
        public UUID subject() {
            return disclosure.value();
        }

        @Override
        public UUID recordId() {
            return disclosure.value();
        }

        @Override
        public String headline() {
            return switch (decision) {
                case SHARE -> "Information shared";
                case PART -> "A part of what was asked shared";
                case REFUSE -> "Decided not to share information";
            };
        }

        @Override
        public String sharedWith() {
            return decision == SharingChoice.REFUSE ? recipient + " (not shared)" : recipient;
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("digest", digest);
        }
    }

    /** Made, taken back: to whom stands beside the disclosure. */
    record DisclosureLinked(
            ChildId child,
            DisclosureId disclosure,
            Compartment compartment,
            boolean open,
            AgencyId agency,
            Instant happenedAt)
            implements SharingEvent {
        @Override
        public UUID subject() {
            return disclosure.value();
        }

        @Override
        public UUID recordId() {
            return disclosure.value();
        }

        @Override
        public String headline() {
            return open ? "A link to shared information made" : "A link taken back";
        }
    }

    record DisclosureReceived(
            ChildId child,
            DisclosureId disclosure,
            Compartment compartment,
            AgencyId agency,
            Instant happenedAt)
            implements SharingEvent {
        @Override
        public UUID subject() {
            return disclosure.value();
        }

        @Override
        public UUID recordId() {
            return disclosure.value();
        }

        @Override
        public String headline() {
            return "Shared information received";
        }
    }

    record InformationRequestMade(
            ChildId child, VictimRequestId request, AgencyId agency, Instant happenedAt)
            implements SharingEvent {
        @Override
        public UUID subject() {
            return request.value();
        }

        @Override
        public UUID recordId() {
            return request.value();
        }

        @Override
        public String headline() {
            return "The police asked for information about the child";
        }
    }

    record InformationRequestAnswered(
            ChildId child,
            VictimRequestId request,
            VictimAnswer answer,
            AgencyId agency,
            Instant happenedAt)
            implements SharingEvent {
        @Override
        public UUID subject() {
            return request.value();
        }

        @Override
        public UUID recordId() {
            return request.value();
        }

        @Override
        public String headline() {
            return "The police’s request for information was answered";
        }

        @Override
        public @Nullable String sharedWith() {
            return answer == VictimAnswer.LIMITED ? "The police" : null;
        }
    }
}
