package org.waymark.referral.checks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.referral.ReferralId;
import org.waymark.sql.Row;

/**
 * One check with its answer, for whoever was asked and for those who asked.
 *
 * @param referral null to whoever was asked
 * @param about who the child is, as the social worker decided to say it
 * @param calls made to get an answer; none to whoever was asked
 * @param asked whether the reader was asked
 * @param asking whether the reader is one of those who asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckInFull(
        CheckId id,
        @Nullable ReferralId referral,
        @JsonIgnore ChildId child,
        String agency,
        @Nullable String askedName,
        CheckPurpose purpose,
        String basis,
        String about,
        String question,
        boolean urgent,
        String askedBy,
        @Nullable String telephone,
        Instant askedAt,
        @Nullable Instant due,
        @Nullable Instant remindedAt,
        @Nullable Instant passedAt,
        boolean nobodyLeft,
        CheckState state,
        @Nullable CheckAnswer answer,
        @Nullable String withdrawnReason,
        List<CheckCall> calls,
        @JsonIgnore boolean asked,
        @JsonIgnore boolean asking,
        @JsonIgnore int version)
        implements ShowsChildren, Versioned {
    public CheckInFull {
        calls = List.copyOf(calls);
    }

    /** How far it has come. */
    public enum CheckState {
        ASKED,
        ANSWERED,
        WITHDRAWN
    }

    /**
     * @param takenBy who took it down on the telephone; null where it was written by the one asked
     */
    public record CheckAnswer(
            CheckOutcome outcome,
            @Nullable String words,
            String by,
            Instant at,
            @Nullable String takenBy) {
        public String inFull() {
            return words == null ? outcome.words() : outcome.words() + ".\n" + words;
        }
    }

    /** A call to get an answer. */
    public record CheckCall(Reached reached, @Nullable String words, String by, Instant at) {}

    static CheckInFull of(Row r, boolean care) {
        var asking = care && r.findUuid("visible_child") != null;
        var answered = r.findInstant("answered_at");
        return new CheckInFull(
                r.id("id", CheckId::new),
                asking ? r.id("referral_id", ReferralId::new) : null,
                r.id("child_id", ChildId::new),
                r.text("agency_name"),
                r.findText("asked_name"),
                r.kind("purpose", CheckPurpose.class),
                r.text("basis"),
                r.text("about"),
                r.text("question"),
                r.is("urgent"),
                r.text("asked_by"),
                r.findText("telephone"),
                r.instant("asked_at"),
                r.findInstant("due_at"),
                r.findInstant("reminded_at"),
                r.findInstant("passed_at"),
                r.is("nobody_left"),
                r.kind("state", CheckState.class),
                answered == null
                        ? null
                        : new CheckAnswer(
                                r.kind("outcome", CheckOutcome.class),
                                r.findText("answer"),
                                r.text("answered_name"),
                                answered,
                                r.findText("taken_by")),
                r.findText("withdrawn_reason"),
                List.of(),
                r.is("asked"),
                asking,
                r.number("version"));
    }

    CheckInFull with(List<CheckCall> made) {
        return new CheckInFull(
                id,
                referral,
                child,
                agency,
                askedName,
                purpose,
                basis,
                about,
                question,
                urgent,
                askedBy,
                telephone,
                askedAt,
                due,
                remindedAt,
                passedAt,
                nobodyLeft,
                state,
                answer,
                withdrawnReason,
                made,
                asked,
                asking,
                version);
    }

    @JsonIgnore
    public boolean isOpen() {
        return state == CheckState.ASKED;
    }

    /** "Harbour Academy, Safeguarding leads". */
    @JsonIgnore
    public String whom() {
        return askedName == null ? agency : agency + ", " + askedName;
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
