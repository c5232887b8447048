package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Precision;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * The five answers that Send needs, and that what was answered beyond them can be read. Engagement,
 * ethnicity, sex and own view gate nothing. Every broken rule is collected, with the path of its
 * field, such as {@code children[0].safeNow}.
 */
public final class ConcernCheck {
    private static final int MOST_CHILDREN = 20;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Checks checks = new Checks();
    private final LocalDate today;
    private final BiPredicate<IndicatorList, String> isItem;

    private ConcernCheck(LocalDate today, BiPredicate<IndicatorList, String> isItem) {
        this.today = today;
        this.isItem = isItem;
    }

    /** Every rule that what can be known without looking anything up breaks; empty if none. */
    public static List<RuleBroken.Break> broken(
            RaiseConcern c, LocalDate today, BiPredicate<IndicatorList, String> isItem) {
        try {
            of(c, today, isItem).orThrow();
            return List.of();
        } catch (RuleBroken e) {
            return e.breaks();
        }
    }

    static Checks of(RaiseConcern c, LocalDate today, BiPredicate<IndicatorList, String> isItem) {
        var check = new ConcernCheck(today, isItem);
        check.checks
                .require(!c.children().isEmpty(), CONCERN_NEEDS_A_CHILD, "children")
                .require(c.children().size() <= MOST_CHILDREN, TOO_MANY_CHILDREN, "children");
        check.account(c.account());
        var known = new HashSet<Object>();
        for (int i = 0; i < c.children().size(); i++) {
            var about = c.children().get(i);
            var child = about.known();
            check.child(about, "children[%d]".formatted(i));
            check.checks.require(
                    child == null || known.add(child), CHILD_TWICE, "children[%d]".formatted(i));
        }
        var worker = c.aboutWorker();
        if (worker != null)
            check.checks.require(
                    !blank(worker.about()), ALLEGATION_NEEDS_ABOUT, "aboutWorker.about");
        return check.checks;
    }

    private void account(Account what) {
        var from = what.from();
        var precision = what.precision();
        var needsDate =
                precision != null
                        && precision != Precision.UNKNOWN
                        && precision != Precision.CONTINUING;
        checks.require(!blank(what.what()), CONCERN_NEEDS_WHAT, "account.what")
                .require(what.toldBy() != null, CONCERN_NEEDS_WHOSE_WORDS, "account.toldBy")
                .require(precision != null, CONCERN_NEEDS_WHEN, "account.precision")
                .require(!needsDate || from != null, CONCERN_NEEDS_WHEN, "account.from");
        past(from, CONCERN_IN_THE_FUTURE, "account.from");
    }

    private void child(AboutChild a, String path) {
        checks.require(a.saysWho(), CONCERN_NEEDS_A_CHILD, path)
                .require(a.safeNow() != null, CONCERN_NEEDS_SAFE_NOW, path + ".safeNow")
                .require(a.safeHome() != null, CONCERN_NEEDS_SAFE_HOME, path + ".safeHome");
        var described = a.described();
        if (described != null)
            past(described.birth().date(), BIRTH_IN_THE_FUTURE, path + ".described.birth");
        var answered = new HashSet<Object>();
        for (int i = 0; i < a.indicators().size(); i++) {
            var item = a.indicators().get(i);
            var at = path + ".indicators[%d]".formatted(i);
            checks.require(isItem.test(item.list(), item.code()), NOT_ON_THE_LIST, at + ".code")
                    .require(
                            answered.add(List.of(item.list(), item.code())),
                            ITEM_TWICE,
                            at + ".code")
                    .require(
                            item.answer() != Answer.PRESENT || !blank(item.evidence()),
                            PRESENT_NEEDS_EVIDENCE,
                            at + ".evidence");
            past(item.seenOn(), SEEN_IN_THE_FUTURE, at + ".seenOn");
        }
    }

    private void past(@Nullable LocalDate day, IdentificationRules rule, String field) {
        if (day == null) return;
        checks.require(!day.isAfter(today), rule, field)
                .require(!day.isBefore(EARLIEST), YEAR_UNLIKELY, field);
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
