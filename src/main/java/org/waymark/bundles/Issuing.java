package org.waymark.bundles;

import static org.waymark.bundles.BundleDesk.changed;
import static org.waymark.bundles.BundleDesk.isBlank;
import static org.waymark.bundles.BundleDesk.need;
import static org.waymark.bundles.BundleRules.*;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.bundles.BundleCommand.AnswerReading;
import org.waymark.bundles.BundleCommand.HandToReader;
import org.waymark.bundles.BundleCommand.IssueBundle;
import org.waymark.casefile.Compartment;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * The way out of the house (domain.md H.5): what was taken out is made into a copy, a second person
 * reads that very copy, and the same bytes are what is issued.
 */
@Service
public class Issuing {
    static final String READ_TASK = "BUNDLE_READING";
    static final String RETURNED_TASK = "BUNDLE_RETURNED";
    private static final Duration READER_SEES = Duration.ofDays(28);

    private final Sql sql;
    private final BundleDesk desk;
    private final Marks marks;
    private final Suggestions suggestions;
    private final Copies copies;
    private final Practitioners practitioners;
    private final Access access;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Issuing(
            Sql sql,
            BundleDesk desk,
            Marks marks,
            Suggestions suggestions,
            Copies copies,
            Practitioners practitioners,
            Access access,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.desk = desk;
        this.marks = marks;
        this.suggestions = suggestions;
        this.copies = copies;
        this.practitioners = practitioners;
        this.access = access;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public BundleId handOver(HandToReader c) {
        var bundle = desk.toMark(c.bundle());
        var subject = bundle.purpose() == Purpose.SUBJECT_ACCESS;
        var checks = new Checks();
        var reader = reader(bundle, c.email(), checks);
        checks.require(!subject || !isBlank(c.letter()), COPY_NEEDS_LETTER, "letter")
                .require(
                        suggestions
                                .open(bundle, desk.contents(c.bundle()), marks.of(c.bundle()))
                                .isEmpty(),
                        SUGGESTIONS_FIRST,
                        "email")
                .orThrow();
        keys.once(
                c.key(),
                "HandToReader",
                c.bundle().value(),
                () -> handOver(bundle, Objects.requireNonNull(reader), c));
        return c.bundle();
    }

    private void handOver(BundleDesk.Facts bundle, Practitioner reader, HandToReader c) {
        var now = desk.now();
        changed(
                sql.update(
                        """
                        update bundle set state = 'READING', reader_id = ?, asked_at = ?, read_at = null, returned_why = null, version = version + 1
                        where id = ? and version = ? and state = 'OPEN'
                        """,
                        reader.id(),
                        now,
                        bundle.id(),
                        c.version().number()));
        copies.make(bundle, true, isBlank(c.letter()) ? null : need(c.letter()));
        access.grant(
                bundle.child(),
                reader.id(),
                Compartment.BUNDLE,
                bundle.id().value(),
                "second reader of a bundle",
                now.plus(READER_SEES));
        tasks.done(bundle.id().value(), RETURNED_TASK, "Given to the second reader again");
        tasks.open(
                new NewTask(
                        bundle.child(),
                        READ_TASK,
                        "Second reading: what is taken out of a bundle",
                        bundle.id().value(),
                        bundle.id().value(),
                        reader.id(),
                        false,
                        null));
        events.publishEvent(
                new BundleEvent.BundleHandedToReader(
                        bundle.child(),
                        bundle.id(),
                        bundle.purpose(),
                        CurrentPractitioner.get().agency().id(),
                        now));
    }

    /** Somebody who may read bundles and had no part in this one. */
    private @Nullable Practitioner reader(
            BundleDesk.Facts bundle, @Nullable String email, Checks checks) {
        checks.require(!isBlank(email), READER_NEEDED, "email");
        if (isBlank(email)) return null;
        var found = practitioners.byEmail(need(email)).orElse(null);
        checks.require(found != null, READER_UNKNOWN, "email");
        if (found == null) return null;
        var part =
                found.id().equals(bundle.maker())
                        || found.id().equals(CurrentPractitioner.get().id())
                        || marks.isBy(found.id().value(), bundle.id());
        checks.require(BundleDesk.mayWork(found), READER_MAY_NOT, "email")
                .require(!part, READER_IS_MAKER, "email");
        return found;
    }

    /** By the second reader; whoever made it may take it back, where nobody answers. */
    @Transactional
    public BundleId answer(AnswerReading c) {
        var bundle = desk.get(c.bundle());
        var me = CurrentPractitioner.get();
        if (bundle.state() != BundleState.READING || bundle.reader() == null)
            throw new RuleBroken(BUNDLE_CHANGED);
        var takesBack = Boolean.FALSE.equals(c.goes()) && bundle.maker().equals(me.id());
        if (!bundle.reader().equals(me.id()) && !takesBack)
            throw new RuleBroken(NOT_THE_READER, "goes");
        new Checks()
                .require(c.goes() != null, ANSWER_NEEDED, "goes")
                .require(
                        !Boolean.FALSE.equals(c.goes()) || !isBlank(c.why()),
                        RETURN_NEEDS_REASON,
                        "why")
                .orThrow();
        keys.once(
                c.key(),
                "AnswerReading",
                c.bundle().value(),
                () -> answered(bundle, Boolean.TRUE.equals(c.goes()), c));
        return c.bundle();
    }

    private void answered(BundleDesk.Facts bundle, boolean goes, AnswerReading c) {
        var now = desk.now();
        changed(
                sql.update(
                        "update bundle set state = ?, read_at = ?, returned_why = ?, version ="
                                + " version + 1 where id = ? and version = ? and state = 'READING'",
                        goes ? BundleState.CONFIRMED : BundleState.OPEN,
                        now,
                        goes ? null : need(c.why()),
                        bundle.id(),
                        c.version().number()));
        tasks.done(bundle.id().value(), READ_TASK, goes ? "Can go" : "Sent back");
        tasks.open(
                new NewTask(
                        bundle.child(),
                        RETURNED_TASK,
                        goes
                                ? "A bundle was read by the second person: issue it"
                                : "A bundle came back from the second reader",
                        bundle.id().value(),
                        bundle.id().value(),
                        bundle.maker(),
                        false,
                        null));
        events.publishEvent(
                new BundleEvent.BundleRead(
                        bundle.child(),
                        bundle.id(),
                        bundle.purpose(),
                        goes,
                        CurrentPractitioner.get().agency().id(),
                        now));
    }

    /** The version that was read goes as it was read; the whole one only between agencies. */
    @Transactional
    public BundleId issue(IssueBundle c) {
        var bundle = desk.get(c.bundle());
        if (c.redacted() && bundle.state() != BundleState.CONFIRMED)
            throw new RuleBroken(
                    bundle.state() == BundleState.ISSUED ? BUNDLE_CHANGED : SECOND_READER_FIRST,
                    "version");
        if (!c.redacted() && bundle.purpose() == Purpose.SUBJECT_ACCESS)
            throw new RuleBroken(FULL_NOT_FOR_SUBJECT_ACCESS, "version");
        keys.once(c.key(), "IssueBundle", c.bundle().value(), () -> issue(bundle, c));
        return c.bundle();
    }

    private void issue(BundleDesk.Facts bundle, IssueBundle c) {
        var state = c.redacted() ? BundleState.ISSUED : bundle.state();
        desk.step(bundle.id(), c.version(), bundle.state(), state);
        copies.issue(
                c.redacted()
                        ? copies.latestRedacted(bundle.id())
                        : copies.make(bundle, false, null));
        if (c.redacted()) tasks.done(bundle.id().value(), RETURNED_TASK, "Issued");
        events.publishEvent(
                new BundleEvent.BundleIssued(
                        bundle.child(),
                        bundle.id(),
                        bundle.purpose(),
                        bundle.receiver(),
                        c.redacted(),
                        CurrentPractitioner.get().agency().id(),
                        desk.now()));
    }
}
