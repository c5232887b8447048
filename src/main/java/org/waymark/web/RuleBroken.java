package org.waymark.web;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One or more rules were broken, so nothing was done. Shown with the fields concerned. */
public class RuleBroken extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Break> breaks;

    /** A rule and the field that broke it; null if it is about the whole. */
    public record Break(Rule rule, @Nullable String field) {}

    public RuleBroken(Rule rule) {
        this(rule, null);
    }

    public RuleBroken(Rule rule, @Nullable String field) {
        this(List.of(new Break(rule, field)));
    }

    public RuleBroken(List<Break> breaks) {
        super(breaks.getFirst().rule().name());
        this.breaks = List.copyOf(breaks);
    }

    /** At least one. */
    public List<Break> breaks() {
        return breaks;
    }

    public Rule rule() {
        return breaks.getFirst().rule();
    }

    /** The same, about this field where none was named. */
    public RuleBroken on(String field) {
        return new RuleBroken(
                breaks.stream()
                        .map(b -> b.field() == null ? new Break(b.rule(), field) : b)
                        .toList());
    }
}
