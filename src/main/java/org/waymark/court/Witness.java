package org.waymark.court;

import java.time.LocalDate;
import java.util.List;
import org.waymark.child.Birth;
import org.waymark.child.Known;

/**
 * What makes a witness eligible for special measures.
 *
 * @param sexual complainant of a sexual offence
 * @param slavery complainant of a modern slavery offence
 * @param intimidation somebody other than the accused has frightened or may frighten the witness
 * @param impaired a disability or disorder that may lessen the quality of the evidence (s16(1)(b))
 * @param recordedOn days of recorded interviews
 */
public record Witness(
        Birth birth,
        boolean sexual,
        boolean slavery,
        boolean intimidation,
        Known impaired,
        List<LocalDate> recordedOn) {
    /** On the day of the hearing, not of the offence (trap 1); an unknown age is under 18. */
    boolean isUnder18On(LocalDate day) {
        return birth.certainlyAdultFrom().map(day::isBefore).orElse(true);
    }

    boolean wasRecordedUnder18() {
        return recordedOn.stream().anyMatch(this::isUnder18On);
    }

    /** Section 17(4). */
    boolean isComplainant() {
        return sexual || slavery;
    }
}
