package org.waymark.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.Judgement;
import org.waymark.child.Known;
import org.waymark.child.Wishes;
import org.waymark.identification.ConsentPrompt;
import org.waymark.people.PractitionerId;

/**
 * All of an assessment, as far as the reader may see it.
 *
 * @param texts the latest text of each dimension that has one
 * @param visits the latest first
 * @param consent the latest look at consent
 * @param wishes what the child said, or why it is not known; the latest
 * @param contributions those that the reader may read, and of the others that they were asked
 * @param judgement the latest judgement of exploitation, by a person; never a score
 */
public record AssessmentView(
        Head head,
        Age age,
        List<Text> texts,
        List<Visit> visits,
        @Nullable Consent consent,
        @Nullable Heard wishes,
        List<Contribution> contributions,
        List<Onward> onward,
        @Nullable Judgement judgement)
        implements ShowsChildren, Versioned {

    /** Where it stands. */
    public record Head(
            AssessmentId id,
            ChildId child,
            String name,
            @Nullable Integer age,
            @Nullable String reference,
            AssessmentState state,
            @Nullable UUID referral,
            @Nullable String team,
            @Nullable PractitionerId leadId,
            @Nullable String lead,
            @Nullable PractitionerId overseerId,
            @Nullable String overseer,
            String openedWhy,
            Instant openedAt,
            Instant countsFrom,
            Instant due,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate reviewOn,
            @Nullable Harm harm,
            @Nullable String harmReason,
            @Nullable Need need,
            @Nullable String needReason,
            List<String> factors,
            @Nullable String otherFactor,
            @Nullable String concludedBy,
            @Nullable Instant concludedAt,
            @Nullable PractitionerId sentById,
            @Nullable String sentBy,
            @Nullable Instant sentAt,
            @Nullable String returnedBy,
            @Nullable Instant returnedAt,
            @Nullable String returnedWords,
            @Nullable String authorisedBy,
            @Nullable Instant authorisedAt,
            @Nullable String lateReason,
            @Nullable ClosureReason closureReason,
            @Nullable String closureWords,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            int version) {
        public String nameAndAge() {
            return age == null ? name + ", age not known" : name + ", " + age;
        }

        /** In its own words: "11A Child sexual exploitation". */
        public List<String> factorWords() {
            return factors.stream()
                    .map(code -> code + " " + Factor.of(code).map(Factor::words).orElse(""))
                    .toList();
        }
    }

    /** How old the child was when it happened, and what is to be borne in mind about consent. */
    public record Age(String words, List<ConsentPrompt> prompts) {
        public boolean mayBeUnder13() {
            return prompts.contains(ConsentPrompt.UNDER_13);
        }
    }

    /** What is written of a dimension. */
    public record Text(
            Part part,
            int number,
            @Nullable String strengths,
            @Nullable String needs,
            @Nullable String evidence,
            @Nullable String analysis,
            @Nullable String notLooked,
            String by,
            Instant at) {}

    public record Visit(
            LocalDate on,
            boolean seen,
            boolean alone,
            @Nullable String place,
            String by,
            @Nullable String whyNot) {}

    public record Consent(
            ConsentFinding finding,
            String analysis,
            Known threats,
            @Nullable String threatsWords,
            Known drinkOrDrugs,
            Known trust,
            boolean policeTold,
            String by,
            Instant at) {}

    public record Heard(
            String state,
            @Nullable String words,
            @Nullable String how,
            @Nullable LocalDate on,
            @Nullable String weight,
            @Nullable String reason,
            String by,
            Instant at) {
        @JsonIgnore
        public boolean isKnown() {
            return state.equals(new Wishes.Known(null, null, null, null).state());
        }
    }

    /**
     * @param question null where the reader may know only that an agency was asked
     * @param words what they wrote, as they wrote it
     */
    public record Contribution(
            ContributionId id,
            String agency,
            boolean health,
            @Nullable String asked,
            LocalDate dueOn,
            @Nullable String question,
            @Nullable Boolean nothingKnown,
            @Nullable String words,
            @Nullable String givenBy,
            @Nullable Instant givenAt) {}

    public record Onward(
            String agency,
            String service,
            boolean sent,
            @Nullable LocalDate sentOn,
            String reason,
            Agreement agreement,
            String by,
            Instant at) {}

    public Optional<Text> text(Part part) {
        return texts.stream().filter(t -> t.part() == part).findFirst();
    }

    /** What is missing before it can be sent for authorisation. */
    public List<Lack> missing() {
        return head.state().isOpen() ? Lacks.of(this) : List.of();
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(head.child());
    }

    @Override
    public Version etagVersion() {
        return new Version(head.version());
    }
}
