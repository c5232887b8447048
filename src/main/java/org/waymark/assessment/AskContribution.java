package org.waymark.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.people.Party;
import org.waymark.requests.CommandKey;

/** Ask an agency what it knows. */
public record AskContribution(
        CommandKey key,
        AssessmentId assessment,
        @Nullable Party to,
        @Nullable String question,
        @Nullable LocalDate by) {}
