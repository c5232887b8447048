package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.waymark.web.RuleBroken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was chosen, without what never goes to that kind of receiver. Nothing is left out unseen:
 * what was left out is said to whoever decides.
 */
record Gathered(
        List<Choosable.FactLine> facts,
        List<Choosable.Line> lines,
        List<Choosable.Doc> documents,
        List<RecordToShare.Offered> records,
        @Nullable String words,
        List<String> leftOut) {

    /**
     * @param givesAway whether words name an address or a school that must not be disclosed
     * @throws RuleBroken CHOICE_UNKNOWN where something is not, or not any more, to be chosen
     */
    static Gathered of(
            PrepareDisclosure c, RecipientKind to, Choosable all, Predicate<String> givesAway) {
        var out = new ArrayList<String>();
        var facts = new ArrayList<Choosable.FactLine>();
        for (var f : all.facts()) {
            if (!c.facts().contains(f.fact())) continue;
            var never = f.fact() == Fact.ADDRESS && !to.mayHave("address");
            if (f.keptBack() || never) out.add(f.fact().words() + ": must not be disclosed");
            else if (f.value() != null) facts.add(f);
        }
        var lines = new ArrayList<Choosable.Line>();
        for (var l : all.lines()) {
            if (!c.lines().contains(l.id())) continue;
            if (!to.mayHave(l.compartment())) out.add(l.happened().words() + ": " + never(to));
            else if (givesAway.test(l.headline() + " " + l.beside()))
                out.add(l.happened().words() + ": names an address that must not be disclosed");
            else lines.add(l);
        }
        var documents = new ArrayList<Choosable.Doc>();
        for (var d : all.documents()) {
            if (!c.documents().contains(d.id().value())) continue;
            if (to.mayHave(d.compartment())) documents.add(d);
            else out.add("A document: " + never(to));
        }
        var records = new ArrayList<RecordToShare.Offered>();
        for (var r : all.records()) {
            if (!c.records().contains(r.id())) continue;
            if (!to.mayHave(r.compartment())) out.add(r.title() + ": " + never(to));
            else if (givesAway.test(r.text()))
                out.add(r.title() + ": names an address that must not be disclosed");
            else records.add(r);
        }
        requireAll(c, all);
        return new Gathered(facts, lines, documents, records, c.words(), List.copyOf(out));
    }

    private static String never(RecipientKind to) {
        return "never goes to " + to.words().toLowerCase(java.util.Locale.UK);
    }

    private static void requireAll(PrepareDisclosure c, Choosable all) {
        var known =
                all.lines().stream().map(Choosable.Line::id).toList().containsAll(c.lines())
                        && all.documents().stream()
                                .map(d -> d.id().value())
                                .toList()
                                .containsAll(c.documents())
                        && all.records().stream()
                                .map(RecordToShare.Offered::id)
                                .toList()
                                .containsAll(c.records());
        if (!known) throw new RuleBroken(SharingRules.CHOICE_UNKNOWN, "lines");
    }

    boolean hasPaper() {
        return !facts.isEmpty() || !lines.isEmpty() || !records.isEmpty() || words != null;
    }

    /** In words, for the record of what was shared. */
    List<String> what() {
        var all = new ArrayList<String>();
        facts.forEach(f -> all.add(f.fact().words()));
        if (!lines.isEmpty())
            all.add(
                    lines.size() == 1
                            ? "1 entry of the chronology"
                            : lines.size() + " entries of the chronology");
        records.forEach(r -> all.add(r.title()));
        if (words != null) all.add("A statement in own words");
        documents.forEach(d -> all.add("Document: " + d.name()));
        return List.copyOf(all);
    }

    /** Where the disclosure stands in need-to-know: with the closest of what is in it. */
    String compartment() {
        var in = new java.util.HashSet<String>();
        lines.forEach(l -> in.add(l.compartment()));
        documents.forEach(d -> in.add(d.compartment()));
        records.forEach(r -> in.add(r.compartment()));
        for (var closer : List.of("health", "court", "meeting", "education"))
            if (in.contains(closer)) return closer;
        return "core";
    }

    static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    static boolean isBlank(@Nullable String words) {
        return blankToNull(words) == null;
    }
}
