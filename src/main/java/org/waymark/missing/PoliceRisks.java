package org.waymark.missing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * The police's level of risk: theirs to set and to review, four levels of a dated scale (domain.md
 * E.5). Waymark never suggests one.
 */
@Service
public class PoliceRisks {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final EpisodeStore store;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PoliceRisks(
            Sql sql,
            Clock clock,
            Proofs proofs,
            EpisodeStore store,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** One level of one edition of the scale. */
    public record Level(String scale, String code, String name, String meaning, String source) {}

    /** The scale in force on a day, the lowest level first. */
    public List<Level> scale(LocalDate day) {
        return sql.list(
                """
                select scale, code, name, meaning, source from police_risk_level
                where effective_from <= ? and (effective_to is null or effective_to > ?) order by scale desc, rank
                """,
                r ->
                        new Level(
                                r.text("scale"),
                                r.text("code"),
                                r.text("name"),
                                r.text("meaning"),
                                r.text("source")),
                day,
                day);
    }

    @Transactional
    public void set(SetPoliceRisk c) {
        var me = proofs.police();
        var episode = store.get(c.episode());
        var now = clock.instant();
        var at = c.at().or(now);
        var level =
                scale(England.dateOf(at)).stream()
                        .filter(l -> l.code().equals(c.level()))
                        .findFirst();
        new Checks()
                .require(level.isPresent(), MissingRules.RISK_NEEDS_LEVEL, "level")
                .require(!Words.blank(c.officer()), MissingRules.RISK_NEEDS_OFFICER, "officer")
                .require(!Words.blank(c.reason()), MissingRules.RISK_NEEDS_REASON, "riskReason")
                .require(!at.isAfter(now), MissingRules.RISK_IN_THE_FUTURE, "riskAt")
                .orThrow();
        keys.once(
                c.key(),
                "SetPoliceRisk",
                c.episode().value(),
                () -> set(c, episode, level.orElseThrow(), at, me));
    }

    private void set(
            SetPoliceRisk c, Episode episode, Level level, java.time.Instant at, Practitioner me) {
        var f = episode.facts();
        var officer = java.util.Objects.requireNonNull(Words.orNull(c.officer()));
        var changed =
                sql.update(
                        """
                        update missing_episode set risk_scale = ?, risk_level = ?, risk_set_at = ?, risk_officer = ?,
                            police_told_at = coalesce(police_told_at, ?), police_told_by = coalesce(police_told_by, ?),
                            version = version + 1
                        where id = ? and version = ?
                        """,
                        level.scale(),
                        level.code(),
                        at,
                        officer,
                        clock.instant(),
                        officer,
                        f.id(),
                        c.version());
        if (changed == 0) throw new RuleBroken(MissingRules.CHANGED_MEANWHILE);
        sql.update(
                """
                insert into missing_risk (id, episode_id, child_id, author_agency, scale, level, set_at, officer, reason, recorded_by,
                    recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                f.id(),
                f.child(),
                me.agency().id(),
                level.scale(),
                level.code(),
                at,
                officer,
                Words.orNull(c.reason()),
                me.id(),
                clock.instant());
        tasks.done(f.id().value(), Notices.RISK_TASK, level.name());
        tasks.done(f.id().value(), Notices.CALL_TASK, "the police have it");
        events.publishEvent(
                new MissingEvent.PoliceRiskSet(
                        f.child(),
                        f.id(),
                        level.scale(),
                        level.code(),
                        level.name(),
                        me.agency().id(),
                        at));
    }
}
