package org.waymark.identification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildDescription;

/**
 * One child's own part of a concern. Either a child this person may already see, or one described.
 *
 * @param ownPart what concerns this child only; names no other child
 * @param policeTold whether the police know already; null where nobody said (domain.md A.3)
 */
public record AboutChild(
        @Nullable ChildId known,
        @Nullable ChildDescription described,
        @Nullable String ownPart,
        @Nullable Safe safeNow,
        @Nullable Safe safeHome,
        @Nullable String safetyWords,
        boolean immediateDanger,
        @Nullable EmergencyCalled emergencyCalled,
        Exploitation exploitation,
        OwnView ownView,
        @Nullable String ownViewWords,
        @Nullable Engagement engagement,
        @Nullable String consentAnalysis,
        @Nullable Boolean policeTold,
        List<IndicatorAnswer> indicators) {
    public AboutChild {
        indicators = List.copyOf(indicators);
    }

    /** Where nobody said whether the police know. */
    public AboutChild(
            @Nullable ChildId known,
            @Nullable ChildDescription described,
            @Nullable String ownPart,
            @Nullable Safe safeNow,
            @Nullable Safe safeHome,
            @Nullable String safetyWords,
            boolean immediateDanger,
            @Nullable EmergencyCalled emergencyCalled,
            Exploitation exploitation,
            OwnView ownView,
            @Nullable String ownViewWords,
            @Nullable Engagement engagement,
            @Nullable String consentAnalysis,
            List<IndicatorAnswer> indicators) {
        this(
                known,
                described,
                ownPart,
                safeNow,
                safeHome,
                safetyWords,
                immediateDanger,
                emergencyCalled,
                exploitation,
                ownView,
                ownViewWords,
                engagement,
                consentAnalysis,
                null,
                indicators);
    }

    /** The same about a child this person may already see. */
    AboutChild of(ChildId child) {
        return with(child, null, indicators);
    }

    /** The same with these answers to the four lists. */
    public AboutChild with(List<IndicatorAnswer> answers) {
        return with(known, described, answers);
    }

    private AboutChild with(
            @Nullable ChildId child,
            @Nullable ChildDescription description,
            List<IndicatorAnswer> answers) {
        return new AboutChild(
                child,
                description,
                ownPart,
                safeNow,
                safeHome,
                safetyWords,
                immediateDanger,
                emergencyCalled,
                exploitation,
                ownView,
                ownViewWords,
                engagement,
                consentAnalysis,
                policeTold,
                answers);
    }

    /** Whether it says who the child is. */
    boolean saysWho() {
        return known != null || (described != null && described.saysWho());
    }
}
