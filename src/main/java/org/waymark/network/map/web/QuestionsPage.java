package org.waymark.network.map.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.network.SubjectId;
import org.waymark.network.map.Connection;
import org.waymark.network.map.NetworkMap;
import org.waymark.network.map.NetworkQuestions;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * Who links two records, and what is linked to both.
 *
 * @param first what was found for the first; empty before a search
 * @param second the same for the other
 * @param path null before two were chosen
 * @param shared likewise
 */
public record QuestionsPage(
        Frame frame,
        Form form,
        List<Candidate> first,
        List<Candidate> second,
        @Nullable Connection path,
        Connection.@Nullable Shared shared)
        implements FormPage, ShowsChildren {

    /** Something that may be meant; a person chooses. */
    record Candidate(String id, String words, @Nullable ChildId child) {}

    @Override
    public String title() {
        return "Who links two records?";
    }

    @Override
    public String back() {
        return "/network";
    }

    public boolean isToChoose() {
        return !first.isEmpty() && !second.isEmpty();
    }

    /** One of the two is named by where somebody came from. */
    public boolean isFirstNamed() {
        return !first.isEmpty() && form.uuid("from") != null;
    }

    public String firstNamed() {
        return first.getFirst().words();
    }

    public List<Choice> firsts() {
        return choices(first);
    }

    public List<Choice> seconds() {
        return choices(second);
    }

    private static List<Choice> choices(List<Candidate> found) {
        return found.stream().map(c -> Choice.of(c.id(), c.words())).toList();
    }

    /** The way in one line: "Grace Holloway, 15 → Vehicle: Blue car → …". */
    public String way() {
        if (path == null || path.steps().isEmpty()) return "";
        var names =
                Stream.concat(
                        Stream.of(LineWords.name(path.steps().getFirst().from())),
                        path.steps().stream().map(s -> LineWords.name(s.to())));
        return String.join(" → ", names.toList());
    }

    public List<String> steps() {
        return path == null ? List.of() : path.steps().stream().map(QuestionsPage::step).toList();
    }

    private static String step(Connection.Step s) {
        var forward = s.from().id().equals(s.link().from()) || !s.link().kind().isDirected();
        var one = forward ? s.from() : s.to();
        var other = forward ? s.to() : s.from();
        return sentence(LineWords.name(one), s.link(), LineWords.name(other));
    }

    private static String sentence(String one, NetworkMap.Line link, String other) {
        return "%s %s %s. %s".formatted(one, link.words(), other, LineWords.about(link));
    }

    public String nothing() {
        if (path == null) return "";
        if (path.from().id().equals(path.to().id())) return "These two are one record.";
        return path.cut()
                ? "No connection that you may see within %d steps."
                        .formatted(NetworkQuestions.MOST_STEPS)
                : "No connection that you may see.";
    }

    public List<Connection.Between> between() {
        return shared == null ? List.of() : shared.between();
    }

    public String name(Connection.Between b) {
        return LineWords.name(b.end());
    }

    public String href(Connection.Between b) {
        return LineWords.href(b.end());
    }

    public List<String> sentences(Connection.Between b) {
        if (shared == null) return List.of();
        return Stream.concat(b.withFrom().stream(), b.withTo().stream())
                .map(l -> sentence(name(b, l.from()), l, name(b, l.to())))
                .toList();
    }

    private String name(Connection.Between b, SubjectId id) {
        if (b.end().id().equals(id)) return LineWords.name(b.end());
        var some = java.util.Objects.requireNonNull(shared);
        return LineWords.name(some.from().id().equals(id) ? some.from() : some.to());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        var found =
                Stream.concat(first.stream(), second.stream())
                        .map(Candidate::child)
                        .filter(java.util.Objects::nonNull);
        var answered =
                path == null || shared == null
                        ? Stream.<ChildId>empty()
                        : Stream.concat(
                                path.childrenShown().stream(), shared.childrenShown().stream());
        return Stream.concat(found, answered).distinct().toList();
    }
}
