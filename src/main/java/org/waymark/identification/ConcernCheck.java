package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Precision;
import org.waymark.web.RuleBroken;

/**
 * The five answers that Send needs, and nothing more: engagement, ethnicity, sex and own view gate
 * nothing.
 */
final class ConcernCheck {
    private ConcernCheck() {}

    static void check(RaiseConcern c, LocalDate today) {
        if (c.children().isEmpty()) throw new RuleBroken(CONCERN_NEEDS_A_CHILD, "child");
        c.children().forEach(ConcernCheck::check);
        check(c.account(), today);
        var worker = c.aboutWorker();
        if (worker != null && blank(worker.about()))
            throw new RuleBroken(ALLEGATION_NEEDS_ABOUT, "about");
    }

    private static void check(AboutChild a) {
        var described = a.described();
        if (a.known() == null && (described == null || !described.saysWho()))
            throw new RuleBroken(CONCERN_NEEDS_A_CHILD, "child");
        if (a.safeNow() == null) throw new RuleBroken(CONCERN_NEEDS_SAFE_NOW, "safeNow");
        if (a.safeHome() == null) throw new RuleBroken(CONCERN_NEEDS_SAFE_HOME, "safeHome");
        for (var i : a.indicators())
            if (i.answer() == Answer.PRESENT && blank(i.evidence()))
                throw new RuleBroken(PRESENT_NEEDS_EVIDENCE, "indicators." + i.code());
    }

    private static void check(Account what, LocalDate today) {
        if (blank(what.what())) throw new RuleBroken(CONCERN_NEEDS_WHAT, "what");
        if (what.toldBy() == null) throw new RuleBroken(CONCERN_NEEDS_WHOSE_WORDS, "toldBy");
        if (what.precision() == null
                || (what.from() == null
                        && what.precision() != Precision.UNKNOWN
                        && what.precision() != Precision.CONTINUING))
            throw new RuleBroken(CONCERN_NEEDS_WHEN, "when");
        if (what.from() != null && what.from().isAfter(today))
            throw new RuleBroken(CONCERN_IN_THE_FUTURE, "when");
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
