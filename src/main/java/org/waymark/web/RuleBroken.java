package org.waymark.web;

import org.jspecify.annotations.Nullable;

/** A command broke a named rule. Pages show its words by the field, the API as problem+json. */
public class RuleBroken extends RuntimeException {
    private final Rule rule;
    private final @Nullable String field;

    public RuleBroken(Rule rule) {
        this(rule, null);
    }

    public RuleBroken(Rule rule, @Nullable String field) {
        super(rule.name() + ": " + rule.words());
        this.rule = rule;
        this.field = field;
    }

    public Rule rule() {
        return rule;
    }

    public @Nullable String field() {
        return field;
    }
}
