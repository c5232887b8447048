package org.waymark.referral.reading;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.identification.Answer;
import org.waymark.identification.IndicatorList;
import org.waymark.sql.Row;

/** One item of an indicator list with what was seen, by whom and when. */
record Sign(
        IndicatorList list,
        String code,
        Answer answer,
        @Nullable String evidence,
        @Nullable String source,
        @Nullable LocalDate seenOn) {
    static Sign of(Row r) {
        return new Sign(
                r.kind("list", IndicatorList.class),
                r.text("code"),
                r.kind("answer", Answer.class),
                r.findText("evidence"),
                r.findText("source"),
                r.findDate("seen_on"));
    }

    String words() {
        var words = new StringBuilder(name());
        if (evidence != null) words.append(": ").append(evidence);
        if (source != null || seenOn != null) {
            words.append(" (").append(source == null ? "" : source);
            if (seenOn != null)
                words.append(source == null ? "" : ", ").append(Wording.day(seenOn));
            words.append(')');
        }
        return words.toString();
    }

    private String name() {
        var words = code.replace('_', ' ').toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
