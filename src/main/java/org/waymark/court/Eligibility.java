package org.waymark.court;

import java.time.LocalDate;
import org.waymark.child.Known;

/**
 * Whether a witness is eligible for a special measure at a hearing, and by which section. Eligible
 * is not granted: the court makes a direction (Youth Justice and Criminal Evidence Act 1999 s19;
 * domain.md F.1). Pure: everything is worked out for the day of the hearing.
 */
public enum Eligibility {
    UNDER_18(true, "Eligible: under 18 at the hearing (section 16)"),
    IMPAIRED(true, "Eligible: a disability or disorder may lessen the evidence (section 16)"),
    COMPLAINANT(
            true, "Eligible: complainant of a sexual or modern slavery offence (section 17(4))"),
    RECORDED_BEFORE_18(
            true, "Eligible: the interview was recorded before the 18th birthday (section 22)"),
    ONLY_SECTION_16(
            false, "Not eligible at this hearing: 18 or over, and only section 16 leads to it"),
    NOT_IN_PRIVATE(false, "Not eligible: only for sexual offences, or where there is intimidation"),
    NOT_IN_THIS_COURT(false, "Not eligible here: recorded before trial in the Crown Court only"),
    NO_GROUND(false, "Not eligible at this hearing");

    private final boolean eligible;
    private final String words;

    Eligibility(boolean eligible, String words) {
        this.eligible = eligible;
        this.words = words;
    }

    public boolean isEligible() {
        return eligible;
    }

    public String words() {
        return words;
    }

    public static Eligibility of(Measure measure, Witness w, LocalDate hearing, CourtKind court) {
        if (measure == Measure.IN_PRIVATE && !w.sexual() && !w.intimidation())
            return NOT_IN_PRIVATE;
        if (measure == Measure.RECORDED_CROSS_EXAMINATION && court != CourtKind.CROWN)
            return NOT_IN_THIS_COURT;
        if (w.isUnder18On(hearing)) return UNDER_18;
        if (w.impaired() == Known.YES) return IMPAIRED;
        if (measure.isOnlyBySection16()) return ONLY_SECTION_16;
        if (w.isComplainant()) return COMPLAINANT;
        return measure == Measure.RECORDED_EVIDENCE && w.wasRecordedUnder18()
                ? RECORDED_BEFORE_18
                : NO_GROUND;
    }
}
