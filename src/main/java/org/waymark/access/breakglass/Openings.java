package org.waymark.access.breakglass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.access.AccessRules;
import org.waymark.access.BreakGlassId;
import org.waymark.access.GlassEvent;
import org.waymark.access.NotAllowed;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Opens files by break-glass, ends that, and takes the second look at it. Nobody has to agree
 * first: a delayed emergency read costs more than a reviewed one (quality.md).
 */
@Service
public class Openings {
    /** The choices of how long, in hours, and the one that is chosen where nobody chose. */
    static final List<Integer> HOURS = List.of(1, 4, 12);

    static final int USUAL_HOURS = 4;

    /**
     * They have ways of their own, case by case, and open no files (H.2). What police intelligence
     * reads stands in the police's audit alone (safety rule 11): their colleagues of child
     * protection open it.
     */
    private static final Set<Role> NEVER =
            Set.of(Role.AUDITOR, Role.DATA_PROTECTION_OFFICER, Role.POLICE_INTELLIGENCE);

    private final Sql sql;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Agencies agencies;
    private final Managers managers;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Openings(
            Sql sql,
            Clock clock,
            TransactionTemplate transaction,
            Agencies agencies,
            Managers managers,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = transaction;
        this.agencies = agencies;
        this.managers = managers;
        this.keys = keys;
        this.events = events;
    }

    static boolean mayOpen() {
        return !NEVER.containsAll(CurrentPractitioner.get().roles());
    }

    /** Whoever works with children, and an administrator: record content by break-glass only. */
    static Practitioner mayBreakGlass() {
        var me = CurrentPractitioner.get();
        if (!mayOpen()) throw new NotAllowed(AccessRules.ROLE_HOLDS_NO_RECORDS);
        return me;
    }

    /**
     * The try is kept, also where nothing is opened: so this commits first and refuses afterwards.
     *
     * @throws RuleBroken GLASS_NO_SUCH_FILE where there is none, where it is sealed for this
     *     person, and against a conflict of interest: the three are the same
     */
    public BreakGlassId open(BreakGlass c) {
        var me = mayBreakGlass();
        var reference = check(c);
        var opened = transaction.execute(t -> once(c, reference, me));
        if (opened == null || !opened.found())
            throw new RuleBroken(GlassRules.GLASS_NO_SUCH_FILE, "reference");
        return opened.glass();
    }

    private record Opened(BreakGlassId glass, boolean found) {}

    private Opened once(BreakGlass c, String reference, Practitioner me) {
        var id = BreakGlassId.random();
        var glass =
                new BreakGlassId(
                        keys.once(
                                c.key(),
                                "BreakGlass",
                                id.value(),
                                () -> open(id, c, reference, me)));
        return new Opened(glass, sql.exists("select 1 from break_glass where id = ?", glass));
    }

    private void open(BreakGlassId id, BreakGlass c, String reference, Practitioner me) {
        if (sql.exists("select 1 from file where reference = ? and my_file(child_id)", reference))
            throw new RuleBroken(GlassRules.GLASS_NOT_NEEDED, "reference");
        var now = clock.instant();
        var until = now.plus(Duration.ofHours(Objects.requireNonNull(c.hours())));
        var purpose = Objects.requireNonNull(c.purpose());
        sql.first(
                        "select child_id, team_id from break_glass(?, ?, ?, ?, ?, ?, ?)",
                        r ->
                                new Found(
                                        r.id("child_id", ChildId::new),
                                        r.findId("team_id", TeamId::new)),
                        id,
                        reference,
                        purpose,
                        "break-glass: " + purpose.inShort(),
                        Objects.requireNonNull(c.reason()).strip(),
                        now,
                        until)
                .ifPresent(found -> announce(id, found, purpose, me, now, until));
    }

    private record Found(ChildId child, @Nullable TeamId team) {}

    private void announce(
            BreakGlassId id,
            Found found,
            GlassPurpose purpose,
            Practitioner me,
            Instant now,
            Instant until) {
        var told = managers.of(me, found.child(), found.team());
        sql.call("select tell_of_glass(?, ?::uuid[])", id, told);
        events.publishEvent(
                new GlassEvent.GlassBroken(
                        found.child(),
                        id,
                        purpose.inShort(),
                        me.id(),
                        told,
                        agencies.team(TeamKind.DATA_PROTECTION).map(Team::id).orElse(null),
                        until,
                        me.agency().id(),
                        now));
    }

    /** By whoever opened it, a manager who was told, or data protection. */
    @Transactional
    public void end(CommandKey key, BreakGlassId glass) {
        var child = childOf(glass);
        keys.once(
                key,
                "EndGlass",
                glass.value(),
                () -> {
                    var now = clock.instant();
                    if (!sql.one("select end_glass(?, ?) as done", r -> r.is("done"), glass, now))
                        throw new RuleBroken(GlassRules.GLASS_HAS_ENDED);
                    events.publishEvent(
                            new GlassEvent.GlassEnded(child, glass, false, agency(), now));
                });
    }

    /** A manager who was told has read why. */
    @Transactional
    public void seen(CommandKey key, BreakGlassId glass) {
        var child =
                sql.first(
                                "select child_id from break_glass where id = ? and ? = any (told)",
                                r -> r.id("child_id", ChildId::new),
                                glass,
                                CurrentPractitioner.get().id())
                        .orElseThrow(NotFound::new);
        keys.once(
                key,
                "SeeGlass",
                glass.value(),
                () ->
                        events.publishEvent(
                                new GlassEvent.GlassSeen(child, glass, agency(), clock.instant())));
    }

    /** The second look, by data protection and never by whoever opened it. */
    @Transactional
    public void review(
            CommandKey key,
            BreakGlassId glass,
            int version,
            @Nullable Boolean justified,
            @Nullable String words) {
        if (!CurrentPractitioner.get().is(Role.DATA_PROTECTION_OFFICER))
            throw new NotAllowed(AccessRules.NEEDS_DATA_PROTECTION);
        var child = childOf(glass);
        new Checks()
                .require(justified != null, GlassRules.GLASS_REVIEW_NEEDS_OUTCOME, "justified")
                .require(
                        words != null && !words.isBlank(),
                        GlassRules.GLASS_REVIEW_NEEDS_WORDS,
                        "words")
                .orThrow();
        keys.once(
                key,
                "ReviewGlass",
                glass.value(),
                () -> review(glass, child, version, justified, words));
    }

    private void review(
            BreakGlassId glass,
            ChildId child,
            int version,
            @Nullable Boolean justified,
            @Nullable String words) {
        var now = clock.instant();
        if (!sql.one(
                "select review_glass(?, ?, ?, ?, ?) as done",
                r -> r.is("done"),
                glass,
                justified,
                Objects.requireNonNull(words).strip(),
                now,
                version)) throw new RuleBroken(GlassRules.GLASS_REVIEWED_MEANWHILE);
        events.publishEvent(
                new GlassEvent.GlassReviewed(
                        child, glass, Boolean.TRUE.equals(justified), agency(), now));
    }

    private ChildId childOf(BreakGlassId glass) {
        return sql.first(
                        "select child_id from break_glass where id = ?",
                        r -> r.id("child_id", ChildId::new),
                        glass)
                .orElseThrow(NotFound::new);
    }

    /** The reference as files bear it. */
    private static String check(BreakGlass c) {
        var typed = c.reference() == null ? "" : c.reference().strip().toUpperCase(Locale.ROOT);
        new Checks()
                .require(
                        CaseReference.isReference(typed),
                        GlassRules.GLASS_NEEDS_REFERENCE,
                        "reference")
                .require(c.purpose() != null, GlassRules.GLASS_NEEDS_PURPOSE, "purpose")
                .require(
                        c.reason() != null && !c.reason().isBlank(),
                        GlassRules.GLASS_NEEDS_REASON,
                        "reason")
                .require(
                        c.hours() != null && HOURS.contains(c.hours()),
                        GlassRules.GLASS_NEEDS_HOURS,
                        "hours")
                .orThrow();
        return typed;
    }

    private static org.waymark.people.AgencyId agency() {
        return CurrentPractitioner.get().agency().id();
    }
}
