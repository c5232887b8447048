package org.waymark.referral.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.NotAllowed;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioners;
import org.waymark.referral.Basis;
import org.waymark.referral.Destination;
import org.waymark.referral.Receivers;
import org.waymark.referral.Receivers.Receiver;
import org.waymark.referral.ReferralId;
import org.waymark.referral.reading.ReferredQuery;
import org.waymark.referral.web.ReferPage.Discussion;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/** Reads what the page for referring shows. */
@Component
class ReferPages {
    static final String DRAFT = "refer";

    private final Sql sql;
    private final Clock clock;
    private final Receivers receivers;
    private final Practitioners practitioners;
    private final ReferredQuery referred;
    private final KeptForms kept;

    ReferPages(
            Sql sql,
            Clock clock,
            Receivers receivers,
            Practitioners practitioners,
            ReferredQuery referred,
            KeptForms kept) {
        this.sql = sql;
        this.clock = clock;
        this.receivers = receivers;
        this.practitioners = practitioners;
        this.referred = referred;
        this.kept = kept;
    }

    /**
     * As it opens, with what was typed and not sent.
     *
     * @param urgent whether it was opened because it cannot wait
     */
    ReferPage opened(Frame frame, boolean urgent, ConcernId concern) {
        var first = urgent ? Form.blank().with("urgent", "yes") : Form.blank();
        return page(frame, kept.open(first, concern.value(), DRAFT), concern);
    }

    ReferPage again(Frame frame, Form form, ConcernId concern) {
        return page(frame, Kept.sent(form), concern);
    }

    private ReferPage page(Frame frame, Kept typed, ConcernId concern) {
        var what = referred.beforeSending(concern);
        var me = CurrentPractitioner.get();
        if (!agencyOf(concern).equals(me.agency().id()))
            throw new NotAllowed(AccessRules.NEEDS_RAISING_AGENCY);
        var now = clock.instant();
        return new ReferPage(
                frame,
                typed.form(),
                what,
                receiving(what.child(), now),
                discussion(concern),
                Basis.of(me.agency().kind(), England.dateOf(now)).words(),
                already(concern),
                typed.words());
    }

    private AgencyId agencyOf(ConcernId concern) {
        return sql.first(
                        "select author_agency from concern where id = ?",
                        r -> r.id("author_agency", AgencyId::new),
                        concern)
                .orElseThrow(NotFound::new);
    }

    private @Nullable ReferralId already(ConcernId concern) {
        return sql.first(
                        "select id from referral where concern_id = ?",
                        r -> r.id("id", ReferralId::new),
                        concern)
                .orElse(null);
    }

    private List<SummaryRow> receiving(ChildId child, Instant now) {
        var rows = new ArrayList<SummaryRow>();
        for (var to : receivers.of(child, true, now))
            rows.add(SummaryRow.of(to.destination().words(), words(to, now)));
        return rows;
    }

    private String words(Receiver to, Instant now) {
        var guardian = to.guardian();
        if (guardian != null)
            return practitioners.get(guardian).name() + ", who guards this file, and nobody else";
        var telephone = to.team().telephone();
        return to.team().name()
                + (telephone == null ? "" : ", telephone " + telephone)
                + (to.destination() != Destination.DUTY_TEAM
                        ? ""
                        : receivers.frontDoorClosed(now)
                                ? ". They get it too, because the front door is closed now."
                                : ". They get it too if it is urgent.");
    }

    private Discussion discussion(ConcernId concern) {
        var all =
                sql.list(
                        """
                        select k.state, k.asked_at, k.answered_at, k.concern_remains, p.name
                        from consultation k left join practitioner p on p.id = coalesce(k.answered_by, k.owner_id)
                        where k.concern_id = ? order by k.answered_at desc nulls last, k.asked_at desc limit 1
                        """,
                        ReferPages::discussion,
                        concern);
        return all.isEmpty()
                ? new Discussion(false, "You have not discussed this here yet.")
                : all.getFirst();
    }

    private static Discussion discussion(Row r) {
        var name = r.findText("name");
        var who = name == null ? "A lead" : name;
        var answered = r.findInstant("answered_at");
        if (answered == null)
            return new Discussion(
                    false,
                    "You asked "
                            + (name == null ? "a lead" : name)
                            + " on "
                            + Wording.dayAndTime(r.instant("asked_at"))
                            + ", and nobody has answered yet. You can refer now.");
        var when = Wording.dayAndTime(answered);
        return new Discussion(
                true,
                r.is("concern_remains")
                        ? "Discussed with " + who + " on " + when + ": concern remains."
                        : who
                                + " saw no remaining concern on "
                                + when
                                + ". If you are still worried, refer all the same.");
    }
}
