package org.waymark.missing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.MissingSummaries;
import org.waymark.missing.Pattern.Again;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads the pattern over a child's episodes, as far as this person may see them. */
@Component
public class PatternQuery {
    private static final String CHILDREN =
            "child_id = any (array(select id from child where id = ? or same_as = ?)) ";

    private final Sql sql;
    private final ChildrenKnown children;
    private final CaseFiles files;
    private final EpisodeLists episodes;
    private final MissingSummaries summaries;
    private final InterviewFiguresQuery figures;

    PatternQuery(
            Sql sql,
            ChildrenKnown children,
            CaseFiles files,
            EpisodeLists episodes,
            MissingSummaries summaries,
            InterviewFiguresQuery figures) {
        this.sql = sql;
        this.children = children;
        this.files = files;
        this.episodes = episodes;
        this.summaries = summaries;
        this.figures = figures;
    }

    /**
     * @param after where the page of episodes before ended
     * @throws NotFound when there is no such file, or not for this person
     */
    public Pattern of(CaseReference reference, @Nullable String after) {
        var child = files.find(reference).orElseThrow(NotFound::new);
        var shown = children.get(child);
        var hours = new ArrayList<Integer>(java.util.Collections.nCopies(24, 0));
        var unknown = hours(child, hours);
        return new Pattern(
                shown,
                summaries.of(child),
                episodes.of(child, after),
                figures.of(child),
                hours,
                unknown,
                places(child),
                again(child));
    }

    private int hours(ChildId child, List<Integer> hours) {
        var rows =
                sql.list(
                        """
                        select case when start_precision = 'MINUTE'
                                    then extract(hour from started_at at time zone 'Europe/London')::int end as hour, count(*)::int as n
                        from missing_episode where %s and state <> 'SET_ASIDE' group by 1 order by 1
                        """
                                .formatted(CHILDREN),
                        r -> new Hour(r.findNumber("hour"), r.number("n")),
                        child,
                        child);
        rows.forEach(h -> h.into(hours));
        return rows.stream().filter(h -> h.hour() == null).mapToInt(Hour::count).sum();
    }

    private record Hour(@Nullable Integer hour, int count) {
        void into(List<Integer> hours) {
            if (hour != null) hours.set(hour, count);
        }
    }

    /** Where the child was found, and where they told of having been. */
    private List<Again> places(ChildId child) {
        var found =
                sql.list(
                        "select found_place, ended_at from missing_episode where "
                                + CHILDREN
                                + "and found_place is not null and state = 'RETURNED' order by ended_at limit 200",
                        r -> new Place(r.text("found_place"), r.instant("ended_at")),
                        child,
                        child);
        var places = new LinkedHashMap<String, Again>();
        for (var fact : facts(child, List.of(FactKind.PLACE)))
            places.put(Words.key(fact.words()), fact);
        for (var place : found)
            places.merge(
                    Words.key(place.words()),
                    new Again(FactKind.PLACE, place.words(), 0, 1, place.at()),
                    PatternQuery::both);
        return places.values().stream().sorted(MOST_FIRST).limit(20).toList();
    }

    private record Place(String words, Instant at) {}

    private static final Comparator<Again> MOST_FIRST =
            Comparator.comparingInt(Again::times)
                    .reversed()
                    .thenComparing(Again::last, Comparator.reverseOrder());

    private static Again both(Again a, Again b) {
        var later = a.last().isBefore(b.last()) ? b : a;
        return new Again(
                a.kind(), a.words(), a.told() + b.told(), a.found() + b.found(), later.last());
    }

    /** People, vehicles and contacts that came up in more than one interview. */
    private List<Again> again(ChildId child) {
        return facts(child, List.of(FactKind.PERSON, FactKind.VEHICLE, FactKind.ONLINE)).stream()
                .filter(a -> a.told() > 1)
                .sorted(MOST_FIRST)
                .toList();
    }

    private List<Again> facts(ChildId child, List<FactKind> kinds) {
        return sql.list(
                """
                select f.kind, (array_agg(f.words order by f.added_at desc))[1] as words, count(distinct f.interview_id)::int as told,
                       max(f.added_at) as last
                from missing_fact f where f.%s and f.kind = any (?::text[])
                group by f.kind, f.match_key order by told desc, last desc limit 30
                """
                        .formatted(CHILDREN),
                r ->
                        new Again(
                                r.kind("kind", FactKind.class),
                                r.text("words"),
                                r.number("told"),
                                0,
                                r.instant("last")),
                child,
                child,
                kinds);
    }
}
