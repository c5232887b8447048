package org.waymark.access;

/** The person may see this but may not do it: 403, logged as a refusal. */
public class NotAllowed extends RuntimeException {
    private final AccessRules rule;

    public NotAllowed(AccessRules rule) {
        super(rule.name(), null, false, false);
        this.rule = rule;
    }

    public AccessRules rule() {
        return rule;
    }
}
