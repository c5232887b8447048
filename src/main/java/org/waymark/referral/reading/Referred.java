package org.waymark.referral.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;

/**
 * What a referral says, section by section: the same words before it is sent, for those who receive
 * it, and on paper. Nothing but what the referring agency wrote.
 *
 * @param file null where the reader may not know of it
 * @param name what the child is called; never in a title, URL or file name
 * @param to who has it, as a heading says it; empty before it is sent
 */
public record Referred(
        ChildId child,
        ConcernId concern,
        @Nullable CaseReference file,
        String name,
        String to,
        boolean urgent,
        boolean immediateDanger,
        List<Section> sections) {

    public Referred {
        sections = List.copyOf(sections);
    }

    /** What the file is called, or that it has no name yet. */
    public String reference() {
        return file == null ? "no file reference" : file.value();
    }

    /** A part with a heading of its own. */
    public record Section(String title, List<Fact> facts) {
        public Section {
            facts = List.copyOf(facts);
        }
    }

    /** One answer under its question. Lines are separated by line breaks. */
    public record Fact(String name, String words) {}

    /** Collects the answers that were given. */
    static final class Facts {
        private final List<Fact> all = new ArrayList<>();

        Facts add(String name, @Nullable String words) {
            if (words != null && !words.isBlank()) all.add(new Fact(name, words.strip()));
            return this;
        }

        Section section(String title) {
            return new Section(title, all);
        }
    }
}
