package org.waymark.network.map.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.child.ChildSearch;
import org.waymark.child.Found;
import org.waymark.network.FindSubjects;
import org.waymark.network.SubjectId;
import org.waymark.network.map.MapRules;
import org.waymark.network.map.NetworkFilter;
import org.waymark.network.map.NetworkMaps;
import org.waymark.network.map.NetworkQuestions;
import org.waymark.web.Checks;
import org.waymark.web.Frame;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** Finds the two records, and asks. */
@Component
class QuestionPages {
    private final NetworkQuestions questions;
    private final NetworkMaps maps;
    private final FindSubjects subjects;
    private final ChildSearch children;

    QuestionPages(
            NetworkQuestions questions,
            NetworkMaps maps,
            FindSubjects subjects,
            ChildSearch children) {
        this.questions = questions;
        this.maps = maps;
        this.subjects = subjects;
        this.children = children;
    }

    /** The question, and its answer where both records are named. */
    QuestionsPage asked(Frame frame, Form form) {
        var from = form.uuid("from");
        var to = form.uuid("to");
        if (from == null || to == null)
            return new QuestionsPage(frame, form, named(from), List.of(), null, null);
        var one = new SubjectId(from);
        var other = new SubjectId(to);
        return new QuestionsPage(
                frame,
                Form.blank(),
                List.of(),
                List.of(),
                questions.path(one, other, NetworkFilter.USUAL),
                questions.shared(one, other, NetworkFilter.USUAL));
    }

    /** What was found by the words, to choose from; with what is wrong with them. */
    QuestionsPage found(Frame frame, Form form) {
        var first = new ArrayList<>(named(form.uuid("from")));
        var second = new ArrayList<>(named(form.uuid("to")));
        try {
            var checks = new Checks();
            if (first.isEmpty()) checks.require(() -> first.addAll(find(form, "first")), "first");
            if (second.isEmpty())
                checks.require(() -> second.addAll(find(form, "second")), "second");
            checks.orThrow();
            if (form.is("choose", "yes"))
                checks.require(form.has("from"), MapRules.QUESTION_NEEDS_TWO, "from")
                        .require(form.has("to"), MapRules.QUESTION_NEEDS_TWO, "to")
                        .orThrow();
            return new QuestionsPage(frame, form, first, second, null, null);
        } catch (RuleBroken wrong) {
            return new QuestionsPage(frame, form.with(Errors.of(wrong)), first, second, null, null);
        }
    }

    private List<QuestionsPage.Candidate> find(Form form, String field) {
        var words = form.text(field);
        var found = new ArrayList<QuestionsPage.Candidate>();
        try {
            for (var s : subjects.find(words).found())
                if (s.mergedInto() == null) found.add(candidate(s));
        } catch (RuleBroken e) {
            throw new RuleBroken(e.rule(), field);
        }
        for (var c : children.find(words).children()) candidate(c).ifPresent(found::add);
        if (found.isEmpty()) throw new RuleBroken(MapRules.NOTHING_FOUND, field);
        return found;
    }

    private static QuestionsPage.Candidate candidate(FindSubjects.Found s) {
        var detail = s.detail().isEmpty() ? "" : ", " + s.detail();
        return new QuestionsPage.Candidate(
                s.id().toString(), s.kind().words() + ": " + s.label() + detail, null);
    }

    private Optional<QuestionsPage.Candidate> candidate(Found c) {
        return maps.ofChild(c.child())
                .map(s ->
                        new QuestionsPage.Candidate(
                                s.toString(),
                                "Child: %s, %s".formatted(c.name(), c.reference().value()),
                                c.child()));
    }

    /** A record that is named already. */
    private List<QuestionsPage.Candidate> named(@Nullable UUID id) {
        if (id == null) return List.of();
        var end = maps.record(new SubjectId(id));
        var child = end.child();
        return List.of(
                new QuestionsPage.Candidate(
                        end.id().toString(),
                        LineWords.name(end),
                        child == null ? null : child.id()));
    }
}
