package org.waymark.file;

import java.time.Instant;
import java.util.List;
import org.waymark.casefile.Chronology;
import org.waymark.casefile.FileLines;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.identification.ConcernSummaries;
import org.waymark.referral.ReferralSummaries;
import org.waymark.work.OpenWork;

/**
 * Everything the file shows on its first page, as far as the reader may see it: one part from each
 * room.
 */
public record ChildsFile(
        ChildFile top,
        List<ChildFiles.Beside> beside,
        OpenWork.Open work,
        Chronology.Part latest,
        List<ConcernSummaries.Summary> concerns,
        ReferralSummaries referrals,
        List<FileLines.Worded> rooms,
        Instant now) {
    /** Where this child is in the six steps. */
    public List<Step> steps() {
        return Steps.of(this);
    }
}
