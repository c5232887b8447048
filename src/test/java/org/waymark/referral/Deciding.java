package org.waymark.referral;

import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** The decision as a program sends it. */
public final class Deciding {
    private static final Northmoor AREA = Northmoor.area();

    /** All that a section 17 assessment asks for. */
    public static final String COMPLETE =
            """
            {"action": "SECTION_17_ASSESSMENT", "exploitationSuspected": true, "rationale": "Her needs have to be assessed.",
             "consulted": [{"name": "Karen Doyle", "agency": "Northmoor Police", "said": "Nothing known about the driver."}],
             "wishes": {"state": "NOT_YET", "reason": "She is seen tomorrow."}}
            """;

    private Deciding() {}

    static String path(ReferralId referral) {
        return "/api/v1/referrals/" + referral + "/decision";
    }

    /** Over the version that the referral has now. */
    public static Api.Answer decide(String who, ReferralId referral, String body) {
        return AREA.api(who).change(path(referral), body, etag(referral));
    }

    public static String etag(ReferralId referral) {
        return "\"%d\""
                .formatted(
                        AREA.sql()
                                .sql("select version from referral where id = ?")
                                .param(referral.value())
                                .query(Integer.class)
                                .single());
    }

    static java.util.List<String> rules(Api.Answer answer) {
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }

    static java.util.List<String> fields(Api.Answer answer) {
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.has("field") ? e.get("field").asString() : "")
                .toList();
    }

    /** As if its time limit had been yesterday. */
    public static ReferralId late(ReferralId referral) {
        AREA.sql()
                .sql("update referral set decision_due = now() - interval '1 day' where id = ?")
                .param(referral.value())
                .update();
        return referral;
    }

    /** The same for another course of action. */
    public static String decision(String action) {
        return COMPLETE.replace("SECTION_17_ASSESSMENT", action);
    }
}
