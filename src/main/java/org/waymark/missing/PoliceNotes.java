package org.waymark.missing;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.Compartment;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Information from return interviews on its way to the police (guide ¶16): the words that somebody
 * chose, and nothing else of the interview.
 */
@Service
public class PoliceNotes {
    static final String TASK = "POLICE_NOTE";

    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final Recipients recipients;
    private final Tasks tasks;
    private final CommandKeys keys;

    PoliceNotes(
            Sql sql,
            Clock clock,
            Access access,
            Proofs proofs,
            Recipients recipients,
            Tasks tasks,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.recipients = recipients;
        this.tasks = tasks;
        this.keys = keys;
    }

    void send(FactStore.Fact fact, String words) {
        var id = PoliceNoteId.random();
        PractitionerId guardian = recipients.of(fact.child()).guardian();
        Party to = guardian == null ? recipients.police().id() : guardian;
        sql.update(
                """
                insert into missing_police_note (id, child_id, author_agency, episode_id, kind, words, sent_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                fact.child(),
                fact.author(),
                fact.episode(),
                fact.kind(),
                words,
                clock.instant());
        access.grant(
                fact.child(), to, Compartment.CORE, id.value(), "information for the police", null);
        tasks.open(
                new NewTask(
                        fact.child(),
                        TASK,
                        guardian == null
                                ? "Information from a return interview"
                                : "Information for the police: pass it on",
                        id.value(),
                        id.value(),
                        to,
                        false,
                        clock.instant()));
    }

    /** The receiver has it. */
    @Transactional
    public void acknowledge(CommandKey key, PoliceNoteId id) {
        var me = proofs.practitioner();
        if (!sql.exists("select 1 from missing_police_note where id = ?", id)) throw new NotFound();
        keys.once(
                key,
                "AcknowledgePoliceNote",
                id.value(),
                () -> {
                    var changed =
                            sql.update(
                                    """
                                    update missing_police_note set acknowledged_at = ?, acknowledged_by = ?, version = version + 1
                                    where id = ? and acknowledged_at is null
                                    """,
                                    clock.instant(),
                                    me.id(),
                                    id);
                    if (changed == 0) throw new RuleBroken(InterviewRules.ALREADY_ACKNOWLEDGED);
                    tasks.done(id.value(), TASK, "acknowledged");
                });
    }
}
