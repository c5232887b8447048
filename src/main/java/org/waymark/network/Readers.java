package org.waymark.network;

import static org.waymark.network.NetworkDesk.isBlank;
import static org.waymark.network.NetworkDesk.orNull;
import static org.waymark.network.NetworkRules.*;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Who reads a record besides the police and whoever recorded it (domain.md H.3): named by the
 * police or a team manager, for a reason and until a day. The people of a linked child's file read
 * it by that, see {@link Alerts}.
 */
@Service
public class Readers {
    private final Sql sql;
    private final Clock clock;
    private final NetworkDesk desk;
    private final Practitioners practitioners;
    private final Histories histories;
    private final SubjectQuery query;
    private final CommandKeys keys;

    Readers(
            Sql sql,
            Clock clock,
            NetworkDesk desk,
            Practitioners practitioners,
            Histories histories,
            SubjectQuery query,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.practitioners = practitioners;
        this.histories = histories;
        this.query = query;
        this.keys = keys;
    }

    @Transactional
    public ReaderId let(NetworkCommand.LetRead c) {
        var me = desk.decider();
        var subject = desk.recorded(c.subject());
        var person = isBlank(c.email()) ? null : find(Objects.requireNonNull(c.email()));
        new Checks()
                .require(person != null, READER_NEEDS_PERSON, "readerEmail")
                .require(
                        person == null || mayRead(person, subject.id()),
                        READER_NOT_ALLOWED,
                        "readerEmail")
                .require(!isBlank(c.because()), READER_NEEDS_REASON, "readerBecause")
                .require(
                        c.until() != null && desk.isWithinAYear(c.until()),
                        READER_NEEDS_END,
                        "readerUntil")
                .orThrow();
        var reader = Objects.requireNonNull(person);
        var id = ReaderId.random();
        return new ReaderId(
                keys.once(
                        c.key(),
                        "LetReadSubject",
                        id.value(),
                        () -> {
                            sql.update(
                                    """
                                    insert into subject_reader (id, subject_id, party_id, because, granted_by, granted_at, until)
                                    values (?, ?, ?, ?, ?, ?, ?)
                                    """,
                                    id,
                                    subject.id(),
                                    reader.id(),
                                    orNull(c.because()),
                                    me.id(),
                                    clock.instant(),
                                    England.endOf(Objects.requireNonNull(c.until())));
                            histories.add(subject.id(), "Somebody else may read this", c.because());
                        }));
    }

    private @Nullable Practitioner find(String email) {
        return practitioners.byEmail(email.strip()).orElse(null);
    }

    private boolean mayRead(Practitioner person, SubjectId subject) {
        return Proofs.holdsRecords(person)
                && !sql.exists(
                        "select 1 from subject where id = ? and hidden_from = ?",
                        subject,
                        person.id());
    }

    @Transactional
    public SubjectId end(NetworkCommand.EndReading c) {
        desk.decider();
        var subject = desk.recorded(c.subject()).id();
        var reader =
                query.readers(subject).stream()
                        .filter(r -> r.id().equals(c.reader()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (reader.endedAt() != null) throw new RuleBroken(READER_ENDED);
        new Checks()
                .require(!reader.byFile(), READER_BY_FILE, "endWhy")
                .require(!isBlank(c.why()), END_NEEDS_REASON, "endWhy")
                .orThrow();
        return new SubjectId(
                keys.once(
                        c.key(),
                        "EndReadingSubject",
                        subject.value(),
                        () -> {
                            var ended =
                                    sql.one(
                                            "select end_subject_reader(?, ?, ?) as ended",
                                            r -> r.is("ended"),
                                            c.reader(),
                                            orNull(c.why()),
                                            clock.instant());
                            if (!ended) throw new RuleBroken(READER_ENDED);
                            histories.add(subject, "Somebody reads this no more", c.why());
                        }));
    }
}
