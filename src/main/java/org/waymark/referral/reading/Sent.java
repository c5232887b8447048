package org.waymark.referral.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.identification.ConcernId;
import org.waymark.referral.Informed;
import org.waymark.referral.reading.Referred.Facts;
import org.waymark.referral.reading.Referred.Section;
import org.waymark.sql.Row;

/** What was said when referring, and by whom. */
record Sent(ConcernId concern, String to, boolean urgent, Section section, Section referrer) {
    /**
     * The reason for leaving the police out is for those who have the referral while they do not.
     */
    static final String SELECT =
            """
            select r.concern_id, r.urgent, r.urgent_reason, r.telephoned, r.direct, r.direct_reason, r.child_told, r.parents_told,
                   r.told_words, r.sent_at, p.name, p.job_title, p.telephone, p.email, a.name as agency,
                   a.telephone as agency_telephone,
                   (select d.suppressed_reason from delivery d where d.referral_id = r.id and d.destination = 'POLICE'
                        and d.sent_at is null) as without_police
            from referral r join practitioner p on p.id = r.referrer_id join agency a on a.id = r.author_agency
            """;

    static Sent of(Row r) {
        return new Sent(
                r.id("concern_id", ConcernId::new),
                r.findText("without_police") == null
                        ? "To children's social care and to the police."
                        : "To children's social care. The police do not have it.",
                r.is("urgent"),
                referral(r),
                referrer(r));
    }

    private static Section referral(Row r) {
        var facts = new Facts();
        if (r.is("urgent")) facts.add("Urgent", urgent(r.findText("urgent_reason")));
        return facts.add("Telephoned first", r.findText("telephoned"))
                .add("Referred before a discussion", r.findText("direct_reason"))
                .add("Police left out, because", r.findText("without_police"))
                .add("Does the child know?", words(r.findKind("child_told", Informed.class)))
                .add("Do the parents know?", words(r.findKind("parents_told", Informed.class)))
                .add("About telling them", r.findText("told_words"))
                .section("The referral");
    }

    private static String urgent(@Nullable String why) {
        return why == null ? "Yes" : "Yes. " + why;
    }

    private static @Nullable String words(@Nullable Informed informed) {
        return informed == null ? null : informed.words();
    }

    private static Section referrer(Row r) {
        Instant sent = r.instant("sent_at");
        var telephone = r.findText("telephone");
        return new Facts()
                .add("Name", r.text("name") + ", " + r.text("job_title"))
                .add("Agency", r.text("agency"))
                .add("Telephone", telephone == null ? r.findText("agency_telephone") : telephone)
                .add("E-mail", r.text("email"))
                .add("Sent", Wording.dayAndTime(sent))
                .section("Who refers");
    }
}
