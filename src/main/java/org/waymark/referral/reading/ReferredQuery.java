package org.waymark.referral.reading;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Indicators;
import org.waymark.referral.ReferralId;
import org.waymark.referral.reading.Referred.Section;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/**
 * Reads what a referral says. Every part is asked for by the agency that raised the concern, so
 * that no reader, however much they may see of the file, gets another agency's words with it.
 */
@Component
public class ReferredQuery {
    private final Sql sql;
    private final Indicators indicators;
    private final Clock clock;

    ReferredQuery(Sql sql, Indicators indicators, Clock clock) {
        this.sql = sql;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * What would be sent.
     *
     * @throws NotFound when there is no such concern, or none for this person
     */
    public Referred beforeSending(ConcernId concern) {
        return of(concern, null);
    }

    /**
     * What was sent.
     *
     * @throws NotFound when there is no such referral, or none for this person
     */
    public Referred asSent(ReferralId referral) {
        var sent =
                sql.first(Sent.SELECT + "where r.id = ?", Sent::of, referral)
                        .orElseThrow(NotFound::new);
        return of(sent.concern(), sent);
    }

    private Referred of(ConcernId concern, @Nullable Sent sent) {
        var parts = new ReferredParts(sql, indicators, concern);
        return sql.first(
                        "select f.reference, "
                                + ReferredConcern.COLUMNS
                                + """
                                from concern c join child k on k.id = c.child_id left join file f on f.child_id = c.child_id
                                where c.id = ?
                                """,
                        r -> of(concern, r, sent, parts),
                        concern)
                .orElseThrow(NotFound::new);
    }

    private Referred of(ConcernId concern, Row r, @Nullable Sent sent, ReferredParts parts) {
        var reference = r.findText("reference");
        var sections = new ArrayList<Section>();
        if (sent != null) sections.addAll(List.of(sent.section(), sent.referrer()));
        sections.add(ReferredConcern.safety(r));
        sections.add(ReferredConcern.child(r, England.dateOf(clock.instant()), parts.adults()));
        sections.add(ReferredConcern.account(r));
        sections.add(ReferredConcern.view(r));
        sections.add(parts.signs());
        sections.add(parts.discussion());
        sections.add(parts.corrections());
        sections.removeIf(s -> s.facts().isEmpty());
        return new Referred(
                r.id("child_id", ChildId::new),
                concern,
                reference == null ? null : new CaseReference(reference),
                ReferredConcern.name(r),
                sent == null ? "" : sent.to(),
                sent != null && sent.urgent(),
                r.is("immediate_danger"),
                sections);
    }
}
