package org.waymark.referral;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/**
 * What other agencies answered to checks stands in the decision as it was then, beside whom the
 * social worker spoke to (guide ¶8). Checks still open do not matter to it (safety rule 1).
 */
@Component
class AnsweredChecks {
    private final Sql sql;

    AnsweredChecks(Sql sql) {
        this.sql = sql;
    }

    /** The same command, with the answers after those whom the social worker named. */
    DecideReferral with(DecideReferral c) {
        var all = new ArrayList<>(c.consulted());
        all.addAll(of(c.referral()));
        return new DecideReferral(
                c.key(),
                c.referral(),
                c.version(),
                c.action(),
                c.rationale(),
                c.exploitationSuspected(),
                all,
                c.nobodyConsulted(),
                c.wishes(),
                c.consentAnalysis(),
                c.nextStep(),
                c.breachReason());
    }

    private List<Consulted> of(ReferralId referral) {
        return sql.list(
                """
                select answered_name, agency_name, outcome, answer, answered_at from agency_check
                where referral_id = ? and state = 'ANSWERED' order by answered_at, id limit 40
                """,
                AnsweredChecks::consulted,
                referral);
    }

    private static Consulted consulted(Row r) {
        var words =
                switch (r.text("outcome")) {
                    case "NOTHING_KNOWN" -> "Nothing is known to them.";
                    case "CANNOT_ANSWER" -> "They could not answer.";
                    default -> "";
                };
        var answer = r.findText("answer");
        return new Consulted(
                r.text("answered_name"),
                r.text("agency_name"),
                (words + " " + (answer == null ? "" : answer)).strip(),
                England.dateOf(r.instant("answered_at")));
    }
}
