package org.waymark.meetings;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;

/**
 * Meetings that need no record of their own room: reviews of a child in need plan and other
 * meetings about a child. Convened by children's social care (H.2: "Assess, plan, convene").
 */
@Service
public class Convening {
    /** The others are opened where their decision is recorded. */
    public static final Set<MeetingKind> KINDS =
            Set.of(MeetingKind.CHILD_IN_NEED_REVIEW, MeetingKind.CORE_GROUP, MeetingKind.OTHER);

    private final Sql sql;
    private final Proofs proofs;
    private final CaseFiles files;
    private final Meetings meetings;

    Convening(Sql sql, Proofs proofs, CaseFiles files, Meetings meetings) {
        this.sql = sql;
        this.proofs = proofs;
        this.files = files;
        this.meetings = meetings;
    }

    /**
     * @throws NotFound when there is no such file, or this person may not know of it
     */
    public ChildId child(CaseReference reference) {
        return files.find(reference).filter(this::isSeen).orElseThrow(NotFound::new);
    }

    /** The same, for the page on which a meeting is planned. */
    public ChildId toPlan(CaseReference reference) {
        proofs.socialCare();
        return child(reference);
    }

    /** The same, outside of any transaction. */
    @Transactional(readOnly = true)
    public ChildId known(CaseReference reference) {
        return toPlan(reference);
    }

    @Transactional
    public MeetingId convene(PlanMeeting c) {
        proofs.socialCare();
        if (!isSeen(c.child())) throw new NotFound();
        new Checks().require(KINDS.contains(c.kind()), MeetingRules.NOT_THE_ROOM, "kind").orThrow();
        return meetings.plan(c);
    }

    /** Whoever knows only that a restricted file exists sees no child in it (domain.md H.3). */
    private boolean isSeen(ChildId child) {
        return sql.exists("select 1 from child where id = ?", child);
    }
}
