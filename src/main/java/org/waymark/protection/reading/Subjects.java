package org.waymark.protection.reading;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.child.ChildShown;
import org.waymark.protection.Recorders;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** The child of a file, for those who may see the child. */
@Component
public class Subjects {
    private final Sql sql;
    private final Clock clock;
    private final Recorders recorders;

    Subjects(Sql sql, Clock clock, Recorders recorders) {
        this.sql = sql;
        this.clock = clock;
        this.recorders = recorders;
    }

    /**
     * @throws NotFound when there is none, or this person may not see the child
     */
    public ChildShown of(CaseReference reference) {
        return sql.first(
                        "select c.id as child_id, %s from file f join child c on c.id = f.child_id where f.reference = ?"
                                .formatted(ChildShown.COLUMNS),
                        r -> ChildShown.of(r, England.dateOf(clock.instant())),
                        reference.value())
                .orElseThrow(NotFound::new);
    }

    /** For an act of social care or the police; nothing is looked up for others. */
    @Transactional(readOnly = true)
    public ChildShown toRecord(CaseReference reference) {
        recorders.socialCareOrPolice();
        return of(reference);
    }

    /** For an act of children's social care alone. */
    @Transactional(readOnly = true)
    public ChildShown toWork(CaseReference reference) {
        recorders.socialCare();
        return of(reference);
    }

    /** For the work of a plan, which belongs to those who hold all of the file. */
    @Transactional(readOnly = true)
    public ChildShown toPlan(CaseReference reference) {
        var child = toWork(reference);
        if (!sql.one("select my_file(?) as whole", r -> r.is("whole"), child.id()))
            throw new NotFound();
        return child;
    }
}
