package org.waymark.access.breakglass;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.BreakGlassId;
import org.waymark.access.DoorAlert;
import org.waymark.access.GlassEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Sql;

/** What the job does, as the area's own practitioner. Run twice, it does each once. */
@Component
class GlassTimes {
    private final Sql sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GlassTimes(Sql sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** They let nobody in any more since their time was over; this writes it down. */
    @Transactional
    public void endThoseOver() {
        sql.list(
                        "select id, child_id, agency_id, until_at from glass_over(?)",
                        r ->
                                new GlassEvent.GlassEnded(
                                        r.id("child_id", ChildId::new),
                                        r.id("id", BreakGlassId::new),
                                        true,
                                        r.id("agency_id", AgencyId::new),
                                        r.instant("until_at")),
                        clock.instant())
                .forEach(events::publishEvent);
    }

    @Transactional
    public void tellOfAttempts() {
        sql.list(
                        "select id, child_id, guardian_id from glass_attempts(?)",
                        r ->
                                new DoorAlert.GlassRefused(
                                        r.uuid("id"),
                                        r.id("child_id", ChildId::new),
                                        r.findId("guardian_id", PractitionerId::new)),
                        clock.instant())
                .forEach(events::publishEvent);
    }
}
