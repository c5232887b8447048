package org.waymark.bundles;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.sql.Sql;

/**
 * Words that a person should look at before a bundle leaves: names of other children and of adults
 * around the child, addresses and telephone numbers. A suggestion only: a person takes out or
 * leaves in.
 */
@Component
class Suggestions {
    private static final int MOST = 100;
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d+])(?:\\+44|0)[\\d ()\\u2010-\\u2015-]{8,16}\\d(?!\\d)");

    private final Sql sql;
    private final Children children;

    Suggestions(Sql sql, Children children) {
        this.sql = sql;
        this.children = children;
    }

    /**
     * @param count how often they stand in the bundle
     */
    record Suggestion(String words, String what, Exemption code, int count) {}

    private record Hint(String what, Exemption code) {}

    /** Those that are in the contents and not decided yet. */
    List<Suggestion> open(BundleDesk.Facts bundle, Contents contents, List<Mark> marks) {
        var decided =
                marks.stream()
                        .filter(m -> m.place() == null)
                        .map(m -> key(m.words()))
                        .collect(Collectors.toSet());
        var hints = new LinkedHashMap<String, Hint>();
        var together = children.together(bundle.child());
        otherChildren(together, hints);
        adults(together, hints);
        addresses(together, bundle.purpose(), hints);
        telephones(contents, hints);
        var texts = contents.texts();
        return hints.entrySet().stream()
                .filter(h -> !decided.contains(key(h.getKey())))
                .map(h ->
                        new Suggestion(
                                h.getKey(),
                                h.getValue().what(),
                                h.getValue().code(),
                                Contents.count(Sought.of(h.getKey()), texts)))
                .filter(s -> s.count() > 0)
                .limit(MOST)
                .toList();
    }

    /** The same words written otherwise are decided once; of a number only its digits count. */
    private static String key(String words) {
        var folded = Folded.of(words.strip(), false).text().trim();
        var digits = folded.replaceAll("[^0-9]", "");
        return folded.chars().anyMatch(Character::isLetter) || digits.length() < 6
                ? folded
                : digits;
    }

    private static void add(Map<String, Hint> hints, String words, String what, Exemption code) {
        var key = key(words);
        if (key.length() > 1 && hints.keySet().stream().noneMatch(h -> key(h).equals(key)))
            hints.put(words.strip(), new Hint(what, code));
    }

    private void otherChildren(Collection<ChildId> together, Map<String, Hint> hints) {
        sql.list(
                        """
                        select distinct n.given_name, n.family_name from child_link l join child_name n on n.child_id = l.other_id
                        where l.child_id = any (?::uuid[]) order by 2, 1 limit 60
                        """,
                        r -> new String[] {r.text("given_name"), r.text("family_name")},
                        together)
                .forEach(n -> {
                    add(hints, n[0] + " " + n[1], "Another child", Exemption.THIRD_PARTY);
                    add(hints, n[0], "Another child", Exemption.THIRD_PARTY);
                });
    }

    private void adults(Collection<ChildId> together, Map<String, Hint> hints) {
        sql.list(
                        """
                        select distinct name, relationship, telephone from child_adult where child_id = any (?::uuid[])
                        order by name, relationship limit 60
                        """,
                        r ->
                                new String[] {
                                    r.text("name"),
                                    r.text("relationship"),
                                    r.findText("telephone") == null ? "" : r.text("telephone")
                                },
                        together)
                .forEach(a -> {
                    add(hints, a[0], "An adult: " + a[1], Exemption.THIRD_PARTY);
                    add(hints, a[2], "Telephone of an adult", Exemption.THIRD_PARTY);
                });
    }

    /**
     * The child's own address is no secret from the child; one that nobody may know is gone anyway.
     */
    private void addresses(Collection<ChildId> together, Purpose purpose, Map<String, Hint> hints) {
        var all = new LinkedHashSet<String>();
        sql.list(
                        """
                        select lines from child_adult_address where child_id = any (?::uuid[])
                        union select lines from child_address where child_id = any (?::uuid[]) and not do_not_disclose and ?
                        order by lines limit 100
                        """,
                        r -> r.text("lines"),
                        together,
                        together,
                        purpose != Purpose.SUBJECT_ACCESS)
                .forEach(lines -> Gathering.address(lines, all));
        all.forEach(a -> add(hints, a, "An address", Exemption.ADDRESS));
    }

    private static void telephones(Contents contents, Map<String, Hint> hints) {
        for (var piece : contents.pieces())
            for (var section : piece.sections())
                for (var line : section.lines()) {
                    var found = TELEPHONE.matcher(line.words());
                    while (found.find())
                        add(hints, found.group(), "A telephone number", Exemption.THIRD_PARTY);
                }
    }
}
