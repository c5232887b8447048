package org.waymark.bundles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.bundles.Contents.Piece;
import org.waymark.casefile.ChildId;
import org.waymark.documents.BundlePart;
import org.waymark.documents.BundlePart.Receiver;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;

/** What a file has to choose from, and what was chosen, read as the one who makes the bundle. */
@Component
public class Gathering {
    private static final int MOST = 150;
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b");

    private final Sql sql;
    private final ObjectProvider<BundlePart> parts;
    private final ChronologyPages chronology;
    private final AddedDocuments documents;

    Gathering(
            Sql sql,
            ObjectProvider<BundlePart> parts,
            ChronologyPages chronology,
            AddedDocuments documents) {
        this.sql = sql;
        this.parts = parts;
        this.chronology = chronology;
        this.documents = documents;
    }

    /** What one room has. */
    public record Offer(String kind, String words, List<Offered> items) {}

    /**
     * One thing to choose.
     *
     * @param key as a form and the API name it: "ASSESSMENT:" and its id
     */
    public record Offered(String key, String title, Instant at) {}

    /** Everything to choose from, room by room, but for the chronology. */
    public List<Offer> offers(Collection<ChildId> children) {
        return Stream.concat(parts(), Stream.of(documents))
                .map(p ->
                        new Offer(
                                p.kind(),
                                p.words(),
                                p.items(children).stream()
                                        .map(i ->
                                                new Offered(
                                                        p.kind() + ":" + i.id(), i.title(), i.at()))
                                        .toList()))
                .filter(o -> !o.items().isEmpty())
                .toList();
    }

    /**
     * Reads what was chosen, in the order in which it was chosen; the chronology comes first.
     *
     * @throws RuleBroken where nothing of it says anything to the receiver
     */
    Contents gather(
            Collection<ChildId> children,
            Receiver receiver,
            @Nullable ChronologyChoice lines,
            List<String> keys) {
        if (keys.size() > MOST) throw new RuleBroken(BundleRules.BUNDLE_HAS_MANY, "items");
        var pieces = new ArrayList<Piece>();
        if (lines != null) pieces.addAll(chronology.of(children, receiver, lines));
        var all = Stream.concat(parts(), Stream.of(documents)).toList();
        for (var key : keys) {
            var at = key.indexOf(':');
            var kind = at < 0 ? "" : key.substring(0, at);
            var part = all.stream().filter(p -> p.kind().equals(kind)).findFirst();
            if (part.isEmpty()) continue;
            part.get().items(children).stream()
                    .filter(i -> key.equals(kind + ":" + i.id()))
                    .findFirst()
                    .map(i -> piece(part.get(), i, receiver))
                    .filter(p -> !p.sections().isEmpty())
                    .ifPresent(pieces::add);
        }
        if (pieces.isEmpty()) throw new RuleBroken(BundleRules.BUNDLE_NEEDS_CONTENTS, "items");
        return new Contents(pieces, keptBack(children));
    }

    private Piece piece(BundlePart part, BundlePart.Item item, Receiver receiver) {
        if (part.equals(documents)) return documents.piece(item, receiver);
        return new Piece(
                part.kind(),
                item.id(),
                item.title(),
                item.at(),
                null,
                part.sections(item.id(), receiver).stream()
                        .filter(s -> !s.lines().isEmpty())
                        .toList());
    }

    private Stream<BundlePart> parts() {
        return parts.stream()
                .filter(p -> !p.equals(documents))
                .sorted(Comparator.comparing(BundlePart::words));
    }

    /** Addresses that must not be known (domain.md H.3), in each way in which they are written. */
    private List<String> keptBack(Collection<ChildId> children) {
        var all = new java.util.LinkedHashSet<String>();
        for (var lines :
                sql.list(
                        "select lines from child_address where child_id = any (?::uuid[]) and"
                                + " do_not_disclose order by added_at, id limit 50",
                        r -> r.text("lines"),
                        children)) address(lines, all);
        return List.copyOf(all);
    }

    static void address(String lines, Set<String> all) {
        if (lines.codePoints().noneMatch(Character::isLetterOrDigit)) return;
        all.add(lines.strip());
        var first = lines.strip().split("[\\n,]")[0].strip();
        if (first.chars().anyMatch(Character::isDigit) && first.length() > 4) all.add(first);
        var postcode = POSTCODE.matcher(lines);
        while (postcode.find()) all.add(postcode.group());
    }

    /** Which lines of the chronology: those of a period, or only those that were selected. */
    public record ChronologyChoice(
            @Nullable Instant from, @Nullable Instant until, List<UUID> lines) {
        public ChronologyChoice {
            lines = List.copyOf(lines);
        }
    }
}
