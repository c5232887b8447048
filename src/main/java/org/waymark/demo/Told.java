package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.waymark.calendar.England;
import org.waymark.casefile.Precision;
import org.waymark.child.ChildDescription;
import org.waymark.child.Sex;
import org.waymark.identification.AboutChild;
import org.waymark.identification.Account;
import org.waymark.identification.Answer;
import org.waymark.identification.ContactKind;
import org.waymark.identification.Exploitation;
import org.waymark.identification.IndicatorAnswer;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.OwnView;
import org.waymark.identification.Period;
import org.waymark.identification.RaiseConcern;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;

/** What somebody told, in the shape of a concern. */
final class Told {
    private Told() {}

    static RaiseConcern raise(Account account, AboutChild about) {
        return new RaiseConcern(key(), account, List.of(about), null, null);
    }

    static Account account(
            String what,
            ToldBy toldBy,
            @org.jspecify.annotations.Nullable String words,
            Instant at,
            String place,
            ContactKind contact) {
        var time = at.atZone(England.ZONE);
        return new Account(
                what,
                toldBy,
                words,
                time.toLocalDate(),
                Precision.MINUTE,
                LocalTime.of(time.getHour(), time.getMinute()),
                place,
                contact,
                null,
                null);
    }

    static AboutChild child(
            Stage stage,
            String given,
            String family,
            int age,
            Sex sex,
            String school,
            Safe now,
            Safe home,
            OwnView view,
            @org.jspecify.annotations.Nullable String viewWords) {
        return new AboutChild(
                null,
                describe(stage, given, family, age, sex, school),
                null,
                now,
                home,
                null,
                false,
                null,
                Exploitation.SUSPECTED,
                view,
                viewWords,
                null,
                null,
                List.of());
    }

    /** An item of one of the four lists that is present, with what was seen. */
    static IndicatorAnswer present(IndicatorList list, String code, String evidence) {
        return new IndicatorAnswer(
                list, code, Answer.PRESENT, Period.CURRENT, evidence, null, null);
    }

    static IndicatorAnswer notKnown(IndicatorList list, String code) {
        return new IndicatorAnswer(list, code, Answer.NOT_KNOWN, null, null, null, null);
    }

    static ChildDescription describe(
            Stage stage, String given, String family, int age, Sex sex, String school) {
        return new ChildDescription(
                given, family, null, null, stage.aged(age), sex, null, school, null);
    }
}
