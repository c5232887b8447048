package org.waymark.web.forms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.RuleBroken;
import org.waymark.web.components.ErrorItem;
import org.waymark.web.components.ErrorSummary;

/** What was wrong with a form: at most one message per field shown, in the order of the page. */
public record Errors(List<Problem> problems) {

    public static final Errors NONE = new Errors(List.of());

    /** A message and its field; null if it is about the whole form. */
    public record Problem(@Nullable String field, String message) {}

    public Errors {
        problems = List.copyOf(problems);
    }

    public static Errors of(RuleBroken broken) {
        return new Errors(
                broken.breaks().stream()
                        .map(b -> new Problem(b.field(), b.rule().words()))
                        .toList());
    }

    public Errors and(@Nullable String field, String message) {
        var more = new ArrayList<>(problems);
        more.add(new Problem(field, message));
        return new Errors(more);
    }

    /** The message of a field, for its component; null if there is none. */
    public @Nullable String of(String field) {
        return problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The list on top of the page; each message leads to its field. */
    public ErrorSummary summary() {
        return ErrorSummary.of(problems.stream().map(Errors::item).toList());
    }

    private static ErrorItem item(Problem problem) {
        var field = problem.field();
        return field == null
                ? ErrorItem.of(problem.message())
                : ErrorItem.of(problem.message(), "#" + field);
    }
}
