package org.waymark.access.unexplained;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Act;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

/**
 * One question with its looks and what was said about it.
 *
 * @param seen the latest looks, fifty at most
 * @param said question, answer and, for who decides, the decision
 * @param parts what let the reader see the file, also what ended; for who decides
 */
public record OddLookInFull(
        @JsonUnwrapped OddLook look,
        List<LookSeen> seen,
        List<LookSaid> said,
        List<ReaderPart> parts)
        implements ShowsChildren, Versioned {

    /** One look. */
    public record LookSeen(Instant at, String screen, Act act) {}

    /** Whose words, and what they are. */
    public record LookSaid(Kind kind, String words, String by, Instant at) {
        /** What the words are. */
        public enum Kind {
            QUESTION("Question"),
            ANSWER("Answer"),
            DECISION("Decision");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            public String word() {
                return word;
            }
        }
    }

    /**
     * What let the reader see something of the file.
     *
     * @param team null where it was theirs by name
     */
    public record ReaderPart(
            String because, @Nullable String team, Instant from, @Nullable Instant until) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return look.childrenShown();
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return look.etagVersion();
    }
}
