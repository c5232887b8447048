package org.waymark.assessment;

/**
 * Something that an assessment needs before it is sent for authorisation.
 *
 * @param field where it is asked, such as "parts.health"
 */
public record Lack(AssessmentRules rule, String field) {
    public String words() {
        return rule.words();
    }
}
