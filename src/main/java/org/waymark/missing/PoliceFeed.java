package org.waymark.missing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Place;
import org.waymark.casefile.Precision;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;
import org.waymark.missing.PoliceEpisode.Back;
import org.waymark.missing.PoliceEpisode.Level;
import org.waymark.missing.PoliceEpisode.Told;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;

/**
 * Missing and away episodes for the police (guide ¶16), as far as row security shows them: what
 * changed since a place, for a program, and the latest first, for a person.
 */
@Component
public class PoliceFeed {
    private static final int FEED = 200;
    private static final int PAGE = 50;
    private static final int FILE = 5_000;
    private static final UUID LAST = new UUID(-1, -1);
    private static final Place LATEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), LAST);
    private static final String SELECT =
            """
            select e.id, e.child_id, e.kind, e.state, e.started_at, e.start_precision, e.left_from, e.looked_after, e.home_area,
                   e.host_area, e.police_told_at, e.police_reference, e.risk_scale, e.risk_level, e.risk_set_at, e.risk_officer,
                   e.ended_at, e.found_how, e.found_where, e.found_place, e.changed_in, l.name as risk_name, %s
            from missing_episode e
            left join police_risk_level l on l.scale = e.risk_scale and l.code = e.risk_level
            left join child c on c.id = e.child_id
            left join file f on f.child_id = e.child_id
            """
                    .formatted(ChildShown.COLUMNS);

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;

    PoliceFeed(Sql sql, Clock clock, Proofs proofs) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
    }

    /**
     * A piece of the feed.
     *
     * @param schema what the fields mean: "waymark/police-missing-episodes"
     * @param version of the schema; fields may be added within one
     * @param next where the feed goes on: keep it and send it as "since", also when it was the end
     * @param more whether there is more already
     */
    public record Feed(
            String schema, int version, List<PoliceEpisode> episodes, String next, boolean more)
            implements ShowsChildren, Versioned {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return children(episodes);
        }

        /** The same as long as nothing in it changed. */
        @Override
        @JsonIgnore
        public Version etagVersion() {
            return new Version(Objects.hash(episodes, next, more) & Integer.MAX_VALUE);
        }
    }

    /** A page of the list, and where the next one begins. */
    public record Part(List<PoliceEpisode> episodes, @Nullable Place older)
            implements ShowsChildren {
        @Override
        public Collection<ChildId> childrenShown() {
            return children(episodes);
        }
    }

    private static List<ChildId> children(List<PoliceEpisode> episodes) {
        return episodes.stream().map(e -> e.child().id()).distinct().toList();
    }

    /**
     * What changed since then, the earliest change first, each episode as it is now.
     *
     * @param since what the last piece gave as next; null for all from the beginning
     * @throws RuleBroken FEED_PLACE_UNKNOWN if it is something else
     */
    public Feed since(@Nullable String since) {
        proofs.police();
        var place = At.of(since);
        var found =
                sql.list(
                        SELECT
                                + """
                                where (e.changed_in, e.id) > (?, ?) and e.changed_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                                order by e.changed_in, e.id limit ?
                                """,
                        this::episode,
                        place.transaction,
                        place.id,
                        FEED + 1);
        var more = found.size() > FEED;
        var episodes = List.copyOf(more ? found.subList(0, FEED) : found);
        var next =
                episodes.isEmpty()
                        ? place
                        : new At(episodes.getLast().changedIn(), episodes.getLast().id().value());
        return new Feed("waymark/police-missing-episodes", 1, episodes, next.text(), more);
    }

    /** The latest first. */
    public Part latest(@Nullable Place before) {
        return part(before == null ? LATEST : before, PAGE);
    }

    /** All that a file of a table takes, the latest first. */
    public Part all() {
        return part(LATEST, FILE);
    }

    private Part part(Place before, int most) {
        proofs.police();
        var found =
                sql.list(
                        SELECT
                                + """
                                where (e.started_at, e.id) < (?, ?) and e.state <> 'SET_ASIDE'
                                order by e.started_at desc, e.id desc limit ?
                                """,
                        this::episode,
                        before.at(),
                        before.id(),
                        most + 1);
        var more = found.size() > most;
        var episodes = List.copyOf(more ? found.subList(0, most) : found);
        var last = more ? episodes.getLast() : null;
        return new Part(
                episodes, last == null ? null : new Place(last.startedAt(), last.id().value()));
    }

    private PoliceEpisode episode(Row r) {
        var kind = r.kind("kind", EpisodeKind.class);
        var id = r.id("id", EpisodeId::new);
        return new PoliceEpisode(
                id,
                ChildShown.of(r, England.dateOf(clock.instant())),
                kind,
                kind.code(),
                r.kind("state", EpisodeState.class),
                r.instant("started_at"),
                r.kind("start_precision", Precision.class),
                r.kind("left_from", LeftFrom.class),
                r.kind("looked_after", Known.class),
                r.findText("home_area"),
                r.findText("host_area"),
                new Told(r.findInstant("police_told_at"), r.findText("police_reference")),
                level(r),
                back(r),
                "/api/v1/missing-episodes/" + id,
                r.count("changed_in"));
    }

    private static @Nullable Level level(Row r) {
        var name = r.findText("risk_name");
        if (name == null) return null;
        return new Level(
                r.text("risk_scale"),
                r.text("risk_level"),
                name,
                r.findInstant("risk_set_at"),
                r.findText("risk_officer"));
    }

    private static @Nullable Back back(Row r) {
        var at = r.findInstant("ended_at");
        if (at == null) return null;
        return new Back(
                at,
                r.findKind("found_how", FoundHow.class),
                r.findKind("found_where", FoundWhere.class),
                r.findText("found_place"));
    }

    /** Where the feed stands: after this change. */
    private record At(long transaction, UUID id) {
        private static final At BEGINNING = new At(0, LAST);

        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((transaction + " " + id).getBytes(StandardCharsets.US_ASCII));
        }

        static At of(@Nullable String text) {
            if (text == null || text.isBlank()) return BEGINNING;
            try {
                var plain =
                        new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
                var parts = plain.split(" ", 2);
                if (parts.length == 2)
                    return new At(Long.parseLong(parts[0]), UUID.fromString(parts[1]));
            } catch (IllegalArgumentException e) {
                throw new RuleBroken(MissingRules.FEED_PLACE_UNKNOWN, "since");
            }
            throw new RuleBroken(MissingRules.FEED_PLACE_UNKNOWN, "since");
        }
    }
}
