package org.waymark.network;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * "Already linked to another child's file": the people of both files and police intelligence learn
 * that there is another one, never whose, and can ask to talk. A sealed file counts for its own
 * guardian alone (safety rule 4).
 */
@Service
public class Alerts {
    static final String ALERT_TASK = "NETWORK_ALERT";
    static final String TALK_TASK = "NETWORK_TALK";

    private final Sql sql;
    private final Clock clock;
    private final CommandKeys keys;
    private final Tasks tasks;

    Alerts(Sql sql, Clock clock, CommandKeys keys, Tasks tasks) {
        this.sql = sql;
        this.clock = clock;
        this.keys = keys;
        this.tasks = tasks;
    }

    private record Raised(AlertId id, @Nullable ChildId child, Party to) {
        static Raised of(Row r) {
            var owner = r.findId("owner", PractitionerId::new);
            return new Raised(
                    r.id("alert", AlertId::new),
                    r.findId("child", ChildId::new),
                    owner == null ? r.id("team", TeamId::new) : owner);
        }
    }

    /** After every change of a link: who may read its ends, and who has to know. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Links.Line link) {
        changed(link.from());
        changed(link.to());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(SubjectId subject) {
        sql.call("select sync_subject_readers(?, ?)", subject, clock.instant());
        var raised =
                sql.list(
                        "select alert, child, owner, team from raise_network_alerts(?, ?)",
                        Raised::of,
                        subject,
                        clock.instant());
        for (var r : raised)
            tasks.open(
                    new NewTask(
                            r.child(),
                            ALERT_TASK,
                            "Already linked to another child’s file",
                            r.id().value(),
                            null,
                            r.to(),
                            false,
                            null));
    }

    /** The answer is the same whether somebody could be asked or not. */
    @Transactional
    public AlertId ask(NetworkCommand.AskToTalk c) {
        visible(c.alert());
        new Checks()
                .require(!NetworkDesk.isBlank(c.words()), NetworkRules.TALK_NEEDS_WORDS, "words")
                .orThrow();
        return new AlertId(
                keys.once(
                        c.key(),
                        "AskToTalk",
                        c.alert().value(),
                        () -> {
                            var asked =
                                    sql.list(
                                            "select alert, child, owner, null::uuid as team from ask_to_talk(?, ?, ?)",
                                            Raised::of,
                                            c.alert(),
                                            Objects.requireNonNull(c.words()).strip(),
                                            clock.instant());
                            for (var r : asked)
                                tasks.open(
                                        new NewTask(
                                                r.child(),
                                                TALK_TASK,
                                                "Somebody asks you to talk about a person, place or thing that is linked to two files",
                                                r.id().value(),
                                                null,
                                                r.to(),
                                                false,
                                                null));
                            tasks.done(c.alert().value(), ALERT_TASK, "Asked to talk");
                        }));
    }

    /** Read, and nothing to ask. */
    @Transactional
    public AlertId seen(NetworkCommand.Answer c) {
        var id = visible(new AlertId(c.about()));
        return new AlertId(
                keys.once(
                        c.key(),
                        "AlertSeen",
                        id.value(),
                        () -> tasks.done(id.value(), ALERT_TASK, "Read")));
    }

    /** What came of it, for the one who asked. */
    @Transactional
    public AlertId answer(NetworkCommand.AnswerTalk c) {
        var alert =
                sql.first(
                                """
                                select t.alert_id, t.answered_at from network_talk t join network_alert a on a.id = t.alert_id where t.id = ?
                                """,
                                r ->
                                        new Talk(
                                                r.id("alert_id", AlertId::new),
                                                r.findInstant("answered_at") != null),
                                c.talk())
                        .orElseThrow(NotFound::new);
        if (alert.answered()) throw new RuleBroken(NetworkRules.TALK_ANSWERED);
        new Checks()
                .require(!NetworkDesk.isBlank(c.words()), NetworkRules.DONE_NEEDS_WORDS, "answer")
                .orThrow();
        return new AlertId(
                keys.once(
                        c.key(),
                        "AnswerTalk",
                        alert.id().value(),
                        () -> {
                            var rows =
                                    sql.update(
                                            """
                                            update network_talk set answered_at = ?, answered_by = me(), answer = ?
                                            where id = ? and answered_at is null
                                            """,
                                            clock.instant(),
                                            Objects.requireNonNull(c.words()).strip(),
                                            c.talk());
                            if (rows == 0) throw new RuleBroken(NetworkRules.TALK_ANSWERED);
                            tasks.done(alert.id().value(), TALK_TASK, "Answered");
                        }));
    }

    private record Talk(AlertId id, boolean answered) {}

    private AlertId visible(AlertId id) {
        return sql.first(
                        "select id from network_alert where id = ?",
                        r -> r.id("id", AlertId::new),
                        id)
                .orElseThrow(NotFound::new);
    }
}
