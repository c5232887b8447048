package org.waymark.identification.api;

import static org.waymark.identification.IdentificationRules.*;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.ChildDescription;
import org.waymark.child.Sex;
import org.waymark.identification.AboutChild;
import org.waymark.identification.Answer;
import org.waymark.identification.EmergencyCalled;
import org.waymark.identification.Engagement;
import org.waymark.identification.Exploitation;
import org.waymark.identification.IndicatorAnswer;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.OwnView;
import org.waymark.identification.Period;
import org.waymark.identification.Safe;
import org.waymark.web.Checks;

/** One child's own part. Whatever is left out is not answered; nothing left out lowers anything. */
record ChildBody(
        @Schema(description = "A child you already see; otherwise describe the child")
                @Nullable ChildId known,
        @Nullable Described described,
        @Schema(description = "What concerns this child only; names no other child")
                @Nullable String ownPart,
        @Nullable Safe safeNow,
        @Nullable Safe safeHome,
        @Nullable String safetyWords,
        @Nullable Boolean immediateDanger,
        @Nullable EmergencyCalled emergencyCalled,
        @Schema(description = "SUSPECTED unless said otherwise")
                @Nullable Exploitation exploitation,
        @Schema(description = "NOT_ASKED unless said otherwise") @Nullable OwnView ownView,
        @Nullable String ownViewWords,
        @Nullable Engagement engagement,
        @Nullable String consentAnalysis,
        @Nullable Boolean policeTold,
        @Nullable List<@Nullable ItemBody> indicators) {
    static final ChildBody EMPTY =
            new ChildBody(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null);

    /**
     * A child as somebody described them.
     *
     * @param birth with its precision; a day unless it says otherwise
     * @param ethnicity a code of the children in need census
     */
    record Described(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String knownAs,
            @Nullable String description,
            @Nullable Birth birth,
            @Nullable Sex sex,
            @Nullable String ethnicity,
            @Nullable String school,
            @Nullable String address,
            @Nullable Boolean addressKeptBack) {
        ChildDescription asDescription() {
            return new ChildDescription(
                    givenName,
                    familyName,
                    knownAs,
                    description,
                    birth == null ? Birth.UNKNOWN : birth,
                    sex,
                    ethnicity,
                    school,
                    address,
                    Boolean.TRUE.equals(addressKeptBack));
        }
    }

    /**
     * One item of one list; the codes are at /api/v1/indicators.
     *
     * @param seenOn when it was seen; taken from the account where it is left out
     */
    record ItemBody(
            @Nullable IndicatorList list,
            @Nullable String code,
            @Nullable Answer answer,
            @Nullable Period period,
            @Nullable String evidence,
            @Nullable String source,
            @Nullable LocalDate seenOn) {}

    /** What would be no answer at all is refused here, the rest with all other rules. */
    private List<IndicatorAnswer> answers(String path, Checks checks) {
        var answers = new ArrayList<IndicatorAnswer>();
        for (int i = 0; indicators != null && i < indicators.size(); i++) {
            var item = indicators.get(i);
            var at = path + ".indicators[%d]".formatted(i);
            var list = item == null ? null : item.list();
            var code = item == null ? null : item.code();
            var answer = item == null ? null : item.answer();
            checks.require(list != null && code != null, NOT_ON_THE_LIST, at + ".code")
                    .require(answer != null, ITEM_NEEDS_ANSWER, at + ".answer");
            if (item != null && list != null && code != null && answer != null)
                answers.add(
                        new IndicatorAnswer(
                                list,
                                code,
                                answer,
                                item.period(),
                                item.evidence(),
                                item.source(),
                                item.seenOn()));
        }
        return answers;
    }

    AboutChild about(String path, Checks checks) {
        return new AboutChild(
                known,
                described == null ? null : described.asDescription(),
                ownPart,
                safeNow,
                safeHome,
                safetyWords,
                Boolean.TRUE.equals(immediateDanger),
                emergencyCalled,
                exploitation == null ? Exploitation.SUSPECTED : exploitation,
                ownView == null ? OwnView.NOT_ASKED : ownView,
                ownViewWords,
                engagement,
                consentAnalysis,
                policeTold,
                answers(path, checks));
    }
}
