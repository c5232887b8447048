package org.waymark.missing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.child.IndicatorItems;
import org.waymark.people.AgencyId;
import org.waymark.people.Practitioner;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** The single facts of return interviews. Nothing of them is changed; further ones are added. */
@Component
class FactStore {
    private final Sql sql;
    private final Clock clock;

    FactStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param author whose it is, so that what is made of it is seen by those who see it
     * @param heldAt when the interview was held
     */
    record Fact(
            FactId id,
            ReturnInterviewId interview,
            EpisodeId episode,
            ChildId child,
            AgencyId author,
            FactKind kind,
            String words,
            Instant heldAt) {}

    /**
     * @throws NotFound when there is none in this interview, or this person may not see it
     */
    Fact get(ReturnInterviewId interview, FactId id) {
        return sql.first(
                        """
                        select f.id, f.interview_id, f.episode_id, f.child_id, f.author_agency, f.kind, f.words, r.held_at
                        from missing_fact f join return_interview_record r on r.interview_id = f.interview_id
                        where f.id = ? and f.interview_id = ?
                        """,
                        r ->
                                new Fact(
                                        r.id("id", FactId::new),
                                        r.id("interview_id", ReturnInterviewId::new),
                                        r.id("episode_id", EpisodeId::new),
                                        r.id("child_id", ChildId::new),
                                        r.id("author_agency", AgencyId::new),
                                        r.kind("kind", FactKind.class),
                                        r.text("words"),
                                        r.instant("held_at")),
                        id,
                        interview)
                .orElseThrow(NotFound::new);
    }

    void insert(ReturnInterview.Facts f, NewFact fact, Practitioner me) {
        insert(FactId.random(), f, fact, me);
    }

    void insert(FactId id, ReturnInterview.Facts f, NewFact fact, Practitioner me) {
        var words = fact.words().strip();
        sql.update(
                """
                insert into missing_fact (id, interview_id, episode_id, child_id, author_agency, kind, words, match_key, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.id(),
                f.episode(),
                f.child(),
                me.agency().id(),
                fact.kind(),
                words,
                Words.key(words),
                me.id(),
                clock.instant());
    }

    /** Takes it over; false if it was already. */
    boolean promote(
            UUID id,
            Fact f,
            Target target,
            IndicatorItems.@Nullable Item item,
            String words,
            Practitioner me) {
        return sql.update(
                        """
                        insert into missing_promotion (id, fact_id, interview_id, episode_id, child_id, author_agency, target, list, code,
                            words, promoted_by, promoted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (fact_id, target) do nothing
                        """,
                        id,
                        f.id(),
                        f.interview(),
                        f.episode(),
                        f.child(),
                        f.author(),
                        target,
                        item == null ? null : item.list(),
                        item == null ? null : item.code(),
                        words,
                        me.id(),
                        clock.instant())
                == 1;
    }
}
