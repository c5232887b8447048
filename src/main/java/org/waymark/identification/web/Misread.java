package org.waymark.identification.web;

import org.waymark.web.Rule;
import org.waymark.web.RuleBroken;

/** What is wrong with an answer, with the page and the field where it is put right. */
record Misread(Stop stop, String field, Rule rule) {
    RuleBroken.Break asBreak() {
        return new RuleBroken.Break(rule, field);
    }
}
