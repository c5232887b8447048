package org.waymark.access;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/**
 * Data protection thinks that somebody may have looked at a file without a reason: perhaps a breach
 * (domain.md H.5: 72 hours to the ICO where there is a risk). For the register of breaches and its
 * clock. It names nobody: who looked stands in the question alone (safety rule 11).
 *
 * @param look the question, with who looked, when, and what was said
 * @param controller the reader's agency, whose breach it would be
 * @param agency of whoever opened it
 */
public record AccessConcernOpened(
        ChildId child, OddLookId look, AgencyId controller, AgencyId agency, Instant happenedAt)
        implements CaseEvent {
    @Override
    public UUID subject() {
        return look.value();
    }

    @Override
    public String headline() {
        return "Data protection looks into a reading of this file";
    }
}
