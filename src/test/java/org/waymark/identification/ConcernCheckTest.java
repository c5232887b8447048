package org.waymark.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.identification.IdentificationRules.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildDescription;
import org.waymark.child.Ethnicity;
import org.waymark.child.Sex;
import org.waymark.requests.CommandKey;
import org.waymark.web.RuleBroken;

/** Five answers are needed and nothing more (guide ¶4, 7). */
class ConcernCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Account SEEN =
            account("Collected late.", ToldBy.SEEN, TODAY, Precision.DAY);

    @Test
    void five_answers_are_enough() {
        assertThat(broken(SEEN, about(null, null))).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_said_at_once_with_its_field() {
        var nothing = account(null, null, null, null);
        var nobody =
                new ChildDescription(null, null, null, " ", Birth.UNKNOWN, null, null, null, null);
        assertThat(broken(nothing, about(nobody, null, null, List.of())))
                .extracting(RuleBroken.Break::rule, RuleBroken.Break::field)
                .containsExactly(
                        tuple(CONCERN_NEEDS_WHAT, "account.what"),
                        tuple(CONCERN_NEEDS_WHOSE_WORDS, "account.toldBy"),
                        tuple(CONCERN_NEEDS_WHEN, "account.precision"),
                        tuple(CONCERN_NEEDS_A_CHILD, "children[0]"),
                        tuple(CONCERN_NEEDS_SAFE_NOW, "children[0].safeNow"),
                        tuple(CONCERN_NEEDS_SAFE_HOME, "children[0].safeHome"));
    }

    @Test
    void not_known_when_and_still_going_on_are_answers() {
        for (var precision : List.of(Precision.UNKNOWN, Precision.CONTINUING))
            assertThat(broken(account("Seen.", ToldBy.SEEN, null, precision), about(null, null)))
                    .isEmpty();
        assertThat(broken(account("Seen.", ToldBy.SEEN, null, Precision.MONTH), about(null, null)))
                .extracting(RuleBroken.Break::field)
                .containsExactly("account.from");
    }

    @Test
    void nothing_can_have_happened_tomorrow_or_in_another_century() {
        assertThat(rules(SEEN.from() == null ? SEEN : on(TODAY.plusDays(1))))
                .containsExactly(CONCERN_IN_THE_FUTURE);
        assertThat(rules(on(LocalDate.of(206, 1, 1)))).containsExactly(YEAR_UNLIKELY);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(Engagement.class)
    void engagement_gates_nothing(@Nullable Engagement engagement) {
        assertThat(broken(SEEN, about(engagement, OwnView.NOT_ASKED))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(Ethnicity.class)
    void ethnicity_gates_nothing(@Nullable Ethnicity ethnicity) {
        assertThat(broken(SEEN, described(null, ethnicity))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(Sex.class)
    void sex_gates_nothing(@Nullable Sex sex) {
        assertThat(broken(SEEN, described(sex, null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OwnView.class)
    void the_childs_own_view_gates_nothing(OwnView view) {
        assertThat(broken(SEEN, about(null, view))).isEmpty();
    }

    @Test
    void present_needs_what_was_seen_and_not_known_needs_nothing() {
        var items =
                List.of(
                        item("gifts", Answer.PRESENT, "A new telephone"),
                        item("missing", Answer.PRESENT, " "),
                        item("mood", Answer.NOT_KNOWN, null),
                        item("mood", Answer.NOT_PRESENT, null),
                        item("no-such-item", Answer.NOT_PRESENT, null));
        assertThat(broken(SEEN, about(robin(null, null), Safe.YES, Safe.YES, items)))
                .extracting(RuleBroken.Break::rule, RuleBroken.Break::field)
                .containsExactly(
                        tuple(PRESENT_NEEDS_EVIDENCE, "children[0].indicators[1].evidence"),
                        tuple(ITEM_TWICE, "children[0].indicators[3].code"),
                        tuple(NOT_ON_THE_LIST, "children[0].indicators[4].code"));
    }

    @Test
    void each_child_needs_to_be_safe_or_not_in_answers_of_their_own() {
        var second = about(robin(null, null), null, Safe.NO, List.of());
        assertThat(broken(SEEN, about(null, null), second))
                .extracting(RuleBroken.Break::field)
                .containsExactly("children[1].safeNow");
    }

    private static List<RuleBroken.Break> broken(Account account, AboutChild... children) {
        return ConcernCheck.broken(
                new RaiseConcern(CommandKey.random(), account, List.of(children), null, null),
                TODAY,
                (list, code) ->
                        Catalogue.ITEMS.stream()
                                .anyMatch(i -> i.list() == list && i.code().equals(code)));
    }

    private static List<org.waymark.web.Rule> rules(Account account) {
        return broken(account, about(null, null)).stream().map(RuleBroken.Break::rule).toList();
    }

    private static Account on(LocalDate day) {
        return account("Collected late.", ToldBy.SEEN, day, Precision.DAY);
    }

    private static Account account(
            @Nullable String what,
            @Nullable ToldBy toldBy,
            @Nullable LocalDate from,
            @Nullable Precision precision) {
        return new Account(what, toldBy, null, from, precision, null, null, null, null, null);
    }

    private static ChildDescription robin(@Nullable Sex sex, @Nullable Ethnicity ethnicity) {
        var code = ethnicity == null ? null : ethnicity.name();
        var birth = new Birth(LocalDate.of(2012, 3, 2), BirthPrecision.DAY);
        return new ChildDescription("Robin", null, null, null, birth, sex, code, null, null);
    }

    private static AboutChild described(@Nullable Sex sex, @Nullable Ethnicity ethnicity) {
        return about(robin(sex, ethnicity), Safe.YES, Safe.NOT_KNOWN, List.of());
    }

    private static AboutChild about(@Nullable Engagement engagement, @Nullable OwnView view) {
        return about(
                robin(null, null),
                Safe.YES,
                Safe.NOT_KNOWN,
                view == null ? OwnView.NOT_ASKED : view,
                engagement,
                List.of());
    }

    private static AboutChild about(
            ChildDescription child,
            @Nullable Safe now,
            @Nullable Safe home,
            List<IndicatorAnswer> items) {
        return about(child, now, home, OwnView.NOT_ASKED, null, items);
    }

    private static AboutChild about(
            ChildDescription child,
            @Nullable Safe now,
            @Nullable Safe home,
            OwnView view,
            @Nullable Engagement engagement,
            List<IndicatorAnswer> items) {
        return new AboutChild(
                null,
                child,
                null,
                now,
                home,
                null,
                false,
                null,
                Exploitation.SUSPECTED,
                view,
                null,
                engagement,
                null,
                items);
    }

    private static IndicatorAnswer item(String code, Answer answer, @Nullable String evidence) {
        return new IndicatorAnswer(
                IndicatorList.INDICATOR, code, answer, null, evidence, null, null);
    }
}
