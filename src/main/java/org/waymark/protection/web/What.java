package org.waymark.protection.web;

/** What is begun from a child's file: its page, its address and its template. */
public enum What {
    ORDER(
            "Record an emergency protection order",
            "emergency-orders",
            "new-order",
            "emergency-order"),
    ACCOMMODATION(
            "Record accommodation under section 20",
            "section-20",
            "new-accommodation",
            "section-twenty"),
    STRATEGY("Strategy discussion", "strategy-discussions", "new-strategy", "strategy-discussion"),
    NO_STRATEGY(
            "No strategy discussion for now",
            "strategy-discussions/not-held",
            "no-strategy",
            "no-strategy"),
    PLAN("Record a plan from another area", "protection-plans", "new-plan", "protection-plan"),
    NEED_PLAN("Start a child in need plan", "child-in-need-plans", "new-need-plan", "need-plan");

    private final String title;
    private final String path;
    private final String template;
    private final String draft;

    What(String title, String path, String template, String draft) {
        this.title = title;
        this.path = path;
        this.template = template;
        this.draft = draft;
    }

    public String title() {
        return title;
    }

    /** Below the file's own address. */
    public String path() {
        return path;
    }

    String template() {
        return "protection/" + template;
    }

    /** The kind of its draft. */
    public String draft() {
        return draft;
    }
}
