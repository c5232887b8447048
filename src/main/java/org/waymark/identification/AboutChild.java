package org.waymark.identification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildDescription;

/**
 * One child's own part of a concern. Either a child this person may already see, or one described.
 *
 * @param ownPart what concerns this child only; names no other child
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
        List<IndicatorAnswer> indicators) {}
