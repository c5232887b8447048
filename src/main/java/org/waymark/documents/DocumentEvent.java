package org.waymark.documents;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

/** What happens to the documents of a record; seen by those who see the record. */
public sealed interface DocumentEvent extends CaseEvent {
    DocumentId document();

    Held held();

    @Override
    default UUID subject() {
        return document().value();
    }

    @Override
    default ChildId child() {
        return held().child();
    }

    @Override
    default Compartment compartment() {
        return held().compartment();
    }

    @Override
    default @Nullable UUID recordId() {
        return held().record();
    }

    /**
     * @param sha256 of what was sent, so that it can be shown later that nothing was changed
     */
    record DocumentAdded(
            DocumentId document,
            Held held,
            FileType fileType,
            int size,
            String sha256,
            AgencyId agency,
            Instant happenedAt)
            implements DocumentEvent {
        @Override
        public String headline() {
            return "A document was added to " + held.words();
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("type", fileType.name(), "size", size, "sha256", sha256);
        }
    }

    record DocumentWithdrawn(
            DocumentId document, Held held, String why, AgencyId agency, Instant happenedAt)
            implements DocumentEvent {
        @Override
        public String headline() {
            return "A document of " + held.words() + " was withdrawn";
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("why", why);
        }
    }
}
