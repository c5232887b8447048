package org.waymark.file;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.Chronology;
import org.waymark.casefile.FileLines;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.identification.ConcernSummaries;
import org.waymark.referral.ReferralSummaries;
import org.waymark.web.NotFound;
import org.waymark.work.OpenWork;

/**
 * Puts a file together from one statement of the rooms that hold something, and one each of the
 * child, those beside them if there are any, the work, the history and the concerns. With what
 * tells the database who asks, and with the read log, that is eight at most.
 */
@Service
public class ChildsFiles {
    private static final int LATEST = 8;

    private final ChildFiles files;
    private final OpenWork work;
    private final Chronology chronology;
    private final ConcernSummaries concerns;
    private final FileLines lines;
    private final Clock clock;

    ChildsFiles(
            ChildFiles files,
            OpenWork work,
            Chronology chronology,
            ConcernSummaries concerns,
            FileLines lines,
            Clock clock) {
        this.files = files;
        this.work = work;
        this.chronology = chronology;
        this.concerns = concerns;
        this.lines = lines;
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
        var rooms = lines.of(together, top.empty());
        var now = clock.instant();
        return new ChildsFile(
                top,
                top.mayHaveOthersBeside() ? files.beside(top.child()) : List.of(),
                work.of(together),
                chronology.before(together, Chronology.Filter.ALL, null, LATEST),
                concerns.of(together),
                ReferralSummaries.of(rooms),
                lines.worded(rooms, now),
                now);
    }
}
