package org.waymark.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;

/**
 * A support plan as far as its reader may see it: every item for its audience.
 *
 * @param lead whether the reader leads it: coordinator, or children's social care with the file
 * @param decides whether the reader is children's social care with the file
 */
public record PlanView(
        SupportPlanId id,
        SupportedChild child,
        PlanKind kind,
        String purpose,
        PlanState state,
        String coordinator,
        String coordinatorAgency,
        Instant openedAt,
        @Nullable Instant reviewDue,
        @Nullable LocalDate eighteenOn,
        @Nullable String afterBasis,
        @Nullable String ended,
        @Nullable TransitionId transition,
        List<Need> needs,
        List<SupportActionView> actions,
        List<ServiceItem> services,
        List<Considered> considered,
        List<Member> members,
        List<Agreement> agreements,
        List<Measure> measures,
        List<Review> reviews,
        List<Address> addresses,
        boolean lead,
        boolean decides,
        int version)
        implements ShowsChildren, Versioned {
    /** A need and its outcome. */
    public record Need(
            SupportNeedId id,
            Audience audience,
            String words,
            @Nullable String outcome,
            @Nullable Whose whose,
            @Nullable String childWords,
            @Nullable String origin,
            @Nullable LocalDate originOn,
            NeedState state,
            @Nullable String stateWords,
            int version) {}

    /** A service and where it stands. */
    public record ServiceItem(
            SupportServiceId id,
            SupportNeedId need,
            Audience audience,
            String kind,
            String name,
            ForWhom forWhom,
            ServiceState state,
            LocalDate offeredOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate waitingSince,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate reviewOn,
            @Nullable String words,
            @Nullable String childWords,
            int version) {}

    /** What was considered; topics that the reader may not read are not here. */
    public record Considered(Topic topic, Known answer, String words, Instant at) {}

    /** Whom it is shared with. */
    public record Member(UUID id, String who, String why, Instant since) {}

    /** Agreed by whom to what; not consent to share. */
    public record Agreement(
            UUID id,
            @Nullable SupportServiceId service,
            AgreedBy who,
            String name,
            String words,
            LocalDate on) {}

    /** A tool's result on a day. */
    public record Measure(
            UUID id, String tool, String result, LocalDate on, @Nullable String words) {}

    /** A review. */
    public record Review(
            UUID id,
            LocalDate on,
            String who,
            @Nullable String childSaid,
            @Nullable String childNot,
            String changed,
            @Nullable String lateReason) {}

    /** A protected address that may be read here, by decision. */
    public record Address(
            SupportAddressId id,
            Audience audience,
            String lines,
            String why,
            String by,
            LocalDate until) {}

    public List<SupportActionView> actionsOf(SupportNeedId need) {
        return actions.stream().filter(a -> a.need().equals(need)).toList();
    }

    public List<ServiceItem> servicesOf(SupportNeedId need) {
        return services.stream().filter(s -> s.need().equals(need)).toList();
    }

    /** Those whose need the reader may not see. */
    @JsonIgnore
    public List<SupportActionView> otherActions() {
        return actions.stream()
                .filter(a -> needs.stream().noneMatch(n -> n.id().equals(a.need())))
                .toList();
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    public Version etagVersion() {
        return new Version(version);
    }
}
