package org.waymark.intelligence;

import static org.waymark.intelligence.InformationRules.*;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/** Questions of the police to the sender and the answers, without naming the source. */
@Service
public class InformationTalk {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final InformationStore store;
    private final InformationDesk desk;
    private final CommandKeys keys;

    InformationTalk(
            Sql sql,
            Clock clock,
            Proofs proofs,
            InformationStore store,
            InformationDesk desk,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.desk = desk;
        this.keys = keys;
    }

    @Transactional
    public void ask(InformationCommand.Ask c) {
        proofs.policeIntelligence();
        var item = desk.get(c.information());
        var words = PoliceInformation.words(c.words());
        new Checks()
                .require(words != null, QUESTION_NEEDS_WORDS, "question")
                .require(PoliceInformation.isShort(words), ANSWER_TOO_LONG, "question")
                .require(
                        store.sources(c.information()).stream().noneMatch(s -> s.isNamedIn(words)),
                        SOURCE_NAMED,
                        "question")
                .orThrow();
        keys.once(
                c.key(),
                "AskSender",
                c.information().value(),
                () -> {
                    store.message(item, true, Objects.requireNonNull(words), clock.instant());
                    desk.tell(
                            item.sender(),
                            InformationDesk.QUESTION,
                            "The police ask about information you sent",
                            item.id(),
                            item.urgent());
                });
    }

    @Transactional
    public void answer(InformationCommand.Answer c) {
        var me = proofs.practitioner();
        var item = desk.own(c.information(), me.id());
        var words = PoliceInformation.words(c.words());
        var source = c.source();
        new Checks()
                .require(isAsked(c.information()), NOTHING_ASKED, "answer")
                .require(words != null, ANSWER_NEEDS_WORDS, "answer")
                .require(PoliceInformation.isShort(words), ANSWER_TOO_LONG, "answer")
                .require(source == null || !source.isNamedIn(words), SOURCE_NAMED, "answer")
                .require(
                        source == null || source.answers().allMatch(PoliceInformation::isShort),
                        SOURCE_TOO_LONG,
                        "apart-name")
                .orThrow();
        keys.once(
                c.key(),
                "AnswerPolice",
                c.information().value(),
                () -> {
                    var now = clock.instant();
                    store.message(item, false, Objects.requireNonNull(words), now);
                    store.keep(item.id(), item.child(), source, me, now);
                    desk.done(item.id(), InformationDesk.QUESTION, "answered");
                    desk.tellUnit(
                            InformationDesk.ANSWERED,
                            "Information for the police: the sender answered",
                            item.id(),
                            item.urgent());
                });
    }

    /** The sender has read what became of it. */
    @Transactional
    public void read(CommandKey key, InformationId id) {
        var me = proofs.practitioner();
        desk.own(id, me.id());
        keys.once(
                key,
                "ReadOutcome",
                id.value(),
                () -> desk.done(id, InformationDesk.OUTCOME, "read"));
    }

    private boolean isAsked(InformationId id) {
        return sql.exists(
                "select 1 from information_message where information_id = ? and asks", id);
    }
}
