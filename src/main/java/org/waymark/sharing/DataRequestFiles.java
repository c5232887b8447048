package org.waymark.sharing;

import static org.waymark.sharing.Gathered.blankToNull;
import static org.waymark.sharing.Gathered.isBlank;
import static org.waymark.sharing.SharingRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * Opens the file of a request case by case, and puts words beside its entries: nothing is
 * overwritten (domain.md H.2, H.5).
 */
@Service
public class DataRequestFiles {
    /** For how many days the file of a request is open to whoever deals with it. */
    static final int OPEN_DAYS = 14;

    private final Sql sql;
    private final Clock clock;
    private final DataDesk desk;
    private final DataRequests requests;
    private final DataRequestSteps steps;
    private final Access access;
    private final CommandKeys keys;

    DataRequestFiles(
            Sql sql,
            Clock clock,
            DataDesk desk,
            DataRequests requests,
            DataRequestSteps steps,
            Access access,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.requests = requests;
        this.steps = steps;
        this.access = access;
        this.keys = keys;
    }

    /** The file of this request's child, to this officer, for days. */
    @Transactional
    public void open(DataRequestCommand.OpenFile c) {
        var facts = desk.toWork(c.request());
        var child = facts.child();
        if (child == null) throw new RuleBroken(REQUEST_NOT_ABOUT_FILE);
        new Checks().require(!isBlank(c.why()), OPENING_NEEDS_REASON, "why").orThrow();
        keys.once(
                c.key(),
                "OpenFileForRequest",
                c.request().value(),
                () -> open(c, facts, child, clock.instant()));
    }

    private void open(
            DataRequestCommand.OpenFile c, DataDesk.Facts facts, ChildId child, Instant now) {
        var me = CurrentPractitioner.get();
        var until = England.daysAfter(now, OPEN_DAYS);
        Disclosures.changed(
                sql.update(
                        "update data_request set opened_by = ?, opened_until = ?, version = version"
                                + " + 1 where id = ? and version = ?",
                        me.id(),
                        until,
                        c.request(),
                        c.version()));
        access.grant(child, me.id(), Compartment.FILE, "data-protection request", until);
        requests.step(c.request(), StepKind.FILE_OPENED, England.dateOf(now), c.why());
        steps.publish(
                facts,
                (of, at) ->
                        new DataRequestEvent.FileOpenedForRequest(
                                of, c.request(), DataRequestSteps.agency(), at));
    }

    /** The words stand beside the entry, and go with it where it is shared. */
    @Transactional
    public void state(DataRequestCommand.State c) {
        var facts = desk.toWork(c.request());
        var child = facts.child();
        if (child == null) throw new RuleBroken(REQUEST_NOT_ABOUT_FILE);
        var correction = "CORRECTION".equals(c.kind());
        new Checks()
                .require(
                        correction || "DISAGREEMENT".equals(c.kind()), STATEMENT_NEEDS_KIND, "kind")
                .require(isEntry(c, child), STATEMENT_NEEDS_ENTRY, "entry")
                .require(!isBlank(c.words()), STATEMENT_NEEDS_WORDS, "statement")
                .orThrow();
        keys.once(
                c.key(),
                "AddEntryStatement",
                c.request().value(),
                () -> state(c, facts, correction, clock.instant()));
    }

    /** Of the file, and open to this officer. */
    private boolean isEntry(DataRequestCommand.State c, ChildId child) {
        return c.entry() != null
                && sql.exists(
                        "select 1 from case_event where child_id = ? and id = ?", child, c.entry());
    }

    private void state(
            DataRequestCommand.State c, DataDesk.Facts facts, boolean correction, Instant now) {
        steps.changed(
                c.request(),
                c.version(),
                facts.state(),
                facts.due(),
                facts.pausedOn(),
                facts.extended());
        sql.update(
                """
                insert into entry_statement (id, record_id, child_id, compartment, author_agency, event_id, request_id, kind, words, added_by,
                    added_at)
                select ?, e.record_id, e.child_id, e.compartment, e.author_agency, e.id, ?, ?, ?, ?, ? from case_event e
                where e.child_id = ? and e.id = ?
                """,
                UUID.randomUUID(),
                c.request(),
                c.kind(),
                blankToNull(c.words()),
                CurrentPractitioner.get().id(),
                now,
                facts.child(),
                c.entry());
        requests.step(c.request(), StepKind.STATEMENT, England.dateOf(now), c.words());
        steps.publish(
                facts,
                (child, at) ->
                        new DataRequestEvent.StatementAdded(
                                child, c.request(), correction, DataRequestSteps.agency(), at));
    }
}
