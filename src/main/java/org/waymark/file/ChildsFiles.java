package org.waymark.file;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.Chronology;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.identification.ConcernSummaries;
import org.waymark.referral.ReferralSummaries;
import org.waymark.web.NotFound;
import org.waymark.work.OpenWork;

/**
 * Puts a file together from one statement of each room, two of the child's. With what tells the
 * database who asks, and with the read log, that is eight.
 */
@Service
public class ChildsFiles {
    private static final int LATEST = 8;

    private final ChildFiles files;
    private final OpenWork work;
    private final Chronology chronology;
    private final ConcernSummaries concerns;
    private final ReferralSummaries referrals;
    private final Clock clock;

    ChildsFiles(
            ChildFiles files,
            OpenWork work,
            Chronology chronology,
            ConcernSummaries concerns,
            ReferralSummaries referrals,
            Clock clock) {
        this.files = files;
        this.work = work;
        this.chronology = chronology;
        this.concerns = concerns;
        this.referrals = referrals;
        this.clock = clock;
    }

    /**
     * The top of a file; without its child where the reader may know only that it exists.
     *
     * @throws NotFound when there is none, or none for this person: the two are the same
     */
    public ChildFile top(CaseReference reference) {
        return files.find(reference).orElseThrow(NotFound::new);
    }

    /** The top of a file that is open to the reader. */
    public ChildFile open(CaseReference reference) {
        var top = top(reference);
        if (top.person() == null) throw new NotFound();
        return top;
    }

    /** All of the first page. */
    public ChildsFile of(ChildFile top) {
        var together = top.together();
        return new ChildsFile(
                top,
                top.person() == null ? List.of() : files.beside(top.child()),
                work.of(together),
                chronology.before(together, Chronology.Filter.ALL, null, LATEST),
                concerns.of(together),
                referrals.of(together),
                clock.instant());
    }
}
