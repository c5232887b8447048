package org.waymark.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.waymark.casefile.ChildId;

/**
 * What one room puts into a bundle of a child's file: a bean of the room. It gives the words that
 * its own documents on paper have, as much as whoever makes the bundle may see and whoever receives
 * it may have. Therapy is in none, and no source of information ever is.
 */
public interface BundlePart {
    /** Its name among the parts, such as "ASSESSMENT": capitals and underscores. */
    String kind();

    /** "Assessments under section 17". */
    String words();

    /** What there is to choose of these children, the latest first, at most 50. */
    List<Item> items(Collection<ChildId> children);

    /**
     * What one of them says; empty where it says nothing to this receiver.
     *
     * @throws org.waymark.web.NotFound when there is none, or none for this person
     */
    List<Section> sections(UUID item, Receiver receiver);

    /** Who gets it (safety rule 9): police and schools sit in a conference and hear a court. */
    enum Receiver {
        /** Health is left out, whoever else is among them. */
        PARTNERS,
        /** Another area's children's social care, which takes over. */
        SOCIAL_CARE,
        /** The child or young person it is about, or whoever asks for them. */
        CHILD
    }

    /**
     * @param title with its date, never with a name: it stands in an index
     */
    record Item(UUID id, String title, Instant at) {}

    /** A heading with its lines. */
    record Section(String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** One answer under its question; the name is empty where there is none. */
    record Line(String name, String words) {}
}
