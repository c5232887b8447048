package org.waymark.sharing;

import static org.waymark.sharing.Gathered.blankToNull;
import static org.waymark.sharing.Gathered.isBlank;
import static org.waymark.sharing.SharingRules.*;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

import java.time.Clock;
import java.util.Objects;

/**
 * The agency that holds the information answers the police: it shares by a disclosure, in words
 * only, or not (domain.md E.4).
 */
@Service
public class VictimAnswers {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    VictimAnswers(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    record Facts(ChildId child, AgencyId holder, PractitionerId asker, boolean answered) {}

    /**
     * @throws NotFound when there is none, or it is not for this person
     */
    private Facts toWork(VictimRequestId id) {
        return sql.first(
                        "select child_id, author_agency, asked_by, answer is not null as answered"
                                + " from victim_request where id = ?",
                        r ->
                                new Facts(
                                        r.id("child_id", ChildId::new),
                                        r.id("author_agency", AgencyId::new),
                                        r.id("asked_by", PractitionerId::new),
                                        r.is("answered")),
                        id)
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void answer(AnswerVictimRequest c) {
        var me = proofs.practitioner();
        var facts = toWork(c.request());
        if (!facts.holder().equals(me.agency().id())) throw new RuleBroken(NOT_THE_HOLDER);
        if (facts.answered()) throw new RuleBroken(VIR_ANSWERED);
        var shares = c.answer() == VictimAnswer.SHARED || c.answer() == VictimAnswer.PART;
        new Checks()
                .require(c.answer() != null, VIR_NEEDS_ANSWER, "answer")
                .require(!isBlank(c.words()), VIR_NEEDS_WORDS, "words")
                .require(!shares || isDecided(c), VIR_NEEDS_DISCLOSURE, "disclosure")
                .require(c.childTold() != null, CHILD_TOLD_NEEDED, "childTold")
                .orThrow();
        keys.once(
                c.key(),
                "AnswerVictimRequest",
                c.request().value(),
                () -> answer(c, facts, shares, me));
    }

    /** For this request, and decided to be shared. */
    private boolean isDecided(AnswerVictimRequest c) {
        return c.disclosure() != null
                && sql.exists(
                        "select 1 from disclosure where id = ? and request_id = ? and decision in"
                                + " ('SHARE', 'PART')",
                        c.disclosure(),
                        c.request());
    }

    private void answer(AnswerVictimRequest c, Facts facts, boolean shares, Practitioner me) {
        var now = clock.instant();
        if (sql.update(
                        """
                        update victim_request set answer = ?, answer_words = ?, disclosure_id = ?, child_told = ?, isva_told = ?,
                            answered_by = ?, answered_at = ?, version = version + 1
                        where id = ? and version = ? and answer is null
                        """,
                        c.answer(),
                        blankToNull(c.words()),
                        shares ? c.disclosure() : null,
                        c.childTold(),
                        c.isvaTold(),
                        me.id(),
                        now,
                        c.request(),
                        c.version())
                == 0) throw new RuleBroken(VIR_ANSWERED);
        var id = c.request().value();
        tasks.done(id, VictimRequests.ANSWER_TASK, "Answered");
        tasks.open(
                new NewTask(
                        facts.child(),
                        VictimRequests.ANSWERED_TASK,
                        "Read the answer to your request for information",
                        id,
                        id,
                        facts.asker(),
                        false,
                        null));
        events.publishEvent(
                new SharingEvent.InformationRequestAnswered(
                        facts.child(),
                        c.request(),
                        Objects.requireNonNull(c.answer()),
                        me.agency().id(),
                        now));
    }

    /** The officer who asked has read the answer. */
    @Transactional
    public void seen(CommandKey key, VictimRequestId id) {
        proofs.police();
        toWork(id);
        keys.once(
                key,
                "SeeVictimAnswer",
                id.value(),
                () -> {
                    var now = clock.instant();
                    sql.update(
                            "update victim_request set seen_at = ?, version = version + 1 where id"
                                    + " = ? and seen_at is null and answer is not null",
                            now,
                            id);
                    tasks.done(id.value(), VictimRequests.ANSWERED_TASK, "Read");
                });
    }
}
