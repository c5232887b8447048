package org.waymark.referral.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.identification.Answer;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.Indicators;
import org.waymark.sql.Row;

/** One item of an indicator list with what was seen, by whom and when. */
record Sign(
        IndicatorList list,
        String name,
        Answer answer,
        @Nullable String evidence,
        @Nullable String source,
        @Nullable LocalDate seenOn) {
    static Sign of(Row r, Indicators indicators) {
        var list = r.kind("list", IndicatorList.class);
        return new Sign(
                list,
                indicators.words(list, r.text("code")),
                r.kind("answer", Answer.class),
                r.findText("evidence"),
                r.findText("source"),
                r.findDate("seen_on"));
    }

    String words() {
        var words = new StringBuilder(name);
        if (evidence != null) words.append(": ").append(evidence);
        if (source != null || seenOn != null) {
            words.append(" (").append(source == null ? "" : source);
            if (seenOn != null)
                words.append(source == null ? "" : ", ").append(Wording.day(seenOn));
            words.append(')');
        }
        return words.toString();
    }
}
