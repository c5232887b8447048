package org.waymark.network;

import static org.waymark.network.NetworkDesk.isBlank;
import static org.waymark.network.NetworkDesk.orNull;
import static org.waymark.network.NetworkRules.*;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/** What becomes of a link: corroborated or discounted, graded, kept longer, ended. */
@Service
public class Links {
    static final String REVIEW_TASK = "NETWORK_LINK_REVIEW";

    private final Sql sql;
    private final Clock clock;
    private final NetworkDesk desk;
    private final Histories histories;
    private final Alerts alerts;
    private final CommandKeys keys;
    private final Tasks tasks;

    Links(
            Sql sql,
            Clock clock,
            NetworkDesk desk,
            Histories histories,
            Alerts alerts,
            CommandKeys keys,
            Tasks tasks) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.histories = histories;
        this.alerts = alerts;
        this.keys = keys;
        this.tasks = tasks;
    }

    /** A link as far as commands need it. */
    record Line(LinkId id, SubjectId from, SubjectId to, boolean ended) {}

    /** Discounted, it stays, visibly apart; the reason says why. */
    @Transactional
    public LinkId mark(NetworkCommand.MarkLink c) {
        var link = open(c.link());
        new Checks()
                .require(c.status() != null, STATUS_NEEDS_CHOICE, "status")
                .require(!isBlank(c.why()), STATUS_NEEDS_REASON, "statusWhy")
                .orThrow();
        var status = java.util.Objects.requireNonNull(c.status());
        return done(
                c.key(),
                "MarkLink",
                link,
                () -> {
                    NetworkDesk.changed(
                            sql.update(
                                    """
                                    update subject_link set status = ?, status_why = ?, status_by = ?, status_at = ?, version = version + 1
                                    where id = ? and version = ?
                                    """,
                                    status,
                                    orNull(c.why()),
                                    CurrentPractitioner.get().id(),
                                    clock.instant(),
                                    c.link(),
                                    c.version()));
                    var what = status.words();
                    histories.add(link, what, c.why());
                    alerts.changed(link);
                });
    }

    /** By the police alone. */
    @Transactional
    public LinkId grade(NetworkCommand.GradeLink c) {
        var link = open(c.link());
        var grade = c.grade() == null ? new Grade(null, null, null, null) : c.grade();
        var checks = new Checks();
        grade.check(checks, CurrentPractitioner.get());
        checks.orThrow();
        return done(
                c.key(),
                "GradeLink",
                link,
                () -> {
                    NetworkDesk.changed(
                            sql.update(
                                    """
                                    update subject_link set grade_source = ?, grade_information = ?, grade_handling = ?, grade_conditions = ?,
                                        graded_by = ?, version = version + 1
                                    where id = ? and version = ?
                                    """,
                                    grade.source(),
                                    grade.information(),
                                    grade.handling(),
                                    orNull(grade.conditions()),
                                    CurrentPractitioner.get().id(),
                                    c.link(),
                                    c.version()));
                    histories.add(link, "Graded by the police", null);
                });
    }

    /** Looked at again and kept until another day. */
    @Transactional
    public LinkId extend(NetworkCommand.ExtendLink c) {
        var link = open(c.link());
        new Checks()
                .require(c.expiresOn() != null, LINK_NEEDS_EXPIRY, "expiresOn")
                .require(desk.isWithinAYear(c.expiresOn()), LINK_EXPIRY_OUT_OF_RANGE, "expiresOn")
                .require(!isBlank(c.purpose()), LINK_NEEDS_PURPOSE, "purpose")
                .orThrow();
        return done(
                c.key(),
                "ExtendLink",
                link,
                () -> {
                    NetworkDesk.changed(
                            sql.update(
                                    """
                                    update subject_link set expires_on = ?, purpose = ?, version = version + 1 where id = ? and version = ?
                                    """,
                                    c.expiresOn(),
                                    orNull(c.purpose()),
                                    c.link(),
                                    c.version()));
                    histories.add(link, "Looked at again and kept", c.purpose());
                    tasks.done(link.id().value(), REVIEW_TASK, "Kept");
                });
    }

    /** Not needed any more. It stays in the history. */
    @Transactional
    public LinkId end(NetworkCommand.EndLink c) {
        var link = open(c.link());
        new Checks().require(!isBlank(c.why()), END_NEEDS_REASON, "endWhy").orThrow();
        return done(
                c.key(),
                "EndLink",
                link,
                () -> {
                    NetworkDesk.changed(
                            sql.update(
                                    """
                                    update subject_link set ended_at = ?, ended_by = ?, ended_because = ?, version = version + 1
                                    where id = ? and version = ? and ended_at is null
                                    """,
                                    clock.instant(),
                                    CurrentPractitioner.get().id(),
                                    orNull(c.why()),
                                    c.link(),
                                    c.version()));
                    histories.add(link, "Ended", c.why());
                    alerts.changed(link);
                    tasks.done(link.id().value(), REVIEW_TASK, "Ended");
                });
    }

    /** What came of the prompt to think of a young person's own welfare (safety rule 8). */
    @Transactional
    public LinkId considered(NetworkCommand.Answer c) {
        desk.worker();
        var link = line(new LinkId(c.about()));
        new Checks().require(!isBlank(c.words()), DONE_NEEDS_WORDS, "considered").orThrow();
        return done(
                c.key(),
                "WelfareConsidered",
                link,
                () -> {
                    histories.add(link, "A concern for the young person was considered", c.words());
                    tasks.done(link.id().value(), NewLinks.WELFARE_TASK, "Considered");
                });
    }

    private LinkId done(
            org.waymark.requests.CommandKey key, String name, Line link, Runnable work) {
        return new LinkId(keys.once(key, name, link.id().value(), work));
    }

    private Line open(LinkId id) {
        desk.worker();
        var link = line(id);
        if (link.ended()) throw new RuleBroken(LINK_HAS_ENDED);
        return link;
    }

    /**
     * @throws NotFound when there is none, or this person may not see both of its ends
     */
    private Line line(LinkId id) {
        return sql.first(
                        "select id, from_id, to_id, ended_at from subject_link where id = ?",
                        r ->
                                new Line(
                                        r.id("id", LinkId::new),
                                        r.id("from_id", SubjectId::new),
                                        r.id("to_id", SubjectId::new),
                                        r.findInstant("ended_at") != null),
                        id)
                .orElseThrow(NotFound::new);
    }
}
