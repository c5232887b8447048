package org.waymark.child;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;

/**
 * What a room still has open on a file that somebody wants to close: a bean of the room. As long as
 * one of them says no, the file is not closed; everything else is shown and asked for.
 */
public interface ClosingCheck {
    /**
     * Silent about what the asker may not see.
     *
     * @param children the ids under which the child is known
     * @param reason as chosen; null while the page is only read
     */
    List<OpenEnd> openEnds(Collection<ChildId> children, @Nullable ClosureReason reason);

    /**
     * @param words "A referral waits for a decision"; names no child
     * @param href where it is ended; null where there is no page
     * @param stops whether the file cannot be closed before this is ended
     */
    record OpenEnd(String words, @Nullable String href, boolean stops) {
        public static OpenEnd stopping(String words, @Nullable String href) {
            return new OpenEnd(words, href, true);
        }

        public static OpenEnd asked(String words, @Nullable String href) {
            return new OpenEnd(words, href, false);
        }
    }
}
