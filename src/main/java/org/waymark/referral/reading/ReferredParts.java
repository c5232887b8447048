package org.waymark.referral.reading;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.casefile.Precision;
import org.waymark.identification.Answer;
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernPart;
import org.waymark.identification.Correction;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.Indicators;
import org.waymark.referral.reading.Referred.Fact;
import org.waymark.referral.reading.Referred.Facts;
import org.waymark.referral.reading.Referred.Section;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The parts of a referral of which there may be several. */
final class ReferredParts {
    /** The agency's own words and no other's, whoever reads. */
    private static final String OWN =
            "concern_id = ? and author_agency = (select author_agency from concern where id = ?) ";

    private final Sql sql;
    private final Indicators indicators;
    private final ConcernId concern;

    ReferredParts(Sql sql, Indicators indicators, ConcernId concern) {
        this.sql = sql;
        this.indicators = indicators;
        this.concern = concern;
    }

    /** Each with whether it is safe to tell them, which whoever telephones must know first. */
    @Nullable String adults() {
        var adults =
                sql.list(
                        "select name, relationship, telephone, safe_to_tell, safe_to_tell_reason from child_adult where "
                                + OWN
                                + "order by added_at, id limit 20",
                        ReferredParts::adult,
                        concern,
                        concern);
        return adults.isEmpty() ? null : String.join("\n", adults);
    }

    private static String adult(Row r) {
        var safe =
                switch (r.text("safe_to_tell")) {
                    case "YES" -> "Safe to tell";
                    case "NO" -> "Not safe to tell";
                    default -> "Not yet decided whether it is safe to tell them";
                };
        var why = r.findText("safe_to_tell_reason");
        var telephone = r.findText("telephone");
        return r.text("name")
                + ", "
                + r.text("relationship")
                + (telephone == null ? "" : ", " + telephone)
                + ". "
                + safe
                + (why == null ? "." : ": " + why);
    }

    /** The four lists, never mixed and never added up (domain.md C.1). */
    Section signs() {
        var answers =
                sql.list(
                        "select list, code, answer, evidence, source, seen_on from concern_indicator where "
                                + OWN
                                + "order by list, code limit 200",
                        r -> Sign.of(r, indicators),
                        concern,
                        concern);
        var facts = new Facts();
        for (var list : IndicatorList.values()) facts.add(list.words(), lines(answers, list));
        return facts.section("Signs");
    }

    private static String lines(List<Sign> all, IndicatorList list) {
        var byAnswer = new LinkedHashMap<Answer, String>();
        for (var answer : Answer.values()) {
            var words =
                    all.stream()
                            .filter(s -> s.list() == list && s.answer() == answer)
                            .map(Sign::words)
                            .toList();
            if (!words.isEmpty())
                byAnswer.put(
                        answer,
                        answer == Answer.PRESENT
                                ? String.join("\n", words)
                                : answer.words() + ": " + String.join("; ", words));
        }
        return String.join("\n", byAnswer.values());
    }

    Section discussion() {
        var facts = new Facts();
        sql.list(
                        """
                        select k.answered_at, k.advice, k.concern_remains, k.reason, k.held_with, k.held_on, k.held_time, p.name, p.job_title
                        from consultation k join practitioner p on p.id = k.answered_by
                        where k.state = 'ANSWERED' and
                        """
                                + OWN
                                + "order by k.answered_at, k.id limit 20",
                        ReferredParts::discussed,
                        concern,
                        concern)
                .forEach(words -> facts.add("Discussed", words));
        return facts.section("Discussion with a manager or designated lead");
    }

    private static String discussed(Row r) {
        var elsewhere = r.findText("held_with");
        var with =
                elsewhere == null
                        ? r.text("name")
                                + ", "
                                + r.text("job_title")
                                + ", "
                                + Wording.dayAndTime(r.instant("answered_at"))
                        : elsewhere
                                + ", "
                                + new EventDate(
                                                r.findDate("held_on"),
                                                Precision.DAY,
                                                r.findTime("held_time"))
                                        .words();
        return "With "
                + with
                + (r.is("concern_remains") ? ". Concern remains. " : ". No concern remains. ")
                + r.text("advice")
                + "\nReason: "
                + r.text("reason");
    }

    Section corrections() {
        var facts = new Facts();
        sql.list(
                        "select what, kind, words, said_by, added_at from concern_correction where "
                                + OWN
                                + "order by added_at, id limit 50",
                        ReferredParts::correction,
                        concern,
                        concern)
                .forEach(c -> facts.add(c.name(), c.words()));
        return facts.section("Corrected since it was recorded");
    }

    private static Fact correction(Row r) {
        var saidBy = r.findText("said_by");
        return new Fact(
                r.kind("kind", Correction.Kind.class).words(),
                r.kind("what", ConcernPart.class).words()
                        + ", "
                        + Wording.dayAndTime(r.instant("added_at"))
                        + (saidBy == null ? ": " : ", " + saidBy + " says: ")
                        + r.text("words"));
    }
}
