package org.waymark.referral.checks;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.referral.ReferralId;

/**
 * The referral that somebody asks about, and what may be said of the child.
 *
 * @param name as the referral describes them
 * @param born in words; null where it is not known
 * @param sealed then only people named on the file can be asked
 */
public record AskingAbout(
        ReferralId referral,
        ChildId child,
        String name,
        @Nullable String born,
        @Nullable String school,
        boolean urgent,
        boolean sealed)
        implements ShowsChildren {
    /** What to begin with; the social worker takes out what they do not need. */
    public String suggestion() {
        return born == null ? name : name + ", born " + born;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
