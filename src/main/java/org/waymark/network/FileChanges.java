package org.waymark.network;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.AllocationEvent;
import org.waymark.child.ChildEvent;
import org.waymark.sql.Sql;

/** A child's file goes to somebody else: who reads what the child is linked to goes along. */
@Component
class FileChanges {
    private final Sql sql;
    private final Clock clock;

    FileChanges(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    void on(AllocationEvent.AllocationAccepted e) {
        sync(e.child());
    }

    /** Restricted or sealed: only those named on it go on reading. */
    @EventListener
    void on(ChildEvent.FileClosedToTeams e) {
        sync(e.child());
    }

    void sync(ChildId child) {
        sql.call("select sync_readers_of_child(?, ?)", child, clock.instant());
    }
}
