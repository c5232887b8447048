package org.waymark.identification;

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
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.Sex;
import org.waymark.people.AgencyId;

/**
 * A concern with everything of it that the reader may see (guide ¶4–7). The four indicator lists
 * stay apart and are never added up; corrections stand beside what they correct.
 *
 * @param agency whose concern it is
 * @param addsTo the earlier concern that this adds an observation to
 * @param aboutWorker it is about someone who works with children
 * @param observations what was added later, the latest first
 * @param discussions the latest first
 * @param allegation the designated officer's part, for those who may see it
 */
public record ConcernView(
        ConcernId id,
        int version,
        ConcernState state,
        AgencyId agency,
        @Nullable CaseReference file,
        Child child,
        By raisedBy,
        Instant raisedAt,
        Account account,
        @Nullable String ownPart,
        Safety safety,
        Exploitation exploitation,
        OwnView ownView,
        @Nullable String ownViewWords,
        @Nullable Engagement engagement,
        Consent consent,
        @Nullable ConcernId addsTo,
        boolean aboutWorker,
        List<Item> indicators,
        List<Correction> corrections,
        List<Observation> observations,
        List<ConsultationView> discussions,
        @Nullable Reported allegation)
        implements ShowsChildren, Versioned {

    /**
     * The child as described.
     *
     * @param name as it is shown, whatever little is known
     */
    public record Child(
            ChildId id,
            String name,
            @Nullable String description,
            Birth birth,
            @Nullable Integer age,
            @Nullable Sex sex,
            @Nullable String school) {}

    /** Whether the child is safe, and what was done at once. */
    public record Safety(
            Safe now,
            Safe home,
            @Nullable String words,
            boolean immediateDanger,
            @Nullable EmergencyCalled emergencyCalled) {
        /** Said to be in danger or not safe; not known is not the same. */
        @JsonIgnore
        public boolean isUnsafe() {
            return immediateDanger || now == Safe.NO;
        }
    }

    /** What to bear in mind about consent at this age, and what the practitioner made of it. */
    public record Consent(
            AgeAtEvent ageAtEvent,
            List<ConsentPrompt> prompts,
            @Nullable String analysis,
            @Nullable Boolean policeTold) {}

    /** One item of one list in its words, with what was seen, who says so and when. */
    public record Item(
            IndicatorList list,
            String code,
            String words,
            Answer answer,
            @Nullable Period period,
            @Nullable String evidence,
            @Nullable String source,
            @Nullable LocalDate seenOn) {}

    /** Something seen or said later about the same child. */
    public record Observation(
            ConcernId id, Instant raisedAt, String by, String what, ConcernState state) {}

    /** That the designated officer was told (safety rule 5). */
    public record Reported(
            UUID id,
            String about,
            @Nullable String employer,
            Instant madeAt,
            Instant dueAt,
            @Nullable Instant acknowledgedAt) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }

    /** The items of one list; the lists are never mixed (domain.md C.1). */
    public List<Item> of(IndicatorList list) {
        return indicators.stream().filter(i -> i.list() == list).toList();
    }

    public List<Correction> correctionsOf(ConcernPart part) {
        return corrections.stream().filter(c -> c.what() == part).toList();
    }

    /**
     * What the latest discussions came to. Where any of them left concern, that one: either
     * person's remaining concern is enough (safety rule 3).
     */
    public Optional<ConsultationView.Given> latestAdvice() {
        var given =
                discussions.stream()
                        .flatMap(k -> Optional.ofNullable(k.advice()).stream())
                        .toList();
        return given.stream()
                .filter(ConsultationView.Given::concernRemains)
                .findFirst()
                .or(() -> given.stream().findFirst());
    }
}
